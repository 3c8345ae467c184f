#include "core/study/studyjson.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/config/configjson.h"
#include "core/config/fieldjson.h"
#include "core/config/presets.h"
#include "core/config/strictjson.h"
#include "core/config/textfile.h"
#include "core/data/atomicfile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace pitfall {

namespace {

using nlohmann::json;

constexpr std::array samplingNames = {"random", "grid", "latin"};

/// The base's value of a key; null where it has none (a stage that only some of the networks have).
json valueIn(const ExperimentConfig &config, const std::string &key)
{
    std::string path = "/" + key;
    std::replace(path.begin(), path.end(), '.', '/');
    return toJson(config).flatten().value(path, json());
}

bool isOfAStage(const std::string &key)
{
    return key.starts_with("network.stages.");
}

/// Whether a value can be had at all. What a stage may be depends on the rest of the network, and is seen later.
void check(const ExperimentConfig &base, const std::string &key, const std::string &value)
{
    ExperimentConfig tried = base;
    if (!isOfAStage(key))
        setKey(tried, key, value);
}

double numberAt(const json &range, const char *end, const std::string &key)
{
    if (!range.contains(end) || !range.at(end).is_number() || !std::isfinite(range.at(end).get<double>()))
        throw ConfigError("vary." + key + " is a range and needs numbers as \"min\" and \"max\".");
    return range.at(end).get<double>();
}

Variation rangeFrom(const json &range, const std::string &key, const ExperimentConfig &base)
{
    refuseKeysNotIn({"min", "max", "log", "steps"}, "vary." + key, range);
    Variation variation{key, {}};
    variation.low = numberAt(range, "min", key);
    variation.high = numberAt(range, "max", key);
    readField("vary." + key + ".log", {}, range.value("log", json(false)), variation.logarithmic);
    const FieldInfo steps{"steps", "", "", "", 0, 10000};
    readField("vary." + key + ".steps", steps, range.value("steps", json(0)), variation.steps);
    if (variation.low > variation.high)
        throw ConfigError("vary." + key + ": min is larger than max; exchange them.");
    if (variation.logarithmic && variation.low <= 0)
        throw ConfigError("vary." + key + ": a logarithmic range begins above 0; raise min.");
    const json value = valueIn(base, key);
    variation.integer = value.is_number_integer() || (value.is_null() && range.at("min").is_number_integer());
    for (const double end : {variation.low, variation.high})
        check(base, key, variation.integer ? json(std::llround(end)).dump() : json(end).dump());
    return variation;
}

Variant variantFrom(const json &variant, const ExperimentConfig &base)
{
    refuseKeysNotIn({"name", "set"}, "variants", variant);
    if (!variant.contains("name") || !variant.at("name").is_string() || !variant.contains("set") ||
        !variant.at("set").is_object())
        throw ConfigError("variants: each is {\"name\": \"…\", \"set\": {KEY: value}}.");
    Variant result{variant.at("name").get<std::string>(), {}};
    for (const auto &[key, value] : variant.at("set").items()) {
        check(base, key, value.dump());
        result.settings.emplace_back(key, value.dump());
    }
    return result;
}

ExperimentConfig baseFrom(const json &base)
{
    return base.is_string() ? preset(base.get<std::string>()).config : configFromJson(base);
}

Sampling samplingFrom(const json &name)
{
    for (std::size_t i = 0; i < samplingNames.size(); ++i)
        if (name == samplingNames[i])
            return Sampling(i);
    throwWrongValue("sampling", "one of random, grid, latin", name);
}

json toJson(const Variation &variation)
{
    if (variation.choices.empty())
        return {{"min", variation.integer ? json(std::llround(variation.low)) : json(variation.low)},
                {"max", variation.integer ? json(std::llround(variation.high)) : json(variation.high)},
                {"log", variation.logarithmic},
                {"steps", variation.steps}};
    json choices = json::array();
    for (const std::string &choice : variation.choices)
        choices.push_back(json::parse(choice));
    return choices;
}

/// A whole number from 0 that is less than `end`.
int countBelow(std::size_t end, const char *key, const json &object)
{
    const json &value = object.at(key);
    if (!value.is_number_integer() || value.get<std::int64_t>() < 0 || value.get<std::int64_t>() >= std::int64_t(end))
        throwWrongValue(std::string("networks: ") + key, "a whole number from 0 to " + std::to_string(end - 1), value);
    return value.get<int>();
}

std::map<std::string, std::string> drawnFrom(const json &drawn)
{
    auto values = drawn.get<std::map<std::string, std::string>>();
    for (const auto &[key, value] : values)
        if (!json::accept(value))
            throwWrongValue("networks: drawn " + oneLine(key), "JSON", value);
    return values;
}

}  // namespace

