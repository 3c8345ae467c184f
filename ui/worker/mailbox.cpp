#include "ui/worker/mailbox.h"

#include <thread>
#include <utility>

namespace pitfall {

namespace {

constexpr std::chrono::milliseconds longestAside(100);

void append(Records &to, Records &&from)
{
    const auto move = [](auto &target, auto &source) {
        target.insert(target.end(), std::make_move_iterator(source.begin()), std::make_move_iterator(source.end()));
    };
    move(to.steps, from.steps);
    move(to.evaluations, from.evaluations);
    move(to.baselines, from.baselines);
    if (from.finalReport)
        to.finalReport = std::move(from.finalReport);
}

bool isTsne(const std::optional<SnapshotRequest::Map> &map)
{
    return map && map->method == MapMethod::Tsne;
}

SnapshotRequest onlyTsne(const SnapshotRequest &request)
{
    SnapshotRequest maps;
    for (const auto which : {&SnapshotRequest::map, &SnapshotRequest::secondMap})
        if (isTsne(request.*which))
            maps.*which = request.*which;
    return maps;
}

SnapshotRequest withoutTsne(SnapshotRequest request)
{
    for (const auto which : {&SnapshotRequest::map, &SnapshotRequest::secondMap})
        if (isTsne(request.*which))
            (request.*which).reset();
    return request;
}

}  // namespace

bool replacesRun(const Command &command)
{
    return std::holds_alternative<NewRunCommand>(command) || std::holds_alternative<BranchCommand>(command) ||
           std::holds_alternative<OpenCommand>(command) || std::holds_alternative<ImportCommand>(command);
}

template<class Change>
void Mailbox::tellPictures(Change &&change)
{
    {
        const std::lock_guard lock(m_mutex);
        change();
        m_pictureNews = m_mapNews = true;
    }
    m_picturesArrived.notify_one();
    m_mapsArrived.notify_one();
}

Mailbox::Mailbox(std::function<void()> wake) : m_wake(std::move(wake)) {}

void Mailbox::post(Command command)
{
    {
        const std::lock_guard lock(m_mutex);
        if (replacesRun(command))
            m_abandon = m_interrupt = m_abandonTask = true;
        else if (std::holds_alternative<StartTaskCommand>(command) || std::holds_alternative<StopTaskCommand>(command))
            m_abandonTask = true;
        else if (std::holds_alternative<GoCommand>(command))
            m_interrupt = true;
        m_commands.push_back(std::move(command));
        m_news = true;
    }
    m_arrived.notify_one();
}

void Mailbox::request(const SnapshotRequest &request, std::uint64_t generation)
{
    tellPictures([&] {
        m_request = request;
        m_maps = onlyTsne(request);
        m_requestGeneration = generation;
        notePastAwaited();
    });
}

void Mailbox::lookAt(std::int64_t step)
{
    tellPictures([&] {
        m_lookAt = step;
        notePastAwaited();
    });
}

void Mailbox::notePastAwaited()
{
    m_pastAwaitedUntil = Clock::now() + longestAside;
    m_pastAwaited = m_lookAt >= 0 && !withoutTsne(m_request).empty();
}

void Mailbox::standAside() const
{
    while (m_pastAwaited && Clock::now() < m_pastAwaitedUntil.load())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

Delivery Mailbox::take()
{
    Delivery delivery;
    tellPictures([&] {
        std::swap(delivery, m_delivery);
        m_asleep = false;
    });
    return delivery;
}

bool Mailbox::sleep()
{
    const std::lock_guard lock(m_mutex);
    m_asleep = m_delivery.empty();
    return m_asleep;
}

void Mailbox::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = m_abandon = m_interrupt = m_abandonTask = m_news = m_pictureNews = m_mapNews = true;
    }
    m_arrived.notify_one();
    m_picturesArrived.notify_one();
    m_mapsArrived.notify_one();
}

std::vector<Command> Mailbox::takeCommands()
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopped)
        m_abandon = m_interrupt = m_abandonTask = false;
    return std::exchange(m_commands, {});
}

void Mailbox::publish(Event event)
{
    std::unique_lock lock(m_mutex);
    auto &events = m_delivery.events;
    auto *records = std::get_if<Records>(&event);
    if (records && !events.empty() && std::holds_alternative<Records>(events.back()))
        append(std::get<Records>(events.back()), std::move(*records));
    else
        events.push_back(std::move(event));
    notifyWindow(lock);
}

