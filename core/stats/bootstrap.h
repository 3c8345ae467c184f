#pragma once

#include <cstdint>
#include <span>

namespace pitfall {

/// A mean with its 95% percentile interval.
struct MeanInterval {
    double value = 0;
    double low = 0;
    double high = 0;

    bool operator==(const MeanInterval &) const = default;
};

/// Percentile bootstrap of the mean (Efron 1979): means of `resamples` draws with replacement, of which the
/// 2.5th and 97.5th percentile are taken, interpolated linearly. The same seed gives the same numbers on every
/// machine. No values give zeros. `values`: one per image, fewer than 2³².
MeanInterval bootstrapMean(std::span<const double> values, int resamples, std::int64_t seed);

}  // namespace pitfall
