#include "core/stats/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

namespace pitfall {

namespace {

/// Values of several quantities, image by image.
class Table {
public:
    explicit Table(const std::vector<std::span<const double>> &quantities)
        : m_width(quantities.size()), m_values(m_width * quantities.front().size())
    {
        for (std::size_t q = 0; q < m_width; ++q)
            for (std::size_t i = 0; i < quantities[q].size(); ++i)
                m_values[i * m_width + q] = quantities[q][i];
    }

    std::uint64_t rows() const { return m_values.size() / m_width; }

    void addRowTo(std::vector<double> &sums, std::uint64_t row) const
    {
        const double *from = m_values.data() + row * m_width;
        for (std::size_t q = 0; q < m_width; ++q)
            sums[q] += from[q];
    }

private:
    std::size_t m_width;
    std::vector<double> m_values;
};

/// Means of as many rows as there are, drawn with replacement.
/// Each 64 random bits give two draws, low half first: ⌊bits · n / 2³²⌋, whose bias is below n / 2³².
void meansOfResample(const Table &table, std::mt19937_64 &engine, std::vector<double> &means)
{
    const std::uint64_t n = table.rows();
    std::fill(means.begin(), means.end(), 0.0);
    for (std::uint64_t i = 0; i < n; i += 2) {
        const std::uint64_t bits = engine();
        table.addRowTo(means, ((bits & 0xffffffffu) * n) >> 32);
        if (i + 1 < n)
            table.addRowTo(means, ((bits >> 32) * n) >> 32);
    }
    for (double &mean : means)
        mean /= double(n);
}

double percentile(const std::vector<double> &sorted, double share)
{
    const double position = share * double(sorted.size() - 1);
    const auto below = std::size_t(std::floor(position));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - double(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

std::vector<MeanInterval> bootstrapMeans(const std::vector<std::span<const double>> &quantities, int resamples,
                                         std::int64_t seed)
{
    std::vector<MeanInterval> intervals(quantities.size());
    if (quantities.empty() || quantities.front().empty())
        return intervals;
    std::vector<std::vector<double>> means(quantities.size());
    std::mt19937_64 engine{std::uint64_t(seed)};
    const Table table(quantities);
    std::vector<double> one(quantities.size());
    for (int r = 0; r < resamples; ++r) {
        meansOfResample(table, engine, one);
        for (std::size_t q = 0; q < one.size(); ++q)
            means[q].push_back(one[q]);
    }
    for (std::size_t q = 0; q < quantities.size(); ++q) {
        const auto &values = quantities[q];
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
        std::sort(means[q].begin(), means[q].end());
        intervals[q] = means[q].empty() ? MeanInterval{mean, mean, mean}
                                        : MeanInterval{mean, percentile(means[q], 0.025), percentile(means[q], 0.975)};
    }
    return intervals;
}

MeanInterval bootstrapMean(std::span<const double> values, int resamples, std::int64_t seed)
{
    return bootstrapMeans({values}, resamples, seed).front();
}

}  // namespace pitfall
