#pragma once

#include "core/compute/libtorch.h"
#include "core/compute/workers.h"

#include <functional>
#include <span>
#include <vector>

namespace pitfall {

/// A loss and its gradients, in the order of some parameters.
struct LossGradients {
    double loss = 0;
    std::vector<torch::Tensor> gradients;
};

/// The loss of some images of a batch: their share of the batch's mean, and its gradients. Called in several threads
/// at once, gradients on.
using ShardLoss = std::function<LossGradients(std::span<const int> positions, double share)>;

/// A batch cut into shards of a fixed size, worked on in parallel and summed in order: the numbers do not depend on
/// the number of cores.
LossGradients sumOverShards(std::span<const int> batch, Workers &workers, const ShardLoss &shardLoss);

bool isFinite(const LossGradients &sum);

/// The same weights (shared memory) as new leaves that require gradients.
std::vector<torch::Tensor> trainableAliases(const std::vector<torch::Tensor> &weights);

}  // namespace pitfall
