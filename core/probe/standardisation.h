#pragma once

#include "core/compute/libtorch.h"
#include "core/compute/workers.h"

#include <utility>

namespace pitfall {

/// Takes each feature's mean away and divides by its standard deviation. A feature that never changes becomes 0.
class Standardisation {
public:
    /// Mean and (population) standard deviation of float N×D features.
    Standardisation(const torch::Tensor &features, Workers &workers);
    /// One that was taken from another: D means and D scales.
    Standardisation(torch::Tensor mean, torch::Tensor scale) : m_mean(std::move(mean)), m_scale(std::move(scale)) {}

    const torch::Tensor &mean() const { return m_mean; }
    const torch::Tensor &scale() const { return m_scale; }

    torch::Tensor apply(const torch::Tensor &features, Workers &workers) const;

private:
    torch::Tensor m_mean;   ///< D
    torch::Tensor m_scale;  ///< D, 1/sd, or 0
};

}  // namespace pitfall
