#pragma once

#include "core/experiment/moment.h"
#include "core/experiment/snapshot.h"

#include <array>
#include <chrono>
#include <functional>
#include <optional>

namespace pitfall {

/// Decides which parts of a wanted frame are made now, so that pictures cost training at most some 4% of its
/// time and a costly map does not slow cheap reconstructions down. Used by the pictures' thread only.
class FrameBudget {
public:
    using Clock = std::chrono::steady_clock;
    using Make = std::function<Snapshot(const SnapshotRequest &)>;

    /// Nothing has been shown.
    void reset() { *this = {}; }
    /// Makes what is due of `wanted` at `moment`, part by part. Nothing if nothing is due, or nothing changed
    /// since it was last made. While nobody trains or someone drags the timeline (`hurry`), whatever changed is due,
    /// and a part that took long is not held back for the others: they are made at the next call. `answered` says what
    /// was made.
    std::optional<Snapshot> make(const SnapshotRequest &wanted, const Moment &moment, bool hurry, const Make &make,
                                 SnapshotRequest &answered);
    /// The questions that were answered last.
    const SnapshotRequest &answered() const { return m_answered; }
    /// When something of it may be made of a later moment.
    Clock::time_point nextDue(const SnapshotRequest &wanted) const;

private:
    static constexpr int parts = 6;

    struct Made {
        std::int64_t step = -1;
        int measurements = 0;
        Clock::time_point end;
        std::chrono::duration<double> cost{0};
    };

    template<class Part>
    bool isNews(int part, const Moment &moment) const;
    Clock::time_point dueTime(int part, bool sameQuestion, double weights) const;

    SnapshotRequest m_answered;
    std::array<Made, parts> m_made;
};

}  // namespace pitfall
