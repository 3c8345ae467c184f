#include "ui/worker/framememory.h"

#include <algorithm>

namespace pitfall {

const Snapshot *FrameMemory::find(std::int64_t step, const SnapshotRequest &question)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
        return kept.frame.step == step && kept.question == question;
    });
    if (found == m_kept.end())
        return nullptr;
    m_kept.splice(m_kept.begin(), m_kept, found);
    return &m_kept.front().frame;
}

void FrameMemory::keep(const SnapshotRequest &question, const Snapshot &frame)
{
    m_kept.push_front({question, frame});
    if (m_kept.size() > most)
        m_kept.pop_back();
}

}  // namespace pitfall
