#include "ui/widgets/bandlayout.h"
#include "ui/widgets/picturerows.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr double margin = 10, gap = 12, tileGap = 3;
constexpr double leastBar = 46, mostBar = 190;
constexpr int leastPictures = 2, goodPictures = 6;

ImageShape shapeOf(const PictureRowsContent &content)
{
    for (const auto &row : content.rows) {
        if (!row.pictures.empty() && !row.pictures.front().isNull())
            return {1, row.pictures.front().height(), row.pictures.front().width()};
    }
    return {1, 28, 28};
}

std::vector<double> numberWidths(const PictureRowsContent &content, const QFontMetricsF &metrics)
{
    std::vector<double> widths;
    for (int i = 0; i < content.headings.size(); ++i) {
        double width = metrics.horizontalAdvance(content.headings[i]);
        for (const auto &row : content.rows)
            width = std::max(width, i < row.numbers.size() ? metrics.horizontalAdvance(row.numbers[i]) : 0.0);
        widths.push_back(std::ceil(width) + 2);
    }
    return widths;
}

double widestName(const PictureRowsContent &content, const QFontMetricsF &metrics, double most)
{
    double width = 0;
    for (const auto &row : content.rows)
        width = std::max({width, metrics.horizontalAdvance(row.name), 0.9 * metrics.horizontalAdvance(row.detail)});
    return std::min(std::ceil(width) + 2, most);
}

}  // namespace

// From the right: numbers, then the bar; pictures get what is left, as large as the rows allow.
PictureRowsLayout PictureRowsLayout::make(const PictureRowsContent &content, const QSizeF &size, const QFont &font,
                                          double pixelRatio)
{
    PictureRowsLayout layout;
    const QFontMetricsF metrics(font);
    const int rows = std::max(1, int(content.rows.size()));
    layout.nameWidth = widestName(content, metrics, 0.3 * size.width());
    layout.headingHeight = content.headings.isEmpty() ? 4 : metrics.height() + 8;
    layout.rowHeight = std::floor(std::clamp((size.height() - layout.headingHeight - 4) / rows, 30.0, 92.0));
    layout.tilesLeft = margin + layout.nameWidth + gap;

    const std::vector<QSizeF> sizes = tileSizes(shapeOf(content), pixelRatio, 22, std::max(28.0, layout.rowHeight - 2));
    const double leastTiles = leastPictures * (sizes.front().width() + tileGap);
    std::vector<double> widths = numberWidths(content, metrics);
    const auto needed = [&] {
        double sum = layout.tilesLeft + leastTiles + margin;
        for (const double width : widths)
            sum += width + gap;
        return sum;
    };
    while (widths.size() > 1 && needed() > size.width())
        widths.pop_back();
    double right = size.width() - margin;
    const double height = layout.headingHeight + rows * layout.rowHeight;
    for (std::size_t i = widths.size(); i-- > 1;) {
        layout.numbers.insert(layout.numbers.begin(), QRectF(right - widths[i], 0, widths[i], height));
        right -= widths[i] + gap;
    }
    const double spare = size.width() - needed();
    const bool allNumbers = int(widths.size()) == content.headings.size();  // they come before the bar
    if (content.hasBar && allNumbers && spare > leastBar + gap) {
        const double width = std::clamp(0.25 * spare, leastBar, mostBar);
        layout.bar = QRectF(right - width, 0, width, height);
        right -= width + gap / 2;
    }
    if (!widths.empty()) {
        layout.numbers.insert(layout.numbers.begin(), QRectF(right - widths[0], 0, widths[0], height));
        right -= widths[0] + gap;
    }
    layout.chooseTile(sizes, right - layout.tilesLeft, int(content.ids.size()));
    const double left = right - layout.tilesLeft - layout.columns * layout.tileStep;
    if (!layout.bar.isEmpty() && left > 0) {
        layout.bar.setLeft(std::max(layout.bar.left() - left, layout.bar.right() - mostBar));
        layout.numbers.front().moveRight(layout.bar.left() - gap / 2);
    }
    return layout;
}

// Large pictures are good, but so is seeing half a dozen of them.
void PictureRowsLayout::chooseTile(const std::vector<QSizeF> &sizes, double room, int available)
{
    double most = -1;
    for (const QSizeF &size : sizes) {
        const double fit = std::floor((room + tileGap) / (size.width() + tileGap));
        const int count = std::clamp(int(fit), 0, available);
        const double use = count * size.width() * size.height() * std::min(1.0, double(count) / goodPictures);
        if (use <= most)
            continue;
        most = use;
        tile = size;
        columns = count;
    }
    tileStep = tile.width() + tileGap;
}

QRectF PictureRowsLayout::rowAt(int row, double width) const
{
    return {0, headingHeight + row * rowHeight, width, rowHeight};
}

QRectF PictureRowsLayout::tileAt(int row, int column) const
{
    const double top = headingHeight + row * rowHeight + std::floor((rowHeight - tile.height()) / 2);
    return {QPointF(tilesLeft + column * tileStep, top), tile};
}

}  // namespace pitfall
