#include "core/data/packedfolder.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/data/atomicfile.h"
#include "core/data/entryname.h"
#include "core/data/newfolder.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <regex>
#include <set>
#include <span>

namespace pitfall {

namespace {

namespace fs = std::filesystem;

using Block = std::array<char, 1 << 16>;

/// Letters, digits and a few signs, with the ending of something that Pitfall writes; one folder deep at most. So there
/// is nothing absolute, hidden or upwards.
bool isAllowed(const std::string &name)
{
    static const std::regex pattern("([A-Za-z0-9_][A-Za-z0-9._-]{0,99}/)?[A-Za-z0-9_][A-Za-z0-9._-]{0,99}"
                                    "\\.(json|csv|safetensors|npy|html)");
    return std::regex_match(name, pattern);
}

struct FreeWriter {
    void operator()(archive *it) const { archive_write_free(it); }
};
struct FreeReader {
    void operator()(archive *it) const { archive_read_free(it); }
};
struct FreeEntry {
    void operator()(archive_entry *it) const { archive_entry_free(it); }
};

std::string reason(archive *it)
{
    const char *text = archive_error_string(it);
    return text ? oneLine(text) : "it is damaged";
}

la_ssize_t writeTo(archive *, void *stream, const void *bytes, std::size_t size)
{
    static_cast<std::ostream *>(stream)->write(static_cast<const char *>(bytes), std::streamsize(size));
    return la_ssize_t(size);  // the stream remembers its failures
}

void packOne(archive *to, const fs::path &path, const std::string &name, const std::string &file)
{
    std::ifstream in(path, std::ios::binary);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (!in || error)
        throw FileError(path.string() + ": cannot be read.");
    const std::unique_ptr<archive_entry, FreeEntry> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), la_int64_t(size));
    if (archive_write_header(to, entry.get()) != ARCHIVE_OK)
        throw FileError(file + ": cannot be written: " + reason(to) + ".");
    Block block;
    for (auto left = size; left > 0;) {
        const auto part = std::min<std::uintmax_t>(left, block.size());
        if (!in.read(block.data(), std::streamsize(part)))
            throw FileError(path.string() + ": cannot be read to its end.");
        if (archive_write_data(to, block.data(), std::size_t(part)) < 0)
            throw FileError(file + ": cannot be written: " + reason(to) + ".");
        left -= part;
    }
}

using Reader = std::unique_ptr<archive, FreeReader>;

Reader openPack(const std::string &file)
{
    Reader reader(archive_read_new());
    archive_read_support_format_zip_seekable(reader.get());
    std::error_code ignored;
    if (!fs::is_regular_file(file, ignored))
        throw FileError(file + ": is not there, or not a file.");
    if (archive_read_open_filename(reader.get(), file.c_str(), sizeof(Block)) != ARCHIVE_OK)
        throw FileError(file + ": is not a run in one file (a zip): " + reason(reader.get()) + ".");
    return reader;
}

/// What becomes of the bytes of an entry, some at a time.
using Take = std::function<void(const std::string &name, std::span<const char> bytes)>;

/// Goes through a file entry by entry, and throws at the first thing that is wrong with it.
class PackReader {
public:
    PackReader(const std::string &file, const PackLimits &limits) : m_file(file), m_limits(limits) {}

    /// Every byte of it.
    void read(const Take &take)
    {
        const Utf8Names names;
        const Reader reader = openPack(m_file);
        archive_entry *entry = nullptr;
        int status = ARCHIVE_OK;
        while (isEntry(status = archive_read_next_header(reader.get(), &entry))) {
            if (archive_entry_filetype(entry) == AE_IFDIR)
                continue;  // folders are made as they are needed
            const std::string name = nameOf(entry);
            take(name, {});
            readEntry(reader.get(), name, take);
        }
        if (status != ARCHIVE_EOF)
            throw FileError(m_file + ": is not a whole run in one file (a zip): " + reason(reader.get()) + ".");
    }
    bool has(const std::string &name) const { return m_names.contains(name); }

private:
    [[noreturn]] void refuse(const std::string &name, const std::string &what) const
    {
        throw FileError(m_file + ": " + oneLine(name + " in it " + what) + "; nothing was unpacked.");
    }

