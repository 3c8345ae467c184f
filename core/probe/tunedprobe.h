#pragma once

#include "core/probe/linearprobe.h"
#include "core/probe/standardisation.h"

#include <optional>
#include <vector>

namespace pitfall {

/// Linear probes of several L2 strengths on features standardised by the training images (SCIENCE: "Probes"). The one that classifies most validation images correctly speaks for all.
class TunedProbe {
public:
    /// `strengths`: strongest first, at least one. `settings.l2` is not used.
    TunedProbe(const std::vector<double> &strengths, LinearProbeSettings settings);

    /// Fits every probe: each goes on from its last weights or, the first time, from those of the next stronger.
    /// Without validation rows the first strength is the one that speaks.
    void fit(const torch::Tensor &train, const torch::Tensor &trainLabels, const torch::Tensor &validation,
             const torch::Tensor &validationLabels, Workers &workers, const std::atomic<bool> *cancelled = nullptr);

    std::vector<int> predict(const torch::Tensor &features, Workers &workers) const;
    double strength() const { return m_probes[m_best].strength(); }

private:
    std::vector<LinearProbe> m_probes;
    std::optional<Standardisation> m_standardisation;
    std::size_t m_best = 0;
};

/// For each prediction 1 where it equals the label, else 0.
std::vector<double> correctness(const std::vector<int> &predicted, const torch::Tensor &labels);

}  // namespace pitfall
