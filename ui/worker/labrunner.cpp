#include "ui/worker/labrunner.h"

#include "core/lab/labfolder.h"
#include "ui/worker/mailbox.h"
#include "ui/worker/sentence.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pitfall {

namespace {

constexpr std::chrono::milliseconds betweenEvents(300);

QString nameOf(LabKind kind)
{
    switch (kind) {
    case LabKind::Decoders:
        return QStringLiteral("Decoders");
    case LabKind::FineTuning:
        return QStringLiteral("Fine-tuning");
    case LabKind::Separability:
        return QStringLiteral("Separability");
    }
    return {};
}

}  // namespace

void LabRunner::start(const LabTask &task, std::shared_ptr<const FrozenNetwork> network, std::uint64_t generation,
                      std::int64_t step)
{
    stop();
    m_now = {};
    m_now.generation = generation;
    m_now.kind = kindOf(task);
    m_now.step = step;
    m_partsSent = 0;
    m_seconds = 0;
    try {
        m_job = m_factory(task, std::move(network));
        m_now.doing = QString::fromStdString(m_job->task->doing());
        publish();
    } catch (...) {
        const QString problem = sentenceOfCurrentException();
        end(TaskEvent::State::Failed);
        m_mailbox.publish(FailedEvent{problem});
    }
}

void LabRunner::stop()
{
    if (m_job)
        end(TaskEvent::State::Stopped);
}

void LabRunner::advance()
{
    if (!m_job)
        return;
    try {
        const auto start = Clock::now();
        if (!m_job->task->isFinished())
            m_job->task->step(&m_mailbox.abandonTask());
        m_seconds += std::chrono::duration<double>(Clock::now() - start).count();
        m_now.progress = std::clamp(m_job->task->progress(), 0.0, 1.0);
        m_now.secondsLeft = secondsLeft();
        if (m_job->task->isFinished())
            return end(TaskEvent::State::Finished);
        m_now.doing = QString::fromStdString(m_job->task->doing());
        if (Clock::now() - m_sent >= betweenEvents)
            publish();
    } catch (const Cancelled &) {
        end(TaskEvent::State::Stopped);
    } catch (...) {
        const QString problem = sentenceOfCurrentException();
        end(TaskEvent::State::Failed);
        m_mailbox.publish(FailedEvent{problem});
    }
}

void LabRunner::end(TaskEvent::State state)
{
    m_now.state = state;
    m_now.doing.clear();
    m_now.secondsLeft = 0;
    if (state == TaskEvent::State::Finished) {
        m_now.progress = 1;
        m_finished[std::size_t(m_now.kind)] = Finished{m_now.generation, m_now.step, m_job->report()};
    }
    publish();
    m_job.reset();
}

void LabRunner::takeOver(LabReport report, std::uint64_t generation, std::int64_t step)
{
    TaskEvent event;
    event.generation = generation;
    event.kind = LabKind(report.index());
    event.step = step;
    event.state = TaskEvent::State::Finished;
    event.progress = 1;
    event.report = std::make_shared<const LabReport>(report);
    m_finished[report.index()] = Finished{generation, step, std::move(report)};
    m_mailbox.publish(std::move(event));
}

void LabRunner::saveFinished(const std::string &folder, std::uint64_t generation, std::int64_t step) const
{
    for (const auto &each : m_finished)
        if (each && each->generation == generation && each->step == step)
            std::visit([&folder](const auto &report) { saveReport(folder, *report); }, each->report);
}

// What a stopped or failed task has measured before is as good as ever, and sent too.
void LabRunner::publish()
{
    TaskEvent event = m_now;
    const std::size_t parts = m_job && m_job->task ? m_job->parts() : 0;
    if (parts > m_partsSent || (m_job && event.state == TaskEvent::State::Finished))
        event.report = std::make_shared<const LabReport>(m_job->report());
    m_partsSent = std::max(parts, m_partsSent);
    m_sent = Clock::now();
    m_mailbox.publish(std::move(event));
}

double LabRunner::secondsLeft() const
{
    constexpr double leastShare = 0.03, leastSeconds = 1;  // sooner, it is a guess
    if (m_now.progress < leastShare || m_seconds < leastSeconds)
        return -1;
    return m_seconds * (1 - m_now.progress) / m_now.progress;
}

QString LabRunner::sentence() const
{
    QString text = QStringLiteral("%1 at step %2: %3, %4%")
                       .arg(nameOf(m_now.kind))
                       .arg(m_now.step)
                       .arg(m_now.doing)
                       .arg(int(100 * m_now.progress));
    if (m_now.secondsLeft >= 0)
        text += QStringLiteral(", %1 s left").arg(int(std::ceil(m_now.secondsLeft)));
    return text;
}

}  // namespace pitfall
