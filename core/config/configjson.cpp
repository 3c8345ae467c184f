#include "core/config/configjson.h"

#include "core/base/error.h"
#include "core/config/fieldjson.h"
#include "core/config/keynames.h"
#include "core/config/strictjson.h"
#include "core/config/textfile.h"

namespace pitfall {

namespace {

using Json = nlohmann::json;

/// The values of a section, by the last part of their keys.
template<class Section>
Json sectionToJson(const Section &section)
{
    Json json = Json::object();
    visitFields(section,
                [&](const FieldInfo &field, const auto &member) { json[leafOf(field)] = fieldToJson(member); });
    return json;
}

void refuseUnknownSections(const Json &json)
{
    requireObject("The config", json);
    for (const auto &[key, value] : json.items()) {
        if (key != "data" && key != "network" && key != "training" && key != "probe")
            throw ConfigError(unknownKeyMessage(key));
    }
}

}  // namespace

Json toJson(const NetworkConfig &network)
{
    return sectionToJson(network);
}

Json toJson(const ExperimentConfig &config)
{
    return {{"data", sectionToJson(config.data)},
            {"network", sectionToJson(config.network)},
            {"training", sectionToJson(config.training)},
            {"probe", sectionToJson(config.probe)}};
}

NetworkConfig networkFromJson(const Json &json)
{
    NetworkConfig network;
    readSection("network", json, network);
    return network;
}

ExperimentConfig configFromJson(const Json &json)
{
    refuseUnknownSections(json);
    ExperimentConfig config;
    const auto read = [&json](const char *name, auto &section) {
        if (json.contains(name))
            readSection(name, json.at(name), section);
    };
    read("data", config.data);
    read("network", config.network);
    read("training", config.training);
    read("probe", config.probe);
    return config;
}

void checkRanges(const ExperimentConfig &config)
{
    visitFields(config, [](const FieldInfo &field, const auto &member) { checkField(field.key, field, member); });
}

ExperimentConfig readConfigFile(const std::string &path)
{
    const Json json = parseStrictJson(readTextFile(path), path);
    try {
        return configFromJson(json);
    } catch (const ConfigError &e) {
        throw ConfigError(path + ": " + e.what());
    }
}

}  // namespace pitfall
