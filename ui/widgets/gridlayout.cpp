#include "ui/widgets/gridlayout.h"

#include <QSize>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {
constexpr double gap = 5;
constexpr double gridGap = 8;
constexpr double smallest = 18;
}  // namespace

GridLayout GridLayout::make(const QRectF &room, int count, int grids, double captionHeight, double largest)
{
    GridLayout layout;
    layout.room = room;
    layout.captionHeight = captionHeight;
    for (double cell = largest; cell >= smallest; --cell) {
        layout.cell = cell;
        layout.columns = std::max(1, int((room.width() + gap) / (cell + gap)));
        layout.count = count;
        if (grids * (layout.gridHeight() + gridGap) - gridGap > room.height())
            continue;
        const int rows = std::max(1, (count + layout.columns - 1) / layout.columns);
        layout.columns = std::max(1, (count + rows - 1) / rows);  // rows of about the same length
        return layout;
    }
    const double each = (room.height() + gridGap) / std::max(1, grids) - gridGap - captionHeight;
    const int rows = std::max(1, int((each + gap) / (smallest + gap)));
    layout.count = std::min(count, rows * layout.columns);
    return layout;
}

double GridLayout::gridHeight() const
{
    const int rows = (count + columns - 1) / columns;
    return captionHeight + rows * (cell + gap) - gap;
}

QRectF GridLayout::captionOf(int grid) const
{
    return {room.left(), room.top() + grid * (gridHeight() + gridGap), room.width(), captionHeight};
}

QRectF GridLayout::cellAt(int grid, int i) const
{
    const double top = captionOf(grid).bottom() + (i / columns) * (cell + gap);
    return {room.left() + (i % columns) * (cell + gap), top, cell, cell};
}

int GridLayout::cellAt(const QPointF &point, int grids) const
{
    for (int grid = 0; grid < grids; ++grid) {
        for (int i = 0; i < count; ++i) {
            if (cellAt(grid, i).contains(point))
                return i;
        }
    }
    return -1;
}

QRectF fitInCell(const QRectF &cell, const QSize &picture)
{
    const QSizeF size = QSizeF(picture).scaled(cell.size(), Qt::KeepAspectRatio);
    return {cell.center() - QPointF(size.width(), size.height()) / 2, size};
}

}  // namespace pitfall
