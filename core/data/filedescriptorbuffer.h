#pragma once

#include <array>
#include <streambuf>

namespace pitfall {

/// Writes to an open file descriptor, which it does not own, and remembers why writing failed.
class FileDescriptorBuffer : public std::streambuf {
public:
    explicit FileDescriptorBuffer(int descriptor);

    /// errno of the first write that failed, or 0.
    int error() const { return m_error; }

protected:
    int_type overflow(int_type c) override;
    std::streamsize xsputn(const char *data, std::streamsize size) override;
    int sync() override;

private:
    bool write(const char *data, std::size_t size);
    bool flush();

    int m_descriptor;
    int m_error = 0;
    std::array<char, 65536> m_block;
};

}  // namespace pitfall
