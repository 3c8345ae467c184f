#include "core/config/fieldjson.h"

#include "core/base/oneline.h"
#include "core/config/keynames.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pitfall {

namespace {

using Json = nlohmann::json;

constexpr double largestPlainInteger = 1e15;
constexpr std::size_t largestStageCount = 16;
constexpr std::size_t longestShownValue = 60;  // characters

/// Shortest text, with a point whatever the locale.
std::string numberText(double value)
{
    char text[32];
    const bool plain = value == std::floor(value) && std::abs(value) <= largestPlainInteger;
    const auto end =
        plain ? std::to_chars(text, std::end(text), std::int64_t(value)) : std::to_chars(text, std::end(text), value);
    return {text, end.ptr};
}

std::string shown(const Json &value)
{
    if (value.is_number_float() && !std::isfinite(value.get<double>()))
        return std::isnan(value.get<double>()) ? "nan" : "infinite";
    const std::string text = oneLine(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    if (text.size() <= longestShownValue)
        return text;
    std::size_t end = longestShownValue;
    while (end > 0 && (text[end] & 0xc0) == 0x80)  // inside of a character
        --end;
    return text.substr(0, end) + "…";
}

/// What is not UTF-8 could not be written as JSON again.
bool isUtf8(const Json &text)
{
    try {
        text.dump();
        return true;
    } catch (const Json::type_error &) {
        return false;
    }
}

std::string range(const FieldInfo &field)
{
    return " from " + numberText(field.low) + " to " + numberText(field.high);
}

void requireStageCount(const std::string &key, std::size_t count)
{
    if (count == 0 || count > largestStageCount)
        throw ConfigError(key + " must be a list of 1 to 16 stages; it has " + std::to_string(count) + ".");
}

}  // namespace

std::string leafOf(const FieldInfo &field)
{
    const std::string key = field.key;
    return key.substr(key.rfind('.') + 1);
}

std::string allowedIntegers(const FieldInfo &field)
{
    return "an integer" + range(field);
}

std::string allowedNumbers(const FieldInfo &field)
{
    return "a number" + range(field);
}

void throwWrongValue(const std::string &key, const std::string &what, const Json &value)
{
    throw ConfigError(key + " must be " + what + ", not " + shown(value) + ".");
}

void requireObject(const std::string &key, const Json &json)
{
    if (!json.is_object())
        throwWrongValue(key, "a JSON object {…}", json);
}

void refuseKeysNotIn(const std::vector<std::string> &known, const std::string &prefix, const Json &json)
{
    requireObject(prefix, json);
    for (const auto &[key, value] : json.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            throw ConfigError(unknownKeyMessage(prefix + "." + key));
    }
}

void checkField(const std::string &key, const FieldInfo &field, const std::int64_t &value)
{
    if (double(value) < field.low || double(value) > field.high)
        throwWrongValue(key, allowedIntegers(field), value);
}

void checkField(const std::string &key, const FieldInfo &field, const double &value)
{
    if (!(value >= field.low && value <= field.high))  // also refuses NaN
        throwWrongValue(key, allowedNumbers(field), value);
}

void checkField(const std::string &key, const FieldInfo &, const std::vector<StageConfig> &stages)
{
    requireStageCount(key, stages.size());
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const std::string prefix = key + "." + std::to_string(i) + ".";
        visitFields(stages[i],
                    [&](const FieldInfo &field, const auto &member) { checkField(prefix + field.key, field, member); });
    }
}

Json fieldToJson(const std::vector<StageConfig> &stages)
{
    Json list = Json::array();
    for (const StageConfig &stage : stages) {
        Json json = Json::object();
        visitFields(stage, [&](const FieldInfo &field, const auto &member) { json[field.key] = fieldToJson(member); });
        list.push_back(std::move(json));
    }
    return list;
}

void readField(const std::string &key, const FieldInfo &field, const Json &json, std::int64_t &value)
{
    if (!json.is_number_integer())
        throwWrongValue(key, allowedIntegers(field), json);
    if (json.get<double>() < field.low || json.get<double>() > field.high)  // before an unsigned value can wrap
        throwWrongValue(key, allowedIntegers(field), json);
    value = json.get<std::int64_t>();
}

void readField(const std::string &key, const FieldInfo &field, const Json &json, int &value)
{
    std::int64_t wide = 0;
    readField(key, field, json, wide);
    value = int(wide);
}

void readField(const std::string &key, const FieldInfo &field, const Json &json, double &value)
{
    if (!json.is_number())
        throwWrongValue(key, allowedNumbers(field), json);
    const double number = json.get<double>();
    checkField(key, field, number);
    value = number;
}

void readField(const std::string &key, const FieldInfo &, const Json &json, bool &value)
{
    if (!json.is_boolean())
        throwWrongValue(key, "true or false", json);
    value = json.get<bool>();
}

void readField(const std::string &key, const FieldInfo &, const Json &json, std::string &value)
{
    if (!json.is_string())
        throwWrongValue(key, "a text", json);
    if (!isUtf8(json))
        throwWrongValue(key, "a text in UTF-8", json);
    value = json.get<std::string>();
}

void readField(const std::string &key, const FieldInfo &, const Json &json, std::vector<StageConfig> &stages)
{
    if (!json.is_array())
        throwWrongValue(key, "a list of stages, such as [{\"channels\": 16, \"kernel\": 5, \"stride\": 2}]", json);
    requireStageCount(key, json.size());
    std::vector<StageConfig> read(json.size());
    for (std::size_t i = 0; i < read.size(); ++i)
        readSection(key + "." + std::to_string(i), json[i], read[i]);
    stages = std::move(read);
}

}  // namespace pitfall
