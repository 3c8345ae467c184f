#pragma once

#include "core/data/filebytes.h"

#include <cstdint>
#include <string>

namespace pitfall {

/// What the samples of a picture mean.
enum class Samples {
    Screen,    ///< whole numbers, as they are shown
    Fraction,  ///< floating point, as they are shown: 0 is black, 1 is white
    Light      ///< floating point, as much as there is light: 0 is none, 1 is white
};

/// What a picture's first bytes say of it.
struct ImageHeader {
    const char *format = "";  ///< "PNG"
    std::int64_t width = 0;   ///< pixels
    std::int64_t height = 0;
    Samples samples = Samples::Screen;
    int white = 255;          ///< sample that is white, where OpenCV does not scale them (PNM)
    bool inverse = false;     ///< OpenCV takes black for white (Sun raster of bits, floating TIFF whose white is 0)
    bool greyAsSuch = false;  ///< OpenCV cannot make three channels of one (JPEG 2000 without a colour space)
    bool deep = false;        ///< samples of more than 8 bits, of which the upper 8 are kept
    bool ofSeveral = false;   ///< the first picture of several (TIFF)
    bool apart = false;       ///< decoded in a process of its own, with bounds: seldom used, and the size bounds little
};

/// Of PNG, JPEG, JPEG 2000, BMP, TIFF, WebP, PNM, PAM, PFM, Sun raster, Radiance HDR and OpenEXR, formats whose size
/// can be read before anything of them is decoded. Throws FileError beginning with `place` if it is none of these, or
/// its size is not from 1×1 to 32,768 a side and 128 million pixels in all.
ImageHeader imageHeader(const Bytes &file, const std::string &place);

/// False for a JPEG that is cut off, which decoders fill up with grey and take for whole.
bool reachesItsEnd(const Bytes &file, const ImageHeader &header);

/// True if it is called like such a picture, and begins like one if its ending (.hdr, .pfm, .pic, .ras, .sr) is that of
/// other files, too; or has no ending, and begins like a picture and nothing else. Any thread.
bool isPictureFile(const std::string &path);

/// Their names, to be put behind "can be read": "PNG, JPEG, … or OpenEXR".
extern const char *const pictureFormats;

}  // namespace pitfall
