#pragma once

#include <string>

namespace pitfall {

/// The kernels that OpenBLAS multiplies matrices with, by the name of the processor that they were written for
/// ("SkylakeX"); empty if another BLAS is loaded.
///
/// OpenBLAS 0.3.21 knows processors by their model number. For those that are newer than itself it takes kernels of
/// 2004, which are four to seven times slower. Where it has done so, every program that links this folder tells it,
/// before main(), to take those for AVX-512 or AVX2 that the processor can run. A choice that is good, and one that
/// OPENBLAS_CORETYPE makes, are left alone.
std::string blasKernels();

}  // namespace pitfall
