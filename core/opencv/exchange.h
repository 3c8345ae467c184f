#pragma once

#include "core/data/imageheader.h"

#include <cstddef>
#include <cstdint>

namespace pitfall {

// What goes over the socket between decodedApart() and the program pitfall-picture, both of one build.

/// The first that the program sends, when it is ready.
constexpr std::uint32_t decoderIsReady = 0x70696374;

/// Followed by the bytes of the file.
struct DecodeRequest {
    std::uint64_t bytes = 0;    ///< of the file
    std::uint64_t memory = 0;   ///< bytes that may be taken beyond what the process has
    std::uint64_t seconds = 0;  ///< of the processor
    std::int64_t width = 0;     ///< of the header, in pixels
    std::int64_t height = 0;
    Samples samples = Samples::Screen;
    bool inverse = false;
    bool greyAsSuch = false;
};

/// Followed by rows × cols × 3 bytes, blue, green and red as they are shown, if it could be decoded.
struct DecodeReply {
    std::int32_t rows = 0;  ///< 0: it could not
    std::int32_t cols = 0;
};

/// All of it. False if the other end is gone, or does not answer in the time that the socket is set to. No signal is
/// raised.
bool sendAll(int socket, const void *data, std::size_t bytes);
bool receiveAll(int socket, void *data, std::size_t bytes);

}  // namespace pitfall
