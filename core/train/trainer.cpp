#include "core/train/trainer.h"

#include "core/base/error.h"
#include "core/compute/random.h"
#include "core/train/codecache.h"
#include "core/train/loss.h"

#include <cmath>
#include <cstdio>
#include <limits>
#include <optional>

namespace pitfall {

namespace {

using torch::Tensor;

/// Images in one piece of parallel work. Fixed: the numbers must not depend on the number of cores.
constexpr int shardImages = 32;

struct ShardResult {
    double loss = 0;                ///< this shard's share of the batch's mean loss
    std::vector<Tensor> gradients;  ///< likewise, in the order of the trained parameters
};

std::vector<Tensor> tensorsOf(const std::vector<std::pair<std::string, Tensor>> &named)
{
    std::vector<Tensor> tensors;
    for (const auto &[name, tensor] : named)
        tensors.push_back(tensor);
    return tensors;
}

Tensor corrupt(const Tensor &clean, const LiveSettings &live, at::Generator generator)
{
    Tensor seen = clean;
    if (live.noise > 0)
        seen = seen + live.noise * torch::randn(clean.sizes(), generator);
    if (live.masking > 0)
        seen = seen * (torch::rand(clean.sizes(), generator) >= live.masking);
    return seen;
}

bool allFinite(const std::vector<Tensor> &tensors)
{
    for (const Tensor &tensor : tensors)
        if (!std::isfinite(tensor.square().sum().item<float>()))
            return false;
    return true;
}

}  // namespace

struct Trainer::Impl {
    Scae &network;
    const ExperimentConfig config;
    const Subset images;
    Workers &workers;
    const TrainingPlan plan;
    LiveSettings live;
    std::int64_t done = 0;
    Scae kept;

    int phase = -1;
    std::vector<Tensor> trained;  ///< the phase's parameters
    std::unique_ptr<torch::optim::Optimizer> optimizer;
    std::optional<CodeCache> cache;
    std::int64_t orderOfEpoch = -1;
    Tensor order;  ///< int32, a permutation of the images

    Impl(Scae &n, const ExperimentConfig &c, Subset i, Workers &w)
        : network(n), config(c), images(std::move(i)), workers(w), plan(config, images.count()),
          live(liveSettings(config)), kept(network.clone())
    {
    }

    bool isGreedy() const { return config.training.schedule == Schedule::Greedy; }

    std::vector<std::pair<std::string, Tensor>> trainedOf(const Scae &of) const
    {
        return isGreedy() ? of.parameters(phase) : of.parameters();
    }

    void beginPhase(int next)
    {
        phase = next;
        const auto named = trainedOf(network);
        trained = tensorsOf(named);
        cache.emplace(network, images, isGreedy() ? phase : 0);
        orderOfEpoch = -1;

        std::vector<Tensor> weights;
        std::vector<Tensor> biases;
        for (const auto &[name, tensor] : named)
            (name.ends_with(".weight") ? weights : biases).push_back(tensor);
        makeOptimizer(weights, biases);
    }

    /// Weight decay is for weights, not for biases.
    template<class Optimizer, class Options>
    static std::unique_ptr<Optimizer> makeOptimizer(const std::vector<Tensor> &weights,
                                                    const std::vector<Tensor> &biases, const Options &options,
                                                    double weightDecay)
    {
        std::vector<torch::optim::OptimizerParamGroup> groups;
        groups.emplace_back(weights, std::make_unique<Options>(Options(options).weight_decay(weightDecay)));
        groups.emplace_back(biases, std::make_unique<Options>(options));
        return std::make_unique<Optimizer>(groups, options);
    }

    void makeOptimizer(const std::vector<Tensor> &weights, const std::vector<Tensor> &biases)
    {
        using namespace torch::optim;
        const TrainingConfig &t = config.training;
        if (t.optimizer == OptimizerKind::Adam)
            optimizer = makeOptimizer<Adam>(weights, biases, AdamOptions(live.learning_rate), t.weight_decay);
        else
            optimizer = makeOptimizer<SGD>(weights, biases, SGDOptions(live.learning_rate).momentum(t.momentum),
                                           t.weight_decay);
    }

    void shuffleFor(std::int64_t epoch)
    {
        if (epoch == orderOfEpoch)
            return;
        at::Generator generator = makeGenerator(config.training.seed, Stream::BatchOrder, {phase, epoch});
        order = torch::randperm(images.count(), generator, torch::kInt64).to(torch::kInt32);
        orderOfEpoch = epoch;
    }

    struct Attempt {
        Tensor code;
        Tensor output;
        Loss loss;
        bool isImage;
    };

    Attempt attemptImages(const Scae &alias, const Tensor &seen) const
    {
        const auto codes = alias.encode(seen, plan.stageOfPhase(phase));
        return {codes.back().values, alias.decodeToNetworkRange(codes), config.training.loss, true};
    }

