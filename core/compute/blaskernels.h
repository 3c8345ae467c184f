#pragma once

#include <string>

namespace pitfall {

/// The kernels that OpenBLAS multiplies matrices with, by the name of the processor that they were written for
/// ("SkylakeX"); empty if another BLAS is loaded.
std::string blasKernels();

/// OpenBLAS 0.3.21 knows processors by their model number. For those that are newer than itself it takes kernels of
/// 2004, which are four to seven times slower. Where it has done so, it is told to take those for AVX-512 or AVX2 that
/// the processor can run. A choice that is good, and one that OPENBLAS_CORETYPE makes, are left alone. While there is
/// one thread only, and before anything is multiplied. True if it has changed anything.
bool replaceOutdatedKernels();

}  // namespace pitfall
