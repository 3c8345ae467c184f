#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace pitfall {

/// What a packed folder may at most hold. Nothing is believed that the file says of itself.
struct PackLimits {
    std::uint64_t bytes = std::uint64_t(4) << 30;  ///< unpacked
    int files = 5000;
};

/// Files of a folder that go into its pack: those of a run, at most one folder deep, such as "session.json" or
/// "moments/12.safetensors". No links, nothing hidden.
std::vector<std::string> packableFiles(const std::string &folder);

/// Writes a folder as one zip file, whole or not at all. `head`: the file without which the folder is none; it comes
/// first. Throws FileError, also if the folder has more than could be unpacked again.
void packFolder(const std::string &folder, const std::string &head, const std::string &file,
                const PackLimits &limits = {});

/// Unpacks into a folder that must not be there yet, whole or not at all. Names, number and sizes are checked, and
/// every byte is unpacked once, before anything is written. Throws FileError that names the file, and the entry in it.
void unpackFolder(const std::string &file, const std::string &head, const std::string &folder,
                  const PackLimits &limits = {});

}  // namespace pitfall
