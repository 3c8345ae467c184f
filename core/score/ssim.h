#pragma once

#include "core/compute/libtorch.h"

namespace pitfall {

/// Structural similarity of each image of two batches N×C×H×W in [0,1] (Wang et al., "Image Quality Assessment:
/// From Error Visibility to Structural Similarity", 2004): Gaussian window of 11 pixels with sd 1.5, K1 = 0.01,
/// K2 = 0.03, range 1, mean over the places where the window fits and over channels. Images smaller than 11
/// pixels use the largest odd window that fits. Differentiable. Returns N values.
torch::Tensor ssim(const torch::Tensor &a, const torch::Tensor &b);

}  // namespace pitfall
