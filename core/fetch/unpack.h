#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace pitfall {

/// Takes `members` (paths in the archive) out of a zip archive into `folder`, each under its name without folders: all
/// of them or none. `progress` hears how many bytes came out. Throws FileError naming the archive, or FetchStopped.
void unpack(const std::string &archive, const std::vector<std::string> &members, const std::string &folder,
            const std::function<void(std::uint64_t)> &progress, const std::atomic<bool> &stop);

}  // namespace pitfall
