#pragma once

#include "core/data/bytesource.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pitfall {

using Bytes = std::vector<std::uint8_t>;

constexpr std::uint64_t largestFile = std::uint64_t(8) << 30;  ///< bytes that any one file may come to, unpacked

/// Throws FileError "PATH: WHAT."
[[noreturn]] void refuseFile(const std::string &path, const std::string &what);

/// The whole file, decompressed if it is gzip. Throws FileError, also if there is more than `most`.
Bytes readBytes(const std::string &path, std::uint64_t most = largestFile);

/// The next `size` bytes of a source. What is allocated grows with what there is, not with what is asked for.
/// Throws FileError if there are fewer.
Bytes readExactly(ByteSource &source, std::uint64_t size, const std::string &path);

/// The first bytes of a file, at most `most`; fewer if there are fewer, none if it cannot be read.
Bytes firstBytes(const std::string &path, std::size_t most);

/// `count` images of `size` values fit into what a data set may be. Throws FileError.
void requireReasonable(std::uint64_t count, std::uint64_t size, const std::string &path);

}  // namespace pitfall
