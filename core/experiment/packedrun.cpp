#include "core/experiment/packedrun.h"

#include "core/base/error.h"
#include "core/data/folderlock.h"
#include "core/data/packedfolder.h"

#include <unistd.h>

#include <atomic>
#include <filesystem>

namespace pitfall {

namespace fs = std::filesystem;

namespace {

constexpr const char *head = "session.json";

}  // namespace

bool isPackedRun(const std::string &path)
{
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

void packRun(const std::string &folder, const std::string &file)
{
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored))
        throw FileError(folder + ": is not the folder of a run.");
    const FolderLock lock(folder);
    if (!lock.isHeld())
        throw FileError(folder + ": another Pitfall is at work in this folder; wait for it.");
    packFolder(folder, head, file);
}

void unpackRun(const std::string &file, const std::string &folder)
{
    unpackFolder(file, head, folder);
}

std::string OpenedRun::temporaryFolder()
{
    std::error_code error;
    const fs::path folder = fs::temp_directory_path(error);
    return error ? "/tmp" : folder.string();
}

OpenedRun::OpenedRun(const std::string &path, const std::string &temporary) : m_folder(path)
{
    if (!isPackedRun(path))
        return;
    static std::atomic<int> number = 0;
    const std::string name = "pitfall-opened-" + std::to_string(::getpid()) + "-" + std::to_string(++number);
    m_folder = (fs::path(temporary) / name).string();
    unpackRun(path, m_folder);
    m_own = m_folder;
}

OpenedRun::~OpenedRun()
{
    std::error_code ignored;
    if (!m_own.empty())
        fs::remove_all(m_own, ignored);
}

}  // namespace pitfall