Variation variationFromJson(const std::string &key, const json &values, const ExperimentConfig &base)
{
    if (values.is_object())
        return rangeFrom(values, key, base);
    if (!values.is_array() || values.empty())
        throw ConfigError("vary." + key + " must be a list of values, or a range {\"min\", \"max\", \"log\"}.");
    Variation variation{key, {}};
    for (const json &value : values) {
        check(base, key, value.dump());
        variation.choices.push_back(value.dump());
    }
    return variation;
}

void check(const Study &study)
{
    if (study.count == 0 && study.sampling != Sampling::Grid)
        throw ConfigError("count is missing: say how many configurations are drawn (a grid needs none).");
    for (const Variation &variation : study.vary)
        if (study.sampling == Sampling::Grid && variation.choices.empty() && variation.steps < 1)
            throw ConfigError("vary." + variation.key + ".steps is missing: a grid needs to know how many values.");
}

Study studyFromJson(const json &json)
{
    requireObject("The study", json);
    refuseKeysNotIn({"title", "description", "base", "vary", "variants", "sampling", "count", "seeds", "seed"},
                    "The study", json);
    Study study;
    study.base = baseFrom(json.value("base", nlohmann::json::object()));
    const nlohmann::json vary = json.value("vary", nlohmann::json::object());
    requireObject("vary", vary);
    for (const auto &[key, values] : vary.items())
        study.vary.push_back(variationFromJson(key, values, study.base));
    const nlohmann::json variants = json.value("variants", nlohmann::json::array());
    if (!variants.is_array())
        throwWrongValue("variants", "a list", variants);
    for (const auto &variant : variants) {
        requireObject("variants", variant);
        study.variants.push_back(variantFrom(variant, study.base));
    }
    study.sampling = samplingFrom(json.value("sampling", nlohmann::json("random")));
    const FieldInfo whole{"count", "", "", "", 0, 100000};
    readField("count", whole, json.value("count", nlohmann::json(0)), study.count);
    const FieldInfo some{"seeds", "", "", "", 1, 10000};
    readField("seeds", some, json.value("seeds", nlohmann::json(1)), study.seeds);
    const FieldInfo seed{"seed", "", "", "", 0, 9e15};
    readField("seed", seed, json.value("seed", nlohmann::json(1)), study.seed);
    check(study);
    return study;
}

json toJson(const Study &study)
{
    json vary = json::object(), variants = json::array();
    for (const Variation &variation : study.vary)
        vary[variation.key] = toJson(variation);
    for (const Variant &variant : study.variants) {
        json set = json::object();
        for (const auto &[key, value] : variant.settings)
            set[key] = json::parse(value);
        variants.push_back({{"name", variant.name}, {"set", set}});
    }
    return {{"base", toJson(study.base)}, {"vary", vary},
            {"variants", variants},       {"sampling", samplingNames[std::size_t(study.sampling)]},
            {"count", study.count},       {"seeds", study.seeds},
            {"seed", study.seed}};
}

Study readStudyFile(const std::string &path)
{
    const json file = parseStrictJson(readTextFile(path), path);
    try {
        return studyFromJson(file);
    } catch (const ConfigError &error) {
        throw ConfigError(path + ": " + error.what());
    }
}

void writeStudyFile(const std::string &path, const Study &study)
{
    writeWhole(path, toJson(study).dump(4) + "\n");
}

json toJson(const StudyDesign &design)
{
    json networks = json::array();
    for (const StudyNetwork &network : design.networks)
        networks.push_back({{"index", network.index},
                            {"configuration", network.configuration},
                            {"config", toJson(network.config)},
                            {"drawn", network.drawn}});
    return {{"networks", networks}, {"impossible", design.impossible}};
}

StudyDesign designFromJson(const json &json)
{
    StudyDesign design;
    const auto &networks = json.at("networks");
    for (const auto &network : networks) {
        design.networks.push_back({countBelow(networks.size(), "index", network),
                                   countBelow(networks.size(), "configuration", network),
                                   configFromJson(network.at("config")), drawnFrom(network.at("drawn"))});
        if (std::size_t(design.networks.back().index) != design.networks.size() - 1)
            throw ConfigError("networks are not in the order of their index; put back the file that Pitfall wrote.");
    }
    design.impossible = json.at("impossible").get<std::map<std::string, int>>();
    return design;
}

}  // namespace pitfall
