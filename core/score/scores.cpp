#include "core/score/scores.h"

#include "core/score/colourdifference.h"
#include "core/score/mahalanobis.h"
#include "core/score/ssim.h"

namespace pitfall {

namespace {

using torch::Tensor;

std::vector<double> numbers(const Tensor &tensor)
{
    const Tensor flat = tensor.to(torch::kFloat64).contiguous();
    const double *first = flat.data_ptr<double>();
    return {first, first + flat.numel()};
}

Tensor psnr(const Tensor &mse)
{
    constexpr double smallestMse = 1e-10;  // 100 dB
    return -10 * torch::log10(mse.clamp_min(smallestMse));
}

/// Mean square of what is left of b when ηa + ω is taken away, in percent; all N×n, η and ω N×1.
Tensor residual(const Tensor &a, const Tensor &b, const Tensor &scale, const Tensor &offset)
{
    return 100 * (scale * a + offset - b).square().mean(1);
}

Tensor soid(const Tensor &a, const Tensor &b)
{
    const Tensor ca = a - a.mean(1, true);
    const Tensor cb = b - b.mean(1, true);
    const Tensor scale = (ca * cb).sum(1, true) / ca.square().sum(1, true).clamp_min(1e-12);
    return residual(ca, cb, scale, torch::zeros({1, 1}));
}

Tensor soidAsPublished(const Tensor &a, const Tensor &b)
{
    const Tensor offset = (b - a).mean(1, true);
    const Tensor scale = ((b - offset) * a).sum(1, true) / a.square().sum(1, true).clamp_min(1e-12);
    return residual(a, b, scale, offset);
}

/// cov / (1e-5 + √(Σ(a−ā)²) √(Σ(b−b̄)²)).
Tensor normalisedCovariance(const Tensor &a, const Tensor &b)
{
    const Tensor ca = a - a.mean(1, true);
    const Tensor cb = b - b.mean(1, true);
    return (ca * cb).sum(1) / (1e-5 + ca.norm(2, 1) * cb.norm(2, 1));
}

}  // namespace

const std::vector<std::string> &scoreKeys()
{
    static const std::vector<std::string> keys = {"mse",  "mae",       "psnr",    "ssim",  "euc",
                                                  "soid", "norm_corr", "delta94", "mahala"};
    return keys;
}

std::map<std::string, std::vector<double>> scoreImages(const Tensor &reconstructions, const Tensor &originals)
{
    torch::NoGradGuard noGrad;
    const Tensor a = reconstructions.flatten(1);
    const Tensor b = originals.flatten(1);
    const Tensor difference = a - b;
    const Tensor mse = difference.square().mean(1);
    const Tensor correlation = normalisedCovariance(a, b);
    return {{"mse", numbers(mse)},
            {"mae", numbers(difference.abs().mean(1))},
            {"psnr", numbers(psnr(mse))},
            {"ssim", numbers(ssim(reconstructions, originals))},
            {"euc", numbers((reconstructions - originals).norm(2, 1).flatten(1).mean(1))},
            {"soid", numbers(soid(a, b))},
            {"soid_published", numbers(soidAsPublished(a, b))},
            {"norm_corr", numbers(1 - correlation)},
            {"norm_corr_published", numbers(1 - correlation.abs())},
            {"delta94", numbers(delta94(reconstructions, originals))},
            {"delta94_published", numbers(delta94AsPublished(reconstructions, originals))},
            {"mahala", numbers(mahalanobis(reconstructions, originals))}};
}

}  // namespace pitfall
