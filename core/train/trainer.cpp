#include "core/train/trainer.h"

#include "core/base/error.h"
#include "core/compute/device.h"
#include "core/compute/random.h"
#include "core/train/codecache.h"
#include "core/train/directstep.h"
#include "core/train/guide.h"
#include "core/train/optimizer.h"
#include "core/train/shard.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <optional>

namespace pitfall {

namespace {

using torch::Tensor;

/// Images in one piece of parallel work. Fixed: the numbers must not depend on the number of cores.
constexpr int autogradShardImages = 32;

int shardsOf(std::span<const int> batch, int shardImages)
{
    return (int(batch.size()) + shardImages - 1) / shardImages;
}

bool allFinite(const std::vector<Tensor> &tensors)
{
    for (const Tensor &tensor : tensors)
        if (!std::isfinite(tensor.square().sum().item<float>()))
            return false;
    return true;
}

/// Overwrites tensors with those of the same name.
void copyTensors(const NamedTensors &from, const NamedTensors &to)
{
    for (const auto &[name, tensor] : to) {
        const auto found =
            std::find_if(from.begin(), from.end(), [&key = name](const auto &each) { return each.first == key; });
        if (found == from.end() || found->second.sizes() != tensor.sizes())
            throw Error("\"" + name + "\" is missing or has another shape than the network's.");
        Tensor(tensor).copy_(found->second);
    }
}

}  // namespace

struct Trainer::Impl {
    Scae &network;
    const ExperimentConfig config;
    const Subset images;
    Workers &workers;
    const TrainingPlan plan;
    const torch::Device device = trainsOnCuda() ? torch::kCUDA : torch::kCPU;
    LiveSettings live;
    std::int64_t done = 0;
    Scae kept;

    int phase = -1;
    std::optional<Optimizer> optimizer;  ///< of the phase's parameters
    std::optional<Guide> guide;          ///< made when the phase is first guided
    std::optional<DirectStep> direct;    ///< where it covers the phase; else autograd, with what the cache gives it
    std::optional<CodeCache> cache;
    std::int64_t orderOfEpoch = -1;
    Tensor order;  ///< int32, a permutation of the images

    Impl(Scae &n, const ExperimentConfig &c, Subset i, Workers &w)
        : network(n), config(c), images(std::move(i)), workers(w), plan(config, images.count()),
          live(liveSettings(config)), kept(network.clone())
    {
    }

    int stage() const { return plan.stageOfPhase(phase); }

    void beginPhase(int next)
    {
        phase = next;
        direct.reset();
        cache.reset();
        if (device.is_cpu() && DirectStep::covers(network, config.training, stage()))
            direct.emplace(network, config.training, images, stage());
        else
            cache.emplace(network, images, config.training.schedule == Schedule::Greedy ? phase : 0);
        orderOfEpoch = -1;
        optimizer.emplace(optimizerRule(config.training),
                          trainedParameters(network, config.training.schedule, stage()));
        guide.reset();
    }

    bool isGuided() const { return live.guidance > 0 && config.network.encoder == EncoderKind::Learned; }

    void shuffleFor(std::int64_t epoch)
    {
        if (epoch == orderOfEpoch)
            return;
        at::Generator generator = makeGenerator(config.training.seed, Stream::BatchOrder, {phase, epoch});
        order = torch::randperm(images.count(), generator, torch::kInt64).to(torch::kInt32);
        orderOfEpoch = epoch;
    }

    void makeGuide()
    {
        guide.emplace(config.training, network.shape().stages[stage()].code.size(), images.dataset->classes());
    }

    const Guide *guideOfStep()
    {
        if (!isGuided())
            return nullptr;
        if (!guide)
            makeGuide();
        return &*guide;
    }

    /// Cuts a batch into shards of a fixed size and has them worked on in parallel.
    void forEachShard(std::span<const int> batch, int shardImages,
                      const std::function<void(int, std::span<const int>, at::Generator)> &train)
    {
        workers.forEach(shardsOf(batch, shardImages), [&](int shard) {
            torch::AutoGradMode withGradients(true);
            const std::size_t begin = std::size_t(shard) * shardImages;
            train(shard, batch.subspan(begin, std::min<std::size_t>(shardImages, batch.size() - begin)),
                  makeGenerator(config.training.seed, Stream::Noise, {done, shard}));
        });
    }

    ShardResult trainDirectly(std::span<const int> batch)
    {
        const Guide *guides = guideOfStep();
        const int shardImages = DirectStep::shardImages(config.training.batch_size);
        direct->begin(shardsOf(batch, shardImages));
        forEachShard(batch, shardImages, [&](int shard, auto positions, at::Generator generator) {
            direct->train(shard, positions, int(batch.size()), live, guides, generator);
        });
        return direct->result();
    }

    ShardResult trainByAutograd(std::span<const int> batch)
    {
        const StepTask task{network, config.training, live, images, *cache, stage(), guideOfStep(), device};
        const int shardImages = device.is_cpu() ? autogradShardImages : int(batch.size());
        std::vector<ShardResult> results(shardsOf(batch, shardImages));
        forEachShard(batch, shardImages, [&](int shard, auto positions, at::Generator generator) {
            results[shard] = trainShard(task, positions, int(batch.size()), generator);
        });
        for (const ShardResult &shard : results)
            if (!std::isfinite(shard.loss))
                return {shard.loss, {}, {}};
        return sum(std::move(results));
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

        const ShardResult result = direct ? trainDirectly(batch) : trainByAutograd(batch);
        if (!std::isfinite(result.loss) || !allFinite(result.network) || !allFinite(result.guide))
            giveUp();
        optimizer->step(live.learning_rate, result.network);
        if (!result.guide.empty())
            guide->step(live.learning_rate, result.guide);
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

void Trainer::startAfter(std::int64_t steps)
{
    m_impl->done = steps;
    keepWeights();
}

// Between two phases nothing is left of the old one.
Trainer::State Trainer::state() const
{
    State state;
    state.done = m_impl->done;
    state.kept = m_impl->kept.parameters();
    if (!m_impl->optimizer || m_impl->plan.placeAfter(m_impl->done).phase != m_impl->phase)
        return state;
    state.optimizerSteps = m_impl->optimizer->stepsDone();
    state.tensors = m_impl->optimizer->state();
    if (m_impl->guide) {
        const Optimizer &guide = m_impl->guide->optimizer();
        state.guideSteps = guide.stepsDone();
        for (const NamedTensors &more : {guide.parameters(), guide.state()})
            state.tensors.insert(state.tensors.end(), more.begin(), more.end());
    }
    return state;
}

void Trainer::restore(const State &state)
{
    torch::NoGradGuard noGrad;
    m_impl->done = state.done;
    copyTensors(state.kept, m_impl->kept.parameters());
    if (state.optimizerSteps < 0)
        return;
    m_impl->beginPhase(m_impl->plan.placeAfter(state.done).phase);
    m_impl->optimizer->restore(state.optimizerSteps, state.tensors);
    if (state.guideSteps < 0)
        return;
    m_impl->makeGuide();
    Optimizer &guide = m_impl->guide->optimizer();
    copyTensors(state.tensors, guide.parameters());
    guide.restore(state.guideSteps, state.tensors);
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
