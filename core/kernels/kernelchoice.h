#pragma once

#include "core/kernels/kernels.h"

#include <vector>

namespace pitfall {

/// The best ones that this processor can run.
const Kernels &kernels();
/// All that it can run, the plainest first.
std::vector<const Kernels *> runnableKernels();

}  // namespace pitfall
