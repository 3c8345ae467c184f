#pragma once

#include "core/experiment/gallery.h"
#include "ui/worker/framebudget.h"
#include "ui/worker/framememory.h"
#include "ui/worker/mailbox.h"

namespace pitfall {

/// The pictures' loop: makes frames of the moments that the run's thread offers, so that neither waits for the other.
/// Lives on a thread of its own, whole.
class PictureWorker {
public:
    explicit PictureWorker(Mailbox &mailbox) : m_mailbox(mailbox) {}

    /// Returns when the mailbox is stopped.
    void loop();

private:
    bool serve(const FrameTask &task);
    Snapshot makeOfPast(const Moment &moment, const SnapshotRequest &question);
    void awaitNews(const FrameTask &task);
    bool prepareNearby(const FrameTask &task);
    void apologise(const FrameTask &task);

    Mailbox &m_mailbox;
    Gallery m_gallery;
    FrameBudget m_frames;
    FrameMemory m_memory;  ///< of the past
    std::uint64_t m_generation = 0;
    bool m_wasLive = true;
    QString m_problem;  ///< what was said last of a picture that could not be made
};

}  // namespace pitfall
