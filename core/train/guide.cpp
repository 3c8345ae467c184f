#include "core/train/guide.h"

#include "core/train/optimizer.h"

namespace pitfall {

using torch::Tensor;

Guide::Guide(const TrainingConfig &training, double learningRate, std::int64_t codeSize, int classes)
    : m_parameters{torch::zeros({classes, codeSize}), torch::zeros({classes})},
      m_optimizer(makeOptimizer(training, learningRate, {m_parameters[0]}, {m_parameters[1]}))
{
}

std::vector<Tensor> Guide::trainableAlias() const
{
    std::vector<Tensor> alias;
    for (const Tensor &parameter : m_parameters)
        alias.push_back(parameter.detach().requires_grad_(true));
    return alias;
}

Tensor Guide::crossEntropy(const std::vector<Tensor> &parameters, const Tensor &code, const Tensor &labels)
{
    return torch::nn::functional::cross_entropy(torch::addmm(parameters[1], code.flatten(1), parameters[0].t()),
                                                labels);
}

void Guide::step(double learningRate, const std::vector<Tensor> &gradients)
{
    stepAlong(*m_optimizer, learningRate, m_parameters, gradients);
}

}  // namespace pitfall
