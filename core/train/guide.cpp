#include "core/train/guide.h"

namespace pitfall {

using torch::Tensor;

Guide::Guide(const TrainingConfig &training, std::int64_t codeSize, int classes)
    : m_optimizer(optimizerRule(training),
                  {{"guide.weight", torch::zeros({classes, codeSize})}, {"guide.bias", torch::zeros({classes})}})
{
}

std::vector<Tensor> Guide::trainableAlias() const
{
    std::vector<Tensor> alias;
    for (const auto &[name, parameter] : m_optimizer.parameters())
        alias.push_back(parameter.detach().requires_grad_(true));
    return alias;
}

Tensor Guide::crossEntropy(const std::vector<Tensor> &parameters, const Tensor &code, const Tensor &labels)
{
    return at::cross_entropy_loss(torch::addmm(parameters[1], code.flatten(1), parameters[0].t()), labels);
}

void Guide::step(double learningRate, const std::vector<Tensor> &gradients)
{
    m_optimizer.step(learningRate, gradients);
}

}  // namespace pitfall
