#pragma once

#include "core/experiment/evaluator.h"
#include "core/experiment/frozennetwork.h"
#include "core/train/decodertrainer.h"

#include <map>
#include <string>
#include <vector>

namespace pitfall {

/// A network whose encoder is frozen, with some decoder in place.
struct NetworkWithDecoder {
    const FrozenNetwork &network;
    const Decoder &decoder;
};

/// What such a network makes of images.
struct MeasuredDecoder {
    std::map<std::string, std::vector<double>> scores;  ///< of each test image
    SplitFeatures features;                             ///< of the final protocol's splits
};

/// Runs training, validation and test images through the network. Features of test images are the very codes that
/// their reconstructions were painted from. Throws Cancelled.
MeasuredDecoder measure(const NetworkWithDecoder &of, const Evaluator &evaluator, Workers &workers,
                        const std::atomic<bool> *cancelled);

/// CRC-32 of the features' bytes (float32, row after row), as of the values in the file that `pitfall-cli features`
/// writes.
std::string checksumOf(const torch::Tensor &features);

/// Reconstructions of images, in [0,1].
ImageBatch paintedBy(const NetworkWithDecoder &of, const Subset &images, Workers &workers);

}  // namespace pitfall
