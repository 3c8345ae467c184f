#include "core/data/filebytes.h"

#include "core/base/error.h"
#include "core/base/oneline.h"

#include <algorithm>
#include <climits>
#include <fstream>

namespace pitfall {

namespace {

constexpr std::uint64_t block = 1 << 20;                           // bytes
constexpr std::uint64_t largestDataset = std::uint64_t(16) << 30;  // bytes of pixels

}  // namespace

void refuseFile(const std::string &path, const std::string &what)
{
    throw FileError(oneLine(path) + ": " + oneLine(what) + ".");
}

Bytes readBytes(const std::string &path, std::uint64_t most)
{
    const auto source = ByteSource::open(path);
    const std::size_t step = std::min(block, source->mostBytes() + 1);  // most files are small
    Bytes bytes;
    for (std::size_t found = 1; found > 0;) {
        const std::size_t done = bytes.size();
        bytes.resize(done + std::max(step, done / 2));
        found = source->read(bytes.data() + done, bytes.size() - done);
        bytes.resize(done + found);
        if (bytes.size() > most)
            refuseFile(path,
                       "comes to more than " + std::to_string(most >> 20) + " MiB; this cannot be the right file");
    }
    return bytes;
}

Bytes readExactly(ByteSource &source, std::uint64_t size, const std::string &path)
{
    Bytes bytes;
    while (bytes.size() < size) {
        const std::size_t done = bytes.size();
        bytes.resize(std::min<std::uint64_t>(size, done + std::max<std::uint64_t>(block, done)));
        const std::size_t found = source.read(bytes.data() + done, bytes.size() - done);
        if (found < bytes.size() - done)
            refuseFile(path, "ends after " + std::to_string(done + found) + " of " + std::to_string(size) +
                                 " bytes that its header promises");
    }
    return bytes;
}

Bytes firstBytes(const std::string &path, std::size_t most)
{
    std::ifstream in(path, std::ios::binary);
    Bytes bytes(most);
    in.read(reinterpret_cast<char *>(bytes.data()), std::streamsize(most));
    bytes.resize(std::size_t(std::max<std::streamsize>(0, in.gcount())));
    return bytes;
}

void requireReasonable(std::uint64_t count, std::uint64_t size, const std::string &path)
{
    std::uint64_t bytes = 0;
    if (count > INT_MAX || size > INT_MAX || __builtin_mul_overflow(count, size, &bytes) || bytes > largestDataset)
        refuseFile(path, "comes to " + std::to_string(count) + " images of " + std::to_string(size) +
                             " values, more than the 16 GiB that a data set may have; use fewer or smaller images");
}

}  // namespace pitfall
