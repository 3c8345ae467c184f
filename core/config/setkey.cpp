#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/config/keynames.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace pitfall {

namespace {

using Json = nlohmann::json;

std::vector<std::string> partsOf(const std::string &key)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t dot = 0; (dot = key.find('.', begin)) != std::string::npos; begin = dot + 1)
        parts.push_back(key.substr(begin, dot - begin));
    parts.push_back(key.substr(begin));
    return parts;
}

std::size_t indexInto(const Json &list, const std::string &part, const std::string &key)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
    if (error != std::errc() || end != part.data() + part.size())
        throw ConfigError(unknownKeyMessage(key));
    if (index >= list.size()) {
        throw ConfigError(key + ": there is no stage " + part + "; the network has " + std::to_string(list.size()) +
                          ", counted from 0.");
    }
    return index;
}

/// The place in a whole config that `key` names.
Json &find(Json &whole, const std::string &key)
{
    Json *place = &whole;
    for (const std::string &part : partsOf(key)) {
        if (place->is_array())
            place = &(*place)[indexInto(*place, part, key)];
        else if (place->is_object() && place->contains(part))
            place = &(*place)[part];
        else
            throw ConfigError(unknownKeyMessage(key));
    }
    return *place;
}

/// Text stays text where a text is wanted, whatever it looks like: a folder may be called 2024.
Json parseValue(const std::string &text, bool textIsWanted)
{
    Json value = Json::parse(text, nullptr, false);
    const bool plain = value.is_discarded() || (textIsWanted && !value.is_string());
    return plain ? Json(text) : value;
}

}  // namespace

void setKey(ExperimentConfig &config, const std::string &key, const std::string &value)
{
    Json whole = toJson(config);
    if (whole.contains(key))
        throw ConfigError(key + " is a section, not a setting; set one of its keys, such as " + key + "." +
                          whole[key].begin().key() + ".");
    Json &place = find(whole, key);
    place = parseValue(value, place.is_string());
    config = configFromJson(whole);
}

}  // namespace pitfall
