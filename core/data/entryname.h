#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <string>

namespace pitfall {

/// While it lives, libarchive takes the names of entries for UTF-8 in this thread, whatever the program's locale is.
class Utf8Names {
public:
    Utf8Names() : m_names(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
    {
        if (m_names)
            m_before = uselocale(m_names);
    }
    ~Utf8Names()
    {
        if (!m_names)
            return;
        uselocale(m_before);
        freelocale(m_names);
    }
    Utf8Names(const Utf8Names &) = delete;
    Utf8Names &operator=(const Utf8Names &) = delete;

private:
    locale_t m_names;  ///< null where there is no such locale
    locale_t m_before = nullptr;
};

/// What archive_read_next_header() gives for an entry that can be read; a warning is of a name or an owner that the
/// locale cannot write.
inline bool isEntry(int result)
{
    return result == ARCHIVE_OK || result == ARCHIVE_WARN;
}

/// The name of an entry, in UTF-8 if the archive says what it is in; empty if there is none.
inline std::string entryName(struct archive_entry *entry)
{
    if (const char *name = archive_entry_pathname_utf8(entry))
        return name;
    const char *name = archive_entry_pathname(entry);
    return name ? name : "";
}

}  // namespace pitfall
