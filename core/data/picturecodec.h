#pragma once

#include "core/data/picture.h"

#include <exception>
#include <optional>

namespace pitfall {

/// The process that decodes seldom used formats ended over a picture: it needed more than its bounds, or broke the
/// decoder.
struct DecoderEnded : std::exception {
    const char *what() const noexcept override { return "the process that decodes pictures has ended"; }
};

/// What OpenCV does for Pitfall. It is in a library of its own, core/opencv, which is loaded when the first picture is
/// read: its codecs bring two hundred other libraries, for which every start of pitfall-cli would have to wait.
/// (Debian's LibTorch brings them as well, so that the window and pitfall-engine gain nothing.)
struct PictureCodec {
    /// Nothing if it is broken, or not as large as `header`, which is what imageHeader() made of `file`. Throws
    /// DecoderEnded, std::bad_alloc, and Error if the process that decodes seldom used formats (core/opencv/apart.h)
    /// cannot be had.
    std::optional<Picture> (*decode)(const Bytes &file, const ImageHeader &header);
    /// As pitfall::fitted, of a picture that is not of that size yet.
    Picture (*fitted)(const Picture &picture, int side, ImageFit fit);
};

/// Loads it the first time. Throws Error if the installation lacks it. Any thread.
const PictureCodec &pictureCodec();

}  // namespace pitfall
