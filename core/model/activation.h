#pragma once

#include "core/config/config.h"

#include <torch/torch.h>

namespace pitfall {

/// f(x), element by element. Leaky ReLU has slope 0.01 below zero; soft sign is x / (1 + |x|).
torch::Tensor activate(Activation activation, const torch::Tensor &x);

}  // namespace pitfall
