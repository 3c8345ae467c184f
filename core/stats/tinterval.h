#pragma once

#include "core/stats/bootstrap.h"

#include <span>

namespace pitfall {

/// Mean of a few repeats with its 95% interval by Student's t (Student 1908): mean ± t(0.975, n−1)·s/√n. One value has
/// no interval of its own: it is its own bounds. No values give zeros.
MeanInterval tInterval(std::span<const double> values);

/// Probability that Student's t of `freedom` degrees lies between −t and t (Abramowitz and Stegun 26.7.3 and 26.7.4).
double studentCentral(double t, int freedom);
/// The t of which that is 0.95. `freedom` at least 1.
double studentCritical(int freedom);

}  // namespace pitfall
