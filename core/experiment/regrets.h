#pragma once

#include "core/experiment/regret.h"

#include <vector>

namespace pitfall {

/// A measurement along a run, by the linear probe of the live protocol.
struct RegretPoint {
    int stage = 0;
    std::int64_t step = 0;
    double mse = 0;
    double validationAccuracy = 0;
    std::vector<double> correct;  ///< for each test image 1 where the probe was right, else 0
};

/// One regret for each stage that was measured, in order of the points; all `correct` are of the same images.
std::vector<Regret> regretsOf(const std::vector<RegretPoint> &points, int resamples, std::int64_t seed);

}  // namespace pitfall
