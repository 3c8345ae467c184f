// The kernels for x86 with AVX2 and FMA; CMakeLists.txt has the flags.

#ifdef PITFALL_X86_KERNELS

#define PITFALL_LANES 8
#include "core/kernels/kernelloops.h"

namespace pitfall {

extern const Kernels avx2Kernels;
const Kernels avx2Kernels = {"avx2",        8,   gather,   scatter, outer, finish, slope, squaredError,
                             absoluteError, add, multiply, adam};

}  // namespace pitfall

#endif
