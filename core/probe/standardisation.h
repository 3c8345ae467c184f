#pragma once

#include "core/compute/workers.h"

#include <torch/torch.h>

namespace pitfall {

/// Takes each feature's mean away and divides by its standard deviation. A feature that never changes becomes 0.
class Standardisation {
public:
    /// Mean and (population) standard deviation of float N×D features.
    Standardisation(const torch::Tensor &features, Workers &workers);

    torch::Tensor apply(const torch::Tensor &features, Workers &workers) const;

private:
    torch::Tensor m_mean;   ///< D
    torch::Tensor m_scale;  ///< D, 1/sd, or 0
};

}  // namespace pitfall
