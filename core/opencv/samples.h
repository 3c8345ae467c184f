#pragma once

#include "core/data/filebytes.h"
#include "core/data/imageheader.h"

#include <opencv2/core.hpp>

namespace pitfall {

/// Blue, green and red as they are shown, 8UC3, of a picture with this header (of which its name does not matter, nor
/// whether it is to be decoded apart). Light is encoded as in IEC 61966-2-1 (sRGB); what is not a number is black, what
/// is whiter than white is white. Empty if it is broken, not of this size, or of a kind that OpenCV does not read.
/// Throws std::bad_alloc if memory runs out. Any thread.
cv::Mat shownImage(const Bytes &file, const ImageHeader &header);

/// The same of a file on disk, which OpenEXR needs.
cv::Mat shownImage(const std::string &path, const ImageHeader &header);

}  // namespace pitfall
