#include "core/stats/regression.h"

#include "core/stats/tinterval.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace pitfall {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double dot(std::span<const double> a, std::span<const double> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// Takes out of `column` what lies along the others (orthonormal); twice, against rounding.
void removeAlong(const std::vector<std::vector<double>> &others, std::vector<double> &column)
{
    for (int pass = 0; pass < 2; ++pass)
        for (const auto &other : others) {
            const double along = dot(other, column);
            for (std::size_t i = 0; i < column.size(); ++i)
                column[i] -= along * other[i];
        }
}

/// Orthonormal columns that span the constant and the columns of x.
std::vector<std::vector<double>> orthonormal(const std::vector<std::vector<double>> &x, std::size_t rows)
{
    std::vector<std::vector<double>> basis = {std::vector<double>(rows, 1 / std::sqrt(double(rows)))};
    for (std::vector<double> column : x) {
        const double mean = meanOf(column);
        for (double &value : column)
            value -= mean;
        const double before = std::sqrt(dot(column, column));
        removeAlong(basis, column);
        const double length = std::sqrt(dot(column, column));
        if (length <= 1e-9 * before || before <= 1e-12 * std::abs(mean) * std::sqrt(double(rows)))
            continue;
        for (double &value : column)
            value /= length;
        basis.push_back(std::move(column));
    }
    return basis;
}

}  // namespace

double heldOutR2(const std::vector<std::vector<double>> &x, std::span<const double> y)
{
    const std::size_t n = y.size();
    const auto basis = orthonormal(x, n);
    if (n < basis.size() + 3)
        return nan;
    std::vector<double> residual(y.begin(), y.end());
    removeAlong(basis, residual);
    const double mean = meanOf(y);
    double errors = 0, ofMean = 0;
    for (std::size_t i = 0; i < n; ++i) {
        double leverage = 0;
        for (const auto &column : basis)
            leverage += column[i] * column[i];
        if (leverage > 1 - 1e-9)
            return nan;  // a row that alone decides a coefficient cannot be foretold
        const double error = residual[i] / (1 - leverage);
        const double offMean = (y[i] - mean) * double(n) / (double(n) - 1);
        errors += error * error;
        ofMean += offMean * offMean;
    }
    return ofMean > 0 ? 1 - errors / ofMean : nan;
}

Line fitLine(std::span<const double> x, std::span<const double> y)
{
    const double meanX = meanOf(x), meanY = meanOf(y);
    double xx = 0, xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    const double slope = xx > 0 ? xy / xx : 0;
    return {meanY - slope * meanX, slope};
}

LineBounds boundsOfLine(std::span<const double> x, std::span<const double> y, std::span<const double> at)
{
    const double n = double(x.size()), meanX = x.empty() ? 0 : meanOf(x);
    double xx = 0;
    for (const double value : x)
        xx += (value - meanX) * (value - meanX);
    if (x.size() < 3 || xx <= 0)
        return {};
    const Line line = fitLine(x, y);
    double squares = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        squares += std::pow(y[i] - line.intercept - line.slope * x[i], 2);
    const double scale = studentCritical(int(x.size()) - 2) * std::sqrt(squares / (n - 2));
    LineBounds bounds;
    for (const double value : at) {
        const double height = line.intercept + line.slope * value;
        const double half = scale * std::sqrt(1 / n + (value - meanX) * (value - meanX) / xx);
        bounds.low.push_back(height - half);
        bounds.high.push_back(height + half);
    }
    return bounds;
}

double shareBetweenGroups(const std::vector<std::vector<double>> &groups)
{
    double n = 0, sum = 0, squaredSizes = 0;
    for (const auto &group : groups) {
        n += double(group.size());
        squaredSizes += double(group.size()) * double(group.size());
        sum += std::accumulate(group.begin(), group.end(), 0.0);
    }
    const double count = double(groups.size());
    if (count < 2 || n <= count)
        return nan;
    double between = 0, within = 0;
    for (const auto &group : groups) {
        const double mean = meanOf(group);
        between += double(group.size()) * (mean - sum / n) * (mean - sum / n);
        for (const double value : group)
            within += (value - mean) * (value - mean);
    }
    between /= count - 1;
    within /= n - count;
    const double size = (n - squaredSizes / n) / (count - 1);  // of a group, as it enters the expectation
    const double all = between + (size - 1) * within;
    return all > 0 ? std::max(0.0, (between - within) / all) : nan;
}

}  // namespace pitfall