void Mailbox::publish(const RunStatus &status)
{
    std::unique_lock lock(m_mutex);
    m_delivery.status = status;
    notifyWindow(lock);
}

void Mailbox::offer(LiveMoment moment)
{
    m_momentWanted = false;
    tellPictures([&] { m_live = std::move(moment); });
}

void Mailbox::wait(std::optional<std::chrono::seconds> longest)
{
    std::unique_lock lock(m_mutex);
    const auto news = [this] { return m_news || m_momentWanted || m_stopped; };
    if (longest)
        m_arrived.wait_for(lock, *longest, news);
    else
        m_arrived.wait(lock, news);
    m_news = false;
}

void Mailbox::nudge()
{
    {
        const std::lock_guard lock(m_mutex);
        m_news = true;
    }
    m_arrived.notify_one();
}

bool Mailbox::hasMomentFor(std::uint64_t generation) const
{
    return m_live.moment && m_live.generation == generation;
}

std::optional<FrameTask> Mailbox::frameTask() const
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t generation = m_live.generation;
    const SnapshotRequest wanted = withoutTsne(m_request);
    if (!hasMomentFor(m_requestGeneration) || wanted.empty())
        return std::nullopt;
    if (!m_delivery.frames.empty() && m_delivery.frames.back()->generation == generation)
        return std::nullopt;
    return FrameTask{generation, m_live.moment, wanted, m_live.past, m_lookAt, m_lookAt >= 0 || !m_live.isTraining};
}

std::optional<FrameTask> Mailbox::mapTask() const
{
    const std::lock_guard lock(m_mutex);
    if (!hasMomentFor(m_requestGeneration) || m_maps.empty())
        return std::nullopt;
    return FrameTask{m_live.generation, m_live.moment, m_maps,
                     m_live.past,       m_lookAt,      m_lookAt >= 0 || !m_live.isTraining};
}

bool Mailbox::isMapAwaited(std::optional<SnapshotRequest::Map> SnapshotRequest::*which) const
{
    const std::lock_guard lock(m_mutex);
    return (m_request.*which).has_value();
}

void Mailbox::awaitMapNews(std::optional<Clock::time_point> deadline)
{
    std::unique_lock lock(m_mutex);
    const auto news = [this] { return m_mapNews || m_stopped; };
    if (deadline)
        m_mapsArrived.wait_until(lock, *deadline, news);
    else
        m_mapsArrived.wait(lock, news);
    m_mapNews = false;
}

void Mailbox::publish(Snapshot frame, const SnapshotRequest &answered)
{
    std::unique_lock lock(m_mutex);
    if (frame.generation != m_requestGeneration)
        return;  // the same questions are asked of another run now, and stay so
    auto &frames = m_delivery.frames;
    const bool joins =
        !frames.empty() && frames.back()->generation == frame.generation && frames.back()->step == frame.step;
    forEachPart([&](auto which, auto picture) {
        if (answered.*which && m_request.*which == answered.*which)
            (m_request.*which).reset();
        if (joins && !(frame.*picture))
            frame.*picture = (*frames.back()).*picture;
    });
    if (withoutTsne(m_request).empty())
        m_pastAwaited = false;
    if (joins)
        frames.pop_back();
    frames.push_back(std::make_shared<const Snapshot>(std::move(frame)));
    // What moves is drawn as it moves.
    notifyWindow(lock, m_lookAt >= 0 || !onlyTsne(answered).empty());
}

void Mailbox::wantMoment()
{
    {
        const std::lock_guard lock(m_mutex);
        m_momentWanted = true;
    }
    m_arrived.notify_one();
}

void Mailbox::awaitPictureNews(std::optional<Clock::time_point> deadline)
{
    std::unique_lock lock(m_mutex);
    const auto news = [this] { return m_pictureNews || m_stopped; };
    if (deadline)
        m_picturesArrived.wait_until(lock, *deadline, news);
    else
        m_picturesArrived.wait(lock, news);
    m_pictureNews = false;
}

void Mailbox::notifyWindow(std::unique_lock<std::mutex> &lock, bool atOnce)
{
    const bool wake = std::exchange(m_asleep, false) || atOnce;
    lock.unlock();
    if (wake)
        m_wake();
}

}  // namespace pitfall
