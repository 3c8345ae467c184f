#include "app/window/mainwindow.h"

#include "app/window/aboutbox.h"
#include "app/window/edithistory.h"
#include "app/window/frameexport.h"
#include "app/window/labwiring.h"
#include "app/window/language.h"
#include "app/window/lessonwiring.h"
#include "app/window/messagestrip.h"
#include "app/window/presenter.h"
#include "app/window/presetmenu.h"
#include "app/window/runactions.h"
#include "app/window/sessionwiring.h"
#include "app/window/slowmotion.h"
#include "app/window/statusline.h"
#include "app/window/studywindow.h"
#include "app/window/tablewindow.h"
#include "app/window/timelinewiring.h"
#include "app/window/viewdock.h"
#include "app/window/welcomewiring.h"
#include "app/window/windowmemory.h"
#include "ui/panels/experimentpanel.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/views/testimages.h"
#include "ui/views/timelinebar.h"
#include "ui/widgets/coretext.h"
#include "ui/worker/eachinturn.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLayout>
#include <QScopedValueRollback>
#include <QToolButton>

namespace pitfall {

namespace {

/// The settings of a run that is compared with another's: its images and its seed.
ExperimentConfig comparableWith(const ExperimentConfig &other, ExperimentConfig config)
{
    config.data = other.data;
    config.training.seed = other.training.seed;
    return config;
}

}  // namespace

MainWindow::~MainWindow()
{
    m_presenter->leave();
    // What hides while the window goes must not ask for pictures any more; the worker stops before the views go.
    for (ViewDock *dock : m_docks)
        dock->disconnect(this);
    delete m_studies;
    MainWindow *second = m_beside ? nullptr : m_peer;
    pairWith(nullptr, nullptr, 0);
    delete second;
    delete m_session;
}

void MainWindow::open(const ExperimentConfig &config, bool runAtOnce)
{
    m_panel->setConfig(config);
    m_sessions->edits().restart();
    startNewRun(runAtOnce);
}

void MainWindow::runOrPause()
{
    both([](MainWindow &window) { window.m_panel->commit(); });
    if (isGoing(m_session->status()))
        both([](MainWindow &window) { window.m_session->pause(); });
    else if (runWouldStartAnew() || (m_peer && m_peer->runWouldStartAnew()))
        both([](MainWindow &window) { window.startNewRun(true); });
    else
        both([](MainWindow &window) { window.m_session->run(); });
}

void MainWindow::stepBy(void (Session::*step)())
{
    both([](MainWindow &window) { window.m_panel->commit(); });
    if (!runWouldStartAnew())
        return both([step](MainWindow &window) { (window.m_session->*step)(); });
    both([step](MainWindow &window) {
        window.startNewRun(false);
        window.m_onceStarted = [session = window.m_session, step] { (session->*step)(); };
    });
}

// A run that has not begun takes over what was edited since; one that has finished is begun again.
bool MainWindow::runWouldStartAnew() const
{
    const RunStatus &status = m_session->status();
    switch (status.labTaskGoes ? status.rest : status.state) {
    case RunState::Empty:
    case RunState::Finished:
    case RunState::Failed:
        return true;
    default:
        return status.step == 0 && m_panel->differsFromRun();
    }
}

void MainWindow::startNewRun(bool runAtOnce)
{
    m_onceStarted = nullptr;
    m_panel->commit();
    if (!m_panel->problem().isEmpty())
        return m_messages->showProblem(m_panel->problem());
    m_session->newRun(m_beside && m_peer ? comparableWith(m_peer->m_panel->config(), m_panel->config())
                                         : m_panel->config(),
                      runAtOnce);
}

// Nothing that has been trained is thrown away for a look at a preset.
void MainWindow::choosePreset(const ExperimentConfig &config)
{
    m_panel->setConfig(config);
    settingsReplaced();
}

void MainWindow::settingsReplaced()
{
    const RunStatus &status = m_session->status();
    if (status.step == 0 && status.state != RunState::Running)
        startNewRun(false);
}

void MainWindow::replaceRun(const ExperimentConfig &config)
{
    m_panel->setConfig(config);
    startNewRun(false);
}

void MainWindow::goLive()
{
    m_timeline->bar().goLive();
}

void MainWindow::showLessonDock()
{
    constexpr int readable = 400;  // pixels
    TitledDock *dock = m_lessons->dock();
    dock->show();
    dock->raise();
    QList<QDockWidget *> row = {dock};
    QList<int> widths = {readable};
    for (ViewDock *view : {m_docks[0], m_docks[1]}) {
        if (view->isVisible() && !view->isFloating()) {
            row += view;
            widths += (width() - readable) / 2;
        }
    }
    if (!dock->isFloating())
        resizeDocks(row, widths, Qt::Horizontal);
}

void MainWindow::runStarted(const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits,
                            const LiveSettings &live, bool wasOpened)
{
    stopExportingFrames();
    m_messages->hide();
    const auto next = std::exchange(m_onceStarted, nullptr);
    EachInTurn each;
    if (wasOpened) {
        each([&] { m_welcome->hide(); });
        each([&] { m_panel->setConfig(withLiveSettings(config, live)); });
    }
    each([&] { describeRun(config, *splits, live); });
    for (ViewDock *dock : m_docks)
        each([&] { dock->begin(config, splits); });
    each([&] { m_lab->runStarted(*splits); });
    each([&] { m_timeline->runStarted(); });
    each([&] { m_presenter->begin(config, splits); });
    each([&] { select(m_selected < splits->test.count() ? m_selected : -1); });
    requestFrame();
    each([&] { next ? next() : m_presenter->slowMotion().askAnew(); });
    each.rethrow();
}

void MainWindow::describeRun(const ExperimentConfig &config, const Splits &splits, const LiveSettings &live)
{
    m_panel->setRunningConfig(config, live);
    m_sessions->edits().runStarted();
    m_panel->setInputShape(splits.test.dataset->shape());
    m_panel->setClassVarianceShare(splits.classVarianceShare);
    m_panel->noteClasses(config.data, hasLabels(&splits));
    const QString title = coreText(splits.test.dataset->title);
    setWindowTitle(m_beside ? tr("%1, second run – Pitfall").arg(title) : tr("%1 – Pitfall").arg(title));
}

void MainWindow::recordsArrived(const Records &records)
{
    m_timeline->addRecords(records);
    if (!records.evaluations.empty())
        m_lossAccuracy->addEvaluations(records.evaluations);
    if (!records.baselines.empty())
        m_lossAccuracy->setBaselines(records.baselines);
    m_presenter->addRecords(records);
    if (!records.finalReport)
        return;
    m_lossAccuracy->setFinal(*records.finalReport);
    m_lab->setFinal(*records.finalReport);
    // The view says it itself, if it can be seen.
    if (!m_docks.front()->isLookedAt() && !m_lossAccuracy->runs().empty() && m_lossAccuracy->runs().back().report)
        m_messages->showResult(finalSentence(m_lossAccuracy->runs().back()));
}

void MainWindow::requestFrame()
{
    SnapshotRequest request;
    for (const ViewDock *dock : m_docks)
        if (dock->isLookedAt())
            dock->view()->addTo(request);
    m_presenter->addTo(request);
    m_session->requestFrame(request);
}

void MainWindow::select(int position)
{
    if (m_selecting)
        return;
    const QScopedValueRollback selecting(m_selecting, true);
    m_selected = position;
    m_lab->setSelected(position);
    m_presenter->select(position);
    for (ViewDock *dock : m_docks)
        dock->view()->select(position);
    if (m_peer)
        m_peer->select(position);
}

void MainWindow::selectImages(const std::vector<int> &positions)
{
    if (m_selecting)
        return;
    const QScopedValueRollback selecting(m_selecting, true);
    for (ViewDock *dock : m_docks)
        dock->view()->selectSet(positions);
    if (m_peer)
        m_peer->selectImages(positions);
}

void MainWindow::showMoment(std::int64_t step)
{
    m_lossAccuracy->showMoment(step);
    m_presenter->refreshFacts();
    m_lab->setStep(step);
    requestFrame();
    if (!m_peer || m_follows)
        return;
    m_peer->m_follows = true;
    if (step < 0)
        m_peer->m_timeline->bar().goLive();
    else
        m_peer->m_timeline->bar().goTo(step);
    m_peer->m_follows = false;
}

// The old run stays on the plot, fainter.
void MainWindow::branch(std::int64_t step)
{
    m_onceStarted = nullptr;
    m_panel->commit();
    if (!m_panel->problem().isEmpty())
        return m_messages->showProblem(m_panel->problem());
    m_session->branch(m_panel->config(), step, true);
}

void MainWindow::refreshActions()
{
    m_actions->refresh(m_session->status(), runWouldStartAnew(), m_panel->problem().isEmpty());
    if (m_framesAction)
        m_framesAction->setText(m_frames ? tr("Stop exporting frames") : tr("The training as frames…"));
}

void MainWindow::saveRun(bool withReport)
{
    const QString name = QStringLiteral("pitfall-%1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"));
    const QString folder =
        QFileDialog::getSaveFileName(this, tr("Save the run as a folder"), QDir::home().filePath(name));
    if (folder.isEmpty())
        return;
    m_sessions->noteLook();
    m_session->save(folder, withReport);
}

