#pragma once

#include "core/compute/workers.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"

#include <atomic>
#include <functional>

namespace pitfall {

/// Calls `piece(begin, end)` for consecutive ranges of `count` images on all threads, gradients off. The ranges
/// do not depend on the number of threads. Throws Cancelled-like by stopping early when `cancelled` is raised:
/// returns false then.
bool forEachRange(Workers &workers, int count, const std::atomic<bool> *cancelled,
                  const std::function<void(int, int)> &piece);

/// Features N×D (float) of all images of a subset, by the code of `stage`. Undefined if cancelled.
torch::Tensor featuresOf(const Scae &network, int stage, const Subset &images, Workers &workers,
                         const std::atomic<bool> *cancelled = nullptr);

/// Raw pixels in [0,1], N×D.
torch::Tensor pixelsOf(const Subset &images);

/// Labels, int64, N.
torch::Tensor labelsOf(const Subset &images);

}  // namespace pitfall
