#include "core/data/transpose.h"

#include <algorithm>

namespace pitfall {

void transposePlanes(LabelledImages &images)
{
    const std::size_t height = std::size_t(images.shape.height), width = std::size_t(images.shape.width);
    std::vector<std::uint8_t> plane(height * width);
    for (std::size_t at = 0; at + plane.size() <= images.pixels.size() && !plane.empty(); at += plane.size()) {
        std::uint8_t *pixels = images.pixels.data() + at;
        for (std::size_t y = 0; y < height; ++y)
            for (std::size_t x = 0; x < width; ++x)
                plane[x * height + y] = pixels[y * width + x];
        std::copy(plane.begin(), plane.end(), pixels);
    }
    std::swap(images.shape.height, images.shape.width);
}

}  // namespace pitfall
