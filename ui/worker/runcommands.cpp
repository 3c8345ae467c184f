// What each command of the window does to the run.
#include "core/base/error.h"
#include "core/experiment/importing.h"
#include "core/experiment/packedrun.h"
#include "core/experiment/sessionfolder.h"
#include "core/report/report.h"
#include "core/report/runrecord.h"
#include "ui/worker/runline.h"
#include "ui/worker/runsaving.h"
#include "ui/worker/runworker.h"
#include "ui/worker/sentence.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <atomic>

namespace pitfall {

namespace {

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/pitfall");
}

QString freshOptimizerNote()
{
    return QStringLiteral("The state of its optimiser was not saved with this run: it goes on with a fresh one.");
}

/// Where moments go that memory has no room for; of this process alone.
std::string spillFolder()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("%1/timeline-%2-%3")
        .arg(cacheFolder())
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

}  // namespace

// Everything of the new run is made before anything of the old one is touched.
template<class Make>
void RunWorker::begin(bool runAtOnce, Make &&make, bool opens, const OpenCommand *opening)
{
    m_lab.stop();
    std::unique_ptr<Experiment> made;
    try {
        made = make();
    } catch (const ImagesMissing &missing) {
        publishRest();
        m_mailbox.publish(
            FailedEvent{QString::fromUtf8(missing.what()), opening ? std::optional(*opening) : std::nullopt});
        return;
    } catch (...) {
        const QString message = sentenceOfCurrentException();
        publishRest();
        m_mailbox.publish(FailedEvent{message});
        return;
    }
    leaveRun();
    m_experiment = std::move(made);
    m_experiment->beforeEachPiece([this] { m_mailbox.standAside(); });
    resetForNewRun(runAtOnce);
    const auto &changes = m_experiment->liveChanges();
    m_mailbox.publish(StartedEvent{m_status.generation, m_experiment->config(),
                                   changes.empty() ? liveSettings(m_experiment->config()) : changes.back().settings,
                                   std::make_shared<const Splits>(m_experiment->splits()), opens});
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

// A run whose state was not saved is measured anew where it stands, for the live probe, which replaces the last row of
// its table.
void RunWorker::handle(const OpenCommand &command)
{
    RunRecord run;
    std::shared_ptr<OpenedRun> opened;
    const std::uint64_t before = m_status.generation;
    const auto open = [&] {
        publishStatus(RunState::Loading, QStringLiteral("Opening the run"));
        opened = std::make_shared<OpenedRun>(command.folder.toStdString(), cacheFolder().toStdString());
        run = readRun(opened->folder());
        return openSession(
            opened->folder(), [this](const DataConfig &config) { return dataset(config); },
            command.images.toStdString());
    };
    begin(command.runAtOnce, open, true, &command);
    if (m_status.generation == before)
        return;
    takeOver(run, opened, command.measures);
    if (m_autosave && command.kept)
        m_autosave->adopt(opened->folder(), command.kept, progress());
    else if (m_autosave)
        m_autosave->release(progress());
    const bool goesOn = canGoOn(run) && !run.final && !m_experiment->isFinished();
    const bool fresh = m_experiment->hasFreshOptimizer();
    m_mailbox.publish(OpenedEvent{command.kept ? QString() : command.folder, line(), QString::fromStdString(run.look),
                                  fresh && goesOn ? freshOptimizerNote() : QString()});
}

// What is known of the run that is in place now.
void RunWorker::takeOver(const RunRecord &run, const std::shared_ptr<const OpenedRun> &opened, bool measures)
{
    m_onlyLooks = !measures;
    m_baselinesOwed = measures;
    m_importedFrom = run.importedFrom;
    m_look = run.look;
    m_diverged = !canGoOn(run);
    if (m_diverged)
        m_failure = QStringLiteral("This run diverged; begin a new one");
    m_evaluations = run.evaluations;
    if (m_experiment->hasFreshOptimizer() && measures && canGoOn(run) && !m_evaluations.empty())
        m_evaluations.pop_back();
    Records records;
    records.evaluations = m_evaluations;
    const auto moment = m_experiment->moment();
    m_timeline->addSaved(momentsIn(opened->folder()), *moment, placesOf(m_evaluations), opened);
    records.areOfThePast = m_timeline->steps().size() < 2;
    if (run.final)
        records.finalReport = m_report = std::make_shared<const FinalReport>(*run.final);
    m_mailbox.publish(std::move(records));
    takeOverMeasurements(run, moment->step);
    m_status.step = moment->step;
    m_status.stage = moment->stage;
    m_status.epoch = moment->epoch;
    publishRest();
}

void RunWorker::takeOverMeasurements(const RunRecord &run, std::int64_t step)
{
    const auto takeOver = [&](const auto &report) {
        using Report = typename std::decay_t<decltype(report)>::value_type;
        if (report)
            m_lab.takeOver(std::make_shared<const Report>(*report), m_status.generation, step);
    };
    takeOver(run.decoders);
    takeOver(run.fineTuning);
    takeOver(run.separability);
}

void RunWorker::handle(const ImportCommand &command)
{
    const std::string path = command.path.toStdString();
    const std::uint64_t before = m_status.generation;
    begin(
        true,
        [&] {
            publishStatus(RunState::Loading, QStringLiteral("Opening the model"));
            const ExperimentConfig config = configOfModel(path, command.settings);
            return importModel(path, config, dataset(config.data));
        },
        true);
    if (m_status.generation == before)
        return;
    m_importedFrom = path;
    m_status.step = m_experiment->stepsDone();
    publishRest();
    m_mailbox.publish(OpenedEvent{{}, line(), {}, {}});
}

void RunWorker::handle(const KeepSafeCommand &command)
{
    m_autosave = std::make_unique<Autosave>(command.root.toStdString(), [this](const std::string &problem) {
        m_mailbox.publish(
            NotedEvent{QStringLiteral("This run cannot be kept against an unexpected end: %1 Training goes "
                                      "on, and keeping it is tried again.")
                           .arg(QString::fromStdString(problem))});
    });
    m_autosave->begin(progress());
    m_worthKeeping = command.worthKeeping;
}

void RunWorker::handle(const LookCommand &command)
{
    m_look = command.look.toStdString();
}

Autosave::Progress RunWorker::progress() const
{
    if (!m_experiment)
        return {};
    return {m_experiment->stepsDone(), m_evaluations.size(), m_experiment->liveChanges().size(), m_report != nullptr};
}

// Nothing has been learned before the first step.
void RunWorker::keepSafe(bool rests)
{
    if (!m_autosave || !m_experiment || m_onlyLooks || m_experiment->stepsDone() == 0 ||
        !m_autosave->isDue(progress(), rests))
        return;
    m_autosave->keep(copyOfRun(stateInWords("running")), m_timeline, progress());
}

void RunWorker::leaveRun()
{
    if (!m_autosave || !m_experiment || m_onlyLooks || m_experiment->stepsDone() == 0 ||
        m_autosave->isReleased(progress()))
        return;
    const bool isAdopted = m_autosave->isAdopted();
    const bool isWorthIt = m_couldNotBeSaved || m_trainedSeconds >= m_worthKeeping;
    if (isAdopted ? m_autosave->isKept(progress()) : !isWorthIt)
        return;
    try {
        m_autosave->keep(copyOfRun(stateInWords("stopped")), m_timeline, progress());
    } catch (...) {  // of memory there is none: what was kept before stays
    }
    m_autosave->stay();
}

std::string RunWorker::stateInWords(const std::string &unfinished) const
{
    return m_diverged ? "diverged" : !m_failure.isEmpty() ? "failed" : m_report ? "finished" : unfinished;
}

SessionCopy RunWorker::copyOfRun(const std::string &state) const
{
    std::vector<std::string> rows;
    for (const Evaluation &evaluation : m_evaluations)
        rows.push_back(metricsRow(evaluation));
    return copySession(*m_experiment, rows, {state, m_report.get(), m_look, m_importedFrom});
}

QString RunWorker::line() const
{
    return runLine(QString::fromStdString(m_experiment->splits().test.dataset->title), m_experiment->config().network,
                   m_evaluations, m_report.get(), m_experiment->stepsDone(), m_experiment->length().steps);
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
    m_importedFrom.clear();
    m_onlyLooks = false;
    m_baselinesOwed = true;
    m_trainedSeconds = 0;
    m_couldNotBeSaved = false;
    m_failure.clear();
    m_diverged = false;
    m_offered.reset();
    if (m_autosave)
        m_autosave->begin(progress());
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
    if (!m_experiment || command.generation != m_status.generation)
        return;
    try {
        m_experiment->change(command.settings);
    } catch (...) {
        m_mailbox.publish(FailedEvent{sentenceOfCurrentException()});
    }
}

// session.json comes last, and with it the run is there.
std::size_t RunWorker::writeRun(const std::string &folder, bool withReport)
{
    const std::size_t lost = m_timeline->saveTo(momentsIn(folder));
    m_lab.saveFinished(folder, m_status.generation, m_experiment->stepsDone());
    writeSession(folder, copyOfRun(stateInWords("stopped")));
    if (!withReport)
        return lost;
    publishStatus(m_goal == Goal::Hold ? RunState::Measuring : restState(), QStringLiteral("Writing the report"));
    writeReport(folder);
    return lost;
}

void RunWorker::handle(const SaveCommand &command)
{
    try {
        if (!m_experiment)
            throw Error("There is no run to save yet.");
        const std::string path = command.folder.toStdString();
        publishStatus(restState(), QStringLiteral("Saving the run"));
        std::size_t lost = 0;
        saveRun(path, [&](const std::string &folder) { lost = writeRun(folder, command.withReport); });
        if (m_autosave)
            m_autosave->release(progress());
        m_couldNotBeSaved = false;
        const bool showsReport = command.withReport && !isPackedRun(path);
        m_mailbox.publish(SavedEvent{command.folder + (showsReport ? QStringLiteral("/report.html") : QString()),
                                     command.folder, line()});
        if (lost > 0)
            m_mailbox.publish(NotedEvent{QStringLiteral("The run was saved without some moments of its past: they "
                                                        "were in files that cannot be read any more.")});
    } catch (...) {
        m_couldNotBeSaved = true;
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
