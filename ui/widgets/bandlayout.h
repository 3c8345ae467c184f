#pragma once

#include "core/data/imagebatch.h"

#include <QRectF>

#include <vector>

namespace pitfall {

/// Where pictures go that are shown in columns of `rows` tiles (input, output, error), in one or more bands.
/// Tiles are whole or half multiples of the pictures' pixels where that is possible, as large as the room allows.
struct BandLayout {
    int columns = 0;
    int bands = 0;
    int rows = 3;
    QSizeF tile;
    QPointF origin;         ///< of the first tile
    double columnStep = 0;  ///< from a tile to the next on its right
    double bandStep = 0;

    /// `area` is the room for tiles; `available` the number of pictures there are at most; `pixelRatio` device
    /// pixels per pixel.
    static BandLayout make(const QRectF &area, const ImageShape &shape, int available, double pixelRatio);

    int capacity() const { return columns * bands; }
    QRectF tileAt(int index, int row) const;
    /// The picture at a point, or -1. Says nothing about whether there is a picture.
    int indexAt(const QPointF &point) const;
};

/// Sizes in which a picture may be shown: 1, 1.5, 2 … times its pixels on the device, from about 40 to 220 pixels
/// on the longer side; smaller than life only if its own size is beyond that. Smallest first.
std::vector<QSizeF> tileSizes(const ImageShape &shape, double pixelRatio, double smallest = 40, double largest = 220);

}  // namespace pitfall
