#pragma once

#include <string>

namespace pitfall {

/// The whole text of a file of at most 64 MiB. Throws FileError naming the file.
std::string readTextFile(const std::string &path);

}  // namespace pitfall
