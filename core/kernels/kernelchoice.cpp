#include "core/kernels/kernelchoice.h"

namespace pitfall {

extern const Kernels baselineKernels;
#ifdef PITFALL_X86_KERNELS
extern const Kernels avx2Kernels;
extern const Kernels avx512Kernels;
#endif

std::vector<const Kernels *> runnableKernels()
{
    std::vector<const Kernels *> all = {&baselineKernels};
#ifdef PITFALL_X86_KERNELS
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        all.push_back(&avx2Kernels);
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl"))
        all.push_back(&avx512Kernels);
#endif
    return all;
}

const Kernels &kernels()
{
    static const Kernels &best = *runnableKernels().back();
    return best;
}

}  // namespace pitfall
