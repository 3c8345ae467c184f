#pragma once

#include "core/compute/workers.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"
#include "core/train/schedule.h"

#include <memory>

namespace pitfall {

/// What one step did.
struct TrainedBatch {
    StepPlace place;  ///< this step included
    double loss = 0;  ///< the error (and sparsity); never the guidance, so that curves of guided runs compare
    int images = 0;
};

/// Trains a network batch by batch: greedy layer-wise or joint (SCIENCE: "The SCAE"). Each batch is cut into
/// shards of a fixed size that are worked on in parallel; their gradients are summed in a fixed order. An encoder that
/// is not learned stays as it is.
/// Not thread-safe: one thread owns it. `network`, `workers` must outlive it.
class Trainer {
public:
    Trainer(Scae &network, const ExperimentConfig &config, Subset images, Workers &workers);
    ~Trainer();

    const TrainingPlan &plan() const;
    std::int64_t stepsDone() const;
    bool isFinished() const { return stepsDone() >= plan().steps(); }

    /// Throws DivergedError when the loss or a gradient is not finite; the weights are then those last kept.
    TrainedBatch step();
    /// Goes on after `steps` steps with the weights that the network has now, and a fresh optimiser. Before the first
    /// step.
    void startAfter(std::int64_t steps);
    /// Remembers the weights as good, to go back to if training diverges.
    void keepWeights();
    /// Back to the weights last kept.
    void restoreWeights();
    /// Takes effect with the next step.
    void change(const LiveSettings &settings);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace pitfall
