// What each command of the window does to the run.
#include "core/base/error.h"
#include "core/experiment/sessionfolder.h"
#include "core/report/report.h"
#include "core/report/runrecord.h"
#include "ui/worker/runworker.h"
#include "ui/worker/sentence.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <atomic>

namespace pitfall {

namespace {

/// Where moments go that memory has no room for; of this process alone.
std::string spillFolder()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    static std::atomic<int> number = 0;
    return QStringLiteral("%1/pitfall/timeline-%2-%3")
        .arg(cache)
        .arg(QCoreApplication::applicationPid())
        .arg(++number)
        .toStdString();
}

/// Of a run's folder: the networks along its way.
std::string momentsIn(const std::string &folder)
{
    return folder + "/moments";
}

std::vector<Moment> placesOf(const std::vector<Evaluation> &evaluations)
{
    std::vector<Moment> places;
    for (const Evaluation &evaluation : evaluations) {
        Moment place;
        place.step = evaluation.step;
        place.stage = evaluation.stage;
        place.epoch = evaluation.epoch;
        place.measurements = int(places.size()) + 1;
        places.push_back(place);
    }
    return places;
}

/// A divergence leaves nothing to go on with.
bool canGoOn(const RunRecord &run)
{
    return run.state != "diverged";
}

}  // namespace

// Everything of the new run is made before anything of the old one is touched.
template<class Make>
void RunWorker::begin(bool runAtOnce, Make &&make)
{
    m_lab.stop();
    try {
        m_experiment = make();
    } catch (...) {
        const QString message = sentenceOfCurrentException();
        publishRest();
        m_mailbox.publish(FailedEvent{message});
        return;
    }
    m_experiment->beforeEachPiece([this] { m_mailbox.standAside(); });
    resetForNewRun(runAtOnce);
    m_mailbox.publish(StartedEvent{m_status.generation, m_experiment->config(),
                                   std::make_shared<const Splits>(m_experiment->splits())});
    publishRest();
}

void RunWorker::handle(const NewRunCommand &command)
{
    begin(command.runAtOnce, [&] {
        publishStatus(RunState::Loading, QStringLiteral("Loading the images"));
        auto images = dataset(command.config.data);
        publishStatus(RunState::Loading, QStringLiteral("Building the network"));
        return std::make_unique<Experiment>(command.config, std::move(images));
    });
}

void RunWorker::handle(const BranchCommand &command)
{
    begin(command.runAtOnce, [&] {
        const auto moment = m_experiment ? m_timeline->at(command.step) : nullptr;
        if (!moment)
            throw Error("There is no moment to branch from yet.");
        publishStatus(RunState::Loading, QStringLiteral("Building the network"));
        return std::make_unique<Experiment>(command.config, *moment);
    });
}

// Where the network is measured anew, which the live probe is needed for, that stands for the last row of the table.
void RunWorker::handle(const OpenCommand &command)
{
    RunRecord run;
    const std::uint64_t before = m_status.generation;
    begin(false, [&] {
        publishStatus(RunState::Loading, QStringLiteral("Opening the run"));
        const std::string folder = command.folder.toStdString();
        run = readRun(folder);
        return openSession(folder, [this](const DataConfig &config) { return dataset(config); });
    });
    if (m_status.generation == before)
        return;
    m_onlyLooks = !command.measures;
    m_baselinesOwed = command.measures;
    if (!canGoOn(run))
        m_failure = QStringLiteral("This run diverged; begin a new one");
    if (command.measures && canGoOn(run) && !run.evaluations.empty())
        run.evaluations.pop_back();
    m_evaluations = run.evaluations;
    Records records;
    records.evaluations = run.evaluations;
    m_timeline->addSaved(momentsIn(command.folder.toStdString()), *m_experiment->moment(), placesOf(run.evaluations));
    records.areOfThePast = m_timeline->steps().size() < 2;
    if (run.final)
        records.finalReport = m_report = std::make_shared<const FinalReport>(*run.final);
    m_mailbox.publish(std::move(records));
    const auto moment = m_experiment->moment();
    m_status.step = moment->step;
    m_status.stage = moment->stage;
    m_status.epoch = moment->epoch;
    publishRest();
}

