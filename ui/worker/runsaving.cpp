#include "ui/worker/runsaving.h"

#include "core/base/error.h"
#include "core/data/newfolder.h"
#include "core/experiment/packedrun.h"

#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

bool holdsSomething(const fs::path &folder)
{
    std::error_code ignored;
    return fs::is_directory(folder, ignored) && !fs::is_empty(folder, ignored);
}

}  // namespace

void saveRun(const std::string &path, const std::function<void(const std::string &folder)> &write)
{
    std::error_code ignored;
    if (path.ends_with(packedRunEnding) && !fs::is_directory(path, ignored)) {
        const NewFolder unpacked(path + ".folder");  // goes when it is packed
        write(unpacked.path().string());
        return packRun(unpacked.path().string(), path);
    }
    if (fs::exists(fs::path(path) / "session.json", ignored))
        throw FileError(path + ": already holds a run; choose another folder or delete this one.");
    if (holdsSomething(path))
        return write(path);
    NewFolder folder(path);
    write(folder.path().string());
    folder.commit();
}

}  // namespace pitfall
