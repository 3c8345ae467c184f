#include "app/window/lessonrunner.h"

#include "app/window/labwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/newstudy.h"
#include "app/window/studywindow.h"
#include "core/base/error.h"
#include "ui/panels/experimentpanel.h"
#include "ui/widgets/numbers.h"

#include <QTimer>

#include <algorithm>

namespace pitfall {

namespace {

constexpr int settling = 300;  // ms: a pause that a measurement does not follow at once

QString sentenceOf(const std::exception &error)
{
    return QString::fromUtf8(error.what());
}

}  // namespace

LessonRunner::LessonRunner(MainWindow &window) : QObject(&window), m_window(window), m_session(window.session())
{
    connect(&m_session, &Session::runStarted, this, &LessonRunner::runStarted);
    connect(&m_session, &Session::recordsArrived, this, &LessonRunner::recordsArrived);
    connect(&m_session, &Session::statusChanged, this, &LessonRunner::statusChanged);
    connect(&m_session, &Session::taskChanged, this, &LessonRunner::taskChanged);
    connect(&m_session, &Session::failed, this, [this](const QString &message) {
        if (isGoing() && m_jobs.front().kind != Job::Kind::Study)
            fail(message);
    });
}

void LessonRunner::setLesson(std::shared_ptr<const Lesson> lesson, const QString &folder)
{
    stop();
    m_lesson = std::move(lesson);
    m_folder = folder;
    m_setUpStep = m_expectedStep = -1;
    m_trained.clear();
}

bool LessonRunner::isInPlace(int step) const
{
    return m_setUpStep >= 0 && m_setUpStep == setupOf(*m_lesson, step);
}

void LessonRunner::setUp(int step)
{
    const int setup = setupOf(*m_lesson, step);
    if (setup < 0 || isInPlace(step) || isGoing())
        return;
    m_target = -1;
    m_jobs = {{Job::Kind::SetUp, setup}};
    begin();
}

void LessonRunner::run(int step, const QString &studyFolder)
{
    const LessonRun &run = *m_lesson->steps[std::size_t(step)].run;
    const bool isStudy = run.kind == LessonRun::Kind::Study;
    const int setup = setupOf(*m_lesson, step);
    const bool isSettingUp =
        !isStudy && isGoing() && m_jobs.front().kind == Job::Kind::SetUp && m_jobs.front().step == setup;
    if (isSettingUp)
        m_jobs.resize(1);
    else
        stop();
    m_target = step;
    m_studyFolder = studyFolder;
    const bool isTraining = run.kind == LessonRun::Kind::Train;
    const bool anew = isSettingUp || !isInPlace(step) || (isTraining && m_trained.count(step) > 0);
    if (!isStudy) {
        if (anew && !isSettingUp)
            m_jobs.push_back({Job::Kind::SetUp, setup});
        for (const int before : trainingBefore(*m_lesson, step))
            if (anew || !m_trained.count(before))
                m_jobs.push_back({Job::Kind::Train, before});
    }
    m_jobs.push_back({isStudy ? Job::Kind::Study : isTraining ? Job::Kind::Train : Job::Kind::Measure, step});
    if (isSettingUp)
        emit changed();
    else
        begin();
}

void LessonRunner::begin()
{
    const Job job = m_jobs.front();
    m_share = -1;
    m_doing.clear();
    try {
        switch (job.kind) {
        case Job::Kind::SetUp:
            beginSetUp(job.step);
            break;
        case Job::Kind::Train:
            beginTraining(runOf(job));
            break;
        case Job::Kind::Measure:
            beginMeasurement(runOf(job));
            break;
        case Job::Kind::Study:
            beginStudy(runOf(job));
            break;
        }
    } catch (const Error &error) {
        return fail(sentenceOf(error));
    }
    emit changed();
}

void LessonRunner::beginSetUp(int step)
{
    m_setUpStep = -1;
    m_before = m_session.status().generation;
    m_expectedStep = step;
    m_doing = tr("Preparing the experiment");
    // A second window in lock-step would hold this one up.
    if (MainWindow *second = m_window.peer())
        second->close();
    m_window.replaceRun(configAt(*m_lesson, step, m_caps));
    m_expected = m_window.panel().config();  // as its editors hold it
    if (const QString problem = m_window.panel().problem(); !problem.isEmpty())
        throw ConfigError(problem.toStdString());
}

void LessonRunner::beginTraining(const LessonRun &run)
{
    m_window.goLive();
    const RunStatus &status = m_session.status();
    const std::int64_t epoch = std::max<std::int64_t>(1, status.length.stepsPerEpoch);
    m_goal = -1;
    m_askedAt = -1;
    m_doing = tr("Training");
    if (run.unit == LessonRun::Unit::Whole) {
        if (!m_records.report)
            return m_session.run();
    } else {
        const bool bySteps = run.unit == LessonRun::Unit::Steps;
        m_goal = bySteps ? status.step + run.amount : (status.step / epoch + run.amount) * epoch;
        m_goal = std::min(m_goal, status.length.steps);
    }
    QTimer::singleShot(0, this, &LessonRunner::advanceTraining);
}

void LessonRunner::advanceTraining()
{
    if (!isGoing() || m_jobs.front().kind != Job::Kind::Train)
        return;
    const RunStatus &status = m_session.status();
    if (status.state == RunState::Failed)
        return fail(status.message);
    const bool finished = status.state == RunState::Finished;
    if (m_goal < 0) {
        if (finished && m_records.report)
            finishJob(trainingFacts());
    } else if (status.step >= m_goal && (finished || status.state == RunState::Paused)) {
        QTimer::singleShot(settling, this, &LessonRunner::settled);
    } else if (status.state == RunState::Paused && status.step != m_askedAt) {
        // One batch or epoch after the other, each of which the window shows.
        m_askedAt = status.step;
        if (runOf(m_jobs.front()).unit == LessonRun::Unit::Steps)
            m_session.stepBatch();
        else
            m_session.stepEpoch();
    }
}

void LessonRunner::beginMeasurement(const LessonRun &run)
{
    m_window.goLive();
    m_labReport.reset();
    m_sawTask = false;
    m_doing = tr("Measuring");
    const auto shown = [](const LabTask &task, auto settings) {
        settings.shown = std::get<decltype(settings)>(task).shown;
        return LabTask(settings);
    };
    LabWiring &lab = m_window.lab();
    const int trainingImages = m_splits ? m_splits->train.count() : m_config.data.train;
    switch (run.lab) {
    case LessonRun::Lab::Decoders:
        return m_session.startTask(shown(lab.taskOf(LabKind::Decoders), decoderSettings(run, m_caps)));
    case LessonRun::Lab::FineTuning:
        return m_session.startTask(
            shown(lab.taskOf(LabKind::FineTuning), fineTuneSettings(run, trainingImages, m_caps)));
    case LessonRun::Lab::Separability:
        return m_session.startTask(separabilitySettings(run, m_caps));
    }
}

void LessonRunner::beginStudy(const LessonRun &run)
{
    const Study study = studyOf(run, m_folder.toStdString(), m_caps);
    m_studyReport.reset();
    m_studyIsOpen = false;
    m_doing = tr("Preparing the study");
    listenToStudy(m_window.studies().session());
    m_study->create(study, m_studyFolder, defaultJobs());
}

void LessonRunner::listenToStudy(StudySession &study)
{
    if (m_study == &study)
        return;
    m_study = &study;
    connect(m_study, &StudySession::opened, this, [this] {
        m_studyIsOpen = true;
        studyChanged();
    });
    connect(m_study, &StudySession::statusChanged, this, &LessonRunner::studyChanged);
    connect(m_study, &StudySession::reportArrived, this, [this](const std::shared_ptr<const StudyReport> &report) {
        m_studyReport = report;
        studyChanged();
    });
    connect(m_study, &StudySession::failed, this, [this](const QString &message) {
        if (isGoing() && m_jobs.front().kind == Job::Kind::Study)
            fail(message);
    });
}

void LessonRunner::studyChanged()
{
    if (!isGoing() || m_jobs.front().kind != Job::Kind::Study || !m_studyIsOpen)
        return;
    const StudyStatus &status = m_study->status();
    const StudyProgress &progress = status.progress;
    if (status.state == StudyStatus::State::Finished) {
        if (progress.finished < 3)
            return fail(tr("Fewer than three networks were finished, so that nothing can be said of them."));
        if (m_studyReport && m_studyReport->n == progress.finished)
            return finishJob(factsOf(*m_studyReport));
    }
    m_share = progress.total > 0 ? double(progress.done()) / progress.total : -1;
    m_doing = status.state == StudyStatus::State::Finished
                  ? tr("Computing the statistics")
                  : tr("%1 of %2 networks").arg(progress.done()).arg(progress.total);
    emit changed();
}

void LessonRunner::runStarted(const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits)
{
    m_config = config;
    m_splits = splits;
    m_records = {};
    m_trained.clear();
    const bool isOurs = m_expectedStep >= 0 && config == m_expected;
    m_setUpStep = isOurs ? m_expectedStep : -1;
    if (isOurs || !isGoing())
        return;
    // Somebody began another run; but while one of the lesson's is being prepared, it is only late.
    const Job::Kind kind = m_jobs.front().kind;
    if (kind == Job::Kind::Train || kind == Job::Kind::Measure)
        forgetJobs();
}

void LessonRunner::recordsArrived(const Records &records)
{
    auto &all = m_records.evaluations;
    all.insert(all.end(), records.evaluations.begin(), records.evaluations.end());
    if (!records.baselines.empty())
        m_records.baselines = records.baselines;
    if (records.finalReport)
        m_records.report = *records.finalReport;
}

void LessonRunner::statusChanged(const RunStatus &status)
{
    if (!isGoing())
        return;
    const Job &job = m_jobs.front();
    if (job.kind == Job::Kind::SetUp) {
        const bool isThere =
            m_setUpStep == job.step && status.generation > m_before && status.state != RunState::Loading;
        return isThere ? goOn() : void();
    }
    if (job.kind != Job::Kind::Train)
        return;
    m_doing = status.message.isEmpty()
                  ? tr("Training, step %1 of %2").arg(grouped(status.step), grouped(status.length.steps))
                  : status.message;
    const std::int64_t end = m_goal < 0 ? status.length.steps : m_goal;
    m_share = end > 0 ? double(status.step) / double(end) : -1;
    advanceTraining();
    emit changed();
}

// The first job is done.
void LessonRunner::goOn()
{
    m_jobs.pop_front();
    if (!m_jobs.empty())
        return begin();
    m_target = -1;
    emit changed();
}

// The measurement that is due after the last batch has been made.
void LessonRunner::settled()
{
    if (!isGoing() || m_jobs.front().kind != Job::Kind::Train || m_goal < 0)
        return;
    const RunStatus &status = m_session.status();
    const bool rests = status.state == RunState::Paused || status.state == RunState::Finished;
    if (rests && status.step >= m_goal)
        finishJob(trainingFacts());
}

void LessonRunner::taskChanged(const TaskEvent &event)
{
    if (!isGoing() || m_jobs.front().kind != Job::Kind::Measure)
        return;
    const LessonRun &run = runOf(m_jobs.front());
    if (int(event.kind) != int(run.lab))
        return;
    if (event.report)
        m_labReport = event.report;
    m_share = event.progress;
    m_doing = event.doing;
    switch (event.state) {
    case TaskEvent::State::Going:
        m_sawTask = true;
        return emit changed();
    case TaskEvent::State::Stopped:
    case TaskEvent::State::Failed:
        return m_sawTask ? forgetJobs() : void();  // it may be that of one before
    case TaskEvent::State::Finished:
        break;
    }
    if (const auto whole = m_labReport)
        std::visit([this](const auto &report) { finishJob(factsOf(*report)); }, *whole);
}

Facts LessonRunner::trainingFacts() const
{
    Facts facts = factsOf(m_records);
    if (m_splits)
        facts.add(factsOf(m_config, *m_splits));
    return facts;
}

void LessonRunner::finishJob(const Facts &facts)
{
    const Job job = m_jobs.front();
    if (job.kind == Job::Kind::Train)
        m_trained.insert(job.step);
    Facts named;
    named.add(facts, runOf(job).prefix);
    emit finished(job.step, named, job.kind == Job::Kind::Train ? m_records.evaluations : std::vector<Evaluation>());
    goOn();
}

void LessonRunner::forgetJobs()
{
    m_jobs.clear();
    m_target = -1;
    emit changed();
}

void LessonRunner::fail(const QString &message)
{
    forgetJobs();
    emit failed(message);
}

void LessonRunner::pauseOrGoOn()
{
    if (!isGoing())
        return;
    if (m_jobs.front().kind == Job::Kind::Study) {
        if (m_study->status().state == StudyStatus::State::Running)
            m_study->pause();
        else
            m_study->run(defaultJobs());
    } else if (m_jobs.front().kind == Job::Kind::Train) {
        const RunState state = m_session.status().state;
        if (state == RunState::Running)
            m_session.pause();
        else if (state == RunState::Paused)
            m_session.run();
    }
}

void LessonRunner::stop()
{
    if (!isGoing())
        return;
    switch (m_jobs.front().kind) {
    case Job::Kind::SetUp:
        break;
    case Job::Kind::Train:
        m_session.pause();
        break;
    case Job::Kind::Measure:
        m_session.stopTask();
        break;
    case Job::Kind::Study:
        if (m_study)
            m_study->pause();
        break;
    }
    forgetJobs();
}

LessonRunState LessonRunner::state() const
{
    LessonRunState state;
    if (!isGoing())
        return state;
    const Job &job = m_jobs.front();
    const bool paused =
        job.kind == Job::Kind::Study
            ? m_study && m_study->status().state == StudyStatus::State::Paused && m_studyIsOpen
            : job.kind == Job::Kind::Train && m_goal < 0 && m_session.status().state == RunState::Paused;
    state.kind = paused ? LessonRunState::Kind::Paused : LessonRunState::Kind::Going;
    state.canPause = job.kind == Job::Kind::Study || (job.kind == Job::Kind::Train && m_goal < 0);
    state.share = m_share;
    state.text = m_doing;
    if (m_target >= 0 && job.step != m_target)
        state.text = tr("First what was skipped: %1").arg(m_doing);
    return state;
}

}  // namespace pitfall
