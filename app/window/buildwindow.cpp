// How the window is put together: docks, toolbar, menus, and what is connected to what.
#include "app/window/datasetwiring.h"
#include "app/window/focusring.h"
#include "app/window/frameexport.h"
#include "app/window/helpwiring.h"
#include "app/window/icons.h"
#include "app/window/keyboardaccess.h"
#include "app/window/labwiring.h"
#include "app/window/language.h"
#include "app/window/lessonwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/opener.h"
#include "app/window/presenter.h"
#include "app/window/presetmenu.h"
#include "app/window/runactions.h"
#include "app/window/sessionwiring.h"
#include "app/window/statusline.h"
#include "app/window/textsize.h"
#include "app/window/timelinewiring.h"
#include "app/window/viewdock.h"
#include "app/window/welcomewiring.h"
#include "app/window/windowmemory.h"
#include "ui/panels/experimentpanel.h"
#include "ui/views/accessibleviews.h"
#include "ui/views/featuremapview.h"
#include "ui/views/filtersview.h"
#include "ui/views/inspectorview.h"
#include "ui/views/lessonview.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/views/reconstructionsview.h"
#include "ui/views/timelinebar.h"
#include "ui/widgets/coretext.h"
#include "ui/worker/eachinturn.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolButton>

namespace pitfall {

MainWindow::MainWindow(QWidget *parent, bool beside)
    : QMainWindow(parent), m_session(new Session(this)), m_beside(beside)
{
    applyLanguage(windowMemory::language());
    setWindowTitle(tr("Pitfall"));
    setWindowIcon(programIcon());
    setMinimumSize(800, 560);
    applyColourScheme(windowMemory::colourScheme());
    textSize::apply(windowMemory::textSize());
    describeViewsToScreenReaders();
    m_actions = new RunActions(this);
    buildToolBar();
    buildDocks();
    m_timeline = new TimelineWiring(*m_session, this);
    addToolBarBreak();
    auto *recovery = new MessageStrip(this);
    recovery->setObjectName(QStringLiteral("recovery"));
    addToolBar(recovery);
    m_presenter = new Presenter(*this);
    m_presenter->offer(m_lessons->dock());
    connect(m_presenter, &Presenter::nextStep, &m_lessons->view(), &LessonView::next);
    connect(m_presenter, &Presenter::previousStep, &m_lessons->view(), &LessonView::previous);
    m_sessions = new SessionWiring(*this, recovery);
    m_datasets = new DatasetWiring(*m_panel, *m_messages, this);
    m_opener = new Opener(*this);
    m_help = new HelpWiring(this);
    new FocusRing(this);
    nameTabBars(this);
    m_welcome = new WelcomeWiring(*this);
    m_status = new StatusLine(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    buildMenus();
    connectActions();
    connectPanel();
    connectSession();
    qApp->installEventFilter(this);

    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    resize(QSize(1440, 900).boundedTo(screen));
    resetLayout();
    const auto restored = windowMemory::restoreLayout(*this);
    if (restored == windowMemory::Layout::BeforeTheLab)
        placeLabDocks();
    if (restored == windowMemory::Layout::BeforeTheLab || restored == windowMemory::Layout::BeforeTheInspector) {
        placeInspector();
        addDockWidget(Qt::RightDockWidgetArea, m_docks[8]);
        m_docks[8]->hide();
    }
    if (restored != windowMemory::Layout::None && restored != windowMemory::Layout::Whole)
        placeLesson();
    m_lessons->dock()->hide();
    m_messages->hide();
    recovery->hide();
    refreshActions();
    if (textSize::current() > textSize::least)
        QMetaObject::invokeMethod(this, &MainWindow::fitType, Qt::QueuedConnection);
}

void MainWindow::buildDocks()
{
    setDockNestingEnabled(true);
    setAnimated(false);
    m_panel = new ExperimentPanel;
    m_panelDock = new TitledDock(QStringLiteral("experiment"), tr("Experiment"), m_panel, nullptr, this);
    m_lossAccuracy = new LossAccuracyView;
    m_lossAccuracy->setAxes(windowMemory::scoreAxis(), windowMemory::accuracyAxis());
    addView(QStringLiteral("lossaccuracy"), m_lossAccuracy);
    addView(QStringLiteral("featuremap"), new FeatureMapView);
    addView(QStringLiteral("reconstructions"), new ReconstructionsView);
    addView(QStringLiteral("filters"), new FiltersView);
    buildLabDocks();
    addView(QStringLiteral("inspector"), new InspectorView);
    auto *secondMap = new FeatureMapView(FeatureMapView::Slot::Second);
    addView(QStringLiteral("featuremap2"), secondMap);
    m_lessons = new LessonWiring(*this, *m_lossAccuracy);
    connect(static_cast<FeatureMapView *>(m_docks[1]->view()), &FeatureMapView::compareAsked, this, [this] {
        m_docks[8]->setVisible(m_docks[8]->isHidden());
        m_docks[8]->raise();
    });
}

void MainWindow::buildLabDocks()
{
    m_lab = new LabWiring(*m_session, this);
    const auto views = m_lab->views();
    m_lab->setDocks({addView(QStringLiteral("decoders"), views[0]), addView(QStringLiteral("finetuning"), views[1]),
                     addView(QStringLiteral("separability"), views[2])});
}

// Behind the live views, which stay in front: decoders with reconstructions, the tall ones on the right.
void MainWindow::placeLabDocks()
{
    ViewDock *map = m_docks[1], *reconstructions = m_docks[2], *filters = m_docks[3];
    tabifyDockWidget(reconstructions, m_docks[4]);
    tabifyDockWidget(filters, m_docks[5]);
    tabifyDockWidget(map, m_docks[6]);
    for (ViewDock *front : {map, reconstructions, filters})
        front->raise();
}

// The inspector behind the filters.
void MainWindow::placeInspector()
{
    ViewDock *filters = m_docks[3], *inspector = m_docks[7];
    tabifyDockWidget(filters, inspector);
    inspector->raise();  // only what was behind comes to the front of the tabs
    filters->raise();
}

// Behind the settings, which a lesson sets.
void MainWindow::placeLesson()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_lessons->dock());
    tabifyDockWidget(m_panelDock, m_lessons->dock());
    m_panelDock->raise();
}

