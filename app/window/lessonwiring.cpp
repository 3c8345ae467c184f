#include "app/window/lessonwiring.h"

#include "app/window/lessonmemory.h"
#include "app/window/lessonrunner.h"
#include "app/window/lessonshelf.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/presenter.h"
#include "app/window/studywindow.h"
#include "app/window/viewdock.h"
#include "core/base/error.h"
#include "core/lesson/reveal.h"
#include "ui/views/lessonsentence.h"
#include "ui/views/lessonview.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/views/timelinebar.h"
#include "ui/widgets/attention.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QUrl>

namespace pitfall {

namespace {

constexpr LessonCaps rehearsal = {1500, 3, 2, 12};

std::optional<Lesson> loaded(const QString &path)
{
    try {
        return lessonShelf::load(path);
    } catch (const Error &) {
        return std::nullopt;
    }
}

}  // namespace

LessonWiring::LessonWiring(MainWindow &window, LossAccuracyView &plot)
    : QObject(&window), m_window(window), m_plot(plot), m_view(new LessonView),
      m_dock(new TitledDock(QStringLiteral("lesson"), tr("Lesson"), m_view, m_view->titleControls(), &window)),
      m_runner(new LessonRunner(window))
{
    connect(m_view, &LessonView::languageChanged, this, &LessonWiring::translate);
    connect(m_view, &LessonView::nextAsked, this, &LessonWiring::next);
    connect(m_view, &LessonView::previousAsked, this, &LessonWiring::previous);
    connect(m_view, &LessonView::beginAsked, this, &LessonWiring::begin);
    connect(m_view, &LessonView::resumeAsked, this, &LessonWiring::resume);
    connect(m_view, &LessonView::resetAsked, this, &LessonWiring::reset);
    connect(m_view, &LessonView::runAsked, this, &LessonWiring::run);
    connect(m_view, &LessonView::pauseAsked, m_runner, &LessonRunner::pauseOrGoOn);
    connect(m_view, &LessonView::stopAsked, m_runner, &LessonRunner::stop);
    connect(m_view, &LessonView::predicted, this, &LessonWiring::predict);
    connect(m_view, &LessonView::lineAsked, this, &LessonWiring::askForLine);
    connect(m_view, &LessonView::pointed, this, &LessonWiring::point);
    connect(&m_plot, &LossAccuracyView::lineDrawn, this, [this](const std::vector<SketchPoint> &line) {
        m_window.messages().hide();  // it said how to draw
        PredictedValue value;
        value.line = line;
        predict(value);
    });
    connect(m_runner, &LessonRunner::changed, this, &LessonWiring::refreshRun);
    connect(m_runner, &LessonRunner::finished, this, &LessonWiring::finished);
    connect(m_runner, &LessonRunner::failed, this,
            [this](const QString &message) { m_window.messages().showProblem(message); });
}

void LessonWiring::fill(QMenu *menu)
{
    m_menu = menu;
    menu->setToolTipsVisible(true);
    menu->setObjectName(QStringLiteral("lessons"));
    m_rehearsal = new QAction(tr("Rehearse with few images"), this);
    m_rehearsal->setObjectName(QStringLiteral("lessonRehearsal"));
    m_rehearsal->setCheckable(true);
    m_rehearsal->setToolTip(tr("Every run of a lesson takes some seconds; its numbers are then those of few images."));
    connect(m_rehearsal, &QAction::toggled, this, [this](bool on) { rehearse(on ? rehearsal : LessonCaps()); });
    m_nextAction = new QAction(tr("Next step"), this);
    m_nextAction->setShortcut(Qt::ALT | Qt::Key_PageDown);
    m_previousAction = new QAction(tr("Step before"), this);
    m_previousAction->setShortcut(Qt::ALT | Qt::Key_PageUp);
    connect(m_nextAction, &QAction::triggered, m_view, &LessonView::next);
    connect(m_previousAction, &QAction::triggered, m_view, &LessonView::previous);
    m_window.addActions({m_nextAction, m_previousAction});
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillEntries(menu); });
    fillEntries(menu);
}

