#include "core/probe/standardisation.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace pitfall {

namespace {

using torch::Tensor;

constexpr std::int64_t rowsAtATime = 250;

int pieces(const Tensor &features)
{
    return int((features.size(0) + rowsAtATime - 1) / rowsAtATime);
}

Tensor rowsOf(const Tensor &features, int piece)
{
    return features.slice(0, piece * rowsAtATime, std::min(features.size(0), (piece + 1) * rowsAtATime));
}

/// Sum over all rows of what `of` makes of some rows, in double precision and in a fixed order.
Tensor summed(const Tensor &features, Workers &workers, const std::function<Tensor(const Tensor &)> &of)
{
    std::vector<Tensor> parts(pieces(features));
    workers.forEach(pieces(features), [&](int piece) {
        torch::NoGradGuard noGrad;
        parts[piece] = of(rowsOf(features, piece)).sum(0).to(torch::kFloat64);
    });
    Tensor total = torch::zeros({features.size(1)}, torch::kFloat64);
    for (const Tensor &part : parts)
        total.add_(part);
    return total;
}

}  // namespace

Standardisation::Standardisation(const Tensor &features, Workers &workers)
{
    torch::NoGradGuard noGrad;
    const double n = double(features.size(0));
    m_mean = (summed(features, workers, [](const Tensor &rows) { return rows; }) / n).to(torch::kFloat32);
    const Tensor variance =
        summed(features, workers, [this](const Tensor &rows) { return (rows - m_mean).square_(); }) / n;
    const Tensor sd = variance.sqrt().to(torch::kFloat32);
    m_scale = torch::where(sd > 1e-7, 1 / sd, torch::zeros_like(sd));
}

Tensor Standardisation::apply(const Tensor &features, Workers &workers) const
{
    Tensor standardised = torch::empty_like(features);
    workers.forEach(pieces(features), [&](int piece) {
        torch::NoGradGuard noGrad;
        Tensor rows = rowsOf(standardised, piece);
        torch::sub_out(rows, rowsOf(features, piece), m_mean);
        rows.mul_(m_scale);
    });
    return standardised;
}

}  // namespace pitfall
