#pragma once

#include "core/data/imagebatch.h"

#include <QImage>

#include <vector>

namespace pitfall {

struct Theme;

/// How far each picture has moved: the largest difference of any of its values. Empty if the batches do not match.
std::vector<double> changesOf(const ImageBatch &before, const ImageBatch &now);
/// The i-th pictures' difference, mean over channels: blue where it became less, vermillion where more, the background
/// where nothing changed; `most` and beyond in full colour.
QImage changeImage(const ImageBatch &before, const ImageBatch &now, int i, double most, const Theme &theme);

}  // namespace pitfall
