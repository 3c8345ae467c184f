#include "core/data/namedfiles.h"

#include "core/base/error.h"

#include <algorithm>
#include <cstring>
#include <filesystem>

namespace pitfall {

namespace {

namespace fs = std::filesystem;
using NamedFiles = std::map<std::string, NamedFile>;

bool isWanted(const std::vector<std::string> &wanted, const std::string &name)
{
    return std::find(wanted.begin(), wanted.end(), name) != wanted.end();
}

NamedFiles fromArchive(const std::string &path, const std::vector<std::string> &wanted, const LoadWatch &watch)
{
    NamedFiles found;
    const auto baseName = [](const std::string &name) { return fs::path(name).filename().string(); };
    readArchive(
        path, [&](const std::string &name) { return isWanted(wanted, baseName(name)); },
        [&](const std::string &name, Bytes bytes) {
            if (!found.try_emplace(baseName(name), NamedFile{path + ": " + name, std::move(bytes)}).second)
                refuseFile(path, "holds more than one file called " + baseName(name));
            watch.show(std::int64_t(found.size()), std::int64_t(wanted.size()));
            return found.size() < wanted.size();
        },
        watch);
    return found;
}

/// Sorted, so that what is found does not depend on the file system.
std::vector<std::string> entriesOf(const std::string &folder)
{
    std::error_code error;
    std::vector<std::string> entries;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        entries.push_back(each->path().string());
    if (error)
        refuseFile(folder, "cannot be listed: " + error.message());
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// The folder (this one or a sub-folder) that has a file of this name; empty if none has.
std::string folderWith(const std::string &folder, const std::string &name)
{
    std::error_code ignored;
    if (fs::is_regular_file(fs::path(folder) / name, ignored))
        return folder;
    for (const std::string &entry : entriesOf(folder)) {
        if (fs::is_directory(entry, ignored) && fs::is_regular_file(fs::path(entry) / name, ignored))
            return entry;
    }
    return {};
}

std::string archiveIn(const std::string &folder)
{
    std::string found;
    for (const std::string &entry : entriesOf(folder)) {
        const std::string name = fs::path(entry).filename().string();
        const bool named = name.ends_with(".tar") || name.ends_with(".tar.gz") || name.ends_with(".tgz");
        if (named && isTar(entry)) {
            if (!found.empty())
                refuseFile(folder, "holds more than one archive; set data.path to the one that is meant");
            found = entry;
        }
    }
    return found;
}

NamedFiles fromFolder(const std::string &folder, const std::vector<std::string> &wanted, const LoadWatch &watch)
{
    NamedFiles found;
    for (const std::string &name : wanted) {
        const std::string path = folder + "/" + name;
        std::error_code ignored;
        if (fs::is_regular_file(path, ignored))
            found.emplace(name, NamedFile{path, readBytes(path)});
        watch.show(std::int64_t(found.size()), std::int64_t(wanted.size()));
    }
    return found;
}

}  // namespace

bool isTar(const std::string &path)
{
    std::error_code ignored;
    if (!fs::is_regular_file(path, ignored))
        return false;
    std::uint8_t header[512] = {};
    try {
        if (ByteSource::open(path)->read(header, sizeof header) < sizeof header)
            return false;
    } catch (const FileError &) {
        return false;
    }
    return std::memcmp(header + 257, "ustar", 5) == 0;
}

bool mayHaveNamedFiles(const std::string &path, const std::string &first)
{
    std::error_code ignored;
    if (!fs::is_directory(path, ignored))
        return isTar(path);
    return !folderWith(path, first).empty() || !archiveIn(path).empty();
}

NamedFiles readNamedFiles(const std::string &path, const std::vector<std::string> &wanted, const LoadWatch &watch)
{
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        refuseFile(path, "is not there");
    if (!fs::is_directory(path, ignored))
        return fromArchive(path, wanted, watch);
    for (const std::string &name : wanted) {
        if (const std::string folder = folderWith(path, name); !folder.empty())
            return fromFolder(folder, wanted, watch);
    }
    const std::string archive = archiveIn(path);
    return archive.empty() ? NamedFiles() : fromArchive(archive, wanted, watch);
}

}  // namespace pitfall
