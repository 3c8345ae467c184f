#pragma once

#include "core/experiment/measure.h"
#include "core/experiment/regret.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace pitfall {

/// One step of training: one batch.
struct StepRecord {
    std::int64_t step = 0;  ///< steps done, this one included, over all stages
    int stage = 0;          ///< stage in training, 0-based; in joint training the top stage
    double epoch = 0;       ///< epochs done in this stage, as a fraction
    double loss = 0;        ///< training loss of this batch, without guidance
    int images = 0;
    double seconds = 0;  ///< time of this step alone
};

/// One evaluation on the test split, by the live protocol (see ProbeConfig).
struct Evaluation {
    std::int64_t step = 0;
    int stage = 0;                ///< the stack was measured through this stage, 0-based
    double epoch = 0;             ///< epochs done in this stage
    double seconds = 0;           ///< spent on steps and evaluations so far, pauses left out
    std::int64_t dimension = 0;   ///< of the features
    double trainingLoss = 0;      ///< mean since the last evaluation; 0 at the first of a stage
    double linearValidation = 0;  ///< linear probe on validation images, which choose a checkpoint; 0 without
    std::map<std::string, Interval> values;  ///< by Measure::key

    const Interval &at(const std::string &key) const { return values.at(key); }
};

/// A yardstick measured with the same probes: chance, raw pixels, PCA, the untrained encoder.
struct Baseline {
    std::string key;    ///< "chance", "raw_pixels", "pca", "untrained"
    std::string label;  ///< "PCA, 392 dimensions"
    std::int64_t dimension = 0;
    Interval linear;
    Interval knn;

    const Interval &at(const std::string &measureKey) const { return measureKey == "linear" ? linear : knn; }
};

/// What a finished run comes to, by the final protocol (SCIENCE: "Probes", final).
struct FinalReport {
    std::map<std::string, Interval> scores;  ///< on the whole test split, by Measure::key
    Interval linear;
    Interval knn;
    std::int64_t dimension = 0;
    double linearStrength = 0;  ///< L2 strength chosen on validation images
    std::vector<Baseline> baselines;
    std::vector<Regret> regrets;  ///< of each stage and probe; empty if the run was not measured along its way
    std::string protocol;         ///< how it was measured, in sentences
    double seconds = 0;           ///< what measuring took
};

}  // namespace pitfall
