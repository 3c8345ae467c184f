#include "core/lab/ridge.h"

#include "core/compute/libtorch.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

/// Rows of the products in one piece of parallel work.
constexpr std::int64_t blockRows = 256;

}  // namespace

Ridge::Ridge(std::int64_t features, std::int64_t targets, Workers &workers)
    : m_workers(workers), m_products(torch::zeros({features, features}, torch::kFloat64)),
      m_cross(torch::zeros({features, targets}, torch::kFloat64)),
      m_features(torch::zeros({features}, torch::kFloat64)), m_targets(torch::zeros({targets}, torch::kFloat64))
{
}

void Ridge::add(const Tensor &features, const Tensor &targets)
{
    torch::NoGradGuard noGrad;
    const Tensor x = features.to(torch::kFloat64);
    const Tensor y = targets.to(torch::kFloat64);
    const std::int64_t dimension = x.size(1);
    m_workers.forEach(int((dimension + blockRows - 1) / blockRows), [&](int block) {
        torch::NoGradGuard inThisThread;
        const std::int64_t begin = block * blockRows;
        const std::int64_t end = std::min(begin + blockRows, dimension);
        const Tensor rows = x.slice(1, begin, end).t();
        m_products.slice(0, begin, end).slice(1, begin).addmm_(rows, x.slice(1, begin));
        m_cross.slice(0, begin, end).addmm_(rows, y);
    });
    m_features += x.sum(0);
    m_targets += y.sum(0);
    m_rows += x.size(0);
}

AffineMap Ridge::solve(double strength) const
{
    torch::NoGradGuard noGrad;
    const Tensor mean = m_features / double(m_rows);
    Tensor centred = torch::addmm(m_products, mean.unsqueeze(1), mean.unsqueeze(0), 1, -double(m_rows));
    const double variance = centred.diagonal().mean().item<double>();
    // Codes that never change have no variance: any ridge then gives weights of 0.
    centred.diagonal().add_(variance > 0 ? strength * variance : 1.0);
    const Tensor cross = torch::addmm(m_cross, mean.unsqueeze(1), m_targets.unsqueeze(0), 1, -1);
    const Tensor root = torch::linalg_cholesky(centred, /*upper=*/true);
    const Tensor weight = torch::cholesky_solve(cross, root, /*upper=*/true);
    return {weight, m_targets / double(m_rows) - torch::mv(weight.t(), mean)};
}

}  // namespace pitfall
