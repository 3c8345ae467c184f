#include "core/fetch/partfile.h"

#include "core/base/error.h"
#include "core/data/atomicfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

namespace pitfall {

namespace {

[[noreturn]] void fail(const std::string &path, const char *what, int error)
{
    if (error == ENOSPC || error == EDQUOT)
        throw FileError(path + ": the disk is full; what is there stays, to go on from when there is room.");
    throw FileError(path + ": " + what + ": " + std::generic_category().message(error) + ".");
}

}  // namespace

PartFile::PartFile(std::string path) : m_path(std::move(path)), m_part(m_path + ".part"), m_from(m_part + ".from")
{
    m_descriptor = ::open(m_part.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (m_descriptor < 0)
        fail(m_part, "cannot be created", errno);
    struct stat status = {};
    if (::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode))
        m_size = std::uint64_t(status.st_size);
}

PartFile::~PartFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_size > 0)
        return;
    ::unlink(m_part.c_str());
    ::unlink(m_from.c_str());
}

void PartFile::append(const char *bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t written = ::write(m_descriptor, bytes, count);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail(m_part, "cannot be written", errno);
        m_size += std::uint64_t(written);
        bytes += written;
        count -= std::size_t(written);
    }
}

void PartFile::restart()
{
    if (::ftruncate(m_descriptor, 0) != 0)
        fail(m_part, "cannot be written", errno);
    m_size = 0;
}

std::string PartFile::versionFrom(const std::string &url) const
{
    std::ifstream in(m_from);
    std::string from, version;
    return std::getline(in, from) && std::getline(in, version) && from == url ? version : "";
}

void PartFile::setVersion(const std::string &url, const std::string &version)
{
    if (versionFrom(url) != version)
        writeWhole(m_from, url + "\n" + version + "\n");
}

void PartFile::commit()
{
    if (::fsync(m_descriptor) != 0)
        fail(m_part, "cannot be written", errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        fail(m_part, "cannot be written", errno);
    if (::rename(m_part.c_str(), m_path.c_str()) != 0)
        fail(m_path, "cannot be put in place", errno);
    ::unlink(m_from.c_str());
}

}  // namespace pitfall
