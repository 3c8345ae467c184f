#pragma once

#include <cstdint>
#include <functional>
#include <random>
#include <span>
#include <vector>

namespace pitfall {

/// Of rows 0 … n−1, in any order, some of them several times. May be NaN where it is not defined.
using Statistic = std::function<double(std::span<const int> rows)>;

struct Bounds {
    double low = 0, high = 0;
};

/// 95% BCa bootstrap interval of a statistic of `n` rows (Efron 1987, "Better bootstrap confidence intervals"):
/// percentiles of its value over draws with replacement, shifted for bias and for acceleration by the jackknife. Draws
/// for which it is not defined are left out. The same seed gives the same numbers on every machine.
Bounds bcaInterval(const Statistic &statistic, int n, int resamples, std::int64_t seed);

/// Random rows and orders; the same seed gives the same on every machine.
class RowDrawer {
public:
    explicit RowDrawer(std::int64_t seed) : m_engine(std::uint64_t(seed)) {}

    /// One of 0 … n−1, each as likely to n / 2³².
    int draw(int n) { return int(((m_engine() >> 32) * std::uint64_t(n)) >> 32); }
    /// Every order as likely (Fisher and Yates).
    void shuffle(std::vector<int> &rows);

private:
    std::mt19937_64 m_engine;
};

/// Probability that a standard normal variable is below `z`, and the z of a probability in (0, 1).
double normalBelow(double z);
double normalQuantile(double probability);

}  // namespace pitfall
