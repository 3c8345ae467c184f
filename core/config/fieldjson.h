#pragma once

#include "core/base/error.h"
#include "core/config/fields.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

namespace pitfall {

/// "epochs" of "training.epochs".
std::string leafOf(const FieldInfo &field);

/// "an integer from 1 to 100000".
std::string allowedIntegers(const FieldInfo &field);
std::string allowedNumbers(const FieldInfo &field);

/// Throws ConfigError: "KEY must be WHAT, not VALUE."
[[noreturn]] void throwWrongValue(const std::string &key, const std::string &what, const nlohmann::json &value);
void requireObject(const std::string &key, const nlohmann::json &json);

// Checking: throws ConfigError when the value of `key` is out of range.
void checkField(const std::string &key, const FieldInfo &field, const std::int64_t &value);
void checkField(const std::string &key, const FieldInfo &field, const double &value);
void checkField(const std::string &key, const FieldInfo &field, const std::vector<StageConfig> &stages);
inline void checkField(const std::string &key, const FieldInfo &field, const int &value)
{
    checkField(key, field, std::int64_t(value));
}
inline void checkField(const std::string &, const FieldInfo &, const bool &) {}
inline void checkField(const std::string &, const FieldInfo &, const std::string &) {}

template<class Enum>
requires std::is_enum_v<Enum>
void checkField(const std::string &key, const FieldInfo &, const Enum &value)
{
    if (std::size_t(value) >= EnumNames<Enum>::values.size())
        throw ConfigError(key + " has no value number " + std::to_string(int(value)) + ".");
}

// Writing.
nlohmann::json fieldToJson(const std::vector<StageConfig> &stages);

template<class T>
requires(!std::is_enum_v<T>) nlohmann::json fieldToJson(const T &value)
{
    return value;
}

template<class Enum>
requires std::is_enum_v<Enum> nlohmann::json fieldToJson(const Enum &value)
{
    return EnumNames<Enum>::values.at(std::size_t(value)).key;
}

// Reading: type, then range. `key` is the key in full.
void readField(const std::string &key, const FieldInfo &field, const nlohmann::json &json, std::int64_t &value);
void readField(const std::string &key, const FieldInfo &field, const nlohmann::json &json, int &value);
void readField(const std::string &key, const FieldInfo &field, const nlohmann::json &json, double &value);
void readField(const std::string &key, const FieldInfo &field, const nlohmann::json &json, bool &value);
void readField(const std::string &key, const FieldInfo &field, const nlohmann::json &json, std::string &value);
void readField(const std::string &key, const FieldInfo &field, const nlohmann::json &json,
               std::vector<StageConfig> &stages);

template<class Enum>
requires std::is_enum_v<Enum>
void readField(const std::string &key, const FieldInfo &, const nlohmann::json &json, Enum &value)
{
    std::string names;
    for (std::size_t i = 0; i < EnumNames<Enum>::values.size(); ++i) {
        const char *name = EnumNames<Enum>::values[i].key;
        if (json.is_string() && json.template get_ref<const std::string &>() == name) {
            value = Enum(i);
            return;
        }
        names += (i ? ", " : "") + std::string(name);
    }
    throwWrongValue(key, "one of " + names, json);
}

/// Throws ConfigError if `json` is no object or has another key than these.
void refuseKeysNotIn(const std::vector<std::string> &known, const std::string &prefix, const nlohmann::json &json);

/// Reads what `json` has into a section or a stage; what it does not have keeps its value.
template<class Section>
void readSection(const std::string &prefix, const nlohmann::json &json, Section &section)
{
    std::vector<std::string> known;
    visitFields(section, [&](const FieldInfo &field, const auto &) { known.push_back(leafOf(field)); });
    refuseKeysNotIn(known, prefix, json);

    visitFields(section, [&](const FieldInfo &field, auto &member) {
        const std::string leaf = leafOf(field);
        if (json.contains(leaf))
            readField(prefix + "." + leaf, field, json.at(leaf), member);
    });
}

}  // namespace pitfall
