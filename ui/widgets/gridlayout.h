#pragma once

#include <QRectF>

namespace pitfall {

/// Square cells in rows, as large as the room allows (between 18 and `largest` pixels); the same for one or more
/// grids of equally many cells below each other, each under a caption.
struct GridLayout {
    int count = 0;  ///< cells shown of each grid; fewer than asked for if even the smallest do not fit
    int columns = 1;
    double cell = 0;
    double captionHeight = 0;
    QRectF room;

    static GridLayout make(const QRectF &room, int count, int grids, double captionHeight, double largest = 112);

    QRectF captionOf(int grid) const;
    QRectF cellAt(int grid, int i) const;
    /// The cell at a point, in any grid, or -1.
    int cellAt(const QPointF &point, int grids) const;

private:
    double gridHeight() const;
};

/// Where a picture of this size goes in a cell: as large as it can be, in the middle.
QRectF fitInCell(const QRectF &cell, const QSize &picture);

}  // namespace pitfall
