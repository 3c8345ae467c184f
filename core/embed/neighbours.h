#pragma once

#include "core/compute/libtorch.h"
#include "core/compute/workers.h"

#include <atomic>
#include <span>
#include <vector>

namespace pitfall {

/// The k nearest neighbours of each of N points, nearest first, without the point itself.
struct Neighbours {
    std::int64_t points = 0;
    int k = 0;
    std::vector<std::int32_t> index;  ///< N×k
    std::vector<float> squared;       ///< N×k, squared Euclidean distances, ascending in each row

    std::span<const std::int32_t> of(std::int64_t i) const { return {index.data() + i * k, std::size_t(k)}; }
};

/// Exact neighbours of `points` (float N×D) by blocked matrix products; of equally near points those with the lower
/// index. Gives min(k, N − 1) for each. The same numbers on any number of threads. Empty if `cancelled` was raised.
Neighbours nearestNeighbours(const torch::Tensor &points, int k, Workers &workers,
                             const std::atomic<bool> *cancelled = nullptr);

}  // namespace pitfall
