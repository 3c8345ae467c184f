#pragma once

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <string>

namespace pitfall {

/// A file whose size is known before anything of it is read. Every call throws FileError naming the file.
class WholeFile {
public:
    explicit WholeFile(const std::string &path);

    std::uint64_t left() const { return m_left; }  ///< bytes not yet read

    /// Exactly the next `size` bytes.
    void read(void *to, std::size_t size);

private:
    std::string m_path;
    std::ifstream m_in;
    std::uint64_t m_left = 0;
};

}  // namespace pitfall
