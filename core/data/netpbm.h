#pragma once

#include "core/data/imagesizes.h"

#include <string>

namespace pitfall {

/// What the header of a PAM says (netpbm.sourceforge.net/doc/pam.html).
struct PamHeader {
    std::int64_t width = 0, height = 0;
    int depth = 0;            ///< samples per pixel: 1 grey, 2 grey and alpha, 3 colour, 4 colour and alpha; or more
    int white = 0;            ///< 1…65535; samples are of two bytes from 256 on
    std::uint64_t begin = 0;  ///< of the samples
};

/// Nothing if it is broken.
std::optional<PamHeader> pamHeader(const BytesAt &file);

/// The same picture as PNM (P5, P6) without alpha. OpenCV 4.6 reads PAM with red and blue exchanged, and never scales
/// its samples. `file` has a header that imageHeader() has accepted; throws FileError beginning with `place` if it is
/// cut off.
Bytes pnmOfPam(const Bytes &file, const std::string &place);

/// What white is in a PNM that is not of bits, 1…65535; nothing if it does not say. Of these OpenCV 4.6 scales only
/// what is in text (P2, P3) and whose white is at most 255.
std::optional<int> whiteOfPnm(const BytesAt &file);

}  // namespace pitfall
