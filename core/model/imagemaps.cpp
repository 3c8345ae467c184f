#include "core/model/imagemaps.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace pitfall {

ImageMaps::ImageMaps(InputRange range)
{
    for (int byte = 0; byte < 256; ++byte)
        m_pixels[byte] = range == InputRange::Symmetric ? float(byte) / 255 * 2 - 1 : float(byte) / 255;
}

void ImageMaps::fill(const Subset &images, std::span<const int> positions, const MapShape &shape, float *maps) const
{
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const std::uint8_t *pixels = images.image(positions[i]);
        float *map = maps + i * shape.floats();
        for (int c = 0; c < shape.channels; ++c)
            for (int y = 0; y < shape.height; ++y) {
                float *row = map + shape.at(y, 0) + c;
                for (int x = 0; x < shape.width; ++x)
                    row[x * shape.stored] = m_pixels[*pixels++];
            }
    }
}

void mapFeatures(const MapStack &stack, const ImageMaps &maps, const Subset &images, int begin, int end,
                 float *features)
{
    const MapShape &code = stack.level(stack.stages());
    auto workspace = stack.takeWorkspace();
    for (int first = begin; first < end; first += stack.images()) {
        std::vector<int> some(std::size_t(std::min(stack.images(), end - first)));
        std::iota(some.begin(), some.end(), first);
        maps.fill(images, some, stack.level(0), workspace->codes[0].data());
        stack.encode(*workspace, int(some.size()));
        fromMaps(workspace->codes.back().data(), code, int(some.size()),
                 features + std::size_t(first - begin) * code.channels * code.height * code.width);
    }
    stack.giveBack(std::move(workspace));
}

torch::Tensor mapReconstruct(const MapStack &stack, const Scae &network, const torch::Tensor &images)
{
    const torch::Tensor input = network.toNetworkRange(images).contiguous();
    const torch::Tensor output = torch::empty_like(input);
    const std::int64_t size = network.shape().input.size();
    const int count = int(images.size(0));
    auto workspace = stack.takeWorkspace();
    for (int first = 0; first < count; first += stack.images()) {
        const int some = std::min(stack.images(), count - first);
        toMaps(input.data_ptr<float>() + first * size, stack.level(0), some, workspace->codes[0].data());
        stack.encode(*workspace, some);
        stack.decode(*workspace, some);
        fromMaps(workspace->decoded[0].data(), stack.level(0), some, output.data_ptr<float>() + first * size);
    }
    stack.giveBack(std::move(workspace));
    return network.toImageRange(output);
}

}  // namespace pitfall
