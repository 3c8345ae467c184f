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

StoredSession storedSession(const json &session)
{
    StoredSession stored;
    stored.config = configFromJson(session.at("config"));
    stored.datasetChecksum = session.at("data").at("checksum").get<std::string>();
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
        return storedSession(session);
    } catch (const ConfigError &error) {
        throw FileError(file + ": " + error.what());
    } catch (const json::exception &) {
        throw FileError(file + ": is not a session of this version of Pitfall: something is missing in it.");
    }
}

}  // namespace pitfall
