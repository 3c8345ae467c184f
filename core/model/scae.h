#pragma once

#include "core/compute/libtorch.h"
#include "core/config/networkshape.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace pitfall {

/// The weights of one stage.
struct StageWeights {
    torch::Tensor encoderWeight;  ///< code channels × input channels × k × k
    torch::Tensor encoderBias;    ///< code channels
    torch::Tensor decoderWeight;  ///< code channels × input channels × k × k; undefined when tied
    torch::Tensor decoderBias;    ///< input channels
};

/// A code and, where its stage pools with switches, where each maximum was (else undefined).
struct Code {
    torch::Tensor values;    ///< N × channels × height × width
    torch::Tensor switches;  ///< int64, as `values`
};

/// A stacked convolutional auto-encoder (SCIENCE: "The SCAE"). A cheap handle: copies share the weights.
/// Its const functions may be called from several threads at once as long as no one changes the weights.
/// Images are float N×C×H×W in [0,1] on the outside, whatever range the network is fed.
class Scae {
public:
    /// Weights U(−1,1)/√fan-in, biases 0, drawn from the seed. Throws ConfigError if the shapes cannot work.
    Scae(const NetworkConfig &config, const ImageShape &input, std::int64_t seed);

    const NetworkConfig &config() const { return m_config; }
    const NetworkShape &shape() const { return m_shape; }
    int stages() const { return int(m_weights.size()); }

    /// One stage up: what the stage is given (images in the network's range, or codes) to its code.
    Code encodeStage(int stage, const torch::Tensor &input) const;
    /// One stage down, to exactly the size the stage was given.
    torch::Tensor decodeStage(int stage, const Code &code) const;

    /// Images to the codes of stages 0 … `throughStage`, bottom first.
    std::vector<Code> encode(const torch::Tensor &images, int throughStage) const;
    /// The top of `codes` decoded through all stages below, in the network's range; `codes` as made by `encode`.
    torch::Tensor decodeToNetworkRange(const std::vector<Code> &codes) const;
    /// The same as images, cut off to [0,1], which a linear decoder may leave.
    torch::Tensor decode(const std::vector<Code> &codes) const;
    /// Any code of `stage` decoded to images, without switches.
    torch::Tensor decodeFrom(int stage, const torch::Tensor &code) const;
    torch::Tensor reconstruct(const torch::Tensor &images, int throughStage) const;
    /// Features: the code of `stage`, flattened in the order channel, row, column. N×D.
    torch::Tensor features(const torch::Tensor &images, int stage) const;

    /// That of the thing that the stage reproduces, unless decoders are linear.
    Activation decoderActivation(int stage) const;
    /// A code of any number of channels as it was before the pooling of `stage`: at its switches, if it has them, else
    /// repeated over each window.
    torch::Tensor unpool(int stage, const Code &code) const;

    torch::Tensor toNetworkRange(const torch::Tensor &images) const;
    torch::Tensor toImageRange(const torch::Tensor &decoded) const;

    const StageWeights &weights(int stage) const { return m_weights[stage]; }
    /// The weights of a stage, by the name they have in a model file ("encoder.0.weight").
    std::vector<std::pair<std::string, torch::Tensor>> parameters(int stage) const;
    std::vector<std::pair<std::string, torch::Tensor>> parameters() const;

    /// The same weights (shared memory) as new leaves that require gradients: one for each thread that trains.
    Scae trainableAlias() const;
    /// The same weights on a device, where they are copies; gradients flow back to these here.
    Scae on(torch::Device device) const;
    /// A copy whose weights are its own.
    Scae clone() const;
    /// Overwrites the weights with those of a network of the same shape.
    void assign(const Scae &other);

private:
    Scae withWeights(const std::function<torch::Tensor(const torch::Tensor &)> &change) const;

    NetworkConfig m_config;
    NetworkShape m_shape;
    std::vector<StageWeights> m_weights;
    std::vector<torch::Tensor> m_overlapCounts;  ///< per stage, 1×1×H×W, at least 1; only when averaging
};

}  // namespace pitfall
