#pragma once

#include <string>

namespace pitfall {

/// A folder that one process works in at a time. It is given up when the process ends, however it ends, and leaves
/// nothing behind. Where the file system cannot lock, everybody is let in.
class FolderLock {
public:
    FolderLock() = default;  ///< of nothing
    explicit FolderLock(const std::string &folder);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;

    /// False: another process (or another lock of this one) has it, or the folder is not there.
    bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor = -1;
    bool m_isHeld = false;
};

}  // namespace pitfall
