#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace pitfall {

enum class CorrelationKind { Pearson, Spearman, Kendall };

/// Pearson's r, Spearman's ρ (r of the ranks, equal values sharing theirs) or Kendall's τ-b, −1…1. Of fewer than three
/// pairs, or when one of the two is constant, NaN. `x` and `y` of equal length, finite.
double correlation(CorrelationKind kind, std::span<const double> x, std::span<const double> y);

/// Correlation of x and y with what both owe to z taken out: (r_xy − r_xz r_yz) / √((1 − r_xz²)(1 − r_yz²)), for
/// Kendall with τ in place of r (Kendall 1942). NaN where any of the three is.
double partialCorrelation(CorrelationKind kind, std::span<const double> x, std::span<const double> y,
                          std::span<const double> z);

/// A correlation, how well it is known, and how often chance alone would show one as large.
struct CorrelationEstimate {
    double value = 0;
    double low = 0, high = 0;  ///< 95% interval
    double p = 1;              ///< two-sided
};

/// With a BCa bootstrap interval over pairs (Efron 1987) and the p of a permutation test, (1 + as large or larger) /
/// (1 + `permutations`), both from `seed`. All NaN, and p 1, where the correlation is. Fewer than five pairs have no
/// interval but −1…1.
CorrelationEstimate estimateCorrelation(CorrelationKind kind, std::span<const double> x, std::span<const double> y,
                                        int resamples, int permutations, std::int64_t seed);

/// The same for a partial correlation; p is 1, there is no test.
CorrelationEstimate estimatePartialCorrelation(CorrelationKind kind, std::span<const double> x,
                                               std::span<const double> y, std::span<const double> z, int resamples,
                                               std::int64_t seed);

/// What the correlation would be without each of the pairs.
std::vector<double> leaveOneOut(CorrelationKind kind, std::span<const double> x, std::span<const double> y);

/// The smallest correlation that a two-sided test at 5% finds with 80% probability in so many pairs, by Fisher's z:
/// tanh((1.960 + 0.842) / √(n − 3)). 1 if there are fewer than four.
double detectableCorrelation(int pairs);

/// p values corrected for there being several of them (Holm 1979), in their order.
std::vector<double> holm(std::span<const double> p);

}  // namespace pitfall
