#include "core/data/entryname.h"
#include "core/data/namedfiles.h"

#include <memory>

namespace pitfall {

namespace {

constexpr std::uint64_t largestArchive = std::uint64_t(16) << 30;  // bytes, unpacked
constexpr int mostEntries = 2'000'000;

struct Close {
    void operator()(struct archive *a) const { archive_read_free(a); }
};

/// A tar archive (plain or gzip) or a zip archive, from its beginning to its end.
class Archive {
public:
    explicit Archive(const std::string &path) : m_path(path), m_archive(archive_read_new())
    {
        archive_read_support_filter_gzip(m_archive.get());
        archive_read_support_format_tar(m_archive.get());
        archive_read_support_format_zip(m_archive.get());
        if (archive_read_open_filename(m_archive.get(), path.c_str(), 1 << 20) != ARCHIVE_OK)
            refuse();
    }

    /// False at the end.
    bool next()
    {
        const int result = archive_read_next_header(m_archive.get(), &m_entry);
        if (result == ARCHIVE_EOF)
            return false;
        if (!isEntry(result))
            refuse();
        if (++m_entries > mostEntries)
            refuseFile(m_path, "has more than 2 million entries; this cannot be the right file");
        return true;
    }

    /// Empty for what is not a plain file.
    std::string name() const { return archive_entry_filetype(m_entry) == AE_IFREG ? entryName(m_entry) : ""; }

    /// The bytes of the entry, whatever size it claims; `keep` false: only counted.
    Bytes read(bool keep, const LoadWatch &watch)
    {
        Bytes bytes;
        const void *block = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        for (;;) {
            const int result = archive_read_data_block(m_archive.get(), &block, &size, &offset);
            if (result == ARCHIVE_EOF)
                return bytes;
            if (result != ARCHIVE_OK)
                refuse();
            watch.check();
            count(size, offset, keep ? bytes.size() : std::uint64_t(offset));
            if (keep)
                bytes.insert(bytes.end(), static_cast<const std::uint8_t *>(block),
                             static_cast<const std::uint8_t *>(block) + size);
        }
    }

private:
    void count(std::size_t size, la_int64_t offset, std::uint64_t done)
    {
        m_unpacked += size;
        if (std::uint64_t(offset) != done)
            refuseFile(m_path, "its entry \"" + name() + "\" has holes in it");
        if (m_unpacked > largestArchive || done + size > largestFile)
            refuseFile(m_path, "comes to more than can be read (8 GiB a file, 16 GiB in all)");
    }

    [[noreturn]] void refuse() const
    {
        const char *why = archive_error_string(m_archive.get());
        refuseFile(m_path, std::string("is a broken archive (") + (why ? why : "unknown reason") + ")");
    }

    std::string m_path;
    std::unique_ptr<struct archive, Close> m_archive;
    struct archive_entry *m_entry = nullptr;
    int m_entries = 0;
    std::uint64_t m_unpacked = 0;
};

}  // namespace

bool hasEntry(const std::string &path, const std::function<bool(const std::string &name)> &isIt)
{
    const Utf8Names names;
    Archive archive(path);
    while (archive.next())
        if (const std::string name = archive.name(); !name.empty() && isIt(name))
            return true;
    return false;
}

void readArchive(const std::string &path, const std::function<bool(const std::string &name)> &visit,
                 const std::function<bool(const std::string &name, Bytes bytes)> &take, const LoadWatch &watch)
{
    const Utf8Names names;
    Archive archive(path);
    while (archive.next()) {
        const std::string name = archive.name();
        const bool wanted = !name.empty() && visit(name);
        Bytes bytes = archive.read(wanted, watch);
        if (wanted && !take(name, std::move(bytes)))
            return;
    }
}

}  // namespace pitfall
