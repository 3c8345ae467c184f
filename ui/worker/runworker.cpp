#include "ui/worker/runworker.h"

#include "ui/worker/sentence.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace pitfall {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

}  // namespace

void RunWorker::loop()
{
    while (!m_mailbox.isStopped()) {
        for (const Command &command : m_mailbox.takeCommands()) {
            if (m_mailbox.isStopped())
                return;
            std::visit([this](const auto &c) { handle(c); }, command);
        }
        const bool served = serveFrame();
        if (!work() && !served && !m_mailbox.isStopped())
            m_mailbox.wait(std::nullopt);
    }
}

// The window asks for its first pictures a moment after it hears of the run; they come before long measurements.
void RunWorker::awaitRequest(std::chrono::milliseconds atMost)
{
    const auto deadline = Clock::now() + atMost;
    const auto asked = [this] {
        const auto wanted = m_mailbox.wanted(m_status.generation);
        return wanted && wanted->reconstructions;
    };
    while (!m_mailbox.interrupt() && Clock::now() < deadline && !asked())
        m_mailbox.wait(deadline);
    serveFrame();
}

// A network whose training cannot go on can still be measured by the lab.
bool RunWorker::work()
{
    if (!m_experiment)
        return false;
    const bool canGoOn = m_failure.isEmpty();
    if (canGoOn && firstStepIsUrgent())
        train();
    else if (canGoOn && m_experiment->isEvaluationDue())
        evaluate();
    else if (canGoOn && baselinesAreDue())
        measureBaselines();
    else if (m_lab.isGoing())
        advanceTask();
    else if (!canGoOn || m_goal == Goal::Hold)
        return false;
    else if (!m_experiment->isFinished())
        train();
    else if (!m_report)
        measureFinal();
    else
        m_goal = Goal::Hold;
    return true;
}

// People wait for the first trained picture; measuring the untrained network can wait for it.
bool RunWorker::firstStepIsUrgent() const
{
    return m_goal == Goal::Run && m_experiment->stepsDone() == 0 && m_evaluations.empty();
}

void RunWorker::advanceTask()
{
    publishStatus(RunState::Measuring, m_lab.sentence());
    m_lab.advance();
    if (!m_lab.isGoing())
        publishRest();
}

void RunWorker::train()
{
    guarded([this] {
        const StepRecord record = m_experiment->step();
        m_pace.add(record);
        m_trainedSeconds += record.seconds;
        m_status.step = record.step;
        m_status.stage = record.stage;
        m_status.epoch = record.epoch;
        m_status.loss = record.loss;
        Records records;
        records.steps.push_back(record);
        m_mailbox.publish(std::move(records));
        const bool epochEnds = record.step % std::max<std::int64_t>(1, m_status.length.stepsPerEpoch) == 0;
        const bool goalReached = m_goal == Goal::Batch || (m_goal == Goal::Epoch && epochEnds);
        if (goalReached && !m_experiment->isFinished())
            m_goal = Goal::Hold;
        publishRest();
    });
}

// The second measurement comes milliseconds after the first step: the first trained picture goes before it.
void RunWorker::awaitFirstTrainedPicture()
{
    if (m_experiment->stepsDone() > 0 && !std::exchange(m_trainedFrameAwaited, true) && !m_trainedFrameShown)
        awaitRequest(std::chrono::milliseconds(150));
}

void RunWorker::evaluate()
{
    awaitFirstTrainedPicture();
    const QString message = m_evaluations.empty() ? QStringLiteral("Measuring the untrained network")
                                                  : QStringLiteral("Measuring the network");
    publishStatus(m_goal == Goal::Hold ? RunState::Measuring : restState(), message);
    guarded([this] {
        const auto start = Clock::now();
        m_evaluations.push_back(m_experiment->evaluate(&m_mailbox.abandon()));
        m_pace.addEvaluation(secondsSince(start));
        Records records;
        records.evaluations.push_back(m_evaluations.back());
        m_mailbox.publish(std::move(records));
    });
    publishRest();
}

// Yardsticks take a second or two; in a run that was started at once, the first pictures come before them.
bool RunWorker::baselinesAreDue() const
{
    return m_baselinesOwed &&
           (m_goal == Goal::Hold || m_trainedFrameShown || m_trainedSeconds > 1.0 || m_experiment->isFinished());
}

