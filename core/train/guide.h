#pragma once

#include "core/compute/libtorch.h"
#include "core/config/config.h"
#include "core/train/optimizer.h"

#include <vector>

namespace pitfall {

/// Supervised guidance (SCIENCE: "Beyond the paper"): a linear probe on the code that is trained along with a stage and
/// whose cross-entropy, times λ, is added to what training makes small. It sees labels of training images only, is
/// thrown away when its stage is done, and is no part of the network.
class Guide {
public:
    /// Begins with zero weights, so that it pulls at nothing before it has learned something.
    Guide(const TrainingConfig &training, std::int64_t codeSize, int classes);

    /// Weight (classes × code) and bias, shared memory, as new leaves that require gradients: for one thread.
    std::vector<torch::Tensor> trainableAlias() const;
    /// Mean cross-entropy of a linear probe with these parameters. `code`: N×C×H×W; `labels`: int64 N.
    static torch::Tensor crossEntropy(const std::vector<torch::Tensor> &parameters, const torch::Tensor &code,
                                      const torch::Tensor &labels);

    /// One step of the optimiser.
    void step(double learningRate, const std::vector<torch::Tensor> &gradients);

    /// Weights ("guide.weight", "guide.bias") and the optimiser that has learned them.
    const Optimizer &optimizer() const { return m_optimizer; }
    Optimizer &optimizer() { return m_optimizer; }

private:
    Optimizer m_optimizer;
};

}  // namespace pitfall
