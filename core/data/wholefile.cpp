#include "core/data/wholefile.h"

#include "core/base/error.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

namespace pitfall {

WholeFile::WholeFile(const std::string &path) : m_path(path)
{
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        throw FileError(path + ": is not a regular file.");
    errno = 0;
    m_in.open(path, std::ios::binary);
    if (!m_in)
        throw FileError(path + ": cannot be opened: " + std::generic_category().message(errno ? errno : EIO) + ".");
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    m_left = error ? 0 : size;
}

void WholeFile::read(void *to, std::size_t size)
{
    errno = 0;
    if (size > m_left || !m_in.read(static_cast<char *>(to), std::streamsize(size)))
        throw FileError(m_path + ": cannot be read to its end" +
                        (errno ? ": " + std::generic_category().message(errno) : "") + ".");
    m_left -= size;
}

}  // namespace pitfall
