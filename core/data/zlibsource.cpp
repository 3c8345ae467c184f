#include "core/data/zlibsource.h"

#include <zlib.h>

#include <algorithm>

namespace pitfall {

namespace {

constexpr std::size_t blockSize = 65536;          // bytes
constexpr std::uint64_t largestExpansion = 1032;  // of deflate

}  // namespace

struct ZlibSource::State {
    z_stream stream = {};
};

ZlibSource::ZlibSource(ByteSource &source, std::uint64_t packed, std::string path)
    : m_source(source), m_left(packed), m_path(std::move(path)), m_state(std::make_unique<State>()), m_input(blockSize)
{
    if (inflateInit(&m_state->stream) != Z_OK)
        refuseFile(m_path, "cannot be decompressed: zlib does not start");
}

ZlibSource::~ZlibSource()
{
    inflateEnd(&m_state->stream);
}

std::uint64_t ZlibSource::mostBytes() const
{
    return (m_left + m_state->stream.avail_in + 1) * largestExpansion;
}

std::size_t ZlibSource::read(std::uint8_t *to, std::size_t size)
{
    z_stream &stream = m_state->stream;
    std::size_t done = 0;
    while (done < size && !m_finished) {
        const std::size_t wanted = std::min(size - done, std::size_t(1) << 30);
        stream.next_out = to + done;
        stream.avail_out = uInt(wanted);
        inflateSome();
        done += wanted - stream.avail_out;
    }
    return done;
}

void ZlibSource::inflateSome()
{
    z_stream &stream = m_state->stream;
    if (stream.avail_in == 0) {
        const std::size_t wanted = std::size_t(std::min<std::uint64_t>(m_left, m_input.size()));
        const std::size_t found = m_source.read(m_input.data(), wanted);
        if (found == 0)
            refuseFile(m_path, "ends in the middle of its compressed data");
        m_left -= found;
        stream.next_in = m_input.data();
        stream.avail_in = uInt(found);
    }
    const int result = inflate(&stream, Z_NO_FLUSH);
    if (result == Z_STREAM_END)
        m_finished = true;
    else if (result != Z_OK)
        refuse();
}

void ZlibSource::finish()
{
    std::uint8_t extra = 0;
    if (read(&extra, 1) != 0 || m_left + m_state->stream.avail_in != 0)
        refuseFile(m_path, "its compressed data go on after the array");
}

void ZlibSource::refuse() const
{
    const char *why = m_state->stream.msg;
    refuseFile(m_path, std::string("its compressed data are broken (") + (why ? why : "zlib error") + ")");
}

}  // namespace pitfall
