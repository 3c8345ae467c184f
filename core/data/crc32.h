#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace pitfall {

/// CRC-32 of bytes that come piece by piece (ISO 3309, as in zip files and zlib).
class Crc32 {
public:
    void add(const void *bytes, std::size_t count);
    std::string hex() const;  ///< 8 digits

private:
    std::uint32_t m_value = 0;
};

}  // namespace pitfall
