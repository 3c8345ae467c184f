#include "core/experiment/batchscores.h"

#include "core/compute/tensors.h"
#include "core/compute/workers.h"
#include "core/probe/features.h"
#include "core/score/scores.h"
#include "core/stats/bootstrap.h"

#include <algorithm>
#include <span>

namespace pitfall {

namespace {

constexpr int resamples = 1000;
constexpr std::int64_t seed = 1;

std::map<std::string, std::vector<double>> perImage(const ImageBatch &reconstructions, const ImageBatch &originals)
{
    prepareComputeThread();
    std::map<std::string, std::vector<double>> all;
    for (const Measure &each : measures())
        if (each.kind == Measure::Kind::Score)
            all[each.key].resize(std::size_t(originals.count()));
    Workers workers;
    const torch::Tensor a = asTensor(reconstructions);
    const torch::Tensor b = asTensor(originals);
    forEachRange(workers, originals.count(), nullptr, [&](int begin, int end) {
        for (const auto &[key, values] : scoreImages(a.slice(0, begin, end), b.slice(0, begin, end)))
            std::copy(values.begin(), values.end(), all.at(key).begin() + begin);
    });
    return all;
}

}  // namespace

BatchScores scoreBatches(const ImageBatch &reconstructions, const ImageBatch &originals)
{
    const auto values = perImage(reconstructions, originals);
    std::vector<std::span<const double>> quantities;
    for (const auto &[key, numbers] : values)
        quantities.emplace_back(numbers);
    const auto intervals = bootstrapMeans(quantities, resamples, seed);
    std::map<std::string, Interval> byKey;
    std::size_t at = 0;
    for (const auto &[key, numbers] : values) {
        const MeanInterval &one = intervals[at++];
        byKey[key] = {one.value, one.low, one.high};
    }

    BatchScores scores{scoreKeys(), {}, {}};
    for (const std::string &key : scores.keys) {
        const auto published = byKey.find(key + "_published");
        scores.corrected[key] = byKey.at(key);
        scores.asPublished[key] = published == byKey.end() ? byKey.at(key) : published->second;
    }
    return scores;
}

}  // namespace pitfall
