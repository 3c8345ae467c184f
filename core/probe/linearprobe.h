#pragma once

#include "core/compute/libtorch.h"
#include "core/compute/workers.h"

#include <atomic>
#include <vector>

namespace pitfall {

/// How linear probes are fitted.
struct LinearProbeSettings {
    int classes = 10;
    std::vector<double> strengths = {1e-2};  ///< λ of λ/2·‖W‖² beside the mean cross-entropy; the bias is free
    int iterations = 300;                    ///< of L-BFGS, at most, from zero
    int warmIterations = 300;                ///< likewise, from the last weights
    double tolerance = 1e-5;                 ///< ends when the largest entry of the gradient is smaller
};

/// Multinomial logistic regressions of one or several L2 strengths on the same features, which the caller has
/// standardised. They are fitted side by side, because reading the features is what costs time. Starts from the last
/// weights when fitted again on features of the same dimension.
class LinearProbe {
public:
    explicit LinearProbe(LinearProbeSettings settings) : m_settings(std::move(settings)) {}

    const std::vector<double> &strengths() const { return m_settings.strengths; }
    int classes() const { return m_settings.classes; }
    /// (D+1) × (strengths · classes), the last row is the bias; undefined before the first fit.
    const torch::Tensor &weights() const { return m_weights; }
    /// Goes on from weights that another probe of these settings had.
    void setWeights(torch::Tensor weights) { m_weights = std::move(weights); }
    /// Of its weights.
    std::size_t bytes() const { return m_weights.defined() ? m_weights.nbytes() : 0; }

    /// Fits on float N×D features and int64 labels by L-BFGS (see Lbfgs, Curvature). Ends early, leaving a usable
    /// probe, when `cancelled` is raised.
    void fit(const torch::Tensor &features, const torch::Tensor &labels, Workers &workers,
             const std::atomic<bool> *cancelled = nullptr);

    /// Log-odds up to a constant, N × strengths × classes.
    torch::Tensor scores(const torch::Tensor &features) const;
    /// The class of each row by the probe of one strength.
    std::vector<int> predict(const torch::Tensor &features, std::size_t strength = 0) const;

private:
    LinearProbeSettings m_settings;
    torch::Tensor m_weights;  ///< (D+1) × (strengths · classes), the last row is the bias
};

}  // namespace pitfall
