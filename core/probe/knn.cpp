#include "core/probe/knn.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

constexpr int rowsAtATime = 200;

Tensor unitRows(const Tensor &features)
{
    return features / features.norm(2, 1, true).clamp_min(1e-12);
}

/// Votes of the neighbours, rows × classes. The largest similarity is taken out of the exponent first, which
/// scales all votes of a point alike.
Tensor votes(const Tensor &similarities, const Tensor &labels, const KnnSettings &settings)
{
    const std::int64_t k = std::min<std::int64_t>(settings.k, similarities.size(1));
    auto [top, index] = similarities.topk(k, 1);
    const Tensor weights = torch::exp((top - top.slice(1, 0, 1)) / settings.temperature);
    return torch::zeros({similarities.size(0), settings.classes})
        .scatter_add_(1, labels.index_select(0, index.flatten()).view_as(index), weights);
}

}  // namespace

std::vector<int> knnPredict(const Tensor &trainFeatures, const Tensor &trainLabels, const Tensor &testFeatures,
                            const KnnSettings &settings, Workers &workers, const std::atomic<bool> *cancelled)
{
    torch::NoGradGuard noGrad;
    const Tensor train = unitRows(trainFeatures).t();
    const int count = int(testFeatures.size(0));
    std::vector<int> predicted(count);
    workers.forEach((count + rowsAtATime - 1) / rowsAtATime, [&](int piece) {
        if (cancelled && cancelled->load())
            return;
        torch::NoGradGuard noGradHere;
        const int begin = piece * rowsAtATime;
        const int end = std::min(count, begin + rowsAtATime);
        const Tensor similarities = torch::mm(unitRows(testFeatures.slice(0, begin, end)), train);
        const Tensor winners = votes(similarities, trainLabels, settings).argmax(1).contiguous();
        const auto *winner = winners.data_ptr<std::int64_t>();
        std::copy(winner, winner + (end - begin), predicted.begin() + begin);
    });
    return predicted;
}

}  // namespace pitfall
