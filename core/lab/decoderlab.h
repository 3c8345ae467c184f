#pragma once

#include "core/data/safetensors.h"
#include "core/experiment/experiment.h"
#include "core/lab/longtask.h"

#include <map>
#include <string>
#include <vector>

namespace pitfall {

struct FrozenNetwork;

/// One way to paint from the codes of a frozen encoder.
struct DecoderKind {
    std::string key;          ///< "retrained"
    std::string label;        ///< "Retrained from scratch"
    std::string description;  ///< one sentence
};
/// as-trained, retrained, linear, shallow, deep, untrained, perturbed; in the order of a table.
const std::vector<DecoderKind> &decoderKinds();

struct DecoderLabSettings {
    std::vector<std::string> decoders;  ///< keys; empty: all
    int epochs = 5;                     ///< passes over the training images for each decoder that is trained
    int batchSize = 128;                ///< images
    double learningRate = 0.002;        ///< of Adam
    double perturbation = 0.5;          ///< sd of the noise on each weight, in sd of its tensor
    std::int64_t seed = 1;              ///< weights, order of batches, perturbation
    std::vector<int> shown;             ///< positions in the test split whose reconstructions are kept as pictures
};

/// One decoder and what came of it.
struct DecoderResult {
    DecoderKind kind;
    std::int64_t parameters = 0;             ///< of the decoder alone
    std::map<std::string, Interval> scores;  ///< on the whole test split, by Measure::key
    Interval linear;                         ///< of the features, by the final protocol
    Interval knn;
    std::string featuresChecksum;  ///< CRC-32 of the features of the test split, taken with this decoder in place
    ImageBatch outputs;            ///< reconstructions of the shown images, [0,1]
    double seconds = 0;            ///< training and measuring it
};

struct DecoderReport {
    std::vector<DecoderResult> decoders;
    std::vector<int> positions;  ///< of the shown images
    ImageBatch inputs;           ///< the shown images, [0,1]
    std::int64_t dimension = 0;  ///< of the features
    bool labelled = true;        ///< false: accuracies mean nothing
    std::string protocol;        ///< how it was measured, in sentences
    double seconds = 0;
};

/// Claim C4: the encoder stays as it is and decoders are swapped. The error moves, the accuracy cannot.
class DecoderLab : public LongTask {
public:
    /// Throws ConfigError naming the setting if one cannot be.
    DecoderLab(std::shared_ptr<const FrozenNetwork> network, DecoderLabSettings settings);
    ~DecoderLab() override;

    bool isFinished() const override;
    void step(const std::atomic<bool> *cancelled = nullptr) override;
    double progress() const override;
    std::string doing() const override;

    /// What has been measured so far; whole when finished.
    const DecoderReport &report() const;
    /// The weights of the report's decoders, in its order.
    const std::vector<std::vector<NamedTensor>> &weights() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace pitfall
