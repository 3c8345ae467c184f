#pragma once

#include "core/compute/libtorch.h"
#include "core/compute/workers.h"

namespace pitfall {

/// Principal components of a cloud of points.
struct Pca {
    torch::Tensor mean;        ///< D
    torch::Tensor components;  ///< k×D, orthonormal rows, largest variance first
    torch::Tensor explained;   ///< k, share of the whole variance, 0…1

    /// N×D to N×k.
    torch::Tensor project(const torch::Tensor &points) const;
};

/// Exact PCA of `points` (float N×D) by the eigenvectors of the covariance, in double precision. Gives
/// min(`components`, D, N−1) components. The sign of each is such that its largest entry is positive.
Pca fitPca(const torch::Tensor &points, std::int64_t components);

/// The leading two components by block power iteration, quick enough for live pictures (about a hundredth of
/// the exact time). Starts from `previous` when it fits (k×D with k ≥ 2), so that a map follows the features
/// instead of turning over: the signs agree with it. Deterministic, on any number of threads.
Pca fitLeadingPca(const torch::Tensor &points, Workers &workers, const torch::Tensor &previous = {});

/// The leading `components` by block power iteration, for pictures: the space they span is near that of the exact ones
/// where eigenvalues are close, and much quicker to have when there are thousands of dimensions. Starts from `previous`
/// when it fits (rows of D). Deterministic.
Pca fitTopPca(const torch::Tensor &points, std::int64_t components, const torch::Tensor &previous = {});

}  // namespace pitfall
