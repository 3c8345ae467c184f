#pragma once

#include "core/config/config.h"
#include "core/data/dataset.h"
#include "core/data/safetensors.h"
#include "core/experiment/records.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pitfall {

struct Moment;

/// How long a run is.
struct RunLength {
    int stages = 0;  ///< trained one after the other (1 in joint training)
    int epochsPerStage = 0;
    std::int64_t stepsPerEpoch = 0;
    std::int64_t steps = 0;  ///< in all
    int evaluations = 0;     ///< that are due in all
};

/// Settings that were changed while a run went on: such a run is told by its config and these.
struct LiveChange {
    std::int64_t afterStep = 0;
    LiveSettings settings;
};

/// One run of training, advanced by its owner in small steps. Not thread-safe: one thread owns it.
/// Nothing that is looked at (pictures of its moments, extra evaluations) changes the numbers of the run.
class Experiment {
public:
    /// Builds the untrained network and fits encoders that are not learned. Throws ConfigError (names the key) if
    /// `config` cannot work on `dataset`.
    Experiment(ExperimentConfig config, std::shared_ptr<const Dataset> dataset);
    /// A branch: goes on from a moment of another run, with its weights, its images and a fresh optimiser, by settings
    /// of its own; from the same epoch of the same stage, or, if the schedule is another, from that schedule's
    /// beginning. Throws ConfigError (names the key) if the images or the network are to be others.
    Experiment(ExperimentConfig config, const Moment &from);
    ~Experiment();
    Experiment(const Experiment &) = delete;
    Experiment &operator=(const Experiment &) = delete;

    const ExperimentConfig &config() const;              ///< as the run began
    const std::vector<LiveChange> &liveChanges() const;  ///< in order
    const Splits &splits() const;
    RunLength length() const;
    std::int64_t stepsDone() const;
    bool isFinished() const;

    /// Trains on one batch. Throws DivergedError when loss or gradients are no longer finite: the last good
    /// weights are back in place and the run is finished. A step may be made while a measurement is due, which is then
    /// of the network as it was; of several that were not made in time only the first is kept.
    StepRecord step();

    /// True before the first step, at geometrically spaced steps of each stage, and at a stage's end.
    bool isEvaluationDue() const;
    /// Measures the stack by the live protocol. Call it when it is due; `cancelled` ends it early by throwing
    /// Cancelled.
    Evaluation evaluate(const std::atomic<bool> *cancelled = nullptr);

    /// The yardsticks by the live protocol, measured once per data set and network and kept.
    std::vector<Baseline> baselines(const std::atomic<bool> *cancelled = nullptr);
    /// The final protocol on the network as it is now. Takes seconds.
    FinalReport finalReport(const std::atomic<bool> *cancelled = nullptr);

    /// A copy of the run as it is now, for pictures (Gallery), the timeline and the lab (core/lab). Takes a fraction of
    /// a millisecond; safe to hand to another thread.
    std::shared_ptr<const Moment> moment() const;
    /// `act` is called on every computing thread before each piece of work, some milliseconds long: it may block for a
    /// moment, so that others come first. Nothing depends on it but the time that is taken.
    void beforeEachPiece(std::function<void()> act);
    /// Takes effect with the next step; nothing happens once the run is finished. Throws ConfigError (names the key)
    /// and changes nothing if out of range.
    void change(const LiveSettings &settings);

    /// Features N×D of some images, by the code of `stage` (0-based; -1: the top).
    FeatureMatrix features(const Subset &images, int stage = -1);
    /// Images, N×C×H×W in [0,1], encoded and decoded through the whole stack.
    ImageBatch reconstruct(const Subset &images);

    /// The weights as a safetensors file. Written whole or not at all; throws FileError.
    void saveModel(const std::string &path) const;
    /// The same in memory: what the file would hold.
    TensorFile model() const;
    /// All that the run needs to go on as if it had never stopped, but for config and live changes: weights, optimiser,
    /// guide, live probe, what was measured for regret, what is due. Takes some milliseconds.
    TensorFile state() const;

    // Puts a saved run in place, before the first step, with what was changed on the way.

    /// From `state()`: its numbers are from now on those of the run that was saved. Throws FileError that names `path`;
    /// the experiment is then of no more use.
    void restore(const TensorFile &state, const std::string &path, std::vector<LiveChange> changes);
    /// From weights alone, after so many steps. It goes on from there with a fresh optimiser, and is measured there
    /// when that is due. Throws FileError if names, shapes or types of the weights do not match; nothing is changed
    /// then.
    void restore(const std::string &modelPath, std::int64_t stepsDone, std::vector<LiveChange> changes);
    /// The run was not restored from its whole state, so that its numbers are not those of a run in one go.
    bool hasFreshOptimizer() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Thrown out of a long call whose `cancelled` flag was raised.
struct Cancelled {};

/// Versions, BLAS, threads and the measured speed of this machine, for `pitfall-cli doctor` and the about box.
struct MachineReport {
    std::string libtorchVersion;
    std::string blas;         ///< the library file that is really loaded
    std::string blasKernels;  ///< for which processor, as OpenBLAS names it; empty of another BLAS
    bool blasIsSlow = false;  ///< the reference BLAS: training would be ten times slower
    int cores = 0;
    double gflops = 0;  ///< one thread, float32 matrix product
};
MachineReport machineReport();
std::string libtorchVersion();

}  // namespace pitfall