ViewDock *MainWindow::addView(const QString &name, View *view)
{
    auto *dock = new ViewDock(name, view, this);
    m_docks.push_back(dock);
    connect(dock, &ViewDock::exportRequested, this, &MainWindow::chooseExport);
    connect(dock, &ViewDock::tableRequested, this, &MainWindow::showAsTable);
    connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::requestFrame);
    connect(view, &View::requestChanged, this, &MainWindow::requestFrame);
    connect(view, &View::imageSelected, this, &MainWindow::select);
    connect(view, &View::imagesSelected, this, &MainWindow::selectImages);
    return dock;
}

// The panel on the left, the views two by two.
void MainWindow::resetLayout()
{
    ViewDock *hero = m_docks[0], *map = m_docks[1], *reconstructions = m_docks[2], *filters = m_docks[3];
    QList<QDockWidget *> all = {m_panelDock};
    all.append(QList<QDockWidget *>(m_docks.begin(), m_docks.end()));
    const bool lesson = !m_lessons->dock()->isHidden();
    m_lessons->dock()->setFloating(false);
    removeDockWidget(m_lessons->dock());
    for (QDockWidget *dock : all) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_panelDock);
    splitDockWidget(m_panelDock, hero, Qt::Horizontal);
    splitDockWidget(hero, map, Qt::Horizontal);
    splitDockWidget(hero, reconstructions, Qt::Vertical);
    splitDockWidget(map, filters, Qt::Vertical);
    splitDockWidget(map, m_docks[8], Qt::Horizontal);
    for (QDockWidget *dock : all)
        dock->setVisible(dock != m_docks[8]);
    placeLabDocks();
    placeInspector();
    placeLesson();
    m_lessons->dock()->setVisible(lesson);
    const int panel = m_panel->sizeHint().width();
    const int rest = width() - panel;
    resizeDocks({m_panelDock, hero, map}, {panel, rest * 53 / 100, rest * 47 / 100}, Qt::Horizontal);
    resizeDocks({hero, reconstructions}, {height() / 2, height() / 2}, Qt::Vertical);
    resizeDocks({map, filters}, {height() / 2, height() / 2}, Qt::Vertical);
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Run"), this);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->addActions({m_actions->run, m_actions->batch, m_actions->epoch});
    bar->addSeparator();
    bar->addAction(m_actions->newRun);
    m_presets = new PresetMenu(bar);
    bar->addWidget(m_presets);
    addToolBar(bar);
    m_runButton = qobject_cast<QToolButton *>(bar->widgetForAction(m_actions->run));
    reachByKeyboard(bar);
    makeRoomForRun();
    styleRunButton();
    addToolBarBreak();
    m_messages = new MessageStrip(this);
    addToolBar(m_messages);
}