    /// A greedy stage that reproduces codes: losses that compare images do not apply.
    Attempt attemptCodes(const Scae &alias, const Tensor &seen) const
    {
        const Code coded = alias.encodeStage(phase, seen);
        const bool comparesImages = config.training.loss == Loss::Bce || config.training.loss == Loss::Ssim;
        return {coded.values, alias.decodeStage(phase, coded), comparesImages ? Loss::Mse : config.training.loss,
                false};
    }

    /// Trains a copy of the weights' handles on some images of a batch of `batchImages`.
    ShardResult trainShard(std::span<const int> positions, int batchImages, at::Generator generator)
    {
        const Tensor input = cache->inputs(positions);
        const Scae alias = network.trainableAlias();
        const Tensor seen = corrupt(input, live, generator);
        const Attempt attempt = isGreedy() && phase > 0 ? attemptCodes(alias, seen) : attemptImages(alias, seen);
        const Tensor &code = attempt.code;
        if (!attempt.output.isfinite().all().item<bool>())
            return {std::numeric_limits<double>::quiet_NaN(), {}};  // some losses refuse to look at it
        Tensor loss =
            reconstructionLoss(attempt.loss, attempt.output, attempt.isImage ? alias.toNetworkRange(input) : input);
        if (config.training.sparsity > 0)
            loss = loss + config.training.sparsity * code.abs().mean();
        loss = loss * (double(positions.size()) / batchImages);
        return {loss.item<double>(), torch::autograd::grad({loss}, tensorsOf(trainedOf(alias)))};
    }

    std::vector<ShardResult> trainShards(std::span<const int> batch)
    {
        const int shards = int(batch.size() + shardImages - 1) / shardImages;
        std::vector<ShardResult> results(shards);
        workers.forEach(shards, [&](int shard) {
            torch::AutoGradMode withGradients(true);
            const auto positions = batch.subspan(
                shard * shardImages, std::min<std::size_t>(shardImages, batch.size() - shard * shardImages));
            results[shard] = trainShard(positions, int(batch.size()),
                                        makeGenerator(config.training.seed, Stream::Noise, {done, shard}));
        });
        return results;
    }

    static ShardResult sum(std::vector<ShardResult> shards)
    {
        ShardResult total = std::move(shards.front());
        for (std::size_t i = 1; i < shards.size(); ++i) {
            total.loss += shards[i].loss;
            for (std::size_t p = 0; p < total.gradients.size(); ++p)
                total.gradients[p].add_(shards[i].gradients[p]);
        }
        return total;
    }

    [[noreturn]] void giveUp()
    {
        network.assign(kept);
        char rate[32];
        std::snprintf(rate, sizeof rate, "%g", live.learning_rate);
        throw DivergedError("Training diverged at step " + std::to_string(done + 1) +
                            ": the loss is no longer a finite number. The weights of the last measurement are back. "
                            "Try a smaller training.learning_rate (now " +
                            rate + ").");
    }

    void applyGradients(const std::vector<Tensor> &gradients)
    {
        for (std::size_t p = 0; p < trained.size(); ++p)
            trained[p].mutable_grad() = gradients[p];
        for (auto &parameterGroup : optimizer->param_groups())
            parameterGroup.options().set_lr(live.learning_rate);
        optimizer->step();
    }

    TrainedBatch step()
    {
        torch::NoGradGuard noGrad;
        const StepPlace place = plan.placeAfter(done);
        if (place.phase != phase)
            beginPhase(place.phase);
        shuffleFor(place.inPhase / plan.stepsPerEpoch());

        const std::int64_t begin = (place.inPhase % plan.stepsPerEpoch()) * config.training.batch_size;
        const std::int64_t end = std::min<std::int64_t>(begin + config.training.batch_size, images.count());
        const std::span<const int> batch(order.data_ptr<int>() + begin, std::size_t(end - begin));

        std::vector<ShardResult> shards = trainShards(batch);
        for (const ShardResult &shard : shards)
            if (!std::isfinite(shard.loss))
                giveUp();
        const ShardResult result = sum(std::move(shards));
        if (!allFinite(result.gradients))
            giveUp();
        applyGradients(result.gradients);
        ++done;
        return {{place.phase, place.inPhase + 1}, result.loss, int(batch.size())};
    }
};

Trainer::Trainer(Scae &network, const ExperimentConfig &config, Subset images, Workers &workers)
    : m_impl(std::make_unique<Impl>(network, config, std::move(images), workers))
{
}

Trainer::~Trainer() = default;

const TrainingPlan &Trainer::plan() const
{
    return m_impl->plan;
}

std::int64_t Trainer::stepsDone() const
{
    return m_impl->done;
}

TrainedBatch Trainer::step()
{
    return m_impl->step();
}

void Trainer::keepWeights()
{
    m_impl->kept.assign(m_impl->network);
}

void Trainer::restoreWeights()
{
    m_impl->network.assign(m_impl->kept);
}

void Trainer::change(const LiveSettings &settings)
{
    m_impl->live = settings;
}

}  // namespace pitfall
