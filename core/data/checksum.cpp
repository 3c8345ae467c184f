#include "core/data/checksum.h"

#include "core/data/inparallel.h"

#include <zlib.h>

#include <algorithm>

namespace pitfall {

namespace {

/// crc32_z(crc, bytes), on all cores.
uLong continued(uLong crc, const std::vector<std::uint8_t> &bytes)
{
    constexpr std::size_t piece = std::size_t(1) << 18;
    std::vector<uLong> pieces((bytes.size() + piece - 1) / piece);
    const auto sizeOf = [&](std::size_t i) { return std::min(piece, bytes.size() - i * piece); };
    const auto sum = [&](std::int64_t i) {
        pieces[std::size_t(i)] = crc32_z(0, bytes.data() + std::size_t(i) * piece, sizeOf(std::size_t(i)));
    };
    inParallel(std::int64_t(pieces.size()), sum, {});
    for (std::size_t i = 0; i < pieces.size(); ++i)
        crc = crc32_combine(crc, pieces[i], z_off_t(sizeOf(i)));
    return crc;
}

}  // namespace

std::string checksum(const Dataset &dataset)
{
    uLong crc = crc32_z(0, nullptr, 0);
    for (const LabelledImages *images : {&dataset.training, &dataset.test})
        crc = continued(continued(crc, images->pixels), images->labels);
    std::string hex(8, '0');
    for (int i = 7; i >= 0; --i, crc >>= 4)
        hex[std::size_t(i)] = "0123456789abcdef"[crc & 15];
    return hex;
}

}  // namespace pitfall
