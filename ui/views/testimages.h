#pragma once

#include "core/data/dataset.h"

#include <QImage>
#include <QString>

namespace pitfall {

/// Class of a test image, by its position in the split; empty if there is no such image.
QString classNameOf(const Splits *splits, int position);
/// "#7"
QString positionText(int position);
/// A test image as it is stored; null if there is no such image.
QImage testImage(const Splits *splits, int position);

}  // namespace pitfall
