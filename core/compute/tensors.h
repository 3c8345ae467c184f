#pragma once

#include "core/compute/libtorch.h"
#include "core/data/dataset.h"

#include <span>

namespace pitfall {

/// The images `[begin, end)` of a subset as float N×C×H×W in [0,1].
torch::Tensor imagesToTensor(const Subset &images, int begin, int end);
/// The images at these positions of a subset as float N×C×H×W in [0,1].
torch::Tensor imagesToTensor(const Subset &images, std::span<const int> positions);

/// A copy of a float N×C×H×W tensor as plain numbers.
ImageBatch toImageBatch(const torch::Tensor &tensor);
/// A float N×C×H×W tensor that shares the batch's memory; the batch must outlive it.
torch::Tensor asTensor(const ImageBatch &batch);

/// A copy of a float N×D tensor as plain numbers.
FeatureMatrix toFeatureMatrix(const torch::Tensor &tensor);

}  // namespace pitfall
