#pragma once

#include "core/compute/libtorch.h"
#include "core/config/config.h"

namespace pitfall {

/// f(x), element by element. Leaky ReLU has slope 0.01 below zero; soft sign is x / (1 + |x|).
torch::Tensor activate(Activation activation, const torch::Tensor &x);

}  // namespace pitfall
