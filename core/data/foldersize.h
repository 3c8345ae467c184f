#pragma once

#include <cstdint>
#include <string>

namespace pitfall {

/// Removes files directly in a folder, those first that were written or read (see touch) longest ago, until the rest
/// come to no more than `most` bytes. Failures are nobody's business.
void keepNewest(const std::string &folder, std::uint64_t most);

/// Notes that a file has been used now.
void touch(const std::string &path);

}  // namespace pitfall
