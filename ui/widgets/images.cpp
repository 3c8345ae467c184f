#include "ui/widgets/images.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace pitfall {

namespace {

uchar toByte(double v)
{
    return v > 0 ? uchar(std::lround(255 * std::min(v, 1.0))) : 0;  // not a number: 0
}

/// Makes a picture from a function value(channel, y, x) in 0…1.
template<class Value>
QImage makeImage(const ImageShape &shape, Value value)
{
    const bool colour = shape.channels == 3;
    QImage image(shape.width, shape.height, colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    for (int y = 0; y < shape.height; ++y) {
        uchar *line = image.scanLine(y);
        for (int x = 0; x < shape.width; ++x) {
            if (colour) {
                for (int c = 0; c < 3; ++c)
                    line[3 * x + c] = toByte(value(c, y, x));
                continue;
            }
            double sum = 0;
            for (int c = 0; c < shape.channels; ++c)
                sum += value(c, y, x);
            line[x] = toByte(sum / shape.channels);
        }
    }
    return image;
}

}  // namespace

QImage toImage(const ImageBatch &batch, int i, float low, float high)
{
    const ImageShape &s = batch.shape;
    const float *values = batch.image(i);
    const double scale = high > low ? 1.0 / (high - low) : 0.0;
    return makeImage(s, [=](int c, int y, int x) { return (values[(c * s.height + y) * s.width + x] - low) * scale; });
}

std::vector<QImage> toImages(const ImageBatch &batch)
{
    std::vector<QImage> pictures;
    for (int i = 0; i < batch.count(); ++i)
        pictures.push_back(toImage(batch, i));
    return pictures;
}

QImage toImage(const ImageShape &s, const std::uint8_t *pixels)
{
    return makeImage(s, [=](int c, int y, int x) { return pixels[(c * s.height + y) * s.width + x] / 255.0; });
}

QImage errorImage(const ImageBatch &a, const ImageBatch &b, int i, double full)
{
    const ImageShape &s = a.shape;
    QImage image(s.width, s.height, QImage::Format_RGB32);
    const std::int64_t plane = std::int64_t(s.height) * s.width;
    for (int y = 0; y < s.height; ++y) {
        QRgb *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < s.width; ++x) {
            double sum = 0;
            for (int c = 0; c < s.channels; ++c) {
                const std::int64_t at = c * plane + std::int64_t(y) * s.width + x;
                sum += std::abs(a.image(i)[at] - b.image(i)[at]);
            }
            line[x] = inferno(sum / s.channels / full);
        }
    }
    return image;
}

std::pair<float, float> valueRange(const ImageBatch &batch)
{
    if (batch.values.empty())
        return {0, 0};
    const auto [low, high] = std::minmax_element(batch.values.begin(), batch.values.end());
    return {*low, *high};
}

QRgb inferno(double t)
{
    static constexpr std::array<std::array<int, 3>, 9> stops = {{{0, 0, 4},
                                                                 {31, 12, 72},
                                                                 {85, 15, 109},
                                                                 {136, 34, 106},
                                                                 {186, 54, 85},
                                                                 {227, 89, 51},
                                                                 {249, 140, 10},
                                                                 {249, 201, 50},
                                                                 {252, 255, 164}}};
    const double at = std::clamp(std::isfinite(t) ? t : 1.0, 0.0, 1.0) * (stops.size() - 1);
    const std::size_t i = std::min<std::size_t>(std::size_t(at), stops.size() - 2);
    const double f = at - double(i);
    const auto channel = [&](int c) { return int(std::lround(stops[i][c] + f * (stops[i + 1][c] - stops[i][c]))); };
    return qRgb(channel(0), channel(1), channel(2));
}

void drawPicture(QPainter &painter, const QRectF &target, const QImage &image)
{
    if (image.isNull())
        return;
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const double factor = target.width() * ratio / image.width();
    // Programs that show vector files smooth what they enlarge: give them big pixels.
    const bool raster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    const bool whole = std::abs(factor - std::round(factor)) < 1e-3;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, raster && !whole);
    if (factor < 1 || (raster && whole))
        painter.drawImage(target, image);
    else  // enlarged beyond, then made a little smaller: only the borders between pixels are blended
        painter.drawImage(target, image.scaled(image.size() * (raster ? int(std::ceil(factor)) : 8)));
}

void drawInfernoBar(QPainter &painter, const QRectF &target)
{
    QLinearGradient gradient(target.topLeft(), target.topRight());
    for (int i = 0; i <= 8; ++i)
        gradient.setColorAt(i / 8.0, QColor(inferno(i / 8.0)));
    painter.fillRect(target, gradient);
}

}  // namespace pitfall
