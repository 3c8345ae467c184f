#pragma once

#include "core/compute/libtorch.h"

namespace pitfall {

/// Where a convolution looks: pixels, the same in both directions.
struct ConvGeometry {
    std::int64_t stride = 1;
    std::int64_t padding = 0;
};

/// Transposed convolution of `code` (N×I×h×w) with `weight` (I×O×k×k) to N×O×height×width, differentiable.
/// The same numbers as LibTorch's own, whose kernel for it (and its gradients) is slow: here each is expressed
/// as the forward, the data gradient or the weight gradient of a plain convolution, which oneDNN does fast.
torch::Tensor transposedConvolution(const torch::Tensor &code, const torch::Tensor &weight, ConvGeometry geometry,
                                    std::int64_t height, std::int64_t width);

}  // namespace pitfall