void RunWorker::measureBaselines()
{
    publishStatus(m_goal == Goal::Hold ? RunState::Measuring : restState(), QStringLiteral("Measuring the baselines"));
    const bool answered = optional([this] {
        Records records;
        records.baselines = m_experiment->baselines(&m_mailbox.interrupt());
        m_mailbox.publish(std::move(records));
    });
    m_baselinesOwed = !answered;
    publishRest();
}

void RunWorker::measureFinal()
{
    publishStatus(RunState::Measuring, QStringLiteral("Measuring the final probes"));
    optional([this] {
        m_report = std::make_shared<const FinalReport>(m_experiment->finalReport(&m_mailbox.interrupt()));
        m_goal = Goal::Hold;
        Records records;
        records.finalReport = m_report;
        m_mailbox.publish(std::move(records));
    });
    publishRest();
}

bool RunWorker::serveFrame()
{
    if (!m_experiment)
        return false;
    const auto wanted = m_mailbox.wanted(m_status.generation);
    if (!wanted)
        return false;
    const bool hurry = m_goal == Goal::Hold || m_experiment->isFinished();
    SnapshotRequest answered;
    std::optional<Snapshot> frame;
    try {
        const auto make = [this](const SnapshotRequest &request) { return m_experiment->snapshot(request); };
        frame = m_frames.make(*wanted, m_experiment->stepsDone(), hurry, make, answered);
    } catch (...) {
        // Said once; the window is answered all the same, so that it goes on asking.
        const QString problem = sentenceOfCurrentException();
        if (problem != std::exchange(m_pictureProblem, problem))
            m_mailbox.publish(FailedEvent{problem});
        Snapshot nothing;
        nothing.generation = m_status.generation;
        m_mailbox.publish(std::make_shared<const Snapshot>(std::move(nothing)), *wanted);
        return true;
    }
    if (!frame)
        return false;
    frame->generation = m_status.generation;
    m_trainedFrameShown |= frame->step > 0;
    m_mailbox.publish(std::make_shared<const Snapshot>(std::move(*frame)), answered);
    return true;
}

template<class Call>
void RunWorker::guarded(Call &&call)
{
    try {
        call();
    } catch (const Cancelled &) {
    } catch (...) {
        fail(sentenceOfCurrentException());
    }
}

template<class Call>
bool RunWorker::optional(Call &&call)
{
    try {
        call();
    } catch (const Cancelled &) {
        return false;
    } catch (...) {
        m_goal = Goal::Hold;
        m_mailbox.publish(FailedEvent{sentenceOfCurrentException()});
    }
    return true;
}

void RunWorker::fail(const QString &message)
{
    m_failure = message;
    m_goal = Goal::Hold;
    m_status.step = m_experiment->stepsDone();
    publishRest();
    m_mailbox.publish(FailedEvent{message});
}

RunState RunWorker::restState() const
{
    if (!m_experiment)
        return RunState::Empty;
    if (!m_failure.isEmpty())
        return RunState::Failed;
    if (m_goal != Goal::Hold)
        return RunState::Running;
    return m_report ? RunState::Finished : RunState::Paused;
}

QString RunWorker::restMessage() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    const bool stopped = m_experiment && m_goal == Goal::Hold && m_experiment->isFinished() && !m_report;
    return stopped ? QStringLiteral("The final probes have not been measured") : QString();
}

void RunWorker::publishRest()
{
    publishStatus(restState(), restMessage());
}

void RunWorker::publishStatus(RunState state, const QString &message)
{
    m_status.state = state;
    m_status.rest = restState();
    m_status.labTaskGoes = m_lab.isGoing();
    m_status.message = message;
    m_status.imagesPerSecond = m_pace.imagesPerSecond();
    m_status.secondsLeft = -1;
    if (state == RunState::Finished)
        m_status.secondsLeft = 0;
    else if (m_experiment && state != RunState::Failed)
        m_status.secondsLeft =
            m_pace.secondsLeft(m_status.length, m_status.step, m_experiment->config().probe.evaluations);
    m_mailbox.publish(m_status);
}

}  // namespace pitfall
