#include "core/probe/curvature.h"

#include "core/embed/pca.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

constexpr std::int64_t rows = 750;
constexpr std::int64_t directions = 64;

}  // namespace

Curvature::Curvature(const Tensor &features, int classes) : m_softmax(double(classes - 1) / (double(classes) * classes))
{
    torch::NoGradGuard noGrad;
    const Tensor some = features.slice(0, 0, std::min(rows, features.size(0)));
    const Pca pca = fitTopPca(some, std::min(directions, features.size(1)));
    const double all = (some - pca.mean).square().sum(torch::kFloat64).item<double>() / double(some.size(0));
    m_directions = pca.components;
    m_variances = pca.explained * all;
    const double others = std::max<double>(1, double(features.size(1) - m_directions.size(0)));
    m_rest = std::max(0.0, all - m_variances.sum().item<double>()) / others;
}

Tensor Curvature::inverse(const Tensor &gradient, double strength) const
{
    const std::int64_t d = gradient.size(0) - 1;
    const double rest = m_softmax * m_rest + strength + 1e-6;
    const Tensor share = 1 - rest / (m_softmax * m_variances + strength + 1e-6);
    Tensor result = gradient / rest;
    Tensor weights = result.slice(0, 0, d);
    weights.sub_(torch::mm(m_directions.t(), share.unsqueeze(1) * torch::mm(m_directions, weights)));
    result.select(0, d).mul_(rest / m_softmax);
    return result;
}

}  // namespace pitfall
