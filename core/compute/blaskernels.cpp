#include "core/compute/blaskernels.h"

#include <dlfcn.h>

#include <cstdlib>

namespace pitfall {

namespace {

template<typename Function>
Function *loaded(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_DEFAULT, name));
}

/// Of this processor, by OpenBLAS's name; null if OpenBLAS has nothing better for it than what it takes itself.
const char *bestKernels()
{
#ifdef __x86_64__
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512cd"))
        return "SkylakeX";
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return "Haswell";
#endif
    return nullptr;
}

bool areModern(const std::string &kernels)
{
    for (const char *name : {"Haswell", "Zen", "SkylakeX", "Cooperlake", "Sapphirerapids"})
        if (kernels == name)
            return true;
    return false;
}

/// While there is one thread only, and before anything is multiplied. True if it has changed anything.
bool replaceOutdatedKernels()
{
    constexpr const char *wish = "OPENBLAS_CORETYPE";
    auto *const forget = loaded<void()>("gotoblas_dynamic_quit");
    auto *const choose = loaded<void()>("gotoblas_dynamic_init");
    const char *best = bestKernels();
    if (!forget || !choose || !best || std::getenv(wish) || areModern(blasKernels()))
        return false;
    setenv(wish, best, 1);
    forget();
    choose();
    unsetenv(wish);
    return true;
}

}  // namespace

std::string blasKernels()
{
    auto *const name = loaded<const char *()>("openblas_get_corename");
    return name ? name() : "";
}

}  // namespace pitfall

// Before main(), when there are no other threads yet. CMakeLists.txt has it linked into every program that computes.
extern "C" {
extern const bool pitfallKernelsWereOutdated;
const bool pitfallKernelsWereOutdated = pitfall::replaceOutdatedKernels();
}
