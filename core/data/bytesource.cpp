#include "core/data/bytesource.h"

#include "core/base/error.h"
#include "core/base/paths.h"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>
#include <vector>

namespace pitfall {

namespace {

constexpr std::size_t blockSize = 65536;          // bytes
constexpr std::uint64_t largestExpansion = 1032;  // of deflate: 258 bytes from 2 bits

std::string reason()
{
    return std::generic_category().message(errno ? errno : EIO) + ".";
}

class PlainFile : public ByteSource {
public:
    explicit PlainFile(const std::string &path) : m_path(path)
    {
        if (isFolder(path))
            throw FileError(path + ": is a folder, not a file.");
        errno = 0;
        m_in.open(path, std::ios::binary);
        if (!m_in)
            throw FileError(path + ": cannot be opened: " + reason());
        m_in.seekg(0, std::ios::end);
        m_size = std::uint64_t(std::max<std::streamoff>(0, m_in.tellg()));
        m_in.seekg(0);
    }

    std::size_t read(std::uint8_t *to, std::size_t size) override
    {
        errno = 0;
        m_in.read(reinterpret_cast<char *>(to), std::streamsize(size));
        if (m_in.bad())
            throw FileError(m_path + ": cannot be read: " + reason());
        return std::size_t(m_in.gcount());
    }

    void rewind()
    {
        m_in.clear();
        m_in.seekg(0);
    }

    std::uint64_t mostBytes() const override { return m_size; }
    const std::string &path() const { return m_path; }

private:
    std::string m_path;
    std::ifstream m_in;
    std::uint64_t m_size = 0;
};

/// Checks every member's CRC; bytes after the last member are an error.
class GzipFile : public ByteSource {
public:
    explicit GzipFile(std::unique_ptr<PlainFile> file) : m_file(std::move(file)), m_input(blockSize)
    {
        if (inflateInit2(&m_zlib, 16 + MAX_WBITS) != Z_OK)
            throw FileError(m_file->path() + ": cannot be decompressed: zlib does not start.");
    }
    ~GzipFile() override { inflateEnd(&m_zlib); }

    std::size_t read(std::uint8_t *to, std::size_t size) override
    {
        std::size_t done = 0;
        while (done < size && !m_finished) {
            const std::size_t wanted = std::min(size - done, std::size_t(1) << 30);
            m_zlib.next_out = to + done;
            m_zlib.avail_out = uInt(wanted);
            inflateSome();
            done += wanted - m_zlib.avail_out;
        }
        return done;
    }

    std::uint64_t mostBytes() const override { return (m_file->mostBytes() + 1) * largestExpansion; }

private:
    bool refill()
    {
        if (m_zlib.avail_in == 0) {
            m_zlib.next_in = m_input.data();
            m_zlib.avail_in = uInt(m_file->read(m_input.data(), m_input.size()));
        }
        return m_zlib.avail_in > 0;
    }

    void inflateSome()
    {
        if (!refill())
            throw FileError(m_file->path() + ": ends in the middle of its compressed data.");
        const int result = inflate(&m_zlib, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            m_finished = !refill();
            if (!m_finished)
                inflateReset(&m_zlib);  // another member follows
        } else if (result != Z_OK) {
            throw FileError(m_file->path() + ": its compressed data is broken (" +
                            (m_zlib.msg ? m_zlib.msg : "zlib error " + std::to_string(result)) + ").");
        }
    }

    std::unique_ptr<PlainFile> m_file;
    std::vector<std::uint8_t> m_input;
    z_stream m_zlib = {};
    bool m_finished = false;
};

}  // namespace

std::unique_ptr<ByteSource> ByteSource::open(const std::string &path)
{
    auto file = std::make_unique<PlainFile>(path);
    std::uint8_t magic[2] = {};
    const bool gzip = file->read(magic, 2) == 2 && magic[0] == 0x1f && magic[1] == 0x8b;
    file->rewind();
    if (gzip)
        return std::make_unique<GzipFile>(std::move(file));
    return file;
}

}  // namespace pitfall
