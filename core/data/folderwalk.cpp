#include "core/data/folderwalk.h"

#include "core/data/imageheader.h"
#include "core/data/partname.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <set>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 16;  // folders in folders
constexpr int mostLookedAt = 1'000'000;

bool isShown(const fs::directory_entry &entry)
{
    return !isHidden(entry.path().filename().string());
}

bool isFolder(const fs::directory_entry &entry)
{
    std::error_code ignored;
    return entry.is_directory(ignored);
}

bool isPicture(const fs::directory_entry &entry)
{
    std::error_code ignored;
    return isShown(entry) && entry.is_regular_file(ignored) && isPictureFile(entry.path().string());
}

struct Closing {
    void operator()(DIR *opened) const { ::closedir(opened); }
};

FolderEntry kindOf(const dirent &entry, int folder)
{
    FolderEntry found{entry.d_name, entry.d_type == DT_DIR, entry.d_type == DT_REG, entry.d_type == DT_LNK};
    struct stat status = {};
    if (entry.d_type == DT_UNKNOWN && ::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0)
        found.isLink = S_ISLNK(status.st_mode);
    if ((entry.d_type == DT_UNKNOWN || found.isLink) && ::fstatat(folder, entry.d_name, &status, 0) == 0) {
        found.isFolder = S_ISDIR(status.st_mode);
        found.isFile = S_ISREG(status.st_mode);
    }
    return found;
}

/// Looks into each folder once, so that links that lead back end.
class PictureSearch {
public:
    PictureSearch(std::string within, bool followsLinksInIt) : m_within(std::move(within)), m_follows(followsLinksInIt)
    {
    }

    bool finds(const std::string &folder, int depth = 0)
    {
        if (depth > deepest || !m_seen.insert(folderId(folder)).second)
            return false;
        std::vector<std::string> below;
        std::error_code error;
        for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
            m_looked += each->path().has_extension() ? 1 : 20;  // what has no ending is opened
            if (m_looked > mostLookedAt)
                return false;
            if (isPicture(*each))
                return true;
            if (isShown(*each) && isFolder(*each) && isToBeFollowed(*each, depth))
                below.push_back(each->path().string());
        }
        return std::any_of(below.begin(), below.end(), [&](const std::string &each) { return finds(each, depth + 1); });
    }

private:
    bool isToBeFollowed(const fs::directory_entry &entry, int depth) const
    {
        std::error_code ignored;
        if (!entry.is_symlink(ignored))
            return true;
        const std::string link = entry.path().string();
        return !isAtOrAbove(link, m_within) && ((m_follows && depth == 0) || !isAtOrAbove(m_within, link));
    }

    const std::string m_within;
    const bool m_follows;
    std::set<FolderId> m_seen;
    int m_looked = 0;
};

}  // namespace

FolderId folderId(const std::string &folder)
{
    struct stat status = {};
    if (::stat(folder.c_str(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino};
}

std::error_code visitFolder(const std::string &folder, const std::function<void(const FolderEntry &entry)> &visit)
{
    const std::unique_ptr<DIR, Closing> opened(::opendir(folder.c_str()));
    if (!opened)
        return {errno, std::generic_category()};
    for (errno = 0; const dirent *entry = ::readdir(opened.get()); errno = 0)
        if (entry->d_name[0] != '.')
            visit(kindOf(*entry, ::dirfd(opened.get())));
    return {errno, std::generic_category()};
}

std::vector<std::string> subFolders(const std::string &folder)
{
    std::vector<std::string> names;
    visitFolder(folder, [&](const FolderEntry &entry) {
        if (entry.isFolder)
            names.push_back(entry.name);
    });
    std::sort(names.begin(), names.end());
    return names;
}

bool canBeListed(const std::string &folder)
{
    std::error_code error;
    const fs::directory_iterator each(folder, error);
    return !error;
}

bool isAtOrAbove(const std::string &folder, const std::string &other)
{
    std::error_code error, otherError;
    const fs::path above = fs::canonical(folder, error), below = fs::canonical(other, otherError);
    return !error && !otherError &&
           std::mismatch(above.begin(), above.end(), below.begin(), below.end()).first == above.end();
}

std::vector<std::string> brokenLinks(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        std::error_code ignored;
        if (each->is_symlink(ignored) && !each->exists(ignored))
            names.push_back(each->path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

int countPictures(const std::string &folder, int most)
{
    int count = 0;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end && count < most; each.increment(error))
        count += isPicture(*each);
    return count;
}

bool holdsPictures(const std::string &folder)
{
    return countPictures(folder, 1) > 0;
}

bool hasPictures(const std::string &folder)
{
    return PictureSearch(folder, true).finds(folder);
}

bool hasPicturesIn(const std::string &folder, const std::string &name)
{
    const std::string inner = folder + "/" + name;
    return !isAtOrAbove(inner, folder) && PictureSearch(folder, partName(name).part != NamedPart::None).finds(inner);
}

}  // namespace pitfall
