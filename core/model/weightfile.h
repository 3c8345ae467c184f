#pragma once

#include "core/compute/libtorch.h"
#include "core/data/safetensors.h"

#include <string>
#include <utility>
#include <vector>

namespace pitfall {

using NamedWeights = std::vector<std::pair<std::string, torch::Tensor>>;

/// A copy of weights as plain numbers.
std::vector<NamedTensor> toNamedTensors(const NamedWeights &weights);

/// Throws FileError naming the tensor of the file at `path` that is missing, unknown or of another shape.
void checkWeights(const std::string &path, const TensorFile &file, const NamedWeights &weights);
/// Overwrites the weights with those of a file that was checked.
void copyWeights(const TensorFile &file, const NamedWeights &weights);

}  // namespace pitfall
