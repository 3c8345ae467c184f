#include "core/probe/separability.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace pitfall {

namespace {

using torch::Tensor;

constexpr int rowsAtATime = 200;

Tensor unitRows(const Tensor &features)
{
    return features / features.norm(2, 1, true).clamp_min(1e-12);
}

/// Sums of the rows of each class (C×D) and how many there are (C), in double precision.
struct ClassSums {
    Tensor sums;
    Tensor counts;
};

ClassSums sumsOf(const Tensor &rows, const Tensor &labels, int classes)
{
    const Tensor wide = rows.to(torch::kFloat64);
    return {torch::zeros({classes, rows.size(1)}, torch::kFloat64).index_add_(0, labels, wide),
            torch::bincount(labels, {}, classes).to(torch::kFloat64)};
}

/// Calls `visit(row, similarities)` for the rows of a block of similarities, the row itself left out as −∞.
template<class Visit>
void forEachRow(const Tensor &features, Workers &workers, const std::function<Tensor(const Tensor &)> &similarities,
                Visit &&visit)
{
    const int n = int(features.size(0));
    workers.forEach((n + rowsAtATime - 1) / rowsAtATime, [&](int piece) {
        torch::NoGradGuard noGrad;
        const int begin = piece * rowsAtATime;
        const int end = std::min(n, begin + rowsAtATime);
        Tensor block = similarities(features.slice(0, begin, end));
        block.slice(1, begin, end).fill_diagonal_(-std::numeric_limits<float>::infinity());
        visit(begin, block);
    });
}

/// Sum over nearer neighbours of log(T_k / T_j), divided by their number; negative if there is none.
double inverseDimension(const Tensor &distances)
{
    const Tensor sorted = std::get<0>(distances.sort());
    const auto *t = sorted.data_ptr<double>();
    const std::int64_t last = sorted.numel() - 1;
    double sum = 0;
    int nearer = 0;
    for (std::int64_t j = 0; j < last; ++j)
        if (t[j] > 0) {
            sum += std::log(t[last] / t[j]);
            ++nearer;
        }
    return nearer > 0 ? sum / nearer : -1;
}

}  // namespace

double fisherRatio(const Tensor &features, const Tensor &labels, int classes)
{
    torch::NoGradGuard noGrad;
    const Tensor wide = features.to(torch::kFloat64);
    const Tensor centred = wide - wide.mean(0);
    const ClassSums byClass = sumsOf(centred, labels, classes);
    const Tensor means = byClass.sums / byClass.counts.clamp_min(1).unsqueeze(1);
    const double between = (means.square().sum(1) * byClass.counts).sum().item<double>();
    const double within = centred.square().sum().item<double>() - between;
    return within > 0 ? between / within : 0;
}

// The mean cosine distance to the points of a class is one minus the product with the mean of their unit vectors.
std::vector<double> silhouettes(const Tensor &features, const Tensor &labels, int classes)
{
    torch::NoGradGuard noGrad;
    const Tensor units = unitRows(features.to(torch::kFloat64));
    const ClassSums byClass = sumsOf(units, labels, classes);
    const Tensor products = torch::mm(units, byClass.sums.t()).contiguous();  // N×C
    const Tensor self = units.square().sum(1).contiguous();
    const auto *product = products.data_ptr<double>();
    const auto *count = byClass.counts.data_ptr<double>();
    const auto *own = labels.data_ptr<std::int64_t>();
    const auto *itself = self.data_ptr<double>();
    std::vector<double> result(std::size_t(features.size(0)));
    for (std::size_t i = 0; i < result.size(); ++i) {
        const std::int64_t mine = own[i];
        if (count[mine] < 2)
            continue;
        const double a = 1 - (product[i * classes + mine] - itself[i]) / (count[mine] - 1);
        double b = std::numeric_limits<double>::infinity();
        for (int c = 0; c < classes; ++c)
            if (c != mine && count[c] > 0)
                b = std::min(b, 1 - product[i * classes + c] / count[c]);
        const double largest = std::max(a, b);
        result[i] = largest > 0 ? (b - a) / largest : 0;
    }
    return result;
}

std::vector<double> neighbourPurity(const Tensor &features, const Tensor &labels, int k, Workers &workers)
{
    const Tensor units = unitRows(features);
    const Tensor columns = units.t();
    const std::int64_t neighbours = std::min<std::int64_t>(k, features.size(0) - 1);
    std::vector<double> purity(std::size_t(features.size(0)));
    forEachRow(
        units, workers, [&](const Tensor &rows) { return torch::mm(rows, columns); },
        [&](int begin, const Tensor &block) {
            const Tensor nearest = std::get<1>(block.topk(neighbours, 1));
            const Tensor own = labels.slice(0, begin, begin + block.size(0)).unsqueeze(1);
            const Tensor shares = (labels.index_select(0, nearest.flatten()).view_as(nearest) == own)
                                      .to(torch::kFloat64)
                                      .mean(1)
                                      .contiguous();
            std::copy_n(shares.data_ptr<double>(), block.size(0), purity.begin() + begin);
        });
    return purity;
}

double intrinsicDimension(const Tensor &features, int k, Workers &workers)
{
    const Tensor centred = features - features.mean(0);
    const Tensor squares = centred.square().sum(1);
    const Tensor columns = centred.t();
    const std::int64_t neighbours = std::min<std::int64_t>(k, features.size(0) - 1);
    std::vector<double> inverses(std::size_t(features.size(0)), -1.0);
    forEachRow(
        centred, workers,
        [&](const Tensor &rows) { return 2 * torch::mm(rows, columns) - squares; },  // −distance² up to a constant
        [&](int begin, const Tensor &block) {
            const Tensor nearest = std::get<1>(block.topk(neighbours, 1));
            for (std::int64_t i = 0; i < block.size(0); ++i) {
                const Tensor difference =
                    (centred.index_select(0, nearest[i]) - centred[begin + i]).to(torch::kFloat64);
                inverses[std::size_t(begin + i)] = inverseDimension(difference.norm(2, 1));
            }
        });
    double sum = 0;
    int points = 0;
    for (const double inverse : inverses)
        if (inverse > 0) {
            sum += inverse;
            ++points;
        }
    return sum > 0 ? points / sum : 0;
}

}  // namespace pitfall