void MainWindow::openRun(const QString &folder)
{
    openBy([&folder](Session &session) { session.open(folder); });
}

void MainWindow::askForImages(const QString &problem, const OpenWith &openWith)
{
    const auto openFrom = [this, openWith](const QString &images) {
        if (!images.isEmpty())
            openBy([&](Session &) { openWith(images); });
    };
    const auto chooseFolder = [this, openFrom] {
        openFrom(
            QFileDialog::getExistingDirectory(this, tr("The folder with the images of the run"), QDir::homePath()));
    };
    const auto chooseFile = [this, openFrom] {
        openFrom(QFileDialog::getOpenFileName(this, tr("The file with the images of the run"), QDir::homePath()));
    };
    m_messages->ask(coreText(problem), {{tr("Choose their folder…"), QStringLiteral("chooseImages"), chooseFolder},
                                        {tr("Choose their file…"), QStringLiteral("chooseImageFile"), chooseFile}});
}

void MainWindow::openBy(const std::function<void(Session &)> &open)
{
    m_onceStarted = nullptr;
    open(*m_session);
}

void MainWindow::keepSafe(const QString &root)
{
    m_sessions->keepSafe(root);
}

StudyWindow &MainWindow::studies()
{
    if (!m_studies) {
        const QDir beside(QCoreApplication::applicationDirPath());
        m_studies =
            new StudyWindow(m_commandLine.isEmpty() ? beside.filePath(QStringLiteral("pitfall-cli")) : m_commandLine);
        connect(m_studies, &StudyWindow::runOpened, this, [this](const QString &folder) {
            openRun(folder);
            raise();
            activateWindow();
        });
    }
    m_studies->setSettings(m_panel->config(), m_panel->classless());
    return *m_studies;
}