// The teacher's own folder may have changed since.
void LessonWiring::fillEntries(QMenu *menu)
{
    menu->clear();
    QString where;
    if (const QString path = resumable(&where); !path.isEmpty())
        menu->addAction(where, this, [this, path] { open(path); })->setObjectName(QStringLiteral("lessonGoOn"));
    menu->addSeparator();
    bool own = false;
    for (const LessonEntry &entry : lessonShelf::entries()) {
        if (entry.isOwn && !std::exchange(own, true))
            menu->addSection(tr("Your own"));
        QString title = entry.title;
        QAction *action =
            menu->addAction(title.replace(u'&', QStringLiteral("&&")), this, [this, path = entry.path] { open(path); });
        action->setObjectName(QStringLiteral("lesson.") + QFileInfo(entry.path).completeBaseName());
        if (!entry.problem.isEmpty())
            action->setToolTip(entry.problem);
    }
    menu->addSeparator();
    menu->addAction(tr("Open lesson…"), this, &LessonWiring::openFile)->setObjectName(QStringLiteral("openLesson"));
    menu->addAction(tr("Folder of your own lessons"), this, &LessonWiring::openOwnFolder)
        ->setObjectName(QStringLiteral("ownLessons"));
    menu->addSeparator();
    menu->addActions({m_previousAction, m_nextAction});
    menu->addSeparator();
    menu->addAction(m_rehearsal);
}

QString LessonWiring::resumable(QString *text)
{
    const QString path = lessonMemory::last();
    const auto lesson = path.isEmpty() ? std::nullopt : loaded(path);
    if (!lesson)
        return {};
    const int steps = int(lesson->steps.size());
    const LessonProgress progress = lessonMemory::progressOf(path, steps);
    if (!progress.isBegun())
        return {};
    if (text)
        *text =
            tr("Go on: %1, step %2 of %3").arg(QString::fromStdString(lesson->title)).arg(progress.step + 1).arg(steps);
    return path;
}

void LessonWiring::openFile()
{
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open a lesson"), lessonShelf::ownFolder(), tr("Lessons (*.md)"));
    if (!path.isEmpty())
        open(path);
}

void LessonWiring::openOwnFolder()
{
    const QString folder = lessonShelf::ownFolder();
    QDir().mkpath(folder);
    const QString shown = QDir::toNativeSeparators(folder);
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_window.messages().showResult(tr("Lessons in %1 are in this menu.").arg(shown));
    else
        m_window.messages().showResult(tr("Put your own lessons into %1.").arg(shown));
}

void LessonWiring::rehearse(const LessonCaps &caps)
{
    m_runner->setCaps(caps);
    if (m_lesson && !m_runner->isGoing())
        m_runner->setLesson(m_lesson, lessonShelf::folderOf(m_path));  // what is in place had other counts
}

void LessonWiring::open(const QString &path)
{
    try {
        m_lesson = std::make_shared<const Lesson>(lessonShelf::load(path));
    } catch (const Error &error) {
        return m_window.messages().showProblem(QString::fromUtf8(error.what()));
    }
    m_path = path;
    m_runner->setLesson(m_lesson, lessonShelf::folderOf(path));
    m_progress = lessonMemory::progressOf(path, int(m_lesson->steps.size()));
    m_plot.forgetLine();
    m_onCover = true;
    showCover();
    m_window.showLessonDock();
    m_view->setFocus();
}

QString LessonWiring::notice() const
{
    const RunStatus &status = m_window.session().status();
    if (status.step == 0 || status.state == RunState::Empty)
        return {};
    return tr("The lesson begins runs of its own in the place of the one that is in the window. Save that one first "
              "(File ▸ Save run) if you want to keep it; its path stays on the plot.");
}

