#pragma once

#include "core/config/config.h"
#include "core/probe/linearprobe.h"

#include <torch/torch.h>

#include <atomic>
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
    double strength = 0;   ///< of the linear probe
};

/// The live protocol: k-NN, and a linear probe of fixed strength that starts from its last weights.
ProbeOutcome liveProbes(const SplitFeatures &features, const SplitLabels &labels, const ProbeConfig &config,
                        LinearProbe &linear, int classes, Workers &workers, const std::atomic<bool> *cancelled);

/// The linear probe that `liveProbes` goes on with, at its beginning.
LinearProbe freshLiveProbe(const ProbeConfig &config, int classes);

/// The final protocol (SCIENCE: "Probes", final): the linear probe's strength is the one, of `strengthGrid()`,
/// that is best on the validation images; without validation images it is `live_l2`.
ProbeOutcome finalProbes(const SplitFeatures &features, const SplitLabels &labels, const ProbeConfig &config,
                         int classes, Workers &workers, const std::atomic<bool> *cancelled);

/// L2 strengths that the final linear probe chooses from, strongest first.
const std::vector<double> &strengthGrid();

}  // namespace pitfall
