// The kernels for x86 with AVX-512; CMakeLists.txt has the flags.

#ifdef PITFALL_X86_KERNELS

#define PITFALL_LANES 16
#include "core/kernels/kernelloops.h"

namespace pitfall {

extern const Kernels avx512Kernels;
const Kernels avx512Kernels = {"avx512", 16,           gather,        scatter, outer,    finish,
                               slope,    squaredError, absoluteError, add,     multiply, adam};

}  // namespace pitfall

#endif
