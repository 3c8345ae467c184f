#include "core/embed/affinities.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr int rowsAtATime = 256;

/// Shares of one row: exp(−β d²) normalised, with the β that gives the wanted entropy (bisection, in units of the mean
/// squared distance).
void fillRow(const float *squared, int k, double entropyWanted, float *share)
{
    double mean = 0;
    for (int j = 0; j < k; ++j)
        mean += squared[j] - squared[0];
    mean /= k;
    if (!(mean > 0)) {
        std::fill_n(share, k, 1.f / float(k));
        return;
    }
    double low = 0, high = INFINITY, beta = 1;
    double sum = 0;
    for (int attempt = 0; attempt < 60; ++attempt) {
        sum = 0;
        double weighted = 0;
        const float scale = float(beta / mean);
        for (int j = 0; j < k; ++j) {
            const float distance = (squared[j] - squared[0]) * scale;
            share[j] = std::exp(-distance);
            sum += share[j];
            weighted += double(share[j]) * distance;
        }
        const double entropy = std::log(sum) + weighted / sum;
        if (std::abs(entropy - entropyWanted) < 1e-5)
            break;
        (entropy > entropyWanted ? low : high) = beta;
        beta = std::isinf(high) ? beta * 2 : (low + high) / 2;
    }
    for (int j = 0; j < k; ++j)
        share[j] = float(share[j] / sum);
}

struct Entry {
    std::int32_t column;
    float value;
};

/// Adds what stands twice for a column, in a row that is sorted by column.
void mergeRow(std::vector<Entry> &row)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (kept > 0 && row[kept - 1].column == row[i].column)
            row[kept - 1].value += row[i].value;
        else
            row[kept++] = row[i];
    }
    row.resize(kept);
}

}  // namespace

Affinities affinitiesOf(const Neighbours &neighbours, double perplexity, Workers &workers)
{
    const std::int64_t n = neighbours.points;
    const int k = std::max(1, std::min(neighbours.k, int(3 * perplexity)));
    const double entropy = std::log(std::min(perplexity, double(k) * 0.999));
    std::vector<float> share(std::size_t(n) * k);
    const int pieces = int((n + rowsAtATime - 1) / rowsAtATime);
    const auto rowsOf = [n](int piece, auto &&each) {
        const std::int64_t end = std::min<std::int64_t>(n, std::int64_t(piece + 1) * rowsAtATime);
        for (std::int64_t i = std::int64_t(piece) * rowsAtATime; i < end; ++i)
            each(i);
    };
    workers.forEach(pieces, [&](int piece) {
        rowsOf(piece, [&](std::int64_t i) {
            fillRow(neighbours.squared.data() + i * neighbours.k, k, entropy, share.data() + i * k);
        });
    });

    // Who has i among its neighbours, in ascending order.
    std::vector<std::int64_t> incoming(std::size_t(n) + 1, 0);
    for (std::int64_t i = 0; i < n; ++i)
        for (int j = 0; j < k; ++j)
            ++incoming[neighbours.of(i)[j] + 1];
    for (std::int64_t i = 0; i < n; ++i)
        incoming[i + 1] += incoming[i];
    std::vector<Entry> from(std::size_t(n) * k);
    std::vector<std::int64_t> next(incoming.begin(), incoming.end() - 1);
    for (std::int64_t i = 0; i < n; ++i)
        for (int j = 0; j < k; ++j)
            from[next[neighbours.of(i)[j]]++] = {std::int32_t(i), share[i * k + j]};

    std::vector<std::vector<Entry>> rows(static_cast<std::size_t>(n));
    workers.forEach(pieces, [&](int piece) {
        rowsOf(piece, [&](std::int64_t i) {
            std::vector<Entry> &row = rows[i];
            for (int j = 0; j < k; ++j)
                row.push_back({neighbours.of(i)[j], share[i * k + j]});
            row.insert(row.end(), from.begin() + incoming[i], from.begin() + incoming[i + 1]);
            std::stable_sort(row.begin(), row.end(),
                             [](const Entry &a, const Entry &b) { return a.column < b.column; });
            mergeRow(row);
        });
    });

    Affinities joint;
    joint.begin.push_back(0);
    for (const auto &row : rows)
        joint.begin.push_back(joint.begin.back() + std::int64_t(row.size()));
    joint.column.resize(std::size_t(joint.begin.back()));
    joint.value.resize(std::size_t(joint.begin.back()));
    const float scale = float(1 / (2.0 * double(n)));
    workers.forEach(pieces, [&](int piece) {
        rowsOf(piece, [&](std::int64_t i) {
            for (std::size_t j = 0; j < rows[i].size(); ++j) {
                joint.column[joint.begin[i] + std::int64_t(j)] = rows[i][j].column;
                joint.value[joint.begin[i] + std::int64_t(j)] = rows[i][j].value * scale;
            }
        });
    });
    return joint;
}

}  // namespace pitfall
