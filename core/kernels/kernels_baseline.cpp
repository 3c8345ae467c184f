// The kernels for every processor; CMakeLists.txt has the flags.

#define PITFALL_LANES 4
#include "core/kernels/kernelloops.h"

namespace pitfall {

extern const Kernels baselineKernels;
const Kernels baselineKernels = {"baseline",    4,   gather,   scatter, outer, finish, slope, squaredError,
                                 absoluteError, add, multiply, adam};

}  // namespace pitfall
