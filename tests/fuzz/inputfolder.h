#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pitfall {

/// The bytes of one input of the fuzzer as files, in a folder in memory that is gone with it. One at a time.
class InputFolder {
public:
    InputFolder(const std::uint8_t *data, std::size_t size);
    ~InputFolder();
    InputFolder(const InputFolder &) = delete;
    InputFolder &operator=(const InputFolder &) = delete;

    /// All bytes as the file `name`; its path.
    std::string asFile(const std::string &name) const;

    /// Files, each begun by a line "== NAME" as in tests/data/malformed. Names that would lead out of the folder, and
    /// more files than 16, are left out. The paths to load from: the folder, and the file if it is only one.
    std::vector<std::string> asFiles() const;

    /// Bytes, as they came.
    std::string_view bytes() const { return m_bytes; }
    const std::string &path() const { return m_path; }

private:
    std::string_view m_bytes;
    std::string m_path;
};

}  // namespace pitfall
