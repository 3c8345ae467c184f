#pragma once

#include "core/compute/libtorch.h"
#include "core/config/config.h"

namespace pitfall {

/// Mean loss of a batch. `output` and `target` are N×C×H×W; for cross-entropy and SSIM both are in [0,1].
/// SSIM is turned round: 1 − mean SSIM.
torch::Tensor reconstructionLoss(Loss loss, const torch::Tensor &output, const torch::Tensor &target);

}  // namespace pitfall
