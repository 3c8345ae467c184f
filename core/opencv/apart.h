#pragma once

#include "core/data/filebytes.h"
#include "core/data/imageheader.h"

#include <opencv2/core.hpp>

namespace pitfall {

/// As shownImage(), by the program pitfall-picture, which is beside this library: a decoder that crashes, or takes more
/// memory than a picture of that size can need (256 MiB, 64 bytes a pixel and 4 times the file) or more of the
/// processor (10 s, and 2 s a million pixels), costs nothing but the picture. Throws DecoderEnded then, and Error if
/// there is no such program or it does not start. Any thread; each that calls this has a process of its own, which ends
/// with the thread. It waits for the picture, and cannot be stopped meanwhile.
cv::Mat decodedApart(const Bytes &file, const ImageHeader &header);

}  // namespace pitfall
