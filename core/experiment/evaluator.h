#pragma once

#include "core/experiment/records.h"
#include "core/experiment/representation.h"
#include "core/probe/protocol.h"

#include <functional>
#include <optional>

namespace pitfall {

/// A measurement by the live protocol.
struct LiveMeasurement {
    std::map<std::string, Interval> values;    ///< by Measure::key
    std::vector<double> linearCorrect;         ///< for each live test image 1 where the linear probe was right
    std::optional<double> validationAccuracy;  ///< of the linear probe on live validation images, if there are any
};

/// Measures one network of one experiment: scores and probes on the test split, with intervals. Fits on training
/// images, tunes on validation images, reports on test images. One thread owns it.
class Evaluator {
public:
    Evaluator(const ExperimentConfig &config, const Splits &splits, Workers &workers);

    /// The live protocol on the stack through `stage`. `warm` is where the linear probe goes on from.
    /// Throws Cancelled, or DivergedError if a score is not a finite number.
    LiveMeasurement live(const Scae &network, int stage, TunedProbe &warm, const std::atomic<bool> *cancelled) const;
    TunedProbe freshProbe() const;
    int liveTestImages() const { return m_live.test.count(); }

    /// Chance, raw pixels, PCA and the untrained encoder by the live protocol. Kept between runs.
    std::vector<Baseline> liveBaselines(const std::atomic<bool> *cancelled) const;

    FinalReport final(const Scae &network, const std::atomic<bool> *cancelled) const;

    // Its parts, for the lab (core/lab), which measures other things in the same way.

    /// Paints `images` from begin to end: N×C×H×W in [0,1]. Called in several threads at once.
    using Painter = std::function<torch::Tensor(const torch::Tensor &originals, int begin, int end)>;
    /// All scores of each image, of what a painter makes of it.
    std::map<std::string, std::vector<double>> scores(const Subset &images, const Painter &paint,
                                                      const std::atomic<bool> *cancelled) const;
    std::map<std::string, Interval> withIntervals(const std::map<std::string, std::vector<double>> &perImage) const;
    Interval interval(const std::vector<double> &perImage) const;
    /// Features of the final protocol's images, and what its probes make of them.
    SplitFeatures finalFeatures(const Representation &representation, const std::atomic<bool> *cancelled) const;
    ProbeOutcome finalOutcome(const SplitFeatures &features, const std::atomic<bool> *cancelled) const;
    const Splits &finalSplits() const { return m_final; }
    const SplitLabels &finalLabels() const { return m_finalLabels; }
    std::string protocolInWords(const ProbeOutcome &outcome) const;

private:
    enum class Protocol { Live, Final };

    std::map<std::string, std::vector<double>> scores(const Scae &network, int stage, const Subset &images,
                                                      const std::atomic<bool> *cancelled) const;
    Splits splitsFor(Protocol protocol) const;
    SplitFeatures featuresFor(const Representation &representation, Protocol protocol,
                              const std::atomic<bool> *cancelled) const;
    std::vector<Baseline> baselines(Protocol protocol, const std::atomic<bool> *cancelled) const;
    Baseline baseline(const Representation &representation, Protocol protocol,
                      const std::atomic<bool> *cancelled) const;
    Baseline chance(Protocol protocol) const;

    ExperimentConfig m_config;
    Splits m_live;
    Splits m_final;
    SplitLabels m_liveLabels;
    SplitLabels m_finalLabels;
    int m_classes;
    Workers &m_workers;
};

}  // namespace pitfall
