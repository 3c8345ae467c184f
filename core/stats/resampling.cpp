#include "core/stats/resampling.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pitfall {

namespace {

constexpr double outside = 0.025;  // of the interval, on each side

/// Interpolated between the two nearest.
double percentile(const std::vector<double> &sorted, double share)
{
    const double position = share * double(sorted.size() - 1);
    const auto below = std::size_t(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - double(below)) * (sorted[above] - sorted[below]);
}

std::vector<double> replicates(const Statistic &statistic, int n, int resamples, std::int64_t seed)
{
    RowDrawer drawer(seed);
    std::vector<int> rows(static_cast<std::size_t>(n));
    std::vector<double> values;
    values.reserve(std::size_t(resamples));
    for (int r = 0; r < resamples; ++r) {
        for (int &row : rows)
            row = drawer.draw(n);
        const double value = statistic(rows);
        if (std::isfinite(value))
            values.push_back(value);
    }
    std::sort(values.begin(), values.end());
    return values;
}

/// The statistic without each of the rows.
std::vector<double> jackknife(const Statistic &statistic, int n)
{
    std::vector<double> values;
    std::vector<int> rows(std::size_t(n) - 1);
    for (int left = 0; left < n; ++left) {
        std::iota(rows.begin(), rows.begin() + left, 0);
        std::iota(rows.begin() + left, rows.end(), left + 1);
        const double value = statistic(rows);
        if (std::isfinite(value))
            values.push_back(value);
    }
    return values;
}

double acceleration(const std::vector<double> &jackknifed)
{
    const double mean = std::accumulate(jackknifed.begin(), jackknifed.end(), 0.0) / double(jackknifed.size());
    double squares = 0, cubes = 0;
    for (const double value : jackknifed) {
        squares += (mean - value) * (mean - value);
        cubes += (mean - value) * (mean - value) * (mean - value);
    }
    return squares > 0 ? cubes / (6 * std::pow(squares, 1.5)) : 0;
}

}  // namespace

void RowDrawer::shuffle(std::vector<int> &rows)
{
    for (int i = int(rows.size()) - 1; i > 0; --i)
        std::swap(rows[std::size_t(i)], rows[std::size_t(draw(i + 1))]);
}

double normalBelow(double z)
{
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

double normalQuantile(double probability)
{
    double low = -40, high = 40;
    while (high - low > 1e-14 * std::max(1.0, std::abs(low))) {
        const double middle = (low + high) / 2;
        if (middle == low || middle == high)
            break;
        (normalBelow(middle) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

Bounds bcaInterval(const Statistic &statistic, int n, int resamples, std::int64_t seed)
{
    std::vector<int> all(static_cast<std::size_t>(n));
    std::iota(all.begin(), all.end(), 0);
    const double value = statistic(all);
    const std::vector<double> drawn = replicates(statistic, n, resamples, seed);
    if (drawn.size() < 2)
        return {value, value};
    const auto [from, to] = std::equal_range(drawn.begin(), drawn.end(), value);
    // Ties count half; never quite none or all, of which the quantile would be infinite.
    const double below = double(from - drawn.begin()) + 0.5 * double(to - from);
    const double share =
        std::clamp(below / double(drawn.size()), 0.5 / double(drawn.size()), 1 - 0.5 / double(drawn.size()));
    const double bias = normalQuantile(share);
    const double accelerated = acceleration(jackknife(statistic, n));
    const auto shifted = [&](double probability) {
        const double z = bias + normalQuantile(probability);
        return percentile(drawn, std::clamp(normalBelow(bias + z / (1 - accelerated * z)), 0.0, 1.0));
    };
    return {shifted(outside), shifted(1 - outside)};
}

}  // namespace pitfall
