#include "core/probe/lbfgs.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace pitfall {

namespace {

using torch::Tensor;

constexpr std::size_t history = 10;
constexpr double sufficientDecrease = 1e-4;
/// What single precision lets the value of a function differ by, in units of it.
constexpr double noise = 1e-6;
constexpr double shortestStep = 1e-6;

double innerProduct(const Tensor &a, const Tensor &b)
{
    return a.flatten().dot(b.flatten()).item<double>();
}

}  // namespace

Lbfgs::Lbfgs(Tensor start, double tolerance, Inverse inverse)
    : m_tolerance(tolerance), m_inverse(std::move(inverse)), m_best(std::move(start)), m_trial(m_best)
{
}

Tensor Lbfgs::inverse(const Tensor &gradient) const
{
    return m_inverse ? m_inverse(gradient) : gradient.clone();
}

void Lbfgs::tell(double value, const Tensor &gradient)
{
    const bool isFirst = !m_gradient.defined();
    const double allowed = m_value + sufficientDecrease * m_length * m_slope + noise * std::abs(m_value);
    if (isFirst || value <= allowed)  // not a number is not accepted
        accept(value, gradient);
    else
        backtrack(value);
}

void Lbfgs::accept(double value, const Tensor &gradient)
{
    if (m_gradient.defined()) {
        const Tensor step = m_trial - m_best;
        const Tensor change = gradient - m_gradient;
        const double product = innerProduct(step, change);
        if (product > 1e-10 * innerProduct(change, change)) {
            m_pairs.push_back({step, change, product});
            if (m_pairs.size() > history)
                m_pairs.pop_front();
        }
        ++m_iterations;
    }
    m_best = m_trial;
    m_value = value;
    m_gradient = gradient;
    if (!std::isfinite(value) || gradient.abs().max().item<double>() < m_tolerance) {
        m_finished = true;
        return;
    }
    m_direction = direction();
    m_slope = innerProduct(m_direction, m_gradient);
    const bool firstAndBlind = m_pairs.empty() && !m_inverse;
    m_length = firstAndBlind ? std::min(1.0, 1 / m_gradient.abs().sum().item<double>()) : 1;
    m_finished = !(m_slope < 0);
    m_trial = m_best + m_length * m_direction;
}

/// To where the parabola through what is known is lowest.
void Lbfgs::backtrack(double value)
{
    const double parabola = -m_slope * m_length / (2 * (value - m_value - m_slope * m_length));
    m_length *= std::isfinite(parabola) ? std::clamp(parabola, 0.1, 0.5) : 0.1;
    m_trial = m_best + m_length * m_direction;
    m_finished = m_length < shortestStep;
}

Tensor Lbfgs::direction() const
{
    Tensor q = m_gradient.clone();
    std::vector<double> share(m_pairs.size());
    for (std::size_t i = m_pairs.size(); i-- > 0;) {
        share[i] = innerProduct(m_pairs[i].step, q) / m_pairs[i].product;
        q.sub_(m_pairs[i].change, share[i]);
    }
    Tensor r = inverse(q);
    if (!m_pairs.empty()) {
        const Pair &last = m_pairs.back();
        r.mul_(last.product / innerProduct(last.change, inverse(last.change)));
    }
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        r.add_(m_pairs[i].step, share[i] - innerProduct(m_pairs[i].change, r) / m_pairs[i].product);
    return r.neg_();
}

}  // namespace pitfall
