#include "ui/widgets/stampcanvas.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

/// All four channels of a pixel times `share`/255, two at a time.
quint32 scaled(quint32 pixel, quint32 share)
{
    constexpr quint32 pair = 0x00ff00ff;
    const auto divided = [](quint32 product) { return product + ((product >> 8) & pair) + 0x00800080; };
    const quint32 low = divided((pixel & pair) * share) >> 8;
    const quint32 high = divided(((pixel >> 8) & pair) * share);
    return (low & pair) | (high & ~pair);
}

/// Premultiplied source over destination.
quint32 over(quint32 source, quint32 destination)
{
    const quint32 opacity = source >> 24;
    return opacity == 255 ? source : source + scaled(destination, 255 - opacity);
}

}  // namespace

void StampCanvas::begin(const QSize &size, double pixelRatio)
{
    const QSize pixels(int(std::ceil(size.width() * pixelRatio)), int(std::ceil(size.height() * pixelRatio)));
    if (m_image.size() != pixels)
        m_image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_ratio = pixelRatio;
    m_image.setDevicePixelRatio(pixelRatio);
    m_image.fill(Qt::transparent);
}

void StampCanvas::add(const QImage &stamp, const QPointF &centre)
{
    const int left = int(std::lround(centre.x() * m_ratio - stamp.width() / 2.0));
    const int top = int(std::lround(centre.y() * m_ratio - stamp.height() / 2.0));
    const int firstColumn = std::max(0, -left), endColumn = std::min(stamp.width(), m_image.width() - left);
    const int firstRow = std::max(0, -top), endRow = std::min(stamp.height(), m_image.height() - top);
    auto *pixels = reinterpret_cast<quint32 *>(m_image.bits());
    const auto *from = reinterpret_cast<const quint32 *>(stamp.constBits());
    const qsizetype stride = m_image.bytesPerLine() / qsizetype(sizeof(quint32));
    for (int row = firstRow; row < endRow; ++row) {
        const quint32 *source = from + row * (stamp.bytesPerLine() / int(sizeof(quint32)));
        quint32 *target = pixels + (top + row) * stride + left;
        for (int column = firstColumn; column < endColumn; ++column)
            if (source[column] >> 24)
                target[column] = over(source[column], target[column]);
    }
}

QImage faded(const QImage &stamp, double opacity)
{
    QImage faint = stamp.copy();
    const auto share = quint32(std::lround(std::clamp(opacity, 0.0, 1.0) * 255));
    for (int row = 0; row < faint.height(); ++row) {
        auto *line = reinterpret_cast<quint32 *>(faint.scanLine(row));
        std::transform(line, line + faint.width(), line, [&](quint32 pixel) { return scaled(pixel, share); });
    }
    return faint;
}

}  // namespace pitfall
