#pragma once

#include "core/compute/libtorch.h"

namespace pitfall {

/// +1 or −1 for each row (k×1), so that its entry of largest size becomes positive.
torch::Tensor positiveSigns(const torch::Tensor &rows);

}  // namespace pitfall
