#include "core/embed/pca.h"

#include "core/compute/random.h"
#include "core/embed/signs.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

/// More vectors than are wanted make the wanted ones converge quickly.
constexpr std::int64_t more = 6;
constexpr int powerIterations = 6;

Tensor signsLike(const Tensor &components, const Tensor &previous)
{
    const Tensor agreement = (components * previous).sum(1, true);
    return torch::where(agreement < 0, -torch::ones_like(agreement), torch::ones_like(agreement));
}

/// The leading `components` after so many power iterations, from those of `previous` if they fit, which also decide the
/// signs.
Pca fitByPower(const Tensor &points, std::int64_t components, int iterations, const Tensor &previous)
{
    torch::NoGradGuard noGrad;
    const std::int64_t d = points.size(1);
    const std::int64_t block = std::min({components + more, d, points.size(0)});
    const std::int64_t k = std::min(components, block);
    const Tensor mean = points.mean(0);
    const Tensor centred = points - mean;

    at::Generator generator = makeGenerator(0, Stream::Projection);
    Tensor basis = torch::randn({d, block}, generator);
    const bool follows = previous.defined() && previous.size(1) == d && previous.size(0) >= k && k > 0;
    if (follows)
        basis.slice(1, 0, k).copy_(previous.slice(0, 0, k).t());
    for (int i = 0; i < iterations; ++i)
        basis = std::get<0>(torch::linalg_qr(torch::mm(centred.t(), torch::mm(centred, basis))));

    const Tensor projected = torch::mm(centred, basis);
    auto [values, vectors] = torch::linalg_eigh(torch::mm(projected.t(), projected));
    Tensor rows = torch::mm(basis, vectors).t().flip(0).slice(0, 0, k);
    rows = rows * (follows ? signsLike(rows, previous.slice(0, 0, k)) : positiveSigns(rows));
    const Tensor total = centred.square().sum().clamp_min(1e-30);
    return {mean, rows.contiguous(), values.flip(0).slice(0, 0, k).clamp_min(0) / total};
}

}  // namespace

Tensor Pca::project(const Tensor &points) const
{
    return torch::mm(points - mean, components.t());
}

Pca fitPca(const Tensor &points, std::int64_t components)
{
    torch::NoGradGuard noGrad;
    const std::int64_t n = points.size(0);
    const std::int64_t d = points.size(1);
    const std::int64_t k = std::min({components, d, n - 1});

    const Tensor mean = points.mean(0, false, torch::kFloat64);
    const Tensor centred = points - mean.to(torch::kFloat32);
    Tensor values;
    Tensor rows;
    if (d <= n) {
        auto [eigenvalues, vectors] = torch::linalg_eigh(torch::mm(centred.t(), centred).to(torch::kFloat64));
        values = eigenvalues.flip(0).clamp_min(0);
        rows = vectors.t().flip(0).slice(0, 0, k).to(torch::kFloat32);
    } else {
        auto [eigenvalues, vectors] = torch::linalg_eigh(torch::mm(centred, centred.t()).to(torch::kFloat64));
        values = eigenvalues.flip(0).clamp_min(0);
        const Tensor left = vectors.t().flip(0).slice(0, 0, k).to(torch::kFloat32);
        const Tensor directions = torch::mm(left, centred);
        rows = directions / directions.norm(2, 1, true).clamp_min(1e-12);
    }
    rows = rows * positiveSigns(rows);
    const Tensor share = values.slice(0, 0, k) / values.sum().clamp_min(1e-30);
    return {mean.to(torch::kFloat32), rows.contiguous(), share.to(torch::kFloat32)};
}

Pca fitLeadingPca(const Tensor &points, const Tensor &previous)
{
    return fitByPower(points, 2, powerIterations, previous);
}

Pca fitTopPca(const Tensor &points, std::int64_t components, const Tensor &previous)
{
    const bool follows = previous.defined() && previous.size(1) == points.size(1);
    return fitByPower(points, components, follows ? 1 : 3, previous);
}

}  // namespace pitfall
