#pragma once

#include "core/experiment/experiment.h"

#include <chrono>
#include <string>

namespace pitfall {

/// One line on standard error that is written over and over, on a terminal; nothing in a pipe.
class ProgressLine {
public:
    explicit ProgressLine(RunLength length);
    ~ProgressLine();

    void show(const StepRecord &record);
    void show(const std::string &text);
    void clear();

private:
    using Clock = std::chrono::steady_clock;

    RunLength m_length;
    bool m_onTerminal;
    bool m_shown = false;
    Clock::time_point m_begin = Clock::now();
    Clock::time_point m_last;
};

}  // namespace pitfall
