#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>

namespace pitfall {

/// SHA-256 of a file, as 64 lower-case hex digits. `progress` hears how many bytes are done. Throws FileError, or
/// FetchStopped soon after `stop` is raised.
std::string sha256OfFile(const std::string &path, const std::function<void(std::uint64_t)> &progress,
                         const std::atomic<bool> &stop);

}  // namespace pitfall
