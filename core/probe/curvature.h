#pragma once

#include "core/compute/libtorch.h"

namespace pitfall {

/// Roughly what logistic regression on standardised features curves like, so that its fit takes tens of steps instead
/// of hundreds: the features' leading principal directions, which some rows tell well enough, and one number for all
/// others. The softmax's share of the curvature is taken as it is where nothing is known yet.
class Curvature {
public:
    /// `features`: standardised, float N×D.
    Curvature(const torch::Tensor &features, int classes);

    /// The inverse, with an L2 strength, times a gradient (D+1) × classes whose last row is the bias's.
    torch::Tensor inverse(const torch::Tensor &gradient, double strength) const;

private:
    torch::Tensor m_directions;  ///< k×D
    torch::Tensor m_variances;   ///< k
    double m_rest;               ///< mean variance of all other directions
    double m_softmax;
};

}  // namespace pitfall
