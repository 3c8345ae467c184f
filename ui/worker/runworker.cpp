#include "ui/worker/runworker.h"

#include "core/base/error.h"
#include "ui/worker/sentence.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace pitfall {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds untilKeptAgain(10);  // where it could not be

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

}  // namespace

void RunWorker::loop()
{
    while (!m_mailbox.isStopped()) {
        obey();
        offerMoment();
        tellGate();
        const bool worked = work();
        keepSafe(!worked && isAtRest());
        if (!worked && !m_mailbox.isStopped())
            m_mailbox.wait(m_autosave && m_autosave->isBehind() ? std::optional(untilKeptAgain) : std::nullopt);
    }
    obey();
    leaveRun();
}

// At the end, only what was to be saved of this run still is, and as it was to be.
void RunWorker::obey()
{
    for (const Command &command : m_mailbox.takeCommands()) {
        if (m_mailbox.isStopped() && replacesRun(command))
            return;
        const bool isSaved = std::holds_alternative<SaveCommand>(command) ||
                             std::holds_alternative<LookCommand>(command) ||
                             std::holds_alternative<ChangeCommand>(command);
        if (!m_mailbox.isStopped() || isSaved)
            std::visit([this](const auto &c) { handle(c); }, command);
    }
}

RunWorker::~RunWorker()
{
    if (m_gate)
        m_gate->leave(m_side);
}

// A run that is paused holds the other up; one that has come to its end does not.
void RunWorker::tellGate()
{
    if (!m_gate)
        return;
    const bool stepsLeft = m_experiment && m_failure.isEmpty() && !m_experiment->isFinished();
    m_gate->stepped(m_side, stepsLeft ? m_experiment->stepsDone() : StepGate::noLimit);
}

// Waiting for the other run is no rest.
bool RunWorker::isAtRest() const
{
    return m_goal == Goal::Hold || !m_failure.isEmpty();
}

// In training, when the pictures' thread wants one; before long work and at rest, whenever there is a new one.
void RunWorker::offerMoment()
{
    if (!m_experiment)
        return;
    const bool training =
        m_goal != Goal::Hold && m_failure.isEmpty() && !m_experiment->isFinished() && !m_lab.isGoing();
    const bool staysAWhile = !training || m_experiment->isEvaluationDue() || baselinesAreDue();
    const std::pair now(m_experiment->stepsDone(), m_evaluations.size());
    const bool changed = m_offered != now || m_offeredInTraining != training;
    if (!(changed && staysAWhile) && !m_mailbox.isMomentWanted())
        return;
    m_mailbox.offer({m_status.generation, m_experiment->moment(), training, m_timeline});
    m_offered = now;
    m_offeredInTraining = training;
}

// A network whose training cannot go on can still be measured by the lab.
bool RunWorker::work()
{
    if (!m_experiment)
        return false;
    const bool canGoOn = m_failure.isEmpty() && !m_onlyLooks;
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
    else if (!m_experiment->isFinished()) {
        if (m_gate && !m_gate->mayStep(m_side))
            return false;
        train();
    } else if (!m_report)
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

void RunWorker::evaluate()
{
    const QString message = m_evaluations.empty() ? QStringLiteral("Measuring the untrained network")
                                                  : QStringLiteral("Measuring the network");
    publishStatus(m_goal == Goal::Hold ? RunState::Measuring : restState(), message);
    guarded([this] {
        const auto start = Clock::now();
        m_evaluations.push_back(m_experiment->evaluate(&m_mailbox.abandon()));
        m_timeline->add(m_experiment->moment());
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
    return m_baselinesOwed && (m_goal == Goal::Hold || m_trainedSeconds > 0.5 || m_experiment->isFinished());
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
    keepSafe(true);  // it takes a while
    optional([this] {
        m_report = std::make_shared<const FinalReport>(m_experiment->finalReport(&m_mailbox.interrupt()));
        m_goal = Goal::Hold;
        Records records;
        records.finalReport = m_report;
        m_mailbox.publish(std::move(records));
    });
    publishRest();
}

template<class Call>
void RunWorker::guarded(Call &&call)
{
    try {
        call();
    } catch (const Cancelled &) {
    } catch (const DivergedError &) {
        m_diverged = true;
        fail(sentenceOfCurrentException());
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
        m_status.secondsLeft = m_pace.secondsLeft(m_status.length, m_status.step);
    m_mailbox.publish(m_status);
}

}  // namespace pitfall
