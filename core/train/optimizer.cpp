#include "core/train/optimizer.h"

namespace pitfall {

namespace {

using torch::Tensor;

template<class Optimizer, class Options>
std::unique_ptr<Optimizer> make(const std::vector<Tensor> &weights, const std::vector<Tensor> &biases,
                                const Options &options, double weightDecay)
{
    std::vector<torch::optim::OptimizerParamGroup> groups;
    groups.emplace_back(weights, std::make_unique<Options>(Options(options).weight_decay(weightDecay)));
    groups.emplace_back(biases, std::make_unique<Options>(options));
    return std::make_unique<Optimizer>(groups, options);
}

}  // namespace

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(const TrainingConfig &training, double learningRate,
                                                       const std::vector<Tensor> &weights,
                                                       const std::vector<Tensor> &biases)
{
    using namespace torch::optim;
    if (training.optimizer == OptimizerKind::Adam)
        return make<Adam>(weights, biases, AdamOptions(learningRate), training.weight_decay);
    return make<SGD>(weights, biases, SGDOptions(learningRate).momentum(training.momentum), training.weight_decay);
}

void stepAlong(torch::optim::Optimizer &optimizer, double learningRate, const std::vector<Tensor> &parameters,
               const std::vector<Tensor> &gradients)
{
    for (std::size_t p = 0; p < parameters.size(); ++p)
        parameters[p].mutable_grad() = gradients[p];
    for (auto &group : optimizer.param_groups())
        group.options().set_lr(learningRate);
    optimizer.step();
}

}  // namespace pitfall
