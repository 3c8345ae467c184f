#include "core/data/atomicfile.h"

#include "core/base/error.h"
#include "core/data/filedescriptorbuffer.h"
#include "core/data/makefolder.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace pitfall {

namespace fs = std::filesystem;

namespace {

fs::path folderOf(const std::string &file)
{
    const fs::path folder = fs::path(file).parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

/// The file that a chain of symbolic links leads to, whether it is there or not.
std::string linkTarget(std::string file)
{
    std::error_code ignored;
    for (int links = 0; links < 40 && fs::is_symlink(file, ignored); ++links)
        file = (folderOf(file) / fs::read_symlink(file, ignored)).string();
    return file;
}

}  // namespace

AtomicFile::AtomicFile(std::string path) : m_path(std::move(path)), m_target(m_path)
{
    std::error_code ignored;
    const fs::file_status status = fs::status(m_path, ignored);
    if (m_path.empty() || fs::is_directory(status) || m_path.back() == '/')
        throw FileError((m_path.empty() ? "The output file" : m_path) + ": is " +
                        (m_path.empty() ? "not named." : "a folder, not a file."));
    if (fs::exists(status) && !fs::is_regular_file(status)) {
        m_descriptor = ::open(m_path.c_str(), O_WRONLY | O_CLOEXEC);
        if (m_descriptor < 0)
            fail("cannot be written", errno);
    } else {
        m_target = linkTarget(m_path);
        openTemporary();
    }
    m_buffer = std::make_unique<FileDescriptorBuffer>(m_descriptor);
    m_stream = std::make_unique<std::ostream>(m_buffer.get());
}

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::openTemporary()
{
    static std::atomic<unsigned> counter = 0;
    const std::string name = fs::path(m_target).filename().string().substr(0, 200);
    do {
        const std::string unique = std::to_string(::getpid()) + "-" + std::to_string(counter++);
        m_temporary = (folderOf(m_target) / ("." + name + "." + unique + ".tmp")).string();
        m_descriptor = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    } while (m_descriptor < 0 && errno == EEXIST);
    if (m_descriptor < 0) {
        const int error = errno;
        m_temporary.clear();
        fail("cannot be created", error);
    }
}

void AtomicFile::flush()
{
    if (m_descriptor < 0)
        return;
    m_stream->flush();
    if (m_buffer->error() != 0)
        fail("cannot be written", m_buffer->error());
    if (!m_stream->good())
        fail("cannot be written", EIO);
    if (!m_temporary.empty() && ::fsync(m_descriptor) != 0)
        fail("cannot be written", errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0)
        fail("cannot be written", errno);
}

void AtomicFile::commit()
{
    flush();
    if (m_temporary.empty())
        return;
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        fail("cannot be put in place", errno);
    m_temporary.clear();
    flushFolder(folderOf(m_target));
}

void AtomicFile::discard()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (!m_temporary.empty())
        ::unlink(std::exchange(m_temporary, {}).c_str());
}

void AtomicFile::fail(const char *what, int error)
{
    discard();
    throw FileError(m_path + ": " + what + ": " + std::generic_category().message(error) + ".");
}

void writeWhole(const std::string &path, std::string_view text)
{
    AtomicFile file(path);
    file.stream() << text;
    file.commit();
}

}  // namespace pitfall
