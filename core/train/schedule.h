#pragma once

#include "core/config/config.h"

#include <cstdint>
#include <vector>

namespace pitfall {

/// Where in a run a number of done steps lies.
struct StepPlace {
    int phase = 0;             ///< 0-based; the stage in greedy training, always 0 in joint training
    std::int64_t inPhase = 0;  ///< steps done in this phase

    bool operator==(const StepPlace &) const = default;
};

/// The steps of a run: phases (one a stage in greedy training, one in all in joint training) of equal length,
/// and the steps at which the network is measured.
class TrainingPlan {
public:
    TrainingPlan(const ExperimentConfig &config, int trainingImages);

    int phases() const { return m_phases; }
    std::int64_t stepsPerEpoch() const { return m_stepsPerEpoch; }
    std::int64_t stepsPerPhase() const { return m_stepsPerPhase; }
    std::int64_t steps() const { return m_phases * m_stepsPerPhase; }

    /// The phase that the next step after `done` steps belongs to; the last phase when all are done.
    StepPlace placeAfter(std::int64_t done) const;
    /// The stage that is trained (greedy) or the top stage (joint) in a phase.
    int stageOfPhase(int phase) const;

    /// When the network is measured, in order: in each phase before its first step, then ever further apart (at
    /// equal ratios), then after its last. The end of a phase and the beginning of the next are two measurements
    /// of different stacks after the same number of steps.
    const std::vector<StepPlace> &evaluations() const { return m_evaluations; }
    std::int64_t stepsAt(const StepPlace &place) const { return place.phase * m_stepsPerPhase + place.inPhase; }
    /// The place so many epochs into the phase that trains `stage`, at most its end.
    StepPlace placeAt(int stage, double epoch) const;
    double epochAt(const StepPlace &place) const { return double(place.inPhase) / double(m_stepsPerEpoch); }

private:
    int m_phases = 0;
    int m_topStage = 0;
    bool m_greedy = true;
    std::int64_t m_stepsPerEpoch = 0;
    std::int64_t m_stepsPerPhase = 0;
    std::vector<StepPlace> m_evaluations;
};

}  // namespace pitfall
