#include "core/train/schedule.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

/// 0, then `count - 1` steps up to `last` in equal ratios, without repeats.
std::vector<std::int64_t> geometricSteps(std::int64_t last, int count)
{
    std::vector<std::int64_t> steps = {0};
    const int ratios = std::max(1, count - 1);
    for (int i = 1; i <= ratios; ++i) {
        const double exact = std::pow(double(last), double(i) / ratios);
        const std::int64_t step = i == ratios ? last : std::max<std::int64_t>(steps.back() + 1, std::llround(exact));
        if (step > steps.back() && step <= last)
            steps.push_back(step);
    }
    return steps;
}

}  // namespace

TrainingPlan::TrainingPlan(const ExperimentConfig &config, int trainingImages)
    : m_topStage(int(config.network.stages.size()) - 1), m_greedy(config.training.schedule == Schedule::Greedy)
{
    m_phases = m_greedy ? int(config.network.stages.size()) : 1;
    m_stepsPerEpoch = (trainingImages + config.training.batch_size - 1) / config.training.batch_size;
    m_stepsPerPhase = m_stepsPerEpoch * config.training.epochs;
    const int perPhase = std::max(2, (config.probe.evaluations + m_phases - 1) / m_phases);
    for (int phase = 0; phase < m_phases; ++phase)
        for (std::int64_t step : geometricSteps(m_stepsPerPhase, perPhase))
            m_evaluations.push_back({phase, step});
}

StepPlace TrainingPlan::placeAfter(std::int64_t done) const
{
    const int phase = int(std::min<std::int64_t>(done / m_stepsPerPhase, m_phases - 1));
    return {phase, done - phase * m_stepsPerPhase};
}

StepPlace TrainingPlan::placeAt(int stage, double epoch) const
{
    const auto steps = std::int64_t(std::llround(epoch * double(m_stepsPerEpoch)));
    return {m_greedy ? std::clamp(stage, 0, m_phases - 1) : 0, std::clamp<std::int64_t>(steps, 0, m_stepsPerPhase)};
}

int TrainingPlan::stageOfPhase(int phase) const
{
    return m_greedy ? phase : m_topStage;
}

}  // namespace pitfall
