#include "core/data/foldersize.h"

#include <algorithm>
#include <filesystem>
#include <vector>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

struct File {
    fs::file_time_type used;
    std::uint64_t bytes = 0;
    fs::path path;
};

std::vector<File> filesIn(const std::string &folder)
{
    std::vector<File> files;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        std::error_code ignored;
        if (each->is_regular_file(ignored) && !each->is_symlink(ignored))
            files.push_back({each->last_write_time(ignored), each->file_size(ignored), each->path()});
    }
    return files;
}

}  // namespace

void keepNewest(const std::string &folder, std::uint64_t most)
{
    std::vector<File> files = filesIn(folder);
    std::sort(files.begin(), files.end(), [](const File &a, const File &b) { return a.used > b.used; });
    std::uint64_t sum = 0;
    for (const File &file : files) {
        std::error_code ignored;
        if (file.bytes > most - sum)
            fs::remove(file.path, ignored);
        else
            sum += file.bytes;
    }
}

void touch(const std::string &path)
{
    std::error_code ignored;
    fs::last_write_time(path, fs::file_time_type::clock::now(), ignored);
}

}  // namespace pitfall
