#include "core/experiment/sessionfile.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/config/strictjson.h"
#include "core/config/textfile.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

std::string writerOf(const json &session)
{
    const json versions = session.value("versions", json::object());
    if (versions.is_object() && versions.contains("pitfall") && versions["pitfall"].is_string())
        return oneLine(" (Pitfall " + versions["pitfall"].get<std::string>() + ")");
    return {};
}

void checkFormat(const json &session, const std::string &path)
{
    const json &format = session["format"];
    if (format == sessionFormat)
        return;
    if (format.is_number_integer() && format > sessionFormat)
        throw FileError(path + ": was written by a newer version of Pitfall" + writerOf(session) + ", in format " +
                        oneLine(format.dump()) + "; this one (" + PITFALL_VERSION + ") reads format " +
                        std::to_string(sessionFormat) + ": open it with the newer one.");
    throw FileError(path + ": was written in format " + oneLine(format.dump()) + "; this version reads format " +
                    std::to_string(sessionFormat) + ".");
}

}  // namespace

std::string inFolder(const std::string &folder, const std::string &name)
{
    return (fs::path(folder) / name).string();
}

json readSessionFile(const std::string &folder)
{
    const std::string path = inFolder(folder, "session.json");
    std::error_code ignored;
    if (fs::is_regular_file(folder, ignored))
        throw FileError(folder +
                        ": is a file and not the folder of a run; if it is a run in one file, make a folder of "
                        "it first: pitfall-cli unpack FILE DIR.");
    if (!fs::exists(path, ignored))
        throw FileError(path + ": is not there; " + folder + " is not the folder of a run.");
    json session = parseStrictJson(readTextFile(path), path);
    if (!session.is_object() || !session.contains("format") || !session.contains("config"))
        throw FileError(path + ": is not a Pitfall session: \"format\" and \"config\" are missing.");
    checkFormat(session, path);
    return session;
}

}  // namespace pitfall
