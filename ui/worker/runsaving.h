#pragma once

#include <functional>
#include <string>

namespace pitfall {

/// Writes a run's folder at `path` by `write(folder)`, or, if the path ends in ".pitfall", one file of such a folder;
/// whole or not at all. A folder that is there and holds something else is written in place. Throws FileError.
void saveRun(const std::string &path, const std::function<void(const std::string &folder)> &write);

}  // namespace pitfall
