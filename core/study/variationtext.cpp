#include "core/study/variationtext.h"

#include "core/base/error.h"
#include "core/study/studyjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <regex>

namespace pitfall {

namespace {

using nlohmann::json;

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
        text.replace(at, what.size(), by);
    return text;
}

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t\n");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

std::vector<std::string> partsOf(const std::string &text, const std::string &separator)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (const std::string part = trimmed(text.substr(begin, end - begin)); !part.empty())
            parts.push_back(part);
        begin = end + separator.size();
    }
    return parts;
}

/// Stages that say no more than their channels, kernels and strides.
bool isPlain(const json &stages)
{
    return stages.is_array() && std::all_of(stages.begin(), stages.end(), [](const json &stage) {
               return stage.is_object() && stage.size() == 3 && stage.contains("channels") &&
                      stage.contains("kernel") && stage.contains("stride");
           });
}

std::string stagesText(const json &stages)
{
    if (!isPlain(stages))
        return stages.dump();
    std::string text;
    for (const json &stage : stages)
        text += (text.empty() ? "" : " → ") + stage.at("channels").dump() + "×" + stage.at("kernel").dump() + "/" +
                stage.at("stride").dump();
    return text;
}

json stagesFrom(const std::string &key, const std::string &text)
{
    if (text.starts_with('['))
        return json::parse(text);
    static const std::regex stage("(\\d{1,5})x(\\d{1,3})(?:/(\\d{1,3}))?");
    json stages = json::array();
    for (const std::string &part : partsOf(replaced(replaced(replaced(text, "×", "x"), "→", ">"), "->", ">"), ">")) {
        std::smatch found;
        if (!std::regex_match(part, found, stage))
            throw ConfigError("vary." + key + ": \"" + part +
                              "\" is no stage; write channels × kernel / stride, such as 16×5/2 → 8×3/2, and a "
                              "semicolon between networks.");
        stages.push_back({{"channels", std::stoi(found[1])},
                          {"kernel", std::stoi(found[2])},
                          {"stride", found[3].matched ? std::stoi(found[3]) : 1}});
    }
    return stages;
}

json choiceFrom(const std::string &text)
{
    const json value = json::parse(text, nullptr, false);
    return value.is_discarded() ? json(text) : value;
}

/// Null if the text is no range.
json rangeFrom(const std::string &text)
{
    static const std::regex range(
        "(-?[0-9.eE+-]+)(?: +to +| *… *| *\\.\\.\\.? *)(-?[0-9.eE+-]+)(, *log)?(?:, *(\\d{1,5}) steps?)?");
    std::smatch found;
    if (!std::regex_match(text, found, range))
        return {};
    const json low = json::parse(found[1].str(), nullptr, false), high = json::parse(found[2].str(), nullptr, false);
    if (!low.is_number() || !high.is_number())
        return {};
    json result = {{"min", low}, {"max", high}, {"log", found[3].matched}};
    if (found[4].matched)
        result["steps"] = std::stoi(found[4]);
    return result;
}

json valuesFrom(const std::string &key, const std::string &text)
{
    json values = json::array();
    if (key == "network.stages") {
        for (const std::string &one : partsOf(text, ";"))
            values.push_back(stagesFrom(key, one));
        return values;
    }
    if (json range = rangeFrom(text); !range.is_null())
        return range;
    for (const std::string &one : partsOf(text, ","))
        values.push_back(choiceFrom(one));
    return values;
}

}  // namespace

std::string valuesText(const Variation &variation)
{
    if (variation.choices.empty()) {
        const auto text = [](double end) {
            return end == std::round(end) ? std::to_string(std::int64_t(end)) : json(end).dump();
        };
        return text(variation.low) + " to " + text(variation.high) + (variation.logarithmic ? ", log" : "") +
               (variation.steps ? ", " + std::to_string(variation.steps) + " steps" : "");
    }
    const bool networks = variation.key == "network.stages";
    std::string text;
    for (const std::string &choice : variation.choices) {
        const json value = json::parse(choice);
        text += (text.empty() ? ""
                 : networks   ? "; "
                              : ", ") +
                (networks            ? stagesText(value)
                 : value.is_string() ? value.get<std::string>()
                                     : choice);
    }
    return text;
}

Variation variationFromText(const std::string &key, const std::string &text, const ExperimentConfig &base)
{
    try {
        return variationFromJson(key, valuesFrom(key, trimmed(text)), base);
    } catch (const json::exception &) {
        throw ConfigError("vary." + key + ": \"" + text + "\" cannot be read as JSON.");
    }
}

}  // namespace pitfall
