#include "core/experiment/regrets.h"

#include "core/stats/bootstrap.h"

#include <algorithm>

namespace pitfall {

namespace {

using Path = std::vector<const RegretPoint *>;

std::vector<Path> byStage(const std::vector<RegretPoint> &points)
{
    std::vector<Path> paths;
    for (const RegretPoint &point : points) {
        if (paths.empty() || paths.back().front()->stage != point.stage)
            paths.emplace_back();
        paths.back().push_back(&point);
    }
    return paths;
}

}  // namespace

std::vector<Regret> regretsOf(const std::vector<RegretPoint> &points, int resamples, std::int64_t seed)
{
    const auto interval = [&](const std::vector<double> &values) {
        const MeanInterval mean = bootstrapMean(values, resamples, seed);
        return Interval{mean.value, mean.low, mean.high};
    };
    std::vector<Regret> regrets;
    for (const Path &path : byStage(points)) {
        const RegretPoint &lowest = **std::min_element(
            path.begin(), path.end(), [](const RegretPoint *a, const RegretPoint *b) { return a->mse < b->mse; });
        const RegretPoint &best =
            **std::max_element(path.begin(), path.end(), [](const RegretPoint *a, const RegretPoint *b) {
                return a->validationAccuracy < b->validationAccuracy;
            });
        std::vector<double> difference(best.correct.size());
        std::transform(best.correct.begin(), best.correct.end(), lowest.correct.begin(), difference.begin(),
                       [](double b, double l) { return b - l; });
        regrets.push_back({lowest.stage, "linear", lowest.step, best.step, interval(lowest.correct),
                           interval(best.correct), interval(difference)});
    }
    return regrets;
}

}  // namespace pitfall
