#include "core/experiment/storedsession.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/experiment/sessionfile.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace pitfall {

namespace {

using nlohmann::json;

/// Throws json::exception unless it is a whole number and not negative.
std::int64_t countOf(const json &value)
{
    if (!value.is_number_integer() || value.get<std::int64_t>() < 0)
        throw json::other_error::create(0, "is no count", nullptr);
    return value.get<std::int64_t>();
}

LiveChange liveChangeOf(const json &change)
{
    return {countOf(change.at("after_step")),
            {change.at("learning_rate").get<double>(), change.at("noise").get<double>(),
             change.at("masking").get<double>(), change.at("guidance").get<double>()}};
}

std::string checksumOf(const json &session, const std::string &file)
{
    const json data = session.value("data", json());
    if (!data.is_object() || !data.contains("checksum") || !data["checksum"].is_string())
        throw FileError(file + ": \"checksum\" of \"data\" is missing.");
    return data["checksum"].get<std::string>();
}

StoredSession storedSession(const json &session, const std::string &file)
{
    StoredSession stored;
    stored.config = configFromJson(session.at("config"));
    stored.datasetChecksum = checksumOf(session, file);
    for (const json &change : session.value("live_changes", json::array()))
        stored.liveChanges.push_back(liveChangeOf(change));
    stored.stepsDone = countOf(session.at("steps_done"));
    const std::string state = session.value("state_file", std::string());
    stored.stateFile = std::filesystem::path(state).filename().string();
    if (session.contains("measurements"))
        stored.measurements = std::size_t(countOf(session["measurements"]));
    return stored;
}

}  // namespace

StoredSession readStoredSession(const std::string &folder)
{
    const json session = readSessionFile(folder);
    const std::string file = inFolder(folder, "session.json");
    try {
        return storedSession(session, file);
    } catch (const ConfigError &error) {
        throw FileError(file + ": " + error.what());
    } catch (const json::exception &) {
        throw FileError(file + ": is not a session of this version of Pitfall: something is missing in it.");
    }
}

}  // namespace pitfall
