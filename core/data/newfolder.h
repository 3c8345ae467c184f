#pragma once

#include <filesystem>

namespace pitfall {

/// A folder that takes its name only when it is whole, and leaves nothing behind if it never does. Until then it has
/// another name beside it.
class NewFolder {
public:
    /// Throws FileError if `place` is there already and not an empty folder, or if nothing can be made beside it.
    explicit NewFolder(const std::filesystem::path &place);
    ~NewFolder();
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    /// Where to write until commit().
    const std::filesystem::path &path() const { return m_temporary; }
    /// Throws FileError.
    void commit();

private:
    std::filesystem::path m_place;
    std::filesystem::path m_temporary;  ///< empty when it is done
};

}  // namespace pitfall
