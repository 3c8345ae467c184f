#include "ui/worker/mapworker.h"

#include "ui/worker/sentence.h"

#include <algorithm>
#include <utility>

namespace pitfall {

namespace {

constexpr std::chrono::milliseconds frame(15);
/// While training goes on, a map takes new features when this many times what they cost has passed.
constexpr int restOfFeatures = 6;
constexpr std::chrono::milliseconds shortestRest(400);
constexpr std::size_t layoutsKept = 300;

}  // namespace

void MapWorker::loop()
{
    while (!m_mailbox.isStopped()) {
        const auto task = m_mailbox.mapTask();
        if (!task) {
            m_mailbox.awaitMapNews();
            continue;
        }
        if (std::exchange(m_generation, task->generation) != task->generation)
            for (Slot &slot : m_slots) {
                slot.map.forget();
                slot.kept.clear();
                slot.moment.step = -1;
            }
        if (std::exchange(m_wasLive, task->isLive()) != task->isLive())
            for (Slot &slot : m_slots)
                slot.shown = false;
        bool moved = false;
        try {
            for (Slot &slot : m_slots)
                if (task->request.*slot.which)
                    moved |= advance(slot, *task);
        } catch (...) {
            const QString problem = sentenceOfCurrentException();
            if (problem != std::exchange(m_problem, problem))
                m_mailbox.publish(FailedEvent{problem});
            m_mailbox.awaitMapNews();
            continue;
        }
        if (!moved)
            awaitNews(*task);
    }
}

// True if there is more to do at once.
bool MapWorker::advance(Slot &slot, const FrameTask &task)
{
    const bool followed = followFeatures(slot, task);
    slot.map.change((task.request.*slot.which)->settings);
    if (!slot.map.isSettled() && Clock::now() >= slot.iterateAt) {
        const auto start = Clock::now();
        iterate(slot, task.hurry);
        slot.iterateAt = task.hurry ? start : start + frame;
        slot.shown = false;
    }
    show(slot, task);
    return followed;
}

bool MapWorker::featuresAreDue(const Slot &slot) const
{
    return Clock::now() >= slot.taken + std::max<Clock::duration>(restOfFeatures * slot.cost, shortestRest);
}

bool MapWorker::followFeatures(Slot &slot, const FrameTask &task)
{
    SnapshotRequest::Map wanted = *(task.request.*slot.which);
    wanted.settings = {};
    const bool otherQuestion = !(wanted == slot.asked) || slot.map.isEmpty();
    const auto moment = task.isLive() ? task.moment : task.past->at(task.lookAt);
    if (!otherQuestion && moment->step == slot.moment.step)
        return false;
    if (!otherQuestion && wanted.stage == SnapshotRequest::rawPixels) {
        follow(slot, *moment);
        slot.shown &= task.isLive();  // someone waits for the map of a moment of the past, though all are the same
        return false;
    }
    if (!otherQuestion && !task.hurry && !featuresAreDue(slot))
        return false;
    if (otherQuestion)
        slot.kept.clear();
    slot.asked = wanted;
    takeFeatures(slot, task, *moment);
    return true;
}

void MapWorker::takeFeatures(Slot &slot, const FrameTask &task, const Moment &moment)
{
    keep(slot);
    const auto start = Clock::now();
    slot.map.setFeatures(m_gallery.mapFeatures(moment, slot.asked));
    // A moment of the past looks as it did then, as far as that was kept.
    const auto later = slot.kept.upper_bound(moment.step);
    if (!task.isLive() && later != slot.kept.begin())
        slot.map.setLayout(std::prev(later)->second.x, std::prev(later)->second.y);
    follow(slot, moment);
    slot.shown = false;
    slot.stage = slot.asked.stage == SnapshotRequest::currentStage ? moment.stage : slot.asked.stage;
    slot.taken = Clock::now();
    slot.cost = slot.taken - start;
}

void MapWorker::follow(Slot &slot, const Moment &moment)
{
    slot.moment.step = moment.step;
    slot.moment.stage = moment.stage;
    slot.moment.epoch = moment.epoch;
}

// Remembers how features looked before others take their place; when that gets too much, of every second.
void MapWorker::keep(Slot &slot)
{
    if (slot.moment.step < 0 || slot.map.isEmpty())
        return;
    slot.kept[slot.moment.step] = slot.map.picture();
    if (slot.kept.size() <= layoutsKept)
        return;
    for (auto each = slot.kept.begin(); each != slot.kept.end() && std::next(each) != slot.kept.end(); ++each)
        slot.kept.erase(std::next(each));
}

// One iteration a frame while training wants every core, else as many as fit into a frame.
void MapWorker::iterate(Slot &slot, bool unhurried)
{
    const auto until = Clock::now() + frame;
    do
        slot.map.step();
    while (unhurried && !slot.map.isSettled() && Clock::now() < until);
}

void MapWorker::show(Slot &slot, const FrameTask &task)
{
    if (slot.shown || Clock::now() < slot.showAt || !m_mailbox.isMapAwaited(slot.which))
        return;
    Snapshot shown = slot.moment;
    shown.generation = task.generation;
    MapPicture picture = slot.map.picture();
    picture.stage = slot.stage;
    shown.*slot.picture = std::make_shared<const MapPicture>(std::move(picture));
    SnapshotRequest answered;
    answered.*slot.which = task.request.*slot.which;
    m_mailbox.publish(std::move(shown), answered);
    slot.shown = true;
    slot.showAt = Clock::now() + frame;
}

// A map moves at the pace of frames; while training goes on a later moment is asked for when features are due.
void MapWorker::awaitNews(const FrameTask &task)
{
    auto until = Clock::time_point::max();
    for (const Slot &slot : m_slots) {
        if (!(task.request.*slot.which))
            continue;
        if (!slot.map.isSettled())
            until = std::min(until, slot.iterateAt);
        if (!slot.shown)
            until = std::min(until, std::max(slot.showAt, Clock::now() + std::chrono::milliseconds(1)));
        if (task.hurry || slot.asked.stage == SnapshotRequest::rawPixels)
            continue;
        if (featuresAreDue(slot))
            m_mailbox.wantMoment();
        until = std::min(until, Clock::now() + std::chrono::milliseconds(100));
    }
    if (until == Clock::time_point::max())
        m_mailbox.awaitMapNews();
    else
        m_mailbox.awaitMapNews(until);
}

}  // namespace pitfall
