#pragma once

#include <filesystem>
#include <string>

namespace pitfall {

/// Makes a folder, with those it lies in, if it is not there; its own name lasts through a power cut. Throws
/// FileError.
void makeFolder(const std::string &folder);

/// Makes names that a folder was just given last through a power cut, where the file system can.
void flushFolder(const std::filesystem::path &folder);

}  // namespace pitfall
