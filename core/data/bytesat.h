#pragma once

#include "core/data/filebytes.h"

#include <cstring>
#include <optional>

namespace pitfall {

/// Bytes of a file at places that the file itself names: of those beyond its end there is nothing.
class BytesAt {
public:
    explicit BytesAt(const Bytes &file) : m_file(file) {}

    bool has(std::uint64_t at, std::uint64_t bytes) const { return at <= m_file.size() && bytes <= m_file.size() - at; }
    bool begins(const char *magic, std::size_t length, std::uint64_t at = 0) const
    {
        return has(at, length) && std::memcmp(m_file.data() + at, magic, length) == 0;
    }
    /// `bytes` of 1 to 4 at `at`; nothing beyond the end.
    std::optional<std::uint32_t> number(std::uint64_t at, int bytes, bool bigEndian) const
    {
        if (!has(at, std::uint64_t(bytes)))
            return {};
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | m_file[at + std::uint64_t(bigEndian ? i : bytes - 1 - i)];
        return value;
    }
    std::uint8_t operator[](std::size_t at) const { return m_file[at]; }
    std::size_t size() const { return m_file.size(); }

private:
    const Bytes &m_file;
};

}  // namespace pitfall
