#pragma once

#include "core/config/config.h"

#include <torch/torch.h>

#include <memory>
#include <vector>

namespace pitfall {

/// The optimiser that the settings name. Weight decay is for weights, not for biases.
std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const TrainingConfig &training, double learningRate,
                                                       const std::vector<torch::Tensor> &weights,
                                                       const std::vector<torch::Tensor> &biases);

/// One step of all `parameters` of an optimiser along their gradients.
void stepAlong(torch::optim::Optimizer &optimizer, double learningRate, const std::vector<torch::Tensor> &parameters,
               const std::vector<torch::Tensor> &gradients);

}  // namespace pitfall
