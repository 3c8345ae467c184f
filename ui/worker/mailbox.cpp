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

Mailbox::Mailbox(std::function<void()> wake) : m_wake(std::move(wake)) {}

void Mailbox::post(Command command)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::holds_alternative<NewRunCommand>(command))
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
    {
        const std::lock_guard lock(m_mutex);
        m_request = request;
        m_requestGeneration = generation;
        m_news = true;
    }
    m_arrived.notify_one();
}

Delivery Mailbox::take()
{
    Delivery delivery;
    {
        const std::lock_guard lock(m_mutex);
        std::swap(delivery, m_delivery);
        m_asleep = false;
        if (!delivery.frame || m_request.empty())
            return delivery;
        m_news = true;
    }
    m_arrived.notify_one();
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
        m_stopped = m_abandon = m_interrupt = m_abandonTask = m_news = true;
    }
    m_arrived.notify_one();
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

void Mailbox::publish(std::shared_ptr<const Snapshot> frame, const SnapshotRequest &answered)
{
    std::unique_lock lock(m_mutex);
    const auto forget = [](auto &part, const auto &answer) {
        if (answer && part == answer)
            part.reset();
    };
    forget(m_request.reconstructions, answered.reconstructions);
    forget(m_request.map, answered.map);
    forget(m_request.filters, answered.filters);
    m_delivery.frame = std::move(frame);
    notifyWindow(lock);
}

std::optional<SnapshotRequest> Mailbox::wanted(std::uint64_t generation) const
{
    const std::lock_guard lock(m_mutex);
    if (m_requestGeneration != generation || m_request.empty())
        return std::nullopt;
    if (m_delivery.frame && m_delivery.frame->generation == generation)
        return std::nullopt;
    return m_request;
}

void Mailbox::wait(std::optional<Clock::time_point> deadline)
{
    std::unique_lock lock(m_mutex);
    const auto news = [this] { return m_news || m_stopped; };
    if (deadline)
        m_arrived.wait_until(lock, *deadline, news);
    else
        m_arrived.wait(lock, news);
    m_news = false;
}

void Mailbox::notifyWindow(std::unique_lock<std::mutex> &lock)
{
    const bool wake = std::exchange(m_asleep, false);
    lock.unlock();
    if (wake)
        m_wake();
}

}  // namespace pitfall
