#include "core/experiment/sessioncopy.h"

#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/data/atomicfile.h"
#include "core/data/makefolder.h"
#include "core/experiment/sessionfile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::vector<std::string> namesIn(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename().string());
    return names;
}

/// The number of "state.NUMBER.safetensors"; 0 of any other name.
int numberOfState(const std::string &name)
{
    static const std::regex pattern("state\\.([1-9][0-9]{0,8})\\.safetensors");
    std::smatch match;
    return std::regex_match(name, match, pattern) ? std::stoi(match[1]) : 0;
}

std::string nextStateName(const std::string &folder)
{
    int last = 0;
    for (const std::string &name : namesIn(folder))
        last = std::max(last, numberOfState(name));
    return "state." + std::to_string(last + 1) + ".safetensors";
}

void removeStatesBut(const std::string &folder, const std::string &kept)
{
    std::error_code ignored;
    for (const std::string &name : namesIn(folder))
        if (name != kept && numberOfState(name) > 0)
            fs::remove(inFolder(folder, name), ignored);
}

void write(const std::string &path, const TensorFile &file)
{
    writeSafetensors(path, file.tensors, file.metadata);
}

}  // namespace

void writeSession(const std::string &folder, const SessionCopy &copy)
{
    makeFolder(folder);
    json session = json::parse(copy.session);
    std::string stateName;
    try {
        if (copy.state) {
            stateName = nextStateName(folder);
            session["state_file"] = stateName;
            write(inFolder(folder, stateName), *copy.state);
        }
        write(inFolder(folder, "model.safetensors"), copy.model);
        writeWhole(inFolder(folder, "metrics.csv"), copy.metrics);
        writeWhole(inFolder(folder, "session.json"), session.dump(2) + "\n");
    } catch (const FileError &) {
        std::error_code ignored;
        if (!stateName.empty())
            fs::remove(inFolder(folder, stateName), ignored);
        throw;
    }
    removeStatesBut(folder, stateName);
}

void removeLeftovers(const std::string &folder)
{
    static const std::regex temporary("\\..*\\.[0-9]+-[0-9]+\\.tmp");
    std::error_code ignored;
    for (const std::string &name : namesIn(folder))
        if (std::regex_match(name, temporary))
            fs::remove(inFolder(folder, name), ignored);
    try {
        const json session = readSessionFile(folder);
        removeStatesBut(folder, session.value("state_file", std::string()));
    } catch (const Error &) {  // nothing is touched that is not understood
    } catch (const json::exception &) {
    }
}

}  // namespace pitfall
