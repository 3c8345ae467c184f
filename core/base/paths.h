#pragma once

#include <filesystem>

namespace pitfall {

// Whether something is there, and may be looked at; what cannot be found out is no. Nothing is thrown.

inline bool isThere(const std::filesystem::path &path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

/// True only if it is known not to be there.
inline bool isAbsent(const std::filesystem::path &path)
{
    std::error_code ignored;
    return std::filesystem::status(path, ignored).type() == std::filesystem::file_type::not_found;
}

inline bool isFolder(const std::filesystem::path &path)
{
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored);
}

}  // namespace pitfall
