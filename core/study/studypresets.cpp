#include "core/study/studypresets.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/base/paths.h"
#include "core/config/embeddedfiles.h"
#include "core/config/strictjson.h"
#include "core/study/studyjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace pitfall {

namespace {

StudyPreset parsed(const EmbeddedFile &file)
{
    const std::string source = "study " + file.name;
    const nlohmann::json json = parseStrictJson(file.text, source);
    try {
        return {file.name, json.at("title").get<std::string>(), json.at("description").get<std::string>(),
                studyFromJson(json.at("study"))};
    } catch (const ConfigError &error) {
        throw ConfigError(source + ": " + error.what());
    } catch (const nlohmann::json::exception &) {
        throw FileError(source + ": needs the texts \"title\" and \"description\" and the object \"study\".");
    }
}

std::vector<StudyPreset> parseAll()
{
    std::vector<StudyPreset> list;
    for (const EmbeddedFile &file : studyFiles())
        list.push_back(parsed(file));
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return list;
}

}  // namespace

const std::vector<StudyPreset> &studyPresets()
{
    static const std::vector<StudyPreset> list = parseAll();
    return list;
}

const StudyPreset *studyPreset(const std::string &name)
{
    for (const StudyPreset &each : studyPresets())
        if (each.name == name)
            return &each;
    return nullptr;
}

Study studyNamed(const std::string &nameOrFile)
{
    if (const StudyPreset *preset = studyPreset(nameOrFile))
        return preset->study;
    if (isThere(nameOrFile) || nameOrFile.ends_with(".json"))
        return readStudyFile(nameOrFile);
    std::string names;
    for (const StudyPreset &each : studyPresets())
        names += (names.empty() ? "" : ", ") + each.name;
    throw ConfigError("There is no study \"" + oneLine(nameOrFile) + "\": name a file, or one of " + names + ".");
}

}  // namespace pitfall
