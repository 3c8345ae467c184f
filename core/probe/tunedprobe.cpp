#include "core/probe/tunedprobe.h"

#include <numeric>

namespace pitfall {

TunedProbe::TunedProbe(const std::vector<double> &strengths, LinearProbeSettings settings)
{
    for (double strength : strengths) {
        settings.l2 = strength;
        m_probes.emplace_back(settings);
    }
}

void TunedProbe::fit(const torch::Tensor &train, const torch::Tensor &trainLabels, const torch::Tensor &validation,
                     const torch::Tensor &validationLabels, Workers &workers, const std::atomic<bool> *cancelled)
{
    m_best = 0;
    m_standardisation.emplace(train, workers);
    const torch::Tensor fitOn = m_standardisation->apply(train, workers);
    const torch::Tensor tuneOn = m_standardisation->apply(validation, workers);
    double most = -1;
    for (std::size_t i = 0; i < m_probes.size(); ++i) {
        if (i > 0 && !m_probes[i].fits(fitOn))
            m_probes[i].startFrom(m_probes[i - 1]);
        m_probes[i].fit(fitOn, trainLabels, workers, cancelled);
        if (tuneOn.size(0) == 0)
            return;
        const auto correct = correctness(m_probes[i].predict(tuneOn), validationLabels);
        const double count = std::accumulate(correct.begin(), correct.end(), 0.0);
        if (count > most) {
            most = count;
            m_best = i;
        }
    }
}

std::vector<int> TunedProbe::predict(const torch::Tensor &features, Workers &workers) const
{
    return m_probes[m_best].predict(m_standardisation->apply(features, workers));
}

std::vector<double> correctness(const std::vector<int> &predicted, const torch::Tensor &labels)
{
    const auto *label = labels.data_ptr<std::int64_t>();
    std::vector<double> correct(predicted.size());
    for (std::size_t i = 0; i < predicted.size(); ++i)
        correct[i] = predicted[i] == label[i];
    return correct;
}

}  // namespace pitfall