void LessonWiring::begin()
{
    m_runner->setLesson(m_lesson, lessonShelf::folderOf(m_path));
    m_progress = {};
    enter(0, true);
}

void LessonWiring::resume()
{
    enter(std::max(0, m_progress.step), true);
}

void LessonWiring::reset()
{
    if (m_lesson)
        begin();
}

void LessonWiring::enter(int step, bool setsUp)
{
    m_onCover = false;
    m_progress.step = step;
    remember();
    showStep();
    if (const auto &setup = this->step().setup)
        put(*setup, setsUp && !m_progress.isDone(step));
    qDeleteAll(m_window.findChildren<Attention *>());  // those of the step before
    for (const LessonPointer &pointer : this->step().pointers)
        point(QString::fromStdString(pointer.view));
}

void LessonWiring::showStep()
{
    m_view->showStep(*m_lesson, lessonShelf::folderOf(m_path), m_progress.step);
    m_view->setPrediction(prediction());
    showLine();
    refreshRun();
    refreshReveal();
}

void LessonWiring::showCover()
{
    m_view->showCover(*m_lesson, lessonShelf::folderOf(m_path), notice(), m_progress.step);
}

// The same page in another language. What runs goes on: a translation has the same steps.
void LessonWiring::translate()
{
    if (m_menu)
        fillEntries(m_menu);
    if (!m_lesson)
        return m_view->showNothing();
    const auto translated = loaded(m_path);
    if (translated && translated->steps.size() == m_lesson->steps.size())
        m_lesson = std::make_shared<const Lesson>(*translated);
    m_onCover ? showCover() : showStep();
}

void LessonWiring::put(const LessonSetup &setup, bool withRun)
{
    if (withRun && setup.changesRun())
        m_runner->setUp(m_progress.step);
    if (!setup.score.empty())
        m_plot.setAxes(QString::fromStdString(setup.score), QString::fromStdString(setup.accuracy));
    if (setup.image >= 0 && setup.image < m_runner->testImages())
        m_window.select(setup.image);
}

void LessonWiring::next()
{
    if (!m_lesson)
        return;
    if (m_onCover)
        return m_progress.isBegun() ? resume() : begin();
    if (m_runner->target() == m_progress.step)
        m_runner->stop();
    if (m_progress.step + 1 < int(m_lesson->steps.size()))
        return enter(m_progress.step + 1, true);
    // The end: the next time the lesson begins anew.
    m_runner->stop();
    lessonMemory::setProgress(m_path, {});
    m_plot.forgetLine();
    m_lesson = nullptr;
    m_progress = {};
    m_view->showNothing();
    m_dock->hide();
}

void LessonWiring::previous()
{
    if (!m_lesson || m_onCover)
        return;
    if (m_progress.step > 0)
        return enter(m_progress.step - 1, false);
    m_onCover = true;
    showCover();
}

void LessonWiring::run()
{
    const int at = m_progress.step;
    m_progress.facts.erase(at);
    m_progress.paths.erase(at);
    if (step().run->kind == LessonRun::Kind::Study) {
        // A study that was begun goes on; one that is to be run again is another.
        const bool isNew = m_progress.studyFolder.empty() || m_view->isRunDone();
        if (isNew)
            m_progress.studyFolder = lessonMemory::newStudyFolder(m_lesson->id).toStdString();
        showStudies();
    }
    remember();
    showLine();
    m_runner->run(at, QString::fromStdString(m_progress.studyFolder));
    refreshReveal();
}

std::optional<PredictedValue> LessonWiring::prediction() const
{
    if (m_onCover || !step().prediction)
        return std::nullopt;
    const auto found = m_progress.predictions.find(step().prediction->name);
    return found == m_progress.predictions.end() ? std::nullopt : std::optional(found->second);
}

