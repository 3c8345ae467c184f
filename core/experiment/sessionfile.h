#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace pitfall {

/// The format of the folders of runs that this version writes. It grows when an older version could not read them.
constexpr int sessionFormat = 1;

/// session.json of a run's folder. Throws FileError, in one sentence, if it is not there, is none, or was written by a
/// newer version.
nlohmann::json readSessionFile(const std::string &folder);

/// The path of a file in a run's folder.
std::string inFolder(const std::string &folder, const std::string &name);

}  // namespace pitfall