// As wide as its longer text, so that the others stay where they are.
void MainWindow::makeRoomForRun()
{
    const int longest = std::max(fontMetrics().horizontalAdvance(RunActions::tr("Run")),
                                 fontMetrics().horizontalAdvance(RunActions::tr("Pause")));
    m_runButton->setMinimumWidth(longest + 62);
    const int icon = std::max(18, fontMetrics().height());
    static_cast<QToolBar *>(m_runButton->parentWidget())->setIconSize({icon, icon});
}

void MainWindow::styleRunButton()
{
    const QPalette colours = QGuiApplication::palette();
    const QColor accent = colours.color(QPalette::Highlight);
    const QString style =
        QStringLiteral("QToolButton { background: %1; color: %2; border: 1px solid %1; border-radius: 4px; "
                       "padding: 4px 10px; margin: 2px; font-weight: bold; }"
                       "QToolButton:hover { background: %3; }"
                       "QToolButton:pressed { background: %4; }"
                       "QToolButton:disabled { background: transparent; color: %5; border-color: %6; }")
            .arg(accent.name(), colours.color(QPalette::HighlightedText).name(), accent.lighter(112).name(),
                 accent.darker(112).name(), colours.color(QPalette::Disabled, QPalette::ButtonText).name(),
                 colours.color(QPalette::Mid).name());
    if (m_runButton->styleSheet() != style)
        m_runButton->setStyleSheet(style);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_sessions->fillFile(file);
    buildExportMenu(file);
    file->addSeparator();
    m_datasets->fill(file);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    m_sessions->fillEdit(menuBar()->addMenu(tr("&Edit")));

    QMenu *run = menuBar()->addMenu(tr("&Run"));
    run->addActions({m_actions->run, m_actions->batch, m_actions->epoch});
    run->addSeparator();
    run->addAction(m_actions->newRun);
    run->addSeparator();
    m_timeline->fill(run);
    run->addSeparator();
    m_compareAction = run->addAction(tr("Compare with a second run…"), this, &MainWindow::compare);
    m_compareAction->setObjectName(QStringLiteral("compare"));
    m_compareAction->setEnabled(!m_beside);

    m_lab->fill(menuBar()->addMenu(tr("&Lab")));

    QMenu *study = menuBar()->addMenu(tr("&Study"));
    study
        ->addAction(tr("Studies of many networks…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this,
                    &MainWindow::showStudies)
        ->setObjectName(QStringLiteral("studies"));

    if (!m_beside)
        m_lessons->fill(menuBar()->addMenu(tr("L&esson")));

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_panelDock->toggleViewAction());
    for (const ViewDock *dock : m_docks)
        view->addAction(dock->toggleViewAction());
    view->addAction(m_lessons->dock()->toggleViewAction());
    view->addSeparator();
    QMenu *tables = view->addMenu(tr("Show as table"));
    for (const ViewDock *dock : m_docks)
        tables->addAction(dock->view()->title(), dock->tableAction(), &QAction::trigger)
            ->setObjectName(QStringLiteral("table.") + dock->objectName());
    view->addAction(tr("Reset layout"), this, &MainWindow::resetLayout)->setObjectName(QStringLiteral("resetLayout"));
    buildThemeMenu(view);
    buildLanguageMenu(view);
    (new TextSizeMenu(this))->fill(view);
    QAction *present = view->addAction(tr("Present to a class"), Qt::Key_F11, m_presenter, &Presenter::enter);
    present->setObjectName(QStringLiteral("present"));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    m_help->fill(help);
    help->addSeparator();
    m_welcome->fill(help);
    help->addAction(tr("About Pitfall"), this, &MainWindow::showAbout)->setObjectName(QStringLiteral("about"));
}

void MainWindow::buildExportMenu(QMenu *file)
{
    QMenu *menu = file->addMenu(tr("Export view"));
    for (const ViewDock *dock : m_docks)
        menu->addMenu(dock->view()->title())->addActions(dock->exportActions());
    menu->addSeparator();
    m_framesAction = menu->addAction(tr("The training as frames…"), this, &MainWindow::chooseFrames);
}

