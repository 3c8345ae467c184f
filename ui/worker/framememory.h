#pragma once

#include "core/experiment/snapshot.h"

#include <cstdint>
#include <list>

namespace pitfall {

/// Parts of frames of the past that were made already, so that dragging the timeline to and fro makes none twice. Holds
/// the latest. Used by the pictures' thread only.
class FrameMemory {
public:
    void clear() { m_kept.clear(); }
    /// The part of this moment that answers this question, or null. It stays until others are kept.
    const Snapshot *find(std::int64_t step, const SnapshotRequest &question);
    void keep(const SnapshotRequest &question, const Snapshot &frame);

private:
    static constexpr std::size_t most = 512;  // some 100 moments of four views, 50 MB or so

    struct Kept {
        SnapshotRequest question;
        Snapshot frame;
    };
    std::list<Kept> m_kept;  ///< the latest used first
};

}  // namespace pitfall
