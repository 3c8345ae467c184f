#pragma once

#include "core/compute/workers.h"

#include <torch/torch.h>

#include <atomic>
#include <vector>

namespace pitfall {

/// How a linear probe is fitted.
struct LinearProbeSettings {
    int classes = 10;
    double l2 = 1e-2;            ///< strength λ of λ/2·‖W‖² beside the mean cross-entropy; the bias is free
    int iterations = 300;        ///< of L-BFGS, at most
    double tolerance = 1e-5;     ///< ends when the largest entry of the gradient is smaller
};

/// Multinomial logistic regression fitted by L-BFGS, on features that the caller has standardised.
/// Starts from its last weights when fitted again on features of the same dimension.
class LinearProbe {
public:
    explicit LinearProbe(LinearProbeSettings settings) : m_settings(settings) {}

    double strength() const { return m_settings.l2; }
    /// Whether the last weights are for features of this dimension.
    bool fits(const torch::Tensor &features) const
    {
        return m_weights.defined() && m_weights.size(0) == features.size(1) + 1;
    }
    /// The next fit goes on from another probe's weights.
    void startFrom(const LinearProbe &other) { m_weights = other.m_weights; }

    /// Fits on float N×D features and int64 labels. Ends early, leaving a usable probe, when `cancelled` is raised.
    void fit(const torch::Tensor &features, const torch::Tensor &labels, Workers &workers,
             const std::atomic<bool> *cancelled = nullptr);

    /// Log-odds up to a constant, N × classes.
    torch::Tensor scores(const torch::Tensor &features) const;
    std::vector<int> predict(const torch::Tensor &features) const;

private:
    LinearProbeSettings m_settings;
    torch::Tensor m_weights;   ///< (D+1) × classes, the last row is the bias
};

}  // namespace pitfall
