#pragma once

#include "core/data/dataset.h"
#include "core/kernels/maps.h"
#include "core/model/mapstack.h"

#include <array>
#include <span>

namespace pitfall {

/// Bytes to maps in the range that a network is fed.
class ImageMaps {
public:
    explicit ImageMaps(InputRange range);

    /// The maps of these images of a subset, one after the other; borders are left alone.
    void fill(const Subset &images, std::span<const int> positions, const MapShape &shape, float *maps) const;

private:
    std::array<float, 256> m_pixels;  ///< what each byte is to the network
};

/// Features (see Scae::features) of the images from `begin` to `end` of a subset, by the top code of a stack that
/// begins at the images. `features`: their rows, one after the other.
void mapFeatures(const MapStack &stack, const ImageMaps &maps, const Subset &images, int begin, int end,
                 float *features);

/// As Scae::reconstruct: images (float N×C×H×W in [0,1]) encoded and decoded through a stack of `network` that begins
/// at them.
torch::Tensor mapReconstruct(const MapStack &stack, const Scae &network, const torch::Tensor &images);

}  // namespace pitfall
