#include "core/train/classifiertrainer.h"

#include "core/base/error.h"
#include "core/compute/random.h"
#include "core/compute/tensors.h"
#include "core/train/optimizer.h"
#include "core/train/shardsum.h"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace pitfall {

namespace {

using torch::Tensor;

/// Images that are encoded at a time where nothing is learned.
constexpr int encodeAtATime = 250;

NamedTensors encoderWeights(const Scae &network)
{
    NamedTensors named = network.parameters();
    std::erase_if(named, [](const auto &each) { return !each.first.starts_with("encoder."); });
    return named;
}

Tensor labelsAt(const Subset &images, std::span<const int> positions)
{
    std::vector<std::int64_t> labels;
    for (const int position : positions)
        labels.push_back(images.label(position));
    return torch::tensor(labels);
}

}  // namespace

struct ClassifierTrainer::Impl {
    Scae network;
    const ClassifierTraining settings;
    const Subset images;
    Workers &workers;
    Tensor head;           ///< (D+1) × classes, the last row is the bias
    Tensor fixedFeatures;  ///< N×D when the encoder is frozen
    std::optional<Optimizer> optimizer;
    std::int64_t done = 0;
    std::int64_t orderOfEpoch = -1;
    Tensor order;  ///< int32, a permutation of the images

    Impl(Scae n, const ClassifierTraining &s, Subset i, Workers &w)
        : network(std::move(n)), settings(s), images(std::move(i)), workers(w),
          head(torch::zeros({network.shape().codeSize() + 1, images.dataset->classes()}))
    {
        torch::NoGradGuard noGrad;
        NamedTensors trained;
        if (settings.encoderFrozen)
            fixedFeatures = allFeatures();
        else
            trained = encoderWeights(network);
        trained.emplace_back("head", head);
        optimizer.emplace(OptimizerRule{OptimizerKind::Adam}, std::move(trained));
    }

    Tensor allFeatures() const
    {
        const Tensor all = torch::empty({images.count(), network.shape().codeSize()});
        workers.forEach((images.count() + encodeAtATime - 1) / encodeAtATime, [&](int piece) {
            torch::NoGradGuard noGrad;
            const int begin = piece * encodeAtATime;
            const int end = std::min(images.count(), begin + encodeAtATime);
            all.slice(0, begin, end).copy_(network.features(imagesToTensor(images, begin, end), network.stages() - 1));
        });
        return all;
    }

    std::int64_t stepsPerEpoch() const { return (images.count() + settings.batchSize - 1) / settings.batchSize; }

    std::span<const int> nextBatch()
    {
        const std::int64_t epoch = done / stepsPerEpoch();
        if (epoch != orderOfEpoch) {
            at::Generator generator = makeGenerator(settings.seed, Stream::FineTuning, {epoch});
            order = torch::randperm(images.count(), generator, torch::kInt64).to(torch::kInt32);
            orderOfEpoch = epoch;
        }
        const std::int64_t begin = done % stepsPerEpoch() * settings.batchSize;
        const std::int64_t end = std::min<std::int64_t>(begin + settings.batchSize, images.count());
        return {order.data_ptr<int>() + begin, std::size_t(end - begin)};
    }

    /// Features of some images, and the leaves that gradients are wanted of.
    std::pair<Tensor, std::vector<Tensor>> attempt(std::span<const int> positions) const
    {
        if (settings.encoderFrozen) {
            const std::vector<std::int64_t> rows(positions.begin(), positions.end());
            return {fixedFeatures.index_select(0, torch::tensor(rows)), {}};
        }
        const Scae alias = network.trainableAlias();
        std::vector<Tensor> leaves;
        for (const auto &[name, tensor] : encoderWeights(alias))
            leaves.push_back(tensor);
        return {alias.features(imagesToTensor(images, positions), alias.stages() - 1), leaves};
    }

    LossGradients trainShard(std::span<const int> positions, double share) const
    {
        auto [features, leaves] = attempt(positions);
        const Tensor headAlias = head.detach().requires_grad_(true);
        leaves.push_back(headAlias);
        const Tensor loss = share * torch::cross_entropy_loss(logits(features, headAlias), labelsAt(images, positions));
        return {loss.item<double>(), torch::autograd::grad({loss}, leaves)};
    }

    static Tensor logits(const Tensor &features, const Tensor &weights)
    {
        const std::int64_t d = weights.size(0) - 1;
        return torch::addmm(weights[d], features, weights.slice(0, 0, d));
    }

    [[noreturn]] void giveUp() const
    {
        char rate[32];
        std::snprintf(rate, sizeof rate, "%g", settings.learningRate);
        throw DivergedError("Fine-tuning diverged at step " + std::to_string(done + 1) +
                            ": the loss is no longer a finite number. Try a smaller learning rate (now " + rate + ").");
    }

    double step()
    {
        torch::NoGradGuard noGrad;
        const LossGradients sum =
            sumOverShards(nextBatch(), workers, [this](std::span<const int> positions, double share) {
                return trainShard(positions, share);
            });
        if (!isFinite(sum))
            giveUp();
        optimizer->step(settings.learningRate, sum.gradients);
        ++done;
        return sum.loss;
    }
};

ClassifierTrainer::ClassifierTrainer(Scae network, const ClassifierTraining &settings, Subset images, Workers &workers)
    : m_impl(std::make_unique<Impl>(std::move(network), settings, std::move(images), workers))
{
}

ClassifierTrainer::~ClassifierTrainer() = default;

std::int64_t ClassifierTrainer::stepsDone() const
{
    return m_impl->done;
}

bool ClassifierTrainer::isFinished() const
{
    return m_impl->done >= m_impl->settings.steps;
}

double ClassifierTrainer::step()
{
    return m_impl->step();
}

std::vector<int> ClassifierTrainer::predict(const torch::Tensor &features) const
{
    torch::NoGradGuard noGrad;
    const Tensor winners = Impl::logits(features, m_impl->head).argmax(1).contiguous();
    const auto *winner = winners.data_ptr<std::int64_t>();
    return {winner, winner + winners.numel()};
}

const Scae &ClassifierTrainer::network() const
{
    return m_impl->network;
}

}  // namespace pitfall
