#include "ui/worker/windowbudget.h"

#ifdef __unix__
#include <time.h>
#endif

namespace pitfall {

namespace {

constexpr double share = 0.04;
constexpr std::chrono::duration<double> longestRest(1.0);

/// Processor time that the calling thread has used; 0 where that cannot be known, which makes every rest short.
std::chrono::duration<double> threadTime()
{
#ifdef __unix__
    timespec used{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
#endif
    return std::chrono::duration<double>(0);
}

}  // namespace

void WindowBudget::begin()
{
    m_begin = Clock::now();
    m_usedAtBegin = threadTime();
}

bool WindowBudget::isRested() const
{
    const Seconds elapsed = Clock::now() - m_begin;
    return elapsed >= longestRest || (threadTime() - m_usedAtBegin) <= share * elapsed;
}

}  // namespace pitfall
