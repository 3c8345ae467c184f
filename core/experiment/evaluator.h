#pragma once

#include "core/experiment/records.h"
#include "core/experiment/representation.h"
#include "core/probe/protocol.h"

#include <optional>

namespace pitfall {

/// Measures one network of one experiment: scores and probes on the test split, with intervals. Fits on training
/// images, tunes on validation images, reports on test images. One thread owns it.
class Evaluator {
public:
    Evaluator(const ExperimentConfig &config, const Splits &splits, Workers &workers);

    /// The live protocol on the stack through `stage`. `warm` is where the linear probe goes on from.
    /// Throws Cancelled, or DivergedError if a score is not a finite number.
    std::map<std::string, Interval> live(const Scae &network, int stage, TunedProbe &warm,
                                         const std::atomic<bool> *cancelled) const;
    TunedProbe freshProbe() const;

    /// Chance, raw pixels, PCA and the untrained encoder by the live protocol. Kept between runs.
    std::vector<Baseline> liveBaselines(const std::atomic<bool> *cancelled) const;

    FinalReport final(const Scae &network, const std::atomic<bool> *cancelled) const;

private:
    enum class Protocol { Live, Final };

    std::map<std::string, std::vector<double>> scores(const Scae &network, int stage, const Subset &images,
                                                      const std::atomic<bool> *cancelled) const;
    std::map<std::string, Interval> withIntervals(const std::map<std::string, std::vector<double>> &perImage) const;
    Interval interval(const std::vector<double> &perImage) const;
    Splits splitsFor(Protocol protocol) const;
    SplitFeatures featuresFor(const Representation &representation, Protocol protocol,
                              const std::atomic<bool> *cancelled) const;
    std::vector<Baseline> baselines(Protocol protocol, const std::atomic<bool> *cancelled) const;
    Baseline baseline(const Representation &representation, Protocol protocol,
                      const std::atomic<bool> *cancelled) const;
    Baseline chance(Protocol protocol) const;
    std::string protocolInWords(const ProbeOutcome &outcome) const;

    ExperimentConfig m_config;
    Splits m_live;
    Splits m_final;
    SplitLabels m_liveLabels;
    SplitLabels m_finalLabels;
    int m_classes;
    Workers &m_workers;
};

}  // namespace pitfall
