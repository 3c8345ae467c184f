#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <mutex>

namespace pitfall {

/// Holds two runs in lock-step: neither begins a step before the other has done as many. A side that takes no part (no
/// run yet, at its end, failed) holds nobody up. Any thread may call it; no call blocks.
class StepGate {
public:
    enum Side { First, Second };

    /// `wake` is called, on the other side's thread, when this side may go on. It must not call the gate.
    void join(Side side, std::function<void()> wake)
    {
        const std::lock_guard lock(m_mutex);
        m_wake[side] = std::move(wake);
    }
    void leave(Side side)
    {
        join(side, {});
        stepped(side, noLimit);
    }
    /// This side has done so many steps; it takes part unless that is `noLimit`.
    void stepped(Side side, std::int64_t steps)
    {
        const std::lock_guard lock(m_mutex);
        if (m_steps[side] == steps)
            return;
        m_steps[side] = steps;
        if (const auto &wake = m_wake[1 - side])
            wake();
    }
    bool mayStep(Side side) const
    {
        const std::lock_guard lock(m_mutex);
        return m_steps[side] == noLimit || m_steps[1 - side] >= m_steps[side];
    }

    static constexpr std::int64_t noLimit = std::numeric_limits<std::int64_t>::max();

private:
    mutable std::mutex m_mutex;
    std::array<std::int64_t, 2> m_steps = {noLimit, noLimit};
    std::array<std::function<void()>, 2> m_wake;
};

}  // namespace pitfall
