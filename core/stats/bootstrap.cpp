#include "core/stats/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace pitfall {

namespace {

/// Mean of as many values as there are, drawn with replacement.
/// Each 64 random bits give two draws, low half first: ⌊bits · n / 2³²⌋, whose bias is below n / 2³².
double meanOfResample(std::span<const double> values, std::mt19937_64 &engine)
{
    const std::uint64_t n = values.size();
    double sum = 0;
    for (std::uint64_t i = 0; i < n; i += 2) {
        const std::uint64_t bits = engine();
        sum += values[((bits & 0xffffffffu) * n) >> 32];
        if (i + 1 < n)
            sum += values[((bits >> 32) * n) >> 32];
    }
    return sum / double(n);
}

double percentile(const std::vector<double> &sorted, double share)
{
    const double position = share * double(sorted.size() - 1);
    const auto below = std::size_t(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - double(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

MeanInterval bootstrapMean(std::span<const double> values, int resamples, std::int64_t seed)
{
    if (values.empty())
        return {};
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    if (resamples < 1)
        return {mean, mean, mean};

    std::mt19937_64 engine{std::uint64_t(seed)};
    std::vector<double> means(std::size_t(resamples), 0.0);
    std::generate(means.begin(), means.end(), [&] { return meanOfResample(values, engine); });
    std::sort(means.begin(), means.end());
    return {mean, percentile(means, 0.025), percentile(means, 0.975)};
}

}  // namespace pitfall
