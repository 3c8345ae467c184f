#pragma once

#include "core/config/config.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"
#include "core/train/codecache.h"
#include "core/train/guide.h"

#include <span>
#include <vector>

namespace pitfall {

/// What all shards of one step have in common. Several threads read it at once.
struct StepTask {
    const Scae &network;
    const TrainingConfig &training;
    const LiveSettings &live;
    const Subset &images;
    CodeCache &cache;              ///< of what the stage in training is given
    int stage = 0;                 ///< in training (greedy), or the top (joint)
    const Guide *guide = nullptr;  ///< null: not guided
    torch::Device device = torch::kCPU;
};

/// What a shard, or a whole batch, comes to.
struct ShardResult {
    double loss = 0;                     ///< share of the batch's mean loss, without guidance
    std::vector<torch::Tensor> network;  ///< gradients of `trainedParameters`, guidance included
    std::vector<torch::Tensor> guide;    ///< and of the guide's; empty if there is none
};

/// The weights that training changes: those of the stage in training (greedy) or of all (joint), without the encoder
/// where it is not learned.
std::vector<std::pair<std::string, torch::Tensor>> trainedParameters(const Scae &network, Schedule schedule, int stage);

/// Loss and gradients of some images of a batch of `batchImages`. The loss is not a number if the network's output is
/// not; there are no gradients then.
ShardResult trainShard(const StepTask &task, std::span<const int> positions, int batchImages, at::Generator generator);

/// In the order of the shards: the numbers must not depend on who was first.
ShardResult sum(std::vector<ShardResult> shards);

}  // namespace pitfall
