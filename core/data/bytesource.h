#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace pitfall {

/// The bytes of a file from beginning to end, decompressed if the file is gzip by its first two bytes.
/// Never decompresses more than is asked for.
class ByteSource {
public:
    /// Throws FileError naming the file.
    static std::unique_ptr<ByteSource> open(const std::string &path);
    virtual ~ByteSource() = default;

    /// Reads up to `size` bytes; fewer only at the end. Throws FileError if the file is broken.
    virtual std::size_t read(std::uint8_t *to, std::size_t size) = 0;

    /// No more than this many bytes can come out in all, whatever the file claims.
    virtual std::uint64_t mostBytes() const = 0;
};

}  // namespace pitfall
