#include "app/cli/progressline.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <iostream>

namespace pitfall {

ProgressLine::ProgressLine(RunLength length) : m_length(length), m_onTerminal(isatty(STDERR_FILENO)) {}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const StepRecord &record)
{
    const auto now = Clock::now();
    if (!m_onTerminal || now - m_last < std::chrono::milliseconds(100))
        return;
    m_last = now;
    const double elapsed = std::chrono::duration<double>(now - m_begin).count();
    const double left = elapsed / double(record.step) * double(m_length.steps - record.step);
    const int epoch = std::clamp(int(std::ceil(record.epoch)), 1, m_length.epochsPerStage);
    show("stage " + std::to_string(record.stage + 1) + ", epoch " + std::to_string(epoch) + " of " +
         std::to_string(m_length.epochsPerStage) + ", " + std::to_string(100 * record.step / m_length.steps) + "%, " +
         std::to_string(std::lround(left)) + " s left");
}

void ProgressLine::show(const std::string &text)
{
    if (!m_onTerminal)
        return;
    std::cerr << "\r\033[K" << text << std::flush;
    m_shown = true;
}

void ProgressLine::clear()
{
    if (m_shown)
        std::cerr << "\r\033[K" << std::flush;
    m_shown = false;
}

}  // namespace pitfall
