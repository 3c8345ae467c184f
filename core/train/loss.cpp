#include "core/train/loss.h"

#include "core/score/ssim.h"

namespace pitfall {

torch::Tensor reconstructionLoss(Loss loss, const torch::Tensor &output, const torch::Tensor &target)
{
    switch (loss) {
    case Loss::Mse:
        return torch::mse_loss(output, target);
    case Loss::Mae:
        return torch::l1_loss(output, target);
    case Loss::Bce:
        return torch::binary_cross_entropy(output, target);
    case Loss::Ssim:
        break;
    }
    return 1 - ssim(output, target).mean();
}

}  // namespace pitfall
