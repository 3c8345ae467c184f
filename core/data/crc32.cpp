#include "core/data/crc32.h"

#include <zlib.h>

#include <cstdio>

namespace pitfall {

void Crc32::add(const void *bytes, std::size_t count)
{
    m_value = std::uint32_t(crc32_z(m_value, static_cast<const Bytef *>(bytes), count));
}

std::string Crc32::hex() const
{
    char digits[9];
    std::snprintf(digits, sizeof digits, "%08x", m_value);
    return digits;
}

}  // namespace pitfall
