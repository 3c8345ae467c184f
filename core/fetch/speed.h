#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <utility>

namespace pitfall {

/// How fast something goes on, over its last few seconds.
class Speed {
public:
    using Clock = std::chrono::steady_clock;

    /// `done` in all, at the time `now`.
    void add(std::uint64_t done, Clock::time_point now = Clock::now())
    {
        if (!m_past.empty() && done < m_past.back().second)
            m_past.clear();  // begun anew
        m_past.emplace_back(now, done);
        while (m_past.size() > 2 && now - m_past.front().first > window)
            m_past.pop_front();
    }

    void clear() { m_past.clear(); }

    /// A second; 0 until that can be told.
    double perSecond() const
    {
        if (m_past.size() < 2)
            return 0;
        const double seconds = std::chrono::duration<double>(m_past.back().first - m_past.front().first).count();
        return seconds > 0 ? double(m_past.back().second - m_past.front().second) / seconds : 0;
    }

private:
    static constexpr std::chrono::seconds window{5};
    std::deque<std::pair<Clock::time_point, std::uint64_t>> m_past;
};

}  // namespace pitfall
