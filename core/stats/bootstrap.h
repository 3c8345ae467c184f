#pragma once

#include <cstdint>
#include <span>
#include <vector>

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

/// The same for several quantities of the same images, all of equal length, from the same draws: each result is that of
/// `bootstrapMean` on its own.
std::vector<MeanInterval> bootstrapMeans(const std::vector<std::span<const double>> &quantities, int resamples,
                                         std::int64_t seed);

}  // namespace pitfall
