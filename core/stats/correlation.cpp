#include "core/stats/correlation.h"

#include "core/stats/resampling.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pitfall {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr int fewestForAnInterval = 5;

double pearson(std::span<const double> x, std::span<const double> y)
{
    const double n = double(x.size());
    const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double xx = 0, yy = 0, xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    // What is constant but for rounding does not vary.
    const double roundingX = n * std::pow(1e-13 * meanX, 2), roundingY = n * std::pow(1e-13 * meanY, 2);
    if (!(xx > roundingX) || !(yy > roundingY))
        return nan;
    return std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
}

/// 1, 2, 3 …, the mean of theirs for equal values.
std::vector<double> ranks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> rank(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (std::size_t i = begin; i < end; ++i)
            rank[order[i]] = (double(begin) + double(end) + 1) / 2;
        begin = end;
    }
    return rank;
}

double kendall(std::span<const double> x, std::span<const double> y)
{
    std::int64_t agreeing = 0, inX = 0, inY = 0;  // pairs: agreeing less disagreeing, and those that differ
    for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const int a = (x[i] > x[j]) - (x[i] < x[j]), b = (y[i] > y[j]) - (y[i] < y[j]);
            agreeing += a * b;
            inX += a != 0;
            inY += b != 0;
        }
    return inX > 0 && inY > 0 ? double(agreeing) / std::sqrt(double(inX) * double(inY)) : nan;
}

std::vector<double> pick(std::span<const double> values, std::span<const int> rows)
{
    std::vector<double> picked;
    picked.reserve(rows.size());
    for (const int row : rows)
        picked.push_back(values[std::size_t(row)]);
    return picked;
}

/// Share of random pairings with a correlation as large, either way, the one that was observed counted in.
double permutationP(CorrelationKind kind, std::span<const double> x, std::span<const double> y, double value,
                    int permutations, std::int64_t seed)
{
    // Ranks stay what they are when pairs are mixed.
    const bool ranked = kind == CorrelationKind::Spearman;
    const std::vector<double> a = ranked ? ranks(x) : std::vector<double>(x.begin(), x.end());
    const std::vector<double> b = ranked ? ranks(y) : std::vector<double>(y.begin(), y.end());
    const CorrelationKind of = ranked ? CorrelationKind::Pearson : kind;
    std::vector<int> order(x.size());
    std::iota(order.begin(), order.end(), 0);
    RowDrawer drawer(seed);
    int asLarge = 0;
    for (int p = 0; p < permutations; ++p) {
        drawer.shuffle(order);
        asLarge += std::abs(correlation(of, a, pick(b, order))) >= std::abs(value) * (1 - 1e-12);
    }
    return double(1 + asLarge) / double(1 + permutations);
}

CorrelationEstimate withInterval(const Statistic &statistic, double value, int n, int resamples, std::int64_t seed)
{
    if (!std::isfinite(value))
        return {nan, nan, nan, 1};
    if (n < fewestForAnInterval)
        return {value, -1, 1, 1};
    const Bounds bounds = bcaInterval(statistic, n, resamples, seed);
    return {value, bounds.low, bounds.high, 1};
}

}  // namespace

double correlation(CorrelationKind kind, std::span<const double> x, std::span<const double> y)
{
    if (x.size() < 3)
        return nan;
    switch (kind) {
    case CorrelationKind::Pearson:
        return pearson(x, y);
    case CorrelationKind::Spearman:
        return pearson(ranks(x), ranks(y));
    case CorrelationKind::Kendall:
        return kendall(x, y);
    }
    return nan;
}

double partialCorrelation(CorrelationKind kind, std::span<const double> x, std::span<const double> y,
                          std::span<const double> z)
{
    const double xy = correlation(kind, x, y), xz = correlation(kind, x, z), yz = correlation(kind, y, z);
    const double left = (1 - xz * xz) * (1 - yz * yz);
    if (!(left > 1e-12))
        return nan;
    return std::clamp((xy - xz * yz) / std::sqrt(left), -1.0, 1.0);
}

CorrelationEstimate estimateCorrelation(CorrelationKind kind, std::span<const double> x, std::span<const double> y,
                                        int resamples, int permutations, std::int64_t seed)
{
    const auto statistic = [&](std::span<const int> rows) { return correlation(kind, pick(x, rows), pick(y, rows)); };
    const double value = correlation(kind, x, y);
    CorrelationEstimate estimate = withInterval(statistic, value, int(x.size()), resamples, seed);
    if (std::isfinite(value))
        estimate.p = permutationP(kind, x, y, value, permutations, seed + 1);
    return estimate;
}

CorrelationEstimate estimatePartialCorrelation(CorrelationKind kind, std::span<const double> x,
                                               std::span<const double> y, std::span<const double> z, int resamples,
                                               std::int64_t seed)
{
    const auto statistic = [&](std::span<const int> rows) {
        return partialCorrelation(kind, pick(x, rows), pick(y, rows), pick(z, rows));
    };
    return withInterval(statistic, partialCorrelation(kind, x, y, z), int(x.size()), resamples, seed);
}

std::vector<double> leaveOneOut(CorrelationKind kind, std::span<const double> x, std::span<const double> y)
{
    std::vector<double> values;
    for (std::size_t left = 0; left < x.size(); ++left) {
        std::vector<double> a(x.begin(), x.end()), b(y.begin(), y.end());
        a.erase(a.begin() + std::ptrdiff_t(left));
        b.erase(b.begin() + std::ptrdiff_t(left));
        values.push_back(correlation(kind, a, b));
    }
    return values;
}

double detectableCorrelation(int pairs)
{
    if (pairs < 4)
        return 1;
    return std::tanh((normalQuantile(0.975) + normalQuantile(0.8)) / std::sqrt(double(pairs) - 3));
}

std::vector<double> holm(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> corrected(p.size());
    double largest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        largest = std::max(largest, double(p.size() - i) * p[order[i]]);
        corrected[order[i]] = std::min(1.0, largest);
    }
    return corrected;
}

}  // namespace pitfall
