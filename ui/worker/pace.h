#pragma once

#include "core/experiment/experiment.h"

#include <deque>

namespace pitfall {

/// How fast a run goes and how long it will still take.
class Pace {
public:
    void add(const StepRecord &step);
    void addEvaluation(double seconds);

    /// Over the last second or so of training steps; 0 if unknown.
    double imagesPerSecond() const { return m_seconds > 0 ? double(m_images) / m_seconds : 0; }
    /// The steps that are left at this speed, and the evaluations at their mean cost; negative if unknown.
    double secondsLeft(const RunLength &length, std::int64_t step) const;

private:
    std::deque<StepRecord> m_recent;
    double m_seconds = 0;
    std::int64_t m_images = 0;
    int m_evaluations = 0;
    double m_evaluationSeconds = 0;
};

}  // namespace pitfall