void MainWindow::buildThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("Theme"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &name, ColourScheme scheme) {
        QAction *action = menu->addAction(text, this, [this, scheme] { setColourScheme(scheme); });
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(windowMemory::colourScheme() == scheme);
        group->addAction(action);
    };
    add(tr("System"), QStringLiteral("themeSystem"), ColourScheme::System);
    add(tr("Light"), QStringLiteral("themeLight"), ColourScheme::Light);
    add(tr("Dark"), QStringLiteral("themeDark"), ColourScheme::Dark);
}

// Languages are called what they call themselves, so that everyone finds their own.
void MainWindow::buildLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("Language"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = menu->addAction(text, this, [this, code] { setLanguage(code); });
        action->setObjectName(QStringLiteral("language") + code);
        action->setCheckable(true);
        action->setChecked(windowMemory::language() == code);
        group->addAction(action);
    };
    add(tr("System"), QString());
    for (const Language &each : languages())
        add(each.name, each.code);
}

void MainWindow::connectActions()
{
    connect(m_actions->run, &QAction::triggered, this, &MainWindow::runOrPause);
    connect(m_actions->batch, &QAction::triggered, this, [this] { stepBy(&Session::stepBatch); });
    connect(m_actions->epoch, &QAction::triggered, this, [this] { stepBy(&Session::stepEpoch); });
    // A new run goes on if the old one was going.
    const auto newRun = [this] {
        const bool going = m_session->status().state == RunState::Running;
        both([going](MainWindow &window) { window.startNewRun(going); });
    };
    connect(m_actions->newRun, &QAction::triggered, this, newRun);
    connect(m_panel, &ExperimentPanel::newRunRequested, this, newRun);
    connect(m_actions->save, &QAction::triggered, this, [this] { saveRun(false); });
    connect(m_actions->report, &QAction::triggered, this, [this] { saveRun(true); });
    connect(m_presets, &PresetMenu::chosen, this, &MainWindow::choosePreset);
    connect(m_datasets, &DatasetWiring::chosen, this, &MainWindow::choosePreset);
    connect(m_timeline, &TimelineWiring::lookedAt, this, &MainWindow::showMoment);
    connect(m_timeline, &TimelineWiring::branchRequested, this, &MainWindow::branch);
    connect(m_lossAccuracy, &LossAccuracyView::momentChosen, &m_timeline->bar(), &TimelineBar::goTo);
    connect(m_presenter, &Presenter::requestChanged, this, &MainWindow::requestFrame);
}

void MainWindow::connectPanel()
{
    connect(m_panel, &ExperimentPanel::configChanged, m_presets, &PresetMenu::display);
    connect(m_panel, &ExperimentPanel::configChanged, this, &MainWindow::refreshActions);
    connect(m_panel, &ExperimentPanel::validityChanged, this, &MainWindow::refreshActions);
    connect(m_panel, &ExperimentPanel::liveSettingsChanged, m_session, &Session::change);
}

void MainWindow::connectSession()
{
    connect(m_session, &Session::runStarted, this, &MainWindow::runStarted);
    connect(m_session, &Session::recordsArrived, this, &MainWindow::recordsArrived);
    connect(m_session, &Session::statusChanged, this, [this](const RunStatus &status) {
        m_status->display(status);
        refreshActions();
    });
    connect(m_session, &Session::frameArrived, this, [this](const std::shared_ptr<const Snapshot> &snapshot) {
        EachInTurn each;
        for (ViewDock *dock : m_docks)
            if (dock->isLookedAt())
                each([&] { dock->view()->display(*snapshot); });
        each([&] { m_presenter->display(*snapshot); });
        requestFrame();
        if (m_frames)
            each([&] { m_frames->drawn(*snapshot); });
        each.rethrow();
    });
    connect(m_session, &Session::failed, this, [this](const QString &message) {
        m_onceStarted = nullptr;
        m_messages->showProblem(coreText(message));
    });
    connect(m_session, &Session::noted, this,
            [this](const QString &message) { m_messages->showProblem(coreText(message)); });
    connect(m_session, &Session::imagesMissing, this, &MainWindow::askForImages);
    connect(m_session, &Session::saved, this,
            [this](const QString &folder) { m_messages->showResult(tr("Saved in %1").arg(folder)); });
}

}  // namespace pitfall
