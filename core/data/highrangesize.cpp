#include "core/data/imagesizes.h"

#include <algorithm>
#include <cstdio>
#include <string>

namespace pitfall {

namespace {

constexpr std::size_t mostHeader = 65536;  // bytes of text
constexpr std::size_t longestName = 255;   // of an attribute

/// A name that ends with a zero, from `at`, which is moved behind it; nothing if there is none, or the empty one.
std::optional<std::string> nameAt(const BytesAt &file, std::uint64_t &at)
{
    std::string name;
    while (file.has(at, 1) && file[at] != 0 && name.size() < longestName)
        name += char(file[at++]);
    const bool ends = file.has(at, 1) && file[at++] == 0;
    return ends && !name.empty() ? std::optional(name) : std::nullopt;
}

}  // namespace

ImageSize radianceSize(const BytesAt &file)
{
    std::string line, last;
    for (std::size_t at = 0; at < std::min(file.size(), mostHeader); ++at) {
        if (file[at] != '\n') {
            line += char(file[at]);
            continue;
        }
        unsigned width = 0, height = 0;
        int end = -1;
        if (last.empty() && at > line.size())
            return std::sscanf(line.c_str(), "-Y %9u +X %9u%n", &height, &width, &end) == 2 && end == int(line.size())
                       ? sizeOf(width, height)
                       : ImageSize();
        last = std::exchange(line, {});
    }
    return {};
}

ImageSize exrSize(const BytesAt &file)
{
    std::uint64_t at = 8;
    ImageSize size;
    while (const std::optional<std::string> name = nameAt(file, at)) {
        const std::optional<std::string> type = nameAt(file, at);
        const auto bytes = file.number(at, 4, false);
        if (!type || !bytes)
            return {};
        const auto corner = [&](std::uint64_t i) {
            return std::int64_t(std::int32_t(*file.number(at + 4 + 4 * i, 4, false)));
        };
        if (name == "dataWindow" && type == "box2i" && *bytes == 16 && file.has(at + 4, 16))
            size = std::pair(corner(2) - corner(0) + 1, corner(3) - corner(1) + 1);
        at += 4 + std::uint64_t(*bytes);
    }
    return size;
}

}  // namespace pitfall
