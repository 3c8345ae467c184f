#include "ui/worker/pictureworker.h"

#include "ui/worker/sentence.h"

#include <utility>

namespace pitfall {

void PictureWorker::loop()
{
    while (!m_mailbox.isStopped()) {
        const auto task = m_mailbox.frameTask();
        if (!task)
            m_mailbox.awaitPictureNews();
        else if (!serve(*task))
            awaitNews(*task);
    }
}

bool PictureWorker::serve(const FrameTask &task)
{
    if (std::exchange(m_generation, task.generation) != task.generation) {
        m_frames.reset();
        m_problem.clear();
    }
    if (std::exchange(m_wasLive, task.isLive()) != task.isLive())
        m_frames.reset();
    SnapshotRequest answered;
    std::optional<Snapshot> frame;
    try {
        const auto moment = task.isLive() ? task.moment : task.past->at(task.lookAt);
        const auto make = [&](const SnapshotRequest &request) { return m_gallery.make(*moment, request); };
        frame = m_frames.make(task.request, *moment, task.hurry, make, answered);
    } catch (...) {
        apologise(task);
        return true;
    }
    if (!frame)
        return false;
    frame->generation = task.generation;
    m_mailbox.publish(std::move(*frame), answered);
    return true;
}

// Said once; the window is answered all the same, so that it goes on asking.
void PictureWorker::apologise(const FrameTask &task)
{
    const QString problem = sentenceOfCurrentException();
    if (problem != std::exchange(m_problem, problem))
        m_mailbox.publish(FailedEvent{problem});
    Snapshot nothing;
    nothing.generation = task.generation;
    m_mailbox.publish(std::move(nothing), task.request);
}

// While training goes on a later moment is asked for when the next picture is due, and not before.
void PictureWorker::awaitNews(const FrameTask &task)
{
    if (task.hurry)
        return m_mailbox.awaitPictureNews();
    const auto due = m_frames.nextDue(task.request);
    if (due > Mailbox::Clock::now())
        return m_mailbox.awaitPictureNews(due);
    m_mailbox.wantMoment();
    m_mailbox.awaitPictureNews();
}

}  // namespace pitfall
