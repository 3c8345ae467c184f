#pragma once

#include "core/compute/libtorch.h"
#include "core/compute/workers.h"

#include <vector>

namespace pitfall {

// How far apart the classes of a representation lie, without a classifier. Features are float N×D, labels int64 N in
// [0, classes). Sums are made in double precision.

/// Trace of the scatter between classes over that within them (Fisher 1936, in many dimensions); 0 if nothing varies.
double fisherRatio(const torch::Tensor &features, const torch::Tensor &labels, int classes);

/// Silhouette of each point (Rousseeuw 1987), −1…1, with the cosine distance 1 − cos; 0 for the only point of a class.
/// There must be points of at least two classes.
std::vector<double> silhouettes(const torch::Tensor &features, const torch::Tensor &labels, int classes);

/// For each point the share of its `k` nearest others (by cosine) that are of its own class.
std::vector<double> neighbourPurity(const torch::Tensor &features, const torch::Tensor &labels, int k,
                                    Workers &workers);

/// Maximum-likelihood estimate from Euclidean distances to the `k` nearest others (Levina and Bickel 2004); over points
/// the inverses are averaged (MacKay and Ghahramani 2005). Points that lie on another count as without it; 0 if there
/// is nothing to go by.
double intrinsicDimension(const torch::Tensor &features, int k, Workers &workers);

}  // namespace pitfall
