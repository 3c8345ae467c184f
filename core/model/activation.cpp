#include "core/model/activation.h"

namespace pitfall {

torch::Tensor activate(Activation activation, const torch::Tensor &x)
{
    switch (activation) {
    case Activation::Relu:
        return torch::relu(x);
    case Activation::LeakyRelu:
        return torch::leaky_relu(x, 0.01);
    case Activation::Tanh:
        return torch::tanh(x);
    case Activation::Sigmoid:
        return torch::sigmoid(x);
    case Activation::SoftSign:
        return x / (1 + x.abs());
    case Activation::Linear:
        break;
    }
    return x;
}

}  // namespace pitfall