void MainWindow::showStudies()
{
    StudyWindow &window = studies();
    window.show();
    window.raise();
    window.activateWindow();
}

void MainWindow::chooseExport(View *view, const QString &ending)
{
    const QString path = askExportPath(this, *view, ending);
    if (path.isEmpty())
        return;
    exportView(view, path);
}

void MainWindow::exportView(View *view, const QString &path)
{
    const QString problem = view->exportTo(path);
    if (problem.isEmpty())
        m_messages->showResult(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_messages->showProblem(problem);
}

void MainWindow::showAsTable(View *view)
{
    auto *table = new TableWindow(view, this);
    table->setAttribute(Qt::WA_DeleteOnClose);
    table->show();
}

void MainWindow::chooseFrames()
{
    if (m_frames)
        return stopExportingFrames();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the frames"), QDir::homePath());
    if (!folder.isEmpty())
        exportFrames(folder);
}

void MainWindow::exportFrames(const QString &folder)
{
    TimelineBar &bar = m_timeline->bar();
    std::vector<std::int64_t> steps;
    for (const TimelineMark &mark : bar.marks())
        steps.push_back(mark.step);
    std::vector<View *> views;
    for (const ViewDock *dock : m_docks)
        if (dock->isLookedAt())
            views.push_back(dock->view());
    if (m_frames || steps.empty() || views.empty())
        return m_messages->showProblem(
            tr("There is nothing to export yet: no moment has been measured, or every view is "
               "closed."));
    const auto lookAt = [&bar](std::int64_t step) { step < 0 ? bar.goLive() : bar.goTo(step); };
    m_frames = new FrameExport(lookAt, std::move(views), this);
    const QString shown = QDir::toNativeSeparators(folder);
    connect(m_frames, &FrameExport::advanced, this, [this] {
        m_messages->showResult(tr("Exporting frames: %1 of %2 moments (File ▸ Export view ▸ Stop exporting frames)")
                                   .arg(m_frames->framesDone())
                                   .arg(m_frames->frames()));
    });
    connect(m_frames, &FrameExport::finished, this, [this, shown](const QString &problem) {
        const int done = m_frames->framesDone();
        m_frames->deleteLater();
        m_frames = nullptr;
        refreshActions();
        if (!problem.isEmpty())
            return m_messages->showProblem(problem);
        m_messages->showResult(tr("Written: %1 moments of each view that is shown, in %2").arg(done).arg(shown));
    });
    refreshActions();
    m_frames->start(folder, steps);
}

void MainWindow::stopExportingFrames()
{
    if (m_frames)
        m_frames->stop();
}

void MainWindow::setColourScheme(ColourScheme scheme)
{
    windowMemory::setColourScheme(scheme);
    applyColourScheme(scheme);
}

void MainWindow::setLanguage(const QString &code)
{
    windowMemory::setLanguage(code);
    applyLanguage(code);
}

// What was composed of texts; the rest has been translated where it stands.
void MainWindow::languageChanged()
{
    makeRoomForRun();
    m_actions->describe();
    m_lab->refresh();
    m_sessions->edits().describe();
    refreshActions();
}

void MainWindow::showAbout()
{
    auto *box = new AboutBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->show();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session->pause();
    event->accept();
    m_presenter->leave();
    if (m_beside)
        return deleteLater();
    windowMemory::saveLayout(*this);
    windowMemory::setConfig(m_panel->config());
    windowMemory::setAxes(m_lossAccuracy->scoreKey(), m_lossAccuracy->accuracyKey());
    if (m_studies)
        m_studies->close();
    if (m_peer)
        m_peer->close();
}

// Once everything has the new type: the panel is as wide as its content, and views that have no room beside each other
// lie behind each other until the type is smaller again.
void MainWindow::fitType()
{
    m_panel->fitType();
    if (!m_roomyLayout.isEmpty())
        windowMemory::putLayout(*this, std::exchange(m_roomyLayout, {}));
    const auto narrowPanel = [this] { resizeDocks({m_panelDock}, {m_panel->minimumWidth()}, Qt::Horizontal); };
    narrowPanel();
    if (layout()->minimumSize().width() <= width())
        return;
    m_roomyLayout = windowMemory::layoutOf(*this);
    for (const int above : {1, 6, 3})
        tabifyDockWidget(m_docks[0], m_docks[above]);
    for (const int below : {5, 7})
        tabifyDockWidget(m_docks[2], m_docks[below]);
    m_docks[0]->raise();
    m_docks[2]->raise();
    QMetaObject::invokeMethod(this, narrowPanel, Qt::QueuedConnection);  // once the tabs are in place
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_runButton)
        styleRunButton(), m_presets->restyle();
    if (event->type() == QEvent::FontChange && m_runButton) {
        m_runButton->setStyleSheet({});  // it keeps the type that it had when it was given one
        styleRunButton();
        m_presets->setStyleSheet({});
        m_presets->restyle();
        makeRoomForRun();
        QMetaObject::invokeMethod(this, &MainWindow::fitType, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::LanguageChange && m_lab)
        languageChanged();
    if (event->type() == QEvent::WindowStateChange && m_status)
        requestFrame();
}

// Keys of the run that a focused button or list needs for itself: Space presses, letters search.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched == QApplication::focusWidget()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool button = qobject_cast<QAbstractButton *>(watched) && key->key() == Qt::Key_Space;
        const bool list = qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractItemView *>(watched);
        const bool plain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key->text().isEmpty();
        if (button || (list && plain)) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace pitfall
