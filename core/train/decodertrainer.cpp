#include "core/train/decodertrainer.h"

#include "core/base/error.h"
#include "core/compute/random.h"
#include "core/compute/tensors.h"
#include "core/train/loss.h"
#include "core/train/optimizer.h"
#include "core/train/shardsum.h"

#include <cstdio>

namespace pitfall {

using torch::Tensor;

std::int64_t Decoder::parameterCount() const
{
    std::int64_t count = 0;
    for (const auto &[name, tensor] : parameters)
        count += tensor.numel();
    return count;
}

std::vector<Tensor> Decoder::weights() const
{
    std::vector<Tensor> tensors;
    for (const auto &[name, tensor] : parameters)
        tensors.push_back(tensor);
    return tensors;
}

Decoder Decoder::clone() const
{
    Decoder copy = *this;
    for (auto &[name, tensor] : copy.parameters)
        tensor = tensor.detach().clone();
    return copy;
}

namespace {

/// A network like `network`, with weights of its own and a decoder that is not tied to the encoder.
Scae untied(const Scae &network, std::int64_t seed)
{
    NetworkConfig config = network.config();
    config.tied = false;
    return Scae(config, network.shape().input, seed);
}

/// Weight and bias of each stage's decoder, bottom first.
std::vector<std::pair<std::string, Tensor>> decoderParameters(const Scae &network)
{
    std::vector<std::pair<std::string, Tensor>> named;
    for (auto &[name, tensor] : network.parameters())
        if (name.starts_with("decoder.") || (network.config().tied && name.ends_with(".weight")))
            named.emplace_back("decoder" + name.substr(name.find('.')), tensor);
    return named;
}

}  // namespace

Decoder decoderOf(const Scae &network)
{
    const auto paint = [frame = untied(network, 0)](const std::vector<Tensor> &weights,
                                                    const std::vector<Code> &codes) {
        const Scae painter = frame.clone();
        const auto own = decoderParameters(painter);
        for (std::size_t i = 0; i < own.size(); ++i)
            Tensor(own[i].second).copy_(weights[i]);  // gradients flow through the copy
        return painter.decodeToNetworkRange(codes);
    };
    return {decoderParameters(network), paint};
}

Decoder freshDecoderOf(const Scae &network, std::int64_t seed)
{
    return decoderOf(untied(network, seed));
}

struct DecoderTrainer::Impl {
    Scae encoder;
    Decoder decoder;
    const DecoderTraining settings;
    const Subset images;
    Workers &workers;
    const std::vector<Tensor> weights;
    Optimizer optimizer;
    std::int64_t done = 0;
    std::int64_t orderOfEpoch = -1;
    Tensor order;  ///< int32, a permutation of the images

    Impl(const Scae &e, Decoder d, const DecoderTraining &s, Subset i, Workers &w)
        : encoder(e), decoder(std::move(d)), settings(s), images(std::move(i)), workers(w), weights(decoder.weights()),
          optimizer({OptimizerKind::Adam}, decoder.parameters)
    {
    }

    std::int64_t stepsPerEpoch() const { return (images.count() + settings.batchSize - 1) / settings.batchSize; }

    std::span<const int> nextBatch()
    {
        const std::int64_t epoch = done / stepsPerEpoch();
        if (epoch != orderOfEpoch) {
            at::Generator generator = makeGenerator(settings.seed, Stream::Decoders, {epoch});
            order = torch::randperm(images.count(), generator, torch::kInt64).to(torch::kInt32);
            orderOfEpoch = epoch;
        }
        const std::int64_t begin = done % stepsPerEpoch() * settings.batchSize;
        const std::int64_t end = std::min<std::int64_t>(begin + settings.batchSize, images.count());
        return {order.data_ptr<int>() + begin, std::size_t(end - begin)};
    }

    std::vector<Code> encode(const Tensor &originals) const
    {
        torch::NoGradGuard frozen;
        return encoder.encode(originals, encoder.stages() - 1);
    }

    LossGradients trainShard(std::span<const int> positions, double share) const
    {
        const Tensor originals = imagesToTensor(images, positions);
        const auto codes = encode(originals);
        const std::vector<Tensor> aliases = trainableAliases(weights);
        const Tensor loss =
            share * reconstructionLoss(Loss::Mse, decoder.paint(aliases, codes), encoder.toNetworkRange(originals));
        return {loss.item<double>(), torch::autograd::grad({loss}, aliases)};
    }

    [[noreturn]] void giveUp() const
    {
        char rate[32];
        std::snprintf(rate, sizeof rate, "%g", settings.learningRate);
        throw DivergedError("Training the decoder diverged at step " + std::to_string(done + 1) +
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
        optimizer.step(settings.learningRate, sum.gradients);
        ++done;
        return sum.loss;
    }
};

DecoderTrainer::DecoderTrainer(const Scae &encoder, Decoder decoder, const DecoderTraining &settings, Subset images,
                               Workers &workers)
    : m_impl(std::make_unique<Impl>(encoder, std::move(decoder), settings, std::move(images), workers))
{
}

DecoderTrainer::~DecoderTrainer() = default;

std::int64_t DecoderTrainer::steps() const
{
    return m_impl->stepsPerEpoch() * m_impl->settings.epochs;
}

std::int64_t DecoderTrainer::stepsDone() const
{
    return m_impl->done;
}

double DecoderTrainer::step()
{
    return m_impl->step();
}

}  // namespace pitfall
