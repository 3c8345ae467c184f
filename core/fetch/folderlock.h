#pragma once

#include <string>

namespace pitfall {

/// Keeps two programs from fetching into the same folder at once. Goes with the program, however that ends.
class FolderLock {
public:
    /// Throws FileError if another one has it.
    explicit FolderLock(const std::string &folder);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    int m_descriptor;
};

}  // namespace pitfall
