#pragma once

#include "core/compute/workers.h"
#include "core/config/config.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"

#include <functional>
#include <memory>

namespace pitfall {

/// Something that paints images from the codes of a frozen encoder.
struct Decoder {
    /// Float leaves, by name.
    std::vector<std::pair<std::string, torch::Tensor>> parameters;
    /// Images, in the range the network is fed, from these parameters (or aliases of them, in any thread) and the
    /// codes of stages 0 … top as `Scae::encode` makes them.
    std::function<torch::Tensor(const std::vector<torch::Tensor> &parameters, const std::vector<Code> &codes)> paint;

    std::int64_t parameterCount() const;
    std::vector<torch::Tensor> weights() const;  ///< the parameters without their names
    /// A copy whose weights are its own.
    Decoder clone() const;
};

/// The decoder of a network, sharing its weights: training it trains them. Where the network is tied they are the
/// encoder's: train a clone() then, which has its own.
Decoder decoderOf(const Scae &network);
/// The same architecture with new random weights of its own, also where the network is tied.
Decoder freshDecoderOf(const Scae &network, std::int64_t seed);

/// How a decoder is trained: Adam on the mean squared error of the images.
struct DecoderTraining {
    int epochs = 5;
    int batchSize = 128;
    double learningRate = 0.002;
    std::int64_t seed = 1;
};

/// Trains a decoder while the encoder stays as it is. Batches are cut into shards of a fixed size whose gradients are
/// summed in a fixed order: same seed, same numbers on any number of cores. One thread owns it; `workers` must
/// outlive it.
class DecoderTrainer {
public:
    DecoderTrainer(const Scae &encoder, Decoder decoder, const DecoderTraining &settings, Subset images,
                   Workers &workers);
    ~DecoderTrainer();

    std::int64_t steps() const;  ///< in all
    std::int64_t stepsDone() const;
    bool isFinished() const { return stepsDone() >= steps(); }

    /// One batch; its loss. Throws DivergedError if it is not finite.
    double step();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace pitfall
