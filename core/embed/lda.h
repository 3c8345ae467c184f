#pragma once

#include "core/compute/libtorch.h"

namespace pitfall {

/// Linear discriminants (Fisher 1936, Rao 1948): the directions along which classes lie furthest apart, measured by
/// the spread within them.
struct Lda {
    torch::Tensor mean;        ///< D
    torch::Tensor directions;  ///< k×D, rows of length 1 (not orthogonal), the most discriminating first
    torch::Tensor ratios;      ///< k, variance between classes over variance within them, along each direction

    /// N×D to N×k.
    torch::Tensor project(const torch::Tensor &points) const;
};

/// Discriminants of `points` (float N×D) with `labels` (int64 N, 0 … `classes` − 1), in double precision; each class
/// weighs as often as it occurs. Gives min(`components`, classes that occur − 1, D) directions. `ridge` is added to
/// the variance within classes, as a share of its mean over dimensions: without it, dimensions that never vary within
/// a class would decide. The sign of each direction is such that its largest entry is positive.
Lda fitLda(const torch::Tensor &points, const torch::Tensor &labels, int classes, std::int64_t components,
           double ridge = 1e-6);

}  // namespace pitfall
