#pragma once

#include "core/data/picture.h"

#include <optional>

namespace pitfall {

/// What OpenCV does for Pitfall. It is in a library of its own, core/opencv, which is loaded when the first picture is
/// read: OpenCV's codecs bring two thirds of all libraries that Pitfall needs, for which every start would have to
/// wait.
struct PictureCodec {
    /// Nothing if it is broken. `file` has a header that imageHeader() has accepted.
    std::optional<Picture> (*decode)(const Bytes &file);
    /// As pitfall::fitted, of a picture that is not of that size yet.
    Picture (*fitted)(const Picture &picture, int side, ImageFit fit);
};

/// Loads it the first time. Throws Error if the installation lacks it. Any thread.
const PictureCodec &pictureCodec();

}  // namespace pitfall
