#pragma once

#include "core/data/imagebatch.h"

#include <string>
#include <vector>

namespace pitfall {

/// A PNG file with pictures side by side in rows of `columns`, `gap` transparent pixels apart, each pixel `zoom` pixels
/// wide. Pictures have 1 (grey) or 3 (RGB) channels in [0,1]; of others the first channel is shown. Empty for no
/// pictures.
std::string pngOf(const ImageBatch &pictures, int columns, int zoom, int gap);

/// "data:image/png;base64,…", for an <img> that needs no file.
std::string asDataUrl(const std::string &png);

}  // namespace pitfall
