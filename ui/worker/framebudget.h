#pragma once

#include "core/experiment/snapshot.h"

#include <chrono>
#include <functional>
#include <optional>

namespace pitfall {

/// Decides which parts of a wanted frame are made now, so that pictures cost training at most some 4% of its
/// time and a costly map does not slow cheap reconstructions down. Used by the worker's thread only.
class FrameBudget {
public:
    using Clock = std::chrono::steady_clock;
    using Make = std::function<Snapshot(const SnapshotRequest &)>;

    /// A new run: nothing of it has been shown.
    void reset() { *this = {}; }
    /// Makes what is due of `wanted` at `step`, part by part. Nothing if nothing is due, or nothing changed
    /// since it was last made. While nobody trains (`hurry`), whatever changed is due.
    /// `answered` says what was made.
    std::optional<Snapshot> make(const SnapshotRequest &wanted, std::int64_t step, bool hurry, const Make &make,
                                 SnapshotRequest &answered);

private:
    template<class Part>
    struct Last {
        std::optional<Part> request;
        std::int64_t step = -1;
        Clock::time_point end;
        std::chrono::duration<double> cost{0};
    };

    template<class Part>
    bool isDue(const std::optional<Part> &wanted, const Last<Part> &last, std::int64_t step, bool hurry,
               double share) const;

    Last<SnapshotRequest::Reconstructions> m_reconstructions;
    Last<SnapshotRequest::Map> m_map;
    Last<SnapshotRequest::Filters> m_filters;
};

}  // namespace pitfall
