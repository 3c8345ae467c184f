#include "ui/worker/mailbox.h"

#include <utility>

namespace pitfall {

namespace {

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

}  // namespace

template<class Change>
void Mailbox::tellPictures(Change &&change)
{
    {
        const std::lock_guard lock(m_mutex);
        change();
        m_pictureNews = true;
    }
    m_picturesArrived.notify_one();
}

Mailbox::Mailbox(std::function<void()> wake) : m_wake(std::move(wake)) {}

void Mailbox::post(Command command)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::holds_alternative<NewRunCommand>(command) || std::holds_alternative<BranchCommand>(command))
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
        m_requestGeneration = generation;
    });
}

void Mailbox::lookAt(std::int64_t step)
{
    tellPictures([&] { m_lookAt = step; });
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
        m_stopped = m_abandon = m_interrupt = m_abandonTask = m_news = m_pictureNews = true;
    }
    m_arrived.notify_one();
    m_picturesArrived.notify_one();
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

void Mailbox::wait()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_news || m_momentWanted || m_stopped; });
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

std::optional<FrameTask> Mailbox::frameTask() const
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t generation = m_live.generation;
    if (!m_live.moment || m_requestGeneration != generation || m_request.empty())
        return std::nullopt;
    if (m_delivery.frame && m_delivery.frame->generation == generation)
        return std::nullopt;
    return FrameTask{generation, m_live.moment, m_request, m_live.past, m_lookAt, m_lookAt >= 0 || !m_live.isTraining};
}

void Mailbox::publish(Snapshot frame, const SnapshotRequest &answered)
{
    std::unique_lock lock(m_mutex);
    const auto &waiting = m_delivery.frame;
    const bool joins = waiting && waiting->generation == frame.generation;
    forEachPart([&](auto which, auto picture) {
        if (answered.*which && m_request.*which == answered.*which)
            (m_request.*which).reset();
        if (joins && !(frame.*picture))
            frame.*picture = (*waiting).*picture;
    });
    m_delivery.frame = std::make_shared<const Snapshot>(std::move(frame));
    notifyWindow(lock, m_lookAt >= 0);
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
