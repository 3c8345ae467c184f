#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace pitfall {

/// A file on its way: PATH.part, which grows and stays when the way is broken, until commit() gives it the name PATH.
/// Nothing is left of one without any bytes. PATH.part.from remembers which version of what address it is a part of.
/// Every call throws FileError.
class PartFile {
public:
    /// Opens what is there of `path`, or begins.
    explicit PartFile(std::string path);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    const std::string &path() const { return m_part; }
    std::uint64_t size() const { return m_size; }

    void append(const char *bytes, std::size_t count);
    void restart();

    /// The version of `url` that this is a part of: an entity tag or a date, as If-Range takes it; empty if unknown.
    std::string versionFrom(const std::string &url) const;
    void setVersion(const std::string &url, const std::string &version);

    /// Brings it to the disk and gives it its name.
    void commit();

private:
    std::string m_path, m_part, m_from;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

}  // namespace pitfall
