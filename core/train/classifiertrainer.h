#pragma once

#include "core/compute/workers.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"

#include <memory>
#include <vector>

namespace pitfall {

/// How a classifier is trained: Adam on the cross-entropy.
struct ClassifierTraining {
    std::int64_t steps = 300;
    int batchSize = 64;  ///< images
    double learningRate = 0.002;
    std::int64_t seed = 1;       ///< order of the batches
    bool encoderFrozen = false;  ///< only the head learns
};

/// Trains a linear head (zeros at first) on the top code of a network, and the encoder with it unless that is frozen.
/// The decoder is left alone. Batches are cut into shards of a fixed size whose gradients are summed in a fixed order:
/// same seed, same numbers on any number of cores. One thread owns it; `workers` must outlive it.
class ClassifierTrainer {
public:
    /// Changes the weights of `network` in place.
    ClassifierTrainer(Scae network, const ClassifierTraining &settings, Subset images, Workers &workers);
    ~ClassifierTrainer();

    std::int64_t stepsDone() const;
    bool isFinished() const;

    /// One batch; its loss. Throws DivergedError if it is not finite.
    double step();

    /// The most probable class of each row of features (float N×D) of the network's top code.
    std::vector<int> predict(const torch::Tensor &features) const;
    const Scae &network() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace pitfall
