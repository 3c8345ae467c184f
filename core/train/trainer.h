#pragma once

#include "core/compute/workers.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"
#include "core/train/optimizer.h"
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

    /// What training remembers beside the network's weights.
    struct State {
        std::int64_t done = 0;
        std::int64_t optimizerSteps = -1;  ///< negative: the next step begins with a fresh optimiser
        std::int64_t guideSteps = -1;      ///< negative: there is no guide yet
        NamedTensors tensors;              ///< of optimiser and guide; shared memory
        NamedTensors kept;                 ///< the weights last kept, by the names of a model file; shared memory
    };
    State state() const;
    /// Goes on as the trainer did that had this state, with the weights that the network has now. Before the first
    /// step. Throws Error, and is then of no more use, if a tensor is missing or has another shape.
    void restore(const State &state);
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
