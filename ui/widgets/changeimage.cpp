#include "ui/widgets/changeimage.h"

#include "ui/widgets/palette.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

std::vector<double> changesOf(const ImageBatch &before, const ImageBatch &now)
{
    if (before.shape != now.shape || before.values.size() != now.values.size() || now.shape.size() == 0)
        return {};
    std::vector<double> changes(std::size_t(now.count()), 0);
    for (std::size_t i = 0; i < now.values.size(); ++i) {
        double &most = changes[i / std::size_t(now.shape.size())];
        most = std::max(most, std::abs(double(now.values[i]) - double(before.values[i])));
    }
    return changes;
}

QImage changeImage(const ImageBatch &before, const ImageBatch &now, int i, double most, const Theme &theme)
{
    const ImageShape &shape = now.shape;
    QImage image(shape.width, shape.height, QImage::Format_RGB32);
    const QColor less = theme.dark ? okabeIto::skyBlue : okabeIto::blue;
    const std::size_t plane = std::size_t(shape.width) * std::size_t(shape.height);
    const std::size_t first = std::size_t(i) * std::size_t(shape.size());
    for (int y = 0; y < shape.height; ++y)
        for (int x = 0; x < shape.width; ++x) {
            double change = 0;
            for (int channel = 0; channel < shape.channels; ++channel) {
                const std::size_t at = first + std::size_t(channel) * plane + std::size_t(y * shape.width + x);
                change += (double(now.values[at]) - double(before.values[at])) / shape.channels;
            }
            const double share = most > 0 ? std::clamp(std::abs(change) / most, 0.0, 1.0) : 0;
            image.setPixelColor(x, y, mix(theme.background, change > 0 ? okabeIto::vermillion : less, share));
        }
    return image;
}

}  // namespace pitfall
