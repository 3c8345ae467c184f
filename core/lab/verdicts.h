#pragma once

#include "core/lab/separability.h"

#include <functional>
#include <vector>

namespace pitfall {

struct ProbeOutcome;

/// What a linear probe's answers come to, class by class. `outcome` is of the final protocol; `labels` those of the
/// test images; `interval` makes a mean with its interval of one number per image.
ClassVerdicts verdictsOf(const ProbeOutcome &outcome, const std::vector<int> &labels, int classes,
                         const std::function<Interval(const std::vector<double> &)> &interval);

}  // namespace pitfall
