#pragma once

#include <chrono>

namespace pitfall {

/// Decides when the window asks for its next picture, so that drawing takes at most some 4% of the time of its thread
/// while training wants every core: whatever is drawn, and however slow the machine. Used by the window's thread only.
class WindowBudget {
public:
    /// A picture is about to be drawn.
    void begin();
    /// Drawing the last picture, and all else the window did since, has been made up for; or a second has passed.
    bool isRested() const;

private:
    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::duration<double>;

    Clock::time_point m_begin;
    Seconds m_usedAtBegin{0};
};

}  // namespace pitfall
