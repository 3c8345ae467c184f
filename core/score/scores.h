#pragma once

#include <torch/torch.h>

#include <map>
#include <string>
#include <vector>

namespace pitfall {

/// Scores of each image of a batch, by name: "mse", "mae", "psnr" (dB, range 1, at most 100), "ssim".
/// `reconstructions` and `originals` are N×C×H×W in [0,1].
std::map<std::string, std::vector<double>> scoreImages(const torch::Tensor &reconstructions,
                                                       const torch::Tensor &originals);

}  // namespace pitfall
