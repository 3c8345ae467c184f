#include "core/stats/tinterval.h"

#include <cmath>
#include <numbers>
#include <numeric>

namespace pitfall {

double studentCentral(double t, int freedom)
{
    const double theta = std::atan(t / std::sqrt(double(freedom)));
    const double cosine = std::cos(theta);
    const double square = cosine * cosine;
    const bool odd = freedom % 2 == 1;
    double term = odd ? cosine : 1;
    double sum = freedom == 1 ? 0 : term;
    for (int k = odd ? 3 : 2; k <= freedom - 2; k += 2) {
        term *= square * (k - 1) / k;
        sum += term;
    }
    return odd ? 2 / std::numbers::pi * (theta + std::sin(theta) * sum) : std::sin(theta) * sum;
}

// By halving.
double studentCritical(int freedom)
{
    double low = 0;
    double high = 20;
    for (int i = 0; i < 80; ++i) {
        const double middle = (low + high) / 2;
        (studentCentral(middle, freedom) < 0.95 ? low : high) = middle;
    }
    return low;
}

MeanInterval tInterval(std::span<const double> values)
{
    if (values.empty())
        return {};
    const auto n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    if (values.size() < 2)
        return {mean, mean, mean};
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    const double half = studentCritical(int(values.size()) - 1) * std::sqrt(squares / (n - 1) / n);
    return {mean, mean - half, mean + half};
}

}  // namespace pitfall
