#include "core/config/textfile.h"

#include "core/base/error.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace pitfall {

namespace {

constexpr std::size_t largestText = std::size_t(64) << 20;  // bytes

}  // namespace

std::string readTextFile(const std::string &path)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        throw FileError(path + ": is a folder, not a file.");
    errno = 0;
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw FileError(path + ": cannot be opened: " + std::generic_category().message(errno ? errno : EIO) + ".");

    std::string text;
    char block[65536];
    while (in.read(block, sizeof block) || in.gcount() > 0) {
        text.append(block, std::size_t(in.gcount()));
        if (text.size() > largestText)
            throw FileError(path + ": is larger than 64 MiB; this cannot be the right file.");
    }
    if (in.bad())
        throw FileError(path + ": cannot be read: " + std::generic_category().message(errno ? errno : EIO) + ".");
    return text;
}

}  // namespace pitfall
