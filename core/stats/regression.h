#pragma once

#include <span>
#include <vector>

namespace pitfall {

/// How much of the variance of y a linear regression on the columns of `x` foretells for rows it has not seen: 1 − the
/// squared errors of each row's prediction by all others / those of the others' mean, leave-one-out, by the leverages
/// of least squares (Allen 1974, PRESS). 1 is perfect; 0 is no better than the mean; below, worse. Columns that add
/// nothing to those before them are left out. NaN if y is constant or there are not at least three rows more than
/// columns.
double heldOutR2(const std::vector<std::vector<double>> &x, std::span<const double> y);

/// Least squares with an intercept, one column.
struct Line {
    double intercept = 0, slope = 0;
};
Line fitLine(std::span<const double> x, std::span<const double> y);

/// 95% confidence bounds of the line's height (not of single points) at each of `at`, by Student's t, if errors are
/// normal and equal (Draper and Smith 1998, 1.4): ŷ ± t(0.975, n−2) s √(1/n + (x−x̄)²/Σ(xᵢ−x̄)²). Empty if there are
/// fewer than three points or all x are equal.
struct LineBounds {
    std::vector<double> low, high;
};
LineBounds boundsOfLine(std::span<const double> x, std::span<const double> y, std::span<const double> at);

/// Share of the variance of values that lies between groups and not within them: the intraclass correlation of a
/// one-way analysis of variance with random groups, ICC(1) (Shrout and Fleiss 1979), at least 0. NaN unless some group
/// has two values and there are two groups.
double shareBetweenGroups(const std::vector<std::vector<double>> &groups);

}  // namespace pitfall
