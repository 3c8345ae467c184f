#pragma once

#include <string>
#include <vector>

namespace pitfall {

/// What LibTorch can compute on here, "cpu" first, then perhaps "cuda:0", "cuda:1" ….
std::vector<std::string> devices();

/// Chooses for the whole process, before anything trains, where training steps are computed: "cpu"; "cuda"; or "auto",
/// which is CUDA where there is a device. Like PITFALL_THREADS it belongs to the machine and not to a run's settings.
/// On CUDA the numbers are the same to rounding. Throws Error for "cuda" where there is none.
void trainOn(const std::string &wish);
/// True if training steps are computed on CUDA.
bool trainsOnCuda();

}  // namespace pitfall
