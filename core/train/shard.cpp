#include "core/train/shard.h"

#include "core/train/loss.h"

#include <limits>

namespace pitfall {

namespace {

using torch::Tensor;

Tensor corrupt(const Tensor &clean, const LiveSettings &live, at::Generator generator)
{
    Tensor seen = clean;
    if (live.noise > 0)
        seen = seen + live.noise * torch::randn(clean.sizes(), generator);
    if (live.masking > 0)
        seen = seen * (torch::rand(clean.sizes(), generator) >= live.masking);
    return seen;
}

struct Attempt {
    Tensor code;
    Tensor output;
    Loss loss;
    bool isImage;
};

Attempt attemptImages(const StepTask &task, const Scae &alias, const Tensor &seen)
{
    const auto codes = alias.encode(seen, task.stage);
    return {codes.back().values, alias.decodeToNetworkRange(codes), task.training.loss, true};
}

/// A greedy stage that reproduces codes: losses that compare images do not apply.
Attempt attemptCodes(const StepTask &task, const Scae &alias, const Tensor &seen)
{
    const Code coded = alias.encodeStage(task.stage, seen);
    const Loss loss = task.training.loss;
    const bool comparesImages = loss == Loss::Bce || loss == Loss::Ssim;
    return {coded.values, alias.decodeStage(task.stage, coded), comparesImages ? Loss::Mse : loss, false};
}

Tensor labelsOf(const StepTask &task, std::span<const int> positions)
{
    std::vector<std::int64_t> labels;
    for (const int position : positions)
        labels.push_back(task.images.label(position));
    return torch::tensor(labels);
}

void append(std::vector<Tensor> &all, const std::vector<Tensor> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

void addTo(std::vector<Tensor> &total, const std::vector<Tensor> &more)
{
    for (std::size_t p = 0; p < total.size(); ++p)
        total[p].add_(more[p]);
}

}  // namespace

std::vector<std::pair<std::string, Tensor>> trainedParameters(const Scae &network, Schedule schedule, int stage)
{
    auto named = schedule == Schedule::Greedy ? network.parameters(stage) : network.parameters();
    if (network.config().encoder != EncoderKind::Learned)
        std::erase_if(named, [](const auto &each) { return each.first.starts_with("encoder."); });
    return named;
}

ShardResult trainShard(const StepTask &task, std::span<const int> positions, int batchImages, at::Generator generator)
{
    const Tensor clean = task.cache.inputs(positions);
    const Tensor input = clean.to(task.device);
    const Tensor seen = corrupt(clean, task.live, generator).to(task.device);
    const Scae leaves = task.network.trainableAlias();
    const Scae alias = leaves.on(task.device);
    const bool reproducesCodes = task.training.schedule == Schedule::Greedy && task.stage > 0;
    const Attempt attempt = reproducesCodes ? attemptCodes(task, alias, seen) : attemptImages(task, alias, seen);
    if (!attempt.output.isfinite().all().item<bool>())
        return {std::numeric_limits<double>::quiet_NaN(), {}, {}};  // some losses refuse to look at it
    Tensor loss =
        reconstructionLoss(attempt.loss, attempt.output, attempt.isImage ? alias.toNetworkRange(input) : input);
    if (task.training.sparsity > 0)
        loss = loss + task.training.sparsity * attempt.code.abs().mean();
    const double share = double(positions.size()) / batchImages;
    loss = loss * share;

    std::vector<Tensor> parameters;
    for (const auto &[name, tensor] : trainedParameters(leaves, task.training.schedule, task.stage))
        parameters.push_back(tensor);
    const auto trained = std::ptrdiff_t(parameters.size());
    Tensor objective = loss;
    if (task.guide) {
        const std::vector<Tensor> guide = task.guide->trainableAlias();
        append(parameters, guide);
        const Tensor crossEntropy = Guide::crossEntropy({guide[0].to(task.device), guide[1].to(task.device)},
                                                        attempt.code, labelsOf(task, positions).to(task.device));
        objective = loss + share * task.live.guidance * crossEntropy;
    }
    const std::vector<Tensor> gradients = torch::autograd::grad({objective}, parameters);
    return {loss.item<double>(),
            {gradients.begin(), gradients.begin() + trained},
            {gradients.begin() + trained, gradients.end()}};
}

ShardResult sum(std::vector<ShardResult> shards)
{
    ShardResult total = std::move(shards.front());
    for (std::size_t i = 1; i < shards.size(); ++i) {
        total.loss += shards[i].loss;
        addTo(total.network, shards[i].network);
        addTo(total.guide, shards[i].guide);
    }
    return total;
}

}  // namespace pitfall
