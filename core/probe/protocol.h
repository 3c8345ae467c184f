#pragma once

#include "core/compute/libtorch.h"
#include "core/config/config.h"
#include "core/probe/tunedprobe.h"

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace pitfall {

/// A representation of the three splits: features float N×D. `validation` may have no rows.
struct SplitFeatures {
    torch::Tensor train;
    torch::Tensor validation;
    torch::Tensor test;

    bool complete() const { return train.defined() && validation.defined() && test.defined(); }
};

/// The labels that go with them, int64 N.
struct SplitLabels {
    torch::Tensor train;
    torch::Tensor validation;
    torch::Tensor test;
};

/// For each test image 1 where the probe was right, else 0.
struct ProbeOutcome {
    std::vector<double> linear;
    std::vector<double> knn;
    double strength = 0;                       ///< of the linear probe
    std::optional<double> validationAccuracy;  ///< of the linear probe, if there are validation images
    std::vector<int> predicted;      ///< class that the linear probe takes each test image for; final protocol only
    std::vector<double> confidence;  ///< the probability it gives that class; final protocol only
};

/// The live protocol: k-NN, and linear probes that start from their last weights; of `liveStrengths()` the one that
/// is best on the validation images speaks.
ProbeOutcome liveProbes(const SplitFeatures &features, const SplitLabels &labels, const ProbeConfig &config,
                        TunedProbe &linear, int classes, Workers &workers, const std::atomic<bool> *cancelled);

/// The linear probes that `liveProbes` goes on with, at their beginning.
TunedProbe freshLiveProbe(int classes, bool canTune);

/// The final protocol (SCIENCE: "Probes", final), with strengths from `finalStrengths()`.
ProbeOutcome finalProbes(const SplitFeatures &features, const SplitLabels &labels, const ProbeConfig &config,
                         int classes, Workers &workers, const std::atomic<bool> *cancelled);

/// Of a live linear probe that starts from its last weights, at most.
constexpr int liveWarmIterations = 30;
/// L2 strengths that linear probes choose from on validation images, strongest first.
const std::vector<double> &liveStrengths();
const std::vector<double> &finalStrengths();
/// Everything about the fits that is not in the config: results measured under another one are not comparable.
std::string fittingFingerprint();
/// The strength when there are no validation images to choose one on.
constexpr double untunedStrength = 0.01;

}  // namespace pitfall
