#pragma once

#include "core/data/bytesat.h"

#include <utility>

namespace pitfall {

/// Width and height in pixels as a header gives them, which may be anything; nothing if it does not give them.
using ImageSize = std::optional<std::pair<std::int64_t, std::int64_t>>;

// Of files whose first bytes are those of the format (imageheader.cpp).

ImageSize pngSize(const BytesAt &file);
ImageSize jpegSize(const BytesAt &file);
/// False if it is cut off. Whatever follows its end, such as the film of a motion photo, does not count.
bool jpegReachesItsEnd(const BytesAt &file);
ImageSize bmpSize(const BytesAt &file);
ImageSize tiffSize(const BytesAt &file);
ImageSize webpSize(const BytesAt &file);
ImageSize sunRasterSize(const BytesAt &file);
/// PNM and PFM (Netpbm): the first two numbers after two letters, comments left out.
ImageSize netpbmSize(const BytesAt &file);
/// JP2 and a bare codestream (ISO/IEC 15444-1, annexes A and I): of the first component.
ImageSize jpeg2000Size(const BytesAt &file);
/// Radiance RGBE whose rows go from top to bottom and from left to right, the only ones that OpenCV reads.
ImageSize radianceSize(const BytesAt &file);
/// OpenEXR: of the data window.
ImageSize exrSize(const BytesAt &file);

inline ImageSize sizeOf(std::optional<std::uint32_t> width, std::optional<std::uint32_t> height)
{
    if (!width || !height)
        return {};
    return std::pair<std::int64_t, std::int64_t>(*width, *height);
}

/// Samples of more than 8 bits.
bool isDeepPng(const BytesAt &file);
bool isDeepTiff(const BytesAt &file);
bool isDeepJpeg2000(const BytesAt &file);

/// Of one bit a pixel, without a table of colours: those that are set are black.
bool isSunRasterOfBits(const BytesAt &file);

/// The samples of a TIFF are floating point; white is the least of them.
bool isFloatingTiff(const BytesAt &file);
bool isWhiteZeroTiff(const BytesAt &file);

/// A second picture follows, a page or the same in another size; OpenCV reads the first.
bool isTiffOfSeveral(const BytesAt &file);

/// Why it is not read, "with tiles of …", or nothing: its tiles are larger than any program writes them (a decoder
/// makes room for one), or it is of a kind of which OpenCV 4.6 makes something else.
const char *tiffFault(const BytesAt &file);
const char *jpeg2000Fault(const BytesAt &file);

}  // namespace pitfall