void RunWorker::resetForNewRun(bool runAtOnce)
{
    const std::uint64_t generation = m_status.generation + 1;
    m_status = {};
    m_status.generation = generation;
    m_status.length = m_experiment->length();
    m_goal = runAtOnce ? Goal::Run : Goal::Hold;
    m_pace = {};
    m_evaluations.clear();
    m_timeline = std::make_shared<Timeline>(Timeline::defaultBudget, spillFolder());
    m_timeline->add(m_experiment->moment());
    m_report.reset();
    m_onlyLooks = false;
    m_baselinesOwed = true;
    m_trainedSeconds = 0;
    m_failure.clear();
    m_offered.reset();
}

void RunWorker::handle(GoCommand command)
{
    if (!m_experiment || !m_failure.isEmpty())
        return;
    switch (command) {
    case GoCommand::Run:
        m_goal = Goal::Run;
        break;
    case GoCommand::Pause:
        m_goal = Goal::Hold;
        break;
    case GoCommand::Batch:
        m_goal = Goal::Batch;
        break;
    case GoCommand::Epoch:
        m_goal = Goal::Epoch;
        break;
    }
    publishRest();
}

void RunWorker::handle(const ChangeCommand &command)
{
    if (!m_experiment)
        return;
    try {
        m_experiment->change(command.settings);
    } catch (...) {
        m_mailbox.publish(FailedEvent{sentenceOfCurrentException()});
    }
}

void RunWorker::handle(const SaveCommand &command)
{
    try {
        if (!m_experiment)
            throw Error("There is no run to save yet.");
        SessionFolder folder = SessionFolder::create(command.folder.toStdString());
        for (const Evaluation &evaluation : m_evaluations)
            folder.addEvaluation(evaluation);
        folder.save(*m_experiment,
                    !m_failure.isEmpty() ? "diverged"
                    : m_report           ? "finished"
                                         : "stopped",
                    m_report.get());
        m_timeline->saveTo(momentsIn(folder.path()));
        m_lab.saveFinished(folder.path(), m_status.generation, m_experiment->stepsDone());
        if (command.withReport) {
            publishStatus(m_goal == Goal::Hold ? RunState::Measuring : restState(),
                          QStringLiteral("Writing the report"));
            writeReport(folder.path());
        }
        m_mailbox.publish(
            SavedEvent{command.folder + (command.withReport ? QStringLiteral("/report.html") : QString())});
    } catch (...) {
        m_mailbox.publish(FailedEvent{sentenceOfCurrentException()});
    }
    publishRest();
}

void RunWorker::handle(const StartTaskCommand &command)
{
    try {
        if (!m_experiment)
            throw Error("There is no run to measure yet.");
        const auto past = command.step < 0 ? nullptr : m_timeline->at(command.step);
        const auto moment = past ? past : m_experiment->moment();
        m_lab.start(command.task, moment->network, m_status.generation, moment->step);
    } catch (...) {
        m_mailbox.publish(FailedEvent{sentenceOfCurrentException()});
    }
}

void RunWorker::handle(const StopTaskCommand &)
{
    m_lab.stop();
    publishRest();
}

void RunWorker::handle(const JoinCommand &command)
{
    if (m_gate)
        m_gate->leave(m_side);
    m_gate = command.gate;
    m_side = command.side;
    if (m_gate)
        m_gate->join(m_side, [this] { m_mailbox.nudge(); });
}

std::shared_ptr<const Dataset> RunWorker::dataset(const DataConfig &config)
{
    if (!m_dataset || !sameDataset(config, m_datasetConfig)) {
        m_dataset = loadDataset(config);
        m_datasetConfig = config;
    }
    return m_dataset;
}

}  // namespace pitfall
