#pragma once

#include "core/data/bytesource.h"
#include "core/data/filebytes.h"

#include <memory>
#include <string>

namespace pitfall {

/// A zlib stream that is a part, `packed` bytes long, of another source.
class ZlibSource : public ByteSource {
public:
    ZlibSource(ByteSource &source, std::uint64_t packed, std::string path);
    ~ZlibSource() override;

    std::size_t read(std::uint8_t *to, std::size_t size) override;
    std::uint64_t mostBytes() const override;

    /// Throws FileError unless the stream ends here, with the right checksum and with the part.
    void finish();

private:
    [[noreturn]] void refuse() const;
    void inflateSome();

    struct State;
    ByteSource &m_source;
    std::uint64_t m_left;  ///< packed bytes not yet read
    std::string m_path;
    std::unique_ptr<State> m_state;
    Bytes m_input;
    bool m_finished = false;
};

}  // namespace pitfall
