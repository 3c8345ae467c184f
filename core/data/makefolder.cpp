#include "core/data/makefolder.h"

#include "core/base/error.h"
#include "core/base/paths.h"

#include <fcntl.h>
#include <unistd.h>

namespace pitfall {

namespace fs = std::filesystem;

void makeFolder(const std::string &folder)
{
    std::error_code error;
    if (fs::create_directories(folder, error))
        flushFolder(fs::absolute(folder, error).parent_path());
    if (error || !isFolder(folder))
        throw FileError(folder + ": the folder cannot be made (" + (error ? error.message() : "a file is in the way") +
                        "); choose another.");
}

void flushFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

}  // namespace pitfall
