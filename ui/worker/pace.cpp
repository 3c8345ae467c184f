#include "ui/worker/pace.h"

#include <algorithm>

namespace pitfall {

void Pace::add(const StepRecord &step)
{
    constexpr double window = 1.0;  // seconds
    m_recent.push_back(step);
    m_seconds += step.seconds;
    m_images += step.images;
    while (m_recent.size() > 1 && m_seconds - m_recent.front().seconds > window) {
        m_seconds -= m_recent.front().seconds;
        m_images -= m_recent.front().images;
        m_recent.pop_front();
    }
}

void Pace::addEvaluation(double seconds)
{
    ++m_evaluations;
    m_evaluationSeconds += seconds;
}

double Pace::secondsLeft(const RunLength &length, std::int64_t step) const
{
    if (m_recent.empty())
        return -1;
    const double stepSeconds = m_seconds / double(m_recent.size());
    const double evaluationSeconds = m_evaluations ? m_evaluationSeconds / m_evaluations : 0;
    return stepSeconds * double(length.steps - step) +
           evaluationSeconds * std::max(0, length.evaluations - m_evaluations);
}

}  // namespace pitfall
