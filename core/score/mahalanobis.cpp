#include "core/score/mahalanobis.h"

namespace pitfall {

namespace {

using torch::Tensor;

constexpr double singularBelow = 1e-6;
constexpr double flatBelow = 1e-12;  ///< a picture whose largest variance is under this has no covariance to speak of

/// N×C×C, in double precision; the identity where they are singular.
Tensor covariances(const Tensor &pixels)
{
    const Tensor centred = (pixels - pixels.mean(2, true)).to(torch::kFloat64);
    const Tensor c = torch::bmm(centred, centred.transpose(1, 2)) / double(pixels.size(2) - 1);
    const Tensor eigenvalues = torch::linalg_eigvalsh(c);
    const Tensor largest = eigenvalues.select(1, -1);
    const Tensor singular = (eigenvalues.select(1, 0) <= singularBelow * largest).logical_or(largest <= flatBelow);
    return torch::where(singular.view({-1, 1, 1}), torch::eye(c.size(1), torch::kFloat64), c);
}

}  // namespace

Tensor mahalanobis(const Tensor &a, const Tensor &b)
{
    const Tensor difference = (a - b).flatten(2);
    const Tensor c = covariances(torch::cat({a.flatten(2), b.flatten(2)}, 2));
    if (c.size(1) == 1)
        return difference.abs().mean({1, 2}) / c.view(-1).sqrt().to(torch::kFloat32);
    const Tensor solved = torch::linalg_solve(c, difference.to(torch::kFloat64));
    return (solved * difference).sum(1).clamp_min(0).sqrt().mean(1);
}

}  // namespace pitfall
