#include "core/data/filedescriptorbuffer.h"

#include <unistd.h>

#include <cerrno>

namespace pitfall {

FileDescriptorBuffer::FileDescriptorBuffer(int descriptor) : m_descriptor(descriptor)
{
    setp(m_block.data(), m_block.data() + m_block.size());
}

FileDescriptorBuffer::int_type FileDescriptorBuffer::overflow(int_type c)
{
    if (!flush())
        return traits_type::eof();
    if (!traits_type::eq_int_type(c, traits_type::eof())) {
        *pptr() = traits_type::to_char_type(c);
        pbump(1);
    }
    return traits_type::not_eof(c);
}

std::streamsize FileDescriptorBuffer::xsputn(const char *data, std::streamsize size)
{
    if (size < std::streamsize(m_block.size()))
        return std::streambuf::xsputn(data, size);
    return flush() && write(data, std::size_t(size)) ? size : 0;
}

int FileDescriptorBuffer::sync()
{
    return flush() ? 0 : -1;
}

bool FileDescriptorBuffer::flush()
{
    const bool written = write(pbase(), std::size_t(pptr() - pbase()));
    setp(m_block.data(), m_block.data() + m_block.size());
    return written;
}

bool FileDescriptorBuffer::write(const char *data, std::size_t size)
{
    while (size > 0 && m_error == 0) {
        const ssize_t done = ::write(m_descriptor, data, size);
        if (done >= 0) {
            data += done;
            size -= std::size_t(done);
        } else if (errno != EINTR) {
            m_error = errno;
        }
    }
    return m_error == 0;
}

}  // namespace pitfall
