#pragma once

#include <cstddef>
#include <cstdint>

namespace pitfall {

// What goes over the socket between decodedApart() and the program pitfall-picture.

/// Followed by the bytes of the file.
struct DecodeRequest {
    std::uint64_t bytes = 0;    ///< of the file
    std::uint64_t memory = 0;   ///< bytes that may be taken beyond what the process has
    std::uint64_t seconds = 0;  ///< of the processor
    std::int32_t flags = 0;     ///< cv::ImreadModes
    std::int32_t unused = 0;
};

/// Followed by rows × cols pixels of `type`, row by row, if it could be decoded.
struct DecodeReply {
    std::int32_t rows = 0;  ///< 0: it could not
    std::int32_t cols = 0;
    std::int32_t type = 0;  ///< of cv::Mat
};

/// All of it. False if the other end is gone. No signal is raised.
bool sendAll(int socket, const void *data, std::size_t bytes);
bool receiveAll(int socket, void *data, std::size_t bytes);

}  // namespace pitfall
