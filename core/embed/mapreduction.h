#pragma once

#include "core/compute/libtorch.h"
#include "core/data/imagebatch.h"

namespace pitfall {

/// Of so many principal components a map is made, when features have more dimensions: what is customary for t-SNE.
constexpr std::int64_t mapDimensions = 50;

/// What a map is made of: features N×D as they are if D ≤ 50, else their leading 50 principal components by
/// power iteration. Those of the last reduction, in `components`, are where it starts (if they fit), so that maps
/// follow features that change; it leaves its own there. A copy; deterministic.
torch::Tensor mapPoints(const FeatureMatrix &features, torch::Tensor *components = nullptr);

}  // namespace pitfall
