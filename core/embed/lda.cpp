#include "core/embed/lda.h"

#include "core/embed/signs.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

struct Scatter {
    Tensor within;   ///< D×D, mean square inside classes
    Tensor between;  ///< D×D, of the classes' means
    int classes;     ///< that occur
};

/// Of centred points, in double precision.
Scatter scatterOf(const Tensor &points, const Tensor &labels, int classes)
{
    const auto n = double(points.size(0));
    const Tensor members = torch::one_hot(labels, classes).to(torch::kFloat64);  // N×C
    const Tensor counts = members.sum(0);
    const Tensor means = torch::mm(members.t(), points) / counts.clamp_min(1).unsqueeze(1);
    const Tensor between = torch::mm((means * counts.unsqueeze(1)).t(), means) / n;
    const Tensor rest = points - means.index_select(0, labels);
    return {torch::mm(rest.t(), rest) / n, between, int((counts > 0).sum().item<std::int64_t>())};
}

}  // namespace

Tensor Lda::project(const Tensor &points) const
{
    return torch::mm(points - mean, directions.t());
}

Lda fitLda(const Tensor &points, const Tensor &labels, int classes, std::int64_t components, double ridge)
{
    torch::NoGradGuard noGrad;
    const std::int64_t d = points.size(1);
    const Tensor wide = points.to(torch::kFloat64);
    const Tensor mean = wide.mean(0);
    const Scatter scatter = scatterOf(wide - mean, labels, classes);
    const double added = ridge * scatter.within.diagonal().mean().item<double>() + 1e-30;
    const Tensor within = scatter.within + added * torch::eye(d, torch::kFloat64);

    // Between v = λ within v, by the Cholesky factor of `within`: L⁻¹ between L⁻ᵀ u = λ u, v = L⁻ᵀ u.
    const Tensor factor = torch::linalg_cholesky(within);
    const Tensor half = torch::linalg_solve_triangular(factor, scatter.between, false);
    const Tensor whitened = torch::linalg_solve_triangular(factor, half.t(), false);
    auto [values, vectors] = torch::linalg_eigh((whitened + whitened.t()) / 2);
    const Tensor solved = torch::linalg_solve_triangular(factor.t(), vectors, true);

    const std::int64_t k = std::min({components, std::int64_t(std::max(scatter.classes - 1, 0)), d});
    Tensor rows = solved.t().flip(0).slice(0, 0, k);
    rows = rows / rows.norm(2, 1, true).clamp_min(1e-300);
    rows = (rows * positiveSigns(rows)).to(torch::kFloat32);
    return {mean.to(torch::kFloat32), rows.contiguous(), values.flip(0).slice(0, 0, k).to(torch::kFloat32)};
}

}  // namespace pitfall
