#include "core/train/optimizer.h"

#include "core/base/error.h"
#include "core/kernels/kernelchoice.h"

#include <cmath>

namespace pitfall {

namespace {

using torch::Tensor;

void sgd(std::int64_t count, float rate, float momentum, float decay, const float *gradient, float *sum, float *weight)
{
    for (std::int64_t i = 0; i < count; ++i) {
        sum[i] = momentum * sum[i] + (gradient[i] + decay * weight[i]);
        weight[i] -= rate * sum[i];
    }
}

const Tensor &find(const NamedTensors &state, const std::string &name, const Tensor &like)
{
    for (const auto &[key, tensor] : state)
        if (key == name) {
            if (tensor.sizes() != like.sizes())
                throw Error("The optimiser's state \"" + name + "\" is of another shape than the network's.");
            return tensor;
        }
    throw Error("The optimiser's state lacks \"" + name + "\".");
}

}  // namespace

OptimizerRule optimizerRule(const TrainingConfig &training)
{
    return {training.optimizer, training.momentum, training.weight_decay};
}

Optimizer::Optimizer(const OptimizerRule &rule, NamedTensors parameters)
    : m_rule(rule), m_parameters(std::move(parameters))
{
    torch::NoGradGuard noGrad;
    for (const auto &[name, tensor] : m_parameters) {
        m_decay.push_back(name.ends_with(".weight") ? float(rule.weightDecay) : 0.f);
        m_mean.push_back(torch::zeros(tensor.sizes()));
        if (rule.kind == OptimizerKind::Adam)
            m_squares.push_back(torch::zeros(tensor.sizes()));
    }
}

void Optimizer::adamStep(std::size_t p, double learningRate, const Tensor &gradient)
{
    const AdamNumbers numbers{float(learningRate / (1 - std::pow(adamBeta1, double(m_steps)))),
                              float(1 / std::sqrt(1 - std::pow(adamBeta2, double(m_steps)))), m_decay[p]};
    kernels().adam(numbers, gradient.data_ptr<float>(), m_mean[p].data_ptr<float>(), m_squares[p].data_ptr<float>(),
                   m_parameters[p].second.data_ptr<float>(), int(gradient.numel()));
}

void Optimizer::sgdStep(std::size_t p, double learningRate, const Tensor &gradient)
{
    sgd(gradient.numel(), float(learningRate), float(m_rule.momentum), m_decay[p], gradient.data_ptr<float>(),
        m_mean[p].data_ptr<float>(), m_parameters[p].second.data_ptr<float>());
}

void Optimizer::step(double learningRate, const std::vector<Tensor> &gradients)
{
    ++m_steps;
    for (std::size_t p = 0; p < m_parameters.size(); ++p) {
        const Tensor gradient = gradients[p].contiguous();
        m_rule.kind == OptimizerKind::Adam ? adamStep(p, learningRate, gradient) : sgdStep(p, learningRate, gradient);
    }
}

NamedTensors Optimizer::state() const
{
    NamedTensors state;
    for (std::size_t p = 0; p < m_parameters.size(); ++p) {
        const std::string &name = m_parameters[p].first;
        if (m_rule.kind == OptimizerKind::Sgd) {
            state.emplace_back(name + ".momentum", m_mean[p]);
            continue;
        }
        state.emplace_back(name + ".mean", m_mean[p]);
        state.emplace_back(name + ".square", m_squares[p]);
    }
    return state;
}

void Optimizer::restore(std::int64_t stepsDone, const NamedTensors &state)
{
    torch::NoGradGuard noGrad;
    const NamedTensors own = this->state();
    std::vector<Tensor> found;
    for (const auto &[name, tensor] : own)
        found.push_back(find(state, name, tensor));
    for (std::size_t i = 0; i < own.size(); ++i)
        Tensor(own[i].second).copy_(found[i]);
    m_steps = stepsDone;
}

}  // namespace pitfall