void LessonWiring::predict(const PredictedValue &value)
{
    if (!m_lesson || m_onCover || !step().prediction)
        return;
    m_progress.predictions[step().prediction->name] = value;
    remember();
    m_view->setPrediction(value);
    showLine();
    refreshReveal();
}

void LessonWiring::askForLine()
{
    point(QStringLiteral("lossaccuracy"));
    m_plot.askForLine(*step().prediction);
    m_window.messages().showResult(tr("Draw on the plot how the path will go: drag the mouse from its beginning to its "
                                      "end."));
}

void LessonWiring::showLine()
{
    const auto value = prediction();
    if (value && step().prediction->kind == LessonPrediction::Kind::Line)
        m_plot.showLine(*step().prediction, value->line);
    else if (!m_progress.paths.count(m_progress.step - 1))  // the step after may still speak of it
        m_plot.forgetLine();
}

void LessonWiring::finished(int at, const Facts &facts, const std::vector<Evaluation> &path)
{
    if (!m_lesson)
        return;
    m_progress.facts[at] = facts;
    const auto &predicts = m_lesson->steps[std::size_t(at)].prediction;
    if (predicts && predicts->kind == LessonPrediction::Kind::Line)
        m_progress.paths[at] = path;
    remember();
    refreshReveal();
}

void LessonWiring::refreshRun()
{
    if (!m_lesson || m_onCover)
        return;
    LessonRunState state = m_runner->state();
    if (!m_runner->isGoing() || m_runner->target() != m_progress.step) {
        state = {};
        if (m_progress.isDone(m_progress.step))
            state.kind = LessonRunState::Kind::Done;
    }
    m_view->setRunState(state);
}

void LessonWiring::refreshReveal()
{
    if (!m_lesson || m_onCover)
        return;
    const LessonStep &shown = step();
    const int at = m_progress.step;
    const bool due = shown.run ? m_progress.isDone(at) : !shown.prediction || prediction();
    const bool says = !shown.reveal.empty() || (shown.prediction && prediction());
    if (!due || !says)
        return m_view->setReveal(std::nullopt);
    const Facts facts = m_progress.factsAt(at, *m_lesson);
    const RevealText text = revealed(shown.reveal, facts);
    LessonReveal reveal{{}, text.markdown, text.missing};
    if (const auto value = prediction()) {
        const auto path = m_progress.paths.find(at);
        reveal.comparison = comparisonText(*shown.prediction, *value, facts,
                                           path == m_progress.paths.end() ? std::vector<Evaluation>() : path->second);
    }
    m_view->setReveal(reveal);
}

void LessonWiring::point(const QString &name)
{
    QWidget *target = nullptr;
    if (name == QStringLiteral("study"))
        return showStudies();
    if (name == QStringLiteral("timeline")) {
        target = m_window.findChild<TimelineBar *>();
    } else if (auto *dock = m_window.findChild<TitledDock *>(name)) {
        if (m_window.presenter().isActive())
            return m_window.presenter().pointAt(dock);
        dock->show();
        dock->raise();
        target = dock;
    }
    if (target)
        Attention::drawTo(target);
}

// Over the views, so that the lesson can still be read; a window that is there already stays where it is.
void LessonWiring::showStudies()
{
    StudyWindow &studies = m_window.studies();
    if (!studies.isVisible() && !m_dock->isFloating()) {
        QRect place(m_window.mapToGlobal(QPoint(0, 0)), m_window.size());
        const QPoint end = m_dock->mapToGlobal(m_dock->rect().topRight());
        if (place.right() - end.x() > studies.minimumSizeHint().width())
            place.setLeft(end.x() + 4);
        studies.setGeometry(place);
    }
    studies.setAttribute(Qt::WA_ShowWithoutActivating);
    studies.show();
    studies.raise();
}

void LessonWiring::remember()
{
    lessonMemory::setProgress(m_path, m_progress);
    lessonMemory::setLast(m_path);
}

}  // namespace pitfall
