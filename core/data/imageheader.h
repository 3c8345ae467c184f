#pragma once

#include "core/data/filebytes.h"

#include <cstdint>
#include <string>

namespace pitfall {

/// What a picture's first bytes say of it.
struct ImageHeader {
    const char *format = "";  ///< "PNG"
    std::int64_t width = 0;   ///< pixels
    std::int64_t height = 0;
};

/// Of PNG, JPEG, BMP, PNM, TIFF and WebP: formats whose size can be read before anything of them is decoded. Throws
/// FileError beginning with `place` if it is none of these, or its size is not from 1×1 to 32,768 a side and 128
/// million pixels in all.
ImageHeader imageHeader(const Bytes &file, const std::string &place);

/// False for a JPEG that is cut off, which decoders fill up with grey and take for whole.
bool reachesItsEnd(const Bytes &file, const ImageHeader &header);

/// True if the name ends like that of such a picture.
bool hasPictureName(const std::string &name);

}  // namespace pitfall