    std::string nameOf(archive_entry *entry)
    {
        std::string name = entryName(entry);
        if (name.size() > 200)
            name.resize(200);
        const std::string shown = "\"" + name + "\"";
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) || archive_entry_symlink(entry))
            refuse(shown, "is not a plain file");
        if (archive_entry_is_encrypted(entry))
            refuse(shown, "is encrypted");
        if (!isAllowed(name))
            refuse(shown, "is not the name of a file of a run");
        if (!m_names.insert(name).second)
            refuse(shown, "is there twice");
        if (int(m_names.size()) > m_limits.files)
            refuse(shown, "is one file too many (at most " + std::to_string(m_limits.files) + ")");
        return name;
    }

    void readEntry(archive *from, const std::string &name, const Take &take)
    {
        Block block;
        la_ssize_t got = 0;
        while ((got = archive_read_data(from, block.data(), block.size())) > 0) {
            m_bytes += std::uint64_t(got);
            if (m_bytes > m_limits.bytes)
                refuse("\"" + name + "\"",
                       "makes it larger than " + std::to_string(m_limits.bytes >> 20) + " MiB when unpacked");
            take(name, {block.data(), std::size_t(got)});
        }
        if (got < 0)
            refuse("\"" + name + "\"", "cannot be unpacked: " + reason(from));
    }

    const std::string m_file;
    const PackLimits m_limits;
    std::set<std::string> m_names;
    std::uint64_t m_bytes = 0;
};

void unpackInto(const std::string &file, const PackLimits &limits, const fs::path &folder)
{
    std::unique_ptr<AtomicFile> now;
    PackReader(file, limits).read([&](const std::string &name, std::span<const char> bytes) {
        if (bytes.empty()) {
            if (now)
                now->commit();
            const fs::path path = folder / name;
            fs::create_directories(path.parent_path());
            now = std::make_unique<AtomicFile>(path.string());
        }
        now->stream().write(bytes.data(), std::streamsize(bytes.size()));
    });
    if (now)
        now->commit();
}

void requireWithin(const PackLimits &limits, const std::string &folder, const std::vector<std::string> &names,
                   const std::string &file)
{
    std::uint64_t bytes = 0;
    for (const std::string &name : names)
        bytes += fs::file_size(fs::path(folder) / name);
    if (names.size() > std::size_t(limits.files) || bytes > limits.bytes)
        throw FileError(file + ": the run is too large for one file: it has " + std::to_string(names.size()) +
                        " files with " + std::to_string(bytes >> 20) + " MB, and at most " +
                        std::to_string(limits.files) + " with " + std::to_string(limits.bytes >> 20) +
                        " MB fit; save it as a folder.");
}

}  // namespace

std::vector<std::string> packableFiles(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it.depth() >= 1 && it->is_directory())
            it.disable_recursion_pending();
        const std::string name = fs::relative(it->path(), folder).generic_string();
        if (!it->is_symlink() && it->is_regular_file() && isAllowed(name))
            names.push_back(name);
    }
    if (error)
        throw FileError(folder + ": cannot be read: " + error.message() + ".");
    std::sort(names.begin(), names.end());
    return names;
}

void packFolder(const std::string &folder, const std::string &head, const std::string &file, const PackLimits &limits)
{
    std::vector<std::string> names = packableFiles(folder);
    std::stable_partition(names.begin(), names.end(), [&head](const std::string &name) { return name == head; });
    if (names.empty() || names.front() != head)
        throw FileError(folder + ": holds no " + head + ", so that it is not the folder of a run.");
    requireWithin(limits, folder, names, file);
    AtomicFile out(file);
    {
        const std::unique_ptr<archive, FreeWriter> writer(archive_write_new());
        archive_write_set_format_zip(writer.get());
        archive_write_set_bytes_per_block(writer.get(), 0);
        if (archive_write_open(writer.get(), &out.stream(), nullptr, writeTo, nullptr) != ARCHIVE_OK)
            throw FileError(file + ": cannot be written: " + reason(writer.get()) + ".");
        for (const std::string &name : names)
            packOne(writer.get(), fs::path(folder) / name, name, file);
        if (archive_write_close(writer.get()) != ARCHIVE_OK)
            throw FileError(file + ": cannot be written: " + reason(writer.get()) + ".");
    }
    out.commit();
}

void unpackFolder(const std::string &file, const std::string &head, const std::string &folder, const PackLimits &limits)
{
    PackReader check(file, limits);
    check.read([](const std::string &, std::span<const char>) {});
    if (!check.has(head))
        throw FileError(file + ": holds no " + head + ", so that it is not a run in one file.");
    NewFolder place(folder);
    try {
        unpackInto(file, limits, place.path());
    } catch (const fs::filesystem_error &error) {
        throw FileError(folder + ": cannot be written: " + error.code().message() + ".");
    }
    place.commit();
}

}  // namespace pitfall
