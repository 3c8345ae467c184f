#pragma once

#include "core/compute/libtorch.h"

namespace pitfall {

/// Mean over pixels of √(dᵀC⁻¹d), where d is the difference of a pixel's channels and C the covariance (n − 1) of the
/// pixels of both images; the identity where the smallest eigenvalue of C is under a millionth of the largest.
/// `a`, `b`: float N×C×H×W. Returns N values.
torch::Tensor mahalanobis(const torch::Tensor &a, const torch::Tensor &b);

}  // namespace pitfall
