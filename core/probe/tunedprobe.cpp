#include "core/probe/tunedprobe.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pitfall {

void TunedProbe::fit(const torch::Tensor &train, const torch::Tensor &trainLabels, const torch::Tensor &validation,
                     const torch::Tensor &validationLabels, Workers &workers, const std::atomic<bool> *cancelled)
{
    m_standardisation.emplace(train, workers);
    m_probe.fit(m_standardisation->apply(train, workers), trainLabels, workers, cancelled);
    m_best = 0;
    m_validationAccuracy.reset();
    if (validation.size(0) == 0)
        return;
    const torch::Tensor tuneOn = m_standardisation->apply(validation, workers);
    double most = -1;
    for (std::size_t i = 0; i < m_probe.strengths().size(); ++i) {
        const auto correct = correctness(m_probe.predict(tuneOn, i), validationLabels);
        const double count = std::accumulate(correct.begin(), correct.end(), 0.0);
        if (count > most) {
            most = count;
            m_best = i;
        }
    }
    m_validationAccuracy = most / double(validation.size(0));
}

TunedProbe::State TunedProbe::state() const
{
    return {m_probe.weights(), m_standardisation->mean(), m_standardisation->scale(), m_best, m_validationAccuracy};
}

void TunedProbe::restore(State state)
{
    m_probe.setWeights(std::move(state.weights));
    m_standardisation.emplace(std::move(state.mean), std::move(state.scale));
    m_best = std::min(state.best, m_probe.strengths().size() - 1);
    m_validationAccuracy = state.validationAccuracy;
}

std::size_t TunedProbe::columns() const
{
    return m_probe.strengths().size() * std::size_t(m_probe.classes());
}

std::vector<int> TunedProbe::predict(const torch::Tensor &features, Workers &workers) const
{
    return m_probe.predict(m_standardisation->apply(features, workers), m_best);
}

torch::Tensor TunedProbe::probabilities(const torch::Tensor &features, Workers &workers) const
{
    return m_probe.scores(m_standardisation->apply(features, workers)).select(1, std::int64_t(m_best)).softmax(1);
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
