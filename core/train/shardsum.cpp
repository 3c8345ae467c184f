#include "core/train/shardsum.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

using torch::Tensor;

/// Images in one piece of parallel work.
constexpr std::size_t shardImages = 32;

}  // namespace

LossGradients sumOverShards(std::span<const int> batch, Workers &workers, const ShardLoss &shardLoss)
{
    std::vector<LossGradients> shards((batch.size() + shardImages - 1) / shardImages);
    workers.forEach(int(shards.size()), [&](int i) {
        torch::AutoGradMode withGradients(true);
        const std::size_t begin = std::size_t(i) * shardImages;
        const auto positions = batch.subspan(begin, std::min(shardImages, batch.size() - begin));
        shards[i] = shardLoss(positions, double(positions.size()) / double(batch.size()));
    });
    torch::NoGradGuard noGrad;
    LossGradients total = std::move(shards.front());
    for (std::size_t i = 1; i < shards.size(); ++i) {
        total.loss += shards[i].loss;
        for (std::size_t p = 0; p < total.gradients.size(); ++p)
            total.gradients[p].add_(shards[i].gradients[p]);
    }
    return total;
}

bool isFinite(const LossGradients &sum)
{
    return std::isfinite(sum.loss) && std::all_of(sum.gradients.begin(), sum.gradients.end(), [](const Tensor &t) {
               return std::isfinite(t.square().sum().item<float>());
           });
}

std::vector<Tensor> trainableAliases(const std::vector<Tensor> &weights)
{
    std::vector<Tensor> aliases;
    for (const Tensor &weight : weights)
        aliases.push_back(weight.detach().requires_grad_(true));
    return aliases;
}

}  // namespace pitfall
