#include "core/score/scores.h"

#include "core/score/ssim.h"

namespace pitfall {

namespace {

std::vector<double> numbers(const torch::Tensor &tensor)
{
    const torch::Tensor flat = tensor.to(torch::kFloat64).contiguous();
    const double *first = flat.data_ptr<double>();
    return {first, first + flat.numel()};
}

}  // namespace

std::map<std::string, std::vector<double>> scoreImages(const torch::Tensor &reconstructions,
                                                       const torch::Tensor &originals)
{
    torch::NoGradGuard noGrad;
    constexpr double smallestMse = 1e-10;  // 100 dB
    const torch::Tensor difference = (reconstructions - originals).flatten(1);
    const torch::Tensor mse = difference.square().mean(1);
    const torch::Tensor psnr = -10 * torch::log10(mse.clamp_min(smallestMse));
    return {{"mse", numbers(mse)},
            {"mae", numbers(difference.abs().mean(1))},
            {"psnr", numbers(psnr)},
            {"ssim", numbers(ssim(reconstructions, originals))}};
}

}  // namespace pitfall
