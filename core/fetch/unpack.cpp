#include "core/fetch/unpack.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/data/entryname.h"
#include "core/data/fileset.h"
#include "core/fetch/stopped.h"

#include <algorithm>
#include <memory>

namespace pitfall {

namespace {

constexpr std::size_t blockSize = 1 << 16;                 // bytes
constexpr std::uint64_t largest = std::uint64_t(4) << 30;  // bytes that come out, in all

struct Closing {
    void operator()(struct archive *archive) const { archive_read_free(archive); }
};
using Archive = std::unique_ptr<struct archive, Closing>;

[[noreturn]] void broken(const std::string &path, const Archive &archive)
{
    const char *why = archive_error_string(archive.get());
    throw FileError(path + ": cannot be unpacked: " + (why ? oneLine(why) : "it is not a zip archive") + ".");
}

Archive open(const std::string &path)
{
    Archive archive(archive_read_new());
    archive_read_support_format_zip(archive.get());
    if (archive_read_open_filename(archive.get(), path.c_str(), blockSize) != ARCHIVE_OK)
        broken(path, archive);
    return archive;
}

}  // namespace

void unpack(const std::string &path, const std::vector<std::string> &members, const std::string &folder,
            const std::function<void(std::uint64_t)> &progress, const std::atomic<bool> &stop)
{
    const Utf8Names names;
    const Archive archive = open(path);
    std::vector<std::string> missing = members;
    std::vector<char> block(blockSize);
    std::uint64_t done = 0;
    FileSet files;
    struct archive_entry *entry = nullptr;
    int result = ARCHIVE_OK;
    while (!missing.empty() && isEntry(result = archive_read_next_header(archive.get(), &entry))) {
        const auto member = std::find(missing.begin(), missing.end(), entryName(entry));
        if (member == missing.end())
            continue;
        AtomicFile &file = files.add(folder + "/" + member->substr(member->rfind('/') + 1));
        while (const la_ssize_t size = archive_read_data(archive.get(), block.data(), block.size())) {
            if (stop)
                throw FetchStopped();
            if (size < 0)
                broken(path, archive);
            file.stream().write(block.data(), size);
            done += std::uint64_t(size);
            if (done > largest)
                throw FileError(path + ": more comes out of it than " + std::to_string(largest >> 30) + " GiB.");
            progress(done);
        }
        missing.erase(member);
    }
    if (!isEntry(result) && result != ARCHIVE_EOF)
        broken(path, archive);
    if (!missing.empty())
        throw FileError(path + ": " + missing.front() + " is not in it.");
    files.commit();
}

}  // namespace pitfall
