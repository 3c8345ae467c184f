#include "core/data/folderwalk.h"

#include "core/data/imageheader.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

constexpr int deepest = 16;  // folders in folders
constexpr int mostLookedAt = 100'000;

bool isShown(const fs::directory_entry &entry)
{
    return !isHidden(entry.path().filename().string());
}

bool isPicture(const fs::directory_entry &entry)
{
    std::error_code ignored;
    return isShown(entry) && entry.is_regular_file(ignored) && isPictureFile(entry.path().string());
}

/// Looks into each folder once, so that links that lead back end.
class PictureSearch {
public:
    bool finds(const std::string &folder, int depth = 0)
    {
        if (depth > deepest || !m_seen.insert(folderId(folder)).second)
            return false;
        std::vector<std::string> below;
        std::error_code error;
        for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
            std::error_code ignored;
            if (++m_looked > mostLookedAt || isPicture(*each))
                return true;
            if (isShown(*each) && each->is_directory(ignored))
                below.push_back(each->path().string());
        }
        return std::any_of(below.begin(), below.end(), [&](const std::string &each) { return finds(each, depth + 1); });
    }

private:
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

std::vector<std::string> subFolders(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        std::error_code ignored;
        if (isShown(*each) && each->is_directory(ignored))
            names.push_back(each->path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool canBeListed(const std::string &folder)
{
    std::error_code error;
    const fs::directory_iterator each(folder, error);
    return !error;
}

bool holdsPictures(const std::string &folder)
{
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        if (isPicture(*each))
            return true;
    return false;
}

bool hasPictures(const std::string &folder)
{
    return PictureSearch().finds(folder);
}

}  // namespace pitfall
