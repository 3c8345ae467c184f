#pragma once

#include "core/data/dataset.h"

#include <QImage>
#include <QString>

namespace pitfall {

/// Class of a test image, by its position in the split; empty if there is no such image.
QString classNameOf(const Splits *splits, int position);
/// False if the images come without labels (or are of one class), so that there is nothing to tell apart. True as long
/// as there are none.
bool hasLabels(const Splits *splits);
/// Why what needs labels is not offered.
QString noLabelsReason();
/// "#7"
QString positionText(int position);
/// A test image as it is stored; null if there is no such image.
QImage testImage(const Splits *splits, int position);

}  // namespace pitfall
