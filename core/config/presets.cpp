#include "core/config/presets.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/config/configjson.h"
#include "core/config/embeddedfiles.h"
#include "core/config/strictjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace pitfall {

namespace {

Preset parsePreset(const EmbeddedFile &file)
{
    const std::string source = "preset " + file.name;
    const nlohmann::json json = parseStrictJson(file.text, source);
    try {
        return {file.name, json.at("title").get<std::string>(), json.at("description").get<std::string>(),
                configFromJson(json.at("config"))};
    } catch (const ConfigError &e) {
        throw ConfigError(source + ": " + e.what());
    } catch (const nlohmann::json::exception &) {
        throw FileError(source + ": needs the texts \"title\" and \"description\" and the object \"config\".");
    }
}

std::vector<Preset> parsePresets()
{
    std::vector<Preset> list;
    for (const EmbeddedFile &file : presetFiles())
        list.push_back(parsePreset(file));
    std::sort(list.begin(), list.end(), [](const Preset &a, const Preset &b) {
        return std::tuple(a.name != "quick", a.name) < std::tuple(b.name != "quick", b.name);
    });
    return list;
}

}  // namespace

const std::vector<Preset> &presets()
{
    static const std::vector<Preset> list = parsePresets();
    return list;
}

const Preset &preset(const std::string &name)
{
    std::string names;
    for (const Preset &each : presets()) {
        if (each.name == name)
            return each;
        names += (names.empty() ? "" : ", ") + each.name;
    }
    throw ConfigError("There is no preset \"" + oneLine(name) + "\"; there are " + names + ".");
}

}  // namespace pitfall
