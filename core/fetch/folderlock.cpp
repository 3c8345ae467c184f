#include "core/fetch/folderlock.h"

#include "core/base/error.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace pitfall {

// A file system that cannot lock folders does without.
FolderLock::FolderLock(const std::string &folder)
    : m_descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    if (m_descriptor < 0 || ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return;
    ::close(m_descriptor);
    throw FileError(folder + ": another Pitfall is fetching into this folder; wait for it, or stop it.");
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

}  // namespace pitfall
