#include "ui/worker/pictureworker.h"

#include "ui/worker/sentence.h"

#include <algorithm>
#include <cstdlib>
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
        m_memory.clear();
        m_problem.clear();
    }
    if (std::exchange(m_wasLive, task.isLive()) != task.isLive())
        m_frames.reset();
    SnapshotRequest answered;
    std::optional<Snapshot> frame;
    try {
        const auto moment = task.isLive() ? task.moment : task.past->at(task.lookAt);
        const auto make = [&](const SnapshotRequest &question) {
            return task.isLive() ? m_gallery.make(*moment, question) : makeOfPast(*moment, question);
        };
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

Snapshot PictureWorker::makeOfPast(const Moment &moment, const SnapshotRequest &question)
{
    if (const Snapshot *kept = m_memory.find(moment.step, question))
        return *kept;
    Snapshot made = m_gallery.make(moment, question);
    m_memory.keep(question, made);
    return made;
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

// While someone looks at the past, moments near by are got ready: one part at a time, so that what is asked for never
// waits long. False if there is nothing left to do.
bool PictureWorker::prepareNearby(const FrameTask &task)
{
    constexpr std::size_t reach = 100;
    std::vector<std::int64_t> steps = task.past->steps();
    std::stable_sort(steps.begin(), steps.end(), [&](std::int64_t a, std::int64_t b) {
        return std::abs(a - task.lookAt) < std::abs(b - task.lookAt);
    });
    steps.resize(std::min(steps.size(), reach));
    const SnapshotRequest &questions = m_frames.answered();
    for (const std::int64_t step : steps) {
        SnapshotRequest missing;
        forEachPart([&](auto which, auto) {
            SnapshotRequest single;
            single.*which = questions.*which;
            if (missing.empty() && questions.*which && !m_memory.find(step, single))
                missing = single;
        });
        if (missing.empty())
            continue;
        try {
            makeOfPast(*task.past->at(step), missing);
        } catch (...) {
            return false;  // said when it is asked for
        }
        return true;
    }
    return false;
}

// While training goes on a later moment is asked for when the next picture is due, and not before.
void PictureWorker::awaitNews(const FrameTask &task)
{
    if (!task.isLive() && prepareNearby(task))
        return;
    if (task.hurry)
        return m_mailbox.awaitPictureNews();
    const auto due = m_frames.nextDue(task.request);
    if (due > Mailbox::Clock::now())
        return m_mailbox.awaitPictureNews(due);
    m_mailbox.wantMoment();
    m_mailbox.awaitPictureNews();
}

}  // namespace pitfall
