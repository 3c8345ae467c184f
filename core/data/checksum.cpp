#include "core/data/checksum.h"

#include <zlib.h>

namespace pitfall {

std::string checksum(const Dataset &dataset)
{
    uLong crc = crc32_z(0, nullptr, 0);
    for (const LabelledImages *images : {&dataset.training, &dataset.test}) {
        crc = crc32_z(crc, images->pixels.data(), images->pixels.size());
        crc = crc32_z(crc, images->labels.data(), images->labels.size());
    }
    std::string hex(8, '0');
    for (int i = 7; i >= 0; --i, crc >>= 4)
        hex[std::size_t(i)] = "0123456789abcdef"[crc & 15];
    return hex;
}

}  // namespace pitfall
