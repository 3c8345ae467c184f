#pragma once

#include "core/data/loadwatch.h"

#include <functional>

namespace pitfall {

/// Calls `work` for 0 … count−1, on all cores, and shows how far it is. If calls throw, the exception of the smallest
/// number is thrown on, so that it does not depend on the number of cores.
void inParallel(std::int64_t count, const std::function<void(std::int64_t)> &work, const LoadWatch &watch);

}  // namespace pitfall
