#pragma once

#include "core/data/imagebatch.h"

#include <QImage>
#include <QRectF>

#include <cstdint>
#include <utility>
#include <vector>

class QPainter;

namespace pitfall {

/// The i-th picture of a batch: grey, or RGB if it has three channels (other numbers: their mean as grey).
/// `low`…`high` become black…white; what lies outside is cut off.
QImage toImage(const ImageBatch &batch, int i, float low = 0, float high = 1);
/// All pictures of a batch with values in [0,1].
std::vector<QImage> toImages(const ImageBatch &batch);
/// A stored picture, uint8 C×H×W.
QImage toImage(const ImageShape &shape, const std::uint8_t *pixels);
/// |a−b| of the i-th pictures, mean over channels, in inferno colours; `full` and more is the brightest.
QImage errorImage(const ImageBatch &a, const ImageBatch &b, int i, double full);
/// Smallest and largest value of a batch; {0, 0} if it is empty.
std::pair<float, float> valueRange(const ImageBatch &batch);
/// Colour map "inferno" (matplotlib's, interpolated between nine of its stops), t in 0…1.
QRgb inferno(double t);

/// Draws a picture with sharp and equally large pixels when enlarged (also by a broken factor), smooth when made
/// smaller. Stays sharp in vector files.
void drawPicture(QPainter &painter, const QRectF &target, const QImage &image);
/// A horizontal bar of inferno colours.
void drawInfernoBar(QPainter &painter, const QRectF &target);

}  // namespace pitfall
