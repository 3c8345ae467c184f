#pragma once

#include "core/data/dataset.h"

namespace pitfall {

/// The images of a subset in an order that a seed fixes, of which the first n hold as many of each class as can be, for
/// every n: smaller budgets of labels are part of larger ones.
Subset balancedOrder(const Subset &images, std::int64_t seed, int repeat);

}  // namespace pitfall
