#pragma once

#include "core/compute/libtorch.h"
#include "core/config/config.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace pitfall {

using NamedTensors = std::vector<std::pair<std::string, torch::Tensor>>;

/// The rule of an optimiser, but for the learning rate, which may change from step to step.
struct OptimizerRule {
    OptimizerKind kind = OptimizerKind::Adam;
    double momentum = 0;     ///< SGD only
    double weightDecay = 0;  ///< L2, added to the gradient of weights and not of biases
};

OptimizerRule optimizerRule(const TrainingConfig &training);

/// Adam (β 0.9 and 0.999, ε 1e-8; Kingma & Ba 2015, with their correction of the bias) or SGD with momentum, both as
/// torch.optim computes them, in one pass over each parameter that allocates nothing. What it has learned of the
/// gradients can be taken out and put back, so that a run that is taken up again goes on with the same numbers.
class Optimizer {
public:
    /// `parameters`: contiguous float tensors, changed in place. Weight decay is for those named "….weight".
    Optimizer(const OptimizerRule &rule, NamedTensors parameters);

    const NamedTensors &parameters() const { return m_parameters; }

    /// One step along `gradients`, in the order of the parameters.
    void step(double learningRate, const std::vector<torch::Tensor> &gradients);

    std::int64_t stepsDone() const { return m_steps; }
    /// Running means of each parameter, named "PARAMETER.mean" and "PARAMETER.square" (Adam) or "PARAMETER.momentum"
    /// (SGD). They share the optimiser's memory.
    NamedTensors state() const;
    /// Goes on as the optimiser did that had done so many steps and had this state; copies it. Throws Error, and
    /// changes nothing, if a tensor is missing or has another shape.
    void restore(std::int64_t stepsDone, const NamedTensors &state);

private:
    void adamStep(std::size_t parameter, double learningRate, const torch::Tensor &gradient);
    void sgdStep(std::size_t parameter, double learningRate, const torch::Tensor &gradient);

    OptimizerRule m_rule;
    NamedTensors m_parameters;
    std::vector<float> m_decay;            ///< of each parameter
    std::vector<torch::Tensor> m_mean;     ///< of the gradient; with SGD the sum that momentum makes
    std::vector<torch::Tensor> m_squares;  ///< mean of the gradient's square; Adam only
    std::int64_t m_steps = 0;
};

}  // namespace pitfall
