#include "ui/widgets/bandlayout.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {
constexpr double rowGap = 3;
constexpr double columnGap = 3;
constexpr double bandGap = 14;
}  // namespace

std::vector<QSizeF> tileSizes(const ImageShape &shape, double pixelRatio, double smallest, double largest)
{
    const double longer = std::max({shape.width, shape.height, 1}) / pixelRatio;
    const QSizeF life = QSizeF(shape.width, shape.height) / pixelRatio;
    std::vector<QSizeF> sizes;
    for (int halves = std::max(2, int(std::ceil(2 * smallest / longer - 1e-6))); halves * longer <= 2 * largest;
         ++halves)
        sizes.push_back(life * (halves / 2.0));
    if (sizes.empty())
        sizes = {life * (0.4 * largest / longer), life * (0.7 * largest / longer)};
    return sizes;
}

BandLayout BandLayout::make(const QRectF &area, const ImageShape &shape, int available, double pixelRatio)
{
    BandLayout best;
    double bestUse = -1;
    for (const QSizeF &tile : tileSizes(shape, pixelRatio)) {
        BandLayout layout;
        layout.tile = tile;
        const double bandHeight = layout.rows * tile.height() + (layout.rows - 1) * rowGap;
        layout.columns = std::max(1, int((area.width() + columnGap) / (tile.width() + columnGap)));
        layout.columns = std::min(layout.columns, std::max(1, available));
        layout.bands = std::max(1, int((area.height() + bandGap) / (bandHeight + bandGap)));
        layout.bands = std::min(layout.bands, (available + layout.columns - 1) / layout.columns);
        const bool fits = tile.width() <= area.width() && bandHeight <= area.height();
        if (bestUse >= 0 && !fits)
            break;
        // Large pictures are good, but so is seeing a dozen of them.
        const int count = std::min(layout.capacity(), available);
        const double use = count * tile.width() * tile.height() * std::sqrt(std::min(1.0, count / 10.0));
        if (use <= bestUse)
            continue;
        bestUse = use;
        const double spareX = area.width() - layout.columns * tile.width() - (layout.columns - 1) * columnGap;
        const double extraX = layout.columns > 1 ? std::clamp(spareX / (layout.columns - 1), 0.0, 8.0) : 0;
        const double spareY = area.height() - layout.bands * bandHeight - (layout.bands - 1) * bandGap;
        const double extraY = layout.bands > 1 ? std::clamp(spareY / (layout.bands - 1), 0.0, 14.0) : 0;
        layout.columnStep = std::floor((tile.width() + columnGap + extraX) * pixelRatio) / pixelRatio;
        layout.bandStep = std::floor(bandHeight + bandGap + extraY);
        layout.origin = area.topLeft();
        best = layout;
    }
    return best;
}

QRectF BandLayout::tileAt(int index, int row) const
{
    const int column = index % std::max(1, columns), band = index / std::max(1, columns);
    return {origin + QPointF(column * columnStep, band * bandStep + row * (tile.height() + rowGap)), tile};
}

int BandLayout::indexAt(const QPointF &point) const
{
    for (int index = 0; index < capacity(); ++index) {
        for (int row = 0; row < rows; ++row) {
            if (tileAt(index, row).contains(point))
                return index;
        }
    }
    return -1;
}

}  // namespace pitfall
