#pragma once

#include "core/probe/linearprobe.h"
#include "core/probe/standardisation.h"

#include <optional>
#include <vector>

namespace pitfall {

/// Linear probes on features standardised by the training images (SCIENCE: "Probes"). Of several L2 strengths the
/// one that classifies most validation images correctly speaks for all.
class TunedProbe {
public:
    explicit TunedProbe(LinearProbeSettings settings) : m_probe(std::move(settings)) {}

    /// Goes on from the last weights. Without validation rows the first strength is the one that speaks.
    void fit(const torch::Tensor &train, const torch::Tensor &trainLabels, const torch::Tensor &validation,
             const torch::Tensor &validationLabels, Workers &workers, const std::atomic<bool> *cancelled = nullptr);

    std::vector<int> predict(const torch::Tensor &features, Workers &workers) const;
    /// What was learned, to go on from elsewhere.
    struct State {
        torch::Tensor weights;  ///< as LinearProbe::weights()
        torch::Tensor mean;     ///< D
        torch::Tensor scale;    ///< D
        std::size_t best = 0;   ///< which strength speaks
        std::optional<double> validationAccuracy;
    };
    bool isFitted() const { return m_standardisation.has_value(); }
    /// Of a fitted probe. The tensors are shared: a fit makes new ones.
    State state() const;
    void restore(State state);
    std::size_t columns() const;  ///< of the weights: strengths · classes

    /// N×classes, float.
    torch::Tensor probabilities(const torch::Tensor &features, Workers &workers) const;
    std::size_t bytes() const { return m_probe.bytes(); }  ///< of its weights
    double strength() const { return m_probe.strengths()[m_best]; }
    /// Share of the validation rows of the last fit that it classifies correctly; nothing without any.
    std::optional<double> validationAccuracy() const { return m_validationAccuracy; }

private:
    LinearProbe m_probe;
    std::optional<Standardisation> m_standardisation;
    std::size_t m_best = 0;
    std::optional<double> m_validationAccuracy;
};

/// For each prediction 1 where it equals the label, else 0.
std::vector<double> correctness(const std::vector<int> &predicted, const torch::Tensor &labels);

}  // namespace pitfall
