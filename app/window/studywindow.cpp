#include "app/window/studywindow.h"

#include "app/window/focusring.h"
#include "app/window/helpwiring.h"
#include "app/window/icons.h"
#include "app/window/keyboardaccess.h"
#include "app/window/messagestrip.h"
#include "app/window/networklook.h"
#include "app/window/newstudy.h"
#include "app/window/statusline.h"
#include "app/window/tablewindow.h"
#include "app/window/viewdock.h"
#include "core/study/studyreport.h"
#include "ui/panels/studydesigner.h"
#include "ui/views/featuremapview.h"
#include "ui/views/filtersview.h"
#include "ui/views/measuretext.h"
#include "ui/views/reconstructionsview.h"
#include "ui/views/studyscatter.h"
#include "ui/views/studytable.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/titlerow.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace pitfall {

namespace {

using State = StudyStatus::State;

/// "of 8 × 5/2 …, tanh, mse": what was drawn for a network, for people.
QString drawnText(const std::vector<StudyColumn> &columns, std::size_t place)
{
    QStringList parts;
    for (const StudyColumn &column : columns)
        if (column.kind == StudyColumn::Kind::Setting && column.texts[place] != QStringLiteral("–"))
            parts << QStringLiteral("%1 %2").arg(nameInSentence(column.label), column.texts[place]);
    return parts.join(QStringLiteral(", "));
}

QString impossibleText(const StudyDesign &design)
{
    int times = 0;
    for (const auto &[reason, count] : design.impossible)
        times += count;
    if (times == 0)
        return {};
    return StudyWindow::tr("%1 combinations cannot work and were drawn again or left out, such as: %2")
        .arg(times)
        .arg(QString::fromStdString(design.impossible.begin()->first));
}

}  // namespace

StudyWindow::StudyWindow(const QString &program, QWidget *parent)
    : QMainWindow(parent), m_session(new StudySession(program, this))
{
    setWindowTitle(tr("Study – Pitfall"));
    setWindowIcon(programIcon());
    setMinimumSize(800, 560);
    buildToolBar();
    buildDocks();
    buildStatus();
    new HelpWiring(this);
    new FocusRing(this);
    nameTabBars(this);
    connect(m_session, &StudySession::opened, this, &StudyWindow::studyOpened);
    connect(m_session, &StudySession::statusChanged, this, &StudyWindow::refresh);
    connect(m_session, &StudySession::resultsChanged, this, [this] {
        m_scatter->setResults(m_session->results());
        m_table->setResults(m_session->results());
        chooseFirst();
        refresh();
    });
    connect(m_session, &StudySession::reportArrived, m_scatter, &StudyScatter::setReport);
    connect(m_session, &StudySession::failed, m_messages, &MessageStrip::showProblem);
    connect(m_session, &StudySession::written, this, [this](const QString &path) {
        m_messages->showResult(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    });
    connect(m_scatter, &StudyScatter::networkChosen, this, &StudyWindow::choose);
    connect(m_table, &StudyTable::networkChosen, this, &StudyWindow::choose);
    connect(m_look, &NetworkLook::failed, m_messages, &MessageStrip::showProblem);
    resize(QSize(1440, 900).boundedTo(QGuiApplication::primaryScreen()->availableSize()));
    arrange();
    m_scatter->setFocus();
    m_messages->hide();
    refresh();
}

StudyWindow::~StudyWindow()
{
    delete m_look;
    delete m_session;
}

void StudyWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Study"), this);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    const auto add = [&](const QString &name, const QString &icon, const QString &text, const QString &help, auto act) {
        QAction *action = bar->addAction(themedIcon(icon), text, this, act);
        action->setObjectName(name);
        action->setToolTip(help);
        return action;
    };
    add(QStringLiteral("newStudy"), QStringLiteral("newrun"), tr("New study…"),
        tr("Put a study together and start it (Ctrl+N)"), [this] { newStudyDialog()->open(); })
        ->setShortcut(QKeySequence::New);
    add(QStringLiteral("openStudy"), QStringLiteral("preset"), tr("Open study…"),
        tr("Look at a study's folder, also while another machine or a cluster works in it (Ctrl+O)"),
        &StudyWindow::askForFolder)
        ->setShortcut(QKeySequence::Open);
    bar->addSeparator();
    m_run = add(QStringLiteral("runStudy"), QStringLiteral("run"), tr("Run"), {}, &StudyWindow::runOrPause);
    bar->addWidget(new QLabel(tr(" networks at a time ")));
    m_jobs = new QSpinBox;
    m_jobs->setRange(1, 256);
    m_jobs->setValue(defaultJobs());
    m_jobs->setAccessibleName(tr("Networks at a time"));
    bar->addWidget(m_jobs);
    bar->addSeparator();
    m_report = add(QStringLiteral("studyReport"), QStringLiteral("report"), tr("Report"),
                   tr("Write the statistics and the plots as a page, report.html in the study's folder"),
                   [this] { m_session->writeReport(); });
    m_csv = add(QStringLiteral("studyCsv"), QStringLiteral("save"), tr("Table…"),
                tr("Save all networks, with what was drawn and what they came to, as CSV"), [this] {
                    const QString path = QFileDialog::getSaveFileName(
                        this, tr("Save the table"), QDir::home().filePath(QStringLiteral("networks.csv")),
                        tr("CSV files (*.csv)"));
                    if (!path.isEmpty())
                        m_session->writeTable(path);
                });
    reachByKeyboard(bar);
    addToolBar(bar);
    addToolBarBreak();
    m_messages = new MessageStrip(this);
    addToolBar(m_messages);
}

void StudyWindow::buildDocks()
{
    setDockNestingEnabled(true);
    setAnimated(false);
    m_scatter = new StudyScatter;
    m_table = new StudyTable;
    addView(QStringLiteral("studyScatter"), m_scatter);
    addView(QStringLiteral("studyTable"), m_table);
    m_network = new QLabel;
    m_network->setWordWrap(true);
    m_network->setAlignment(Qt::AlignTop);
    m_network->setContentsMargins(10, 6, 10, 6);
    m_network->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_network->setFocusPolicy(Qt::NoFocus);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_network);
    scroll->setAccessibleName(tr("Chosen network"));
    auto *controls = new TitleRow(this);
    m_openRun = controls->addButton(
        tr("Open as run"),
        tr("Open it in the main window, in the place of the run that is there, with its path and its measurements."));
    m_openRun->setObjectName(QStringLiteral("openRun"));
    m_networkDock = new TitledDock(QStringLiteral("studyNetwork"), tr("Chosen network"), scroll, controls, this);
    connect(m_openRun, &QToolButton::clicked, this, [this] { emit runOpened(m_look->folder()); });
    std::vector<ViewDock *> looks = {
        addView(QStringLiteral("studyReconstructions"), new ReconstructionsView),
        addView(QStringLiteral("studyFilters"), new FiltersView),
        addView(QStringLiteral("studyMap"), new FeatureMapView(FeatureMapView::Slot::Alone))};
    m_look = new NetworkLook(std::move(looks), this);
}

ViewDock *StudyWindow::addView(const QString &name, View *view)
{
    auto *dock = new ViewDock(name, view, this);
    m_docks.push_back(dock);
    connect(dock, &ViewDock::exportRequested, this, &StudyWindow::exportView);
    connect(dock, &ViewDock::tableRequested, this, [this](View *shown) {
        auto *table = new TableWindow(shown, this);
        table->setAttribute(Qt::WA_DeleteOnClose);
        table->show();
    });
    return dock;
}

void StudyWindow::arrange()
{
    ViewDock *scatter = m_docks[0], *table = m_docks[1], *pictures = m_docks[2];
    addDockWidget(Qt::LeftDockWidgetArea, scatter);
    splitDockWidget(scatter, m_networkDock, Qt::Horizontal);
    splitDockWidget(scatter, table, Qt::Vertical);
    splitDockWidget(m_networkDock, pictures, Qt::Vertical);
    tabifyDockWidget(pictures, m_docks[3]);
    tabifyDockWidget(pictures, m_docks[4]);
    pictures->raise();
    resizeDocks({scatter, m_networkDock}, {width() * 58 / 100, width() * 42 / 100}, Qt::Horizontal);
    resizeDocks({scatter, table}, {height() * 66 / 100, height() * 34 / 100}, Qt::Vertical);
    resizeDocks({m_networkDock, pictures}, {height() * 20 / 100, height() * 80 / 100}, Qt::Vertical);
}

void StudyWindow::buildStatus()
{
    m_state = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(260);
    m_progress->setAccessibleName(tr("Networks that are done"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_progress);
    statusBar()->addWidget(m_state, 1);
}

NewStudyDialog *StudyWindow::newStudyDialog()
{
    auto *dialog = findChild<NewStudyDialog *>();
    if (dialog)
        return dialog;
    dialog = new NewStudyDialog(m_settings, this);
    dialog->designer().setClassless(m_classless);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewStudyDialog::started, this, [this](const Study &study, const QString &folder, int jobs) {
        m_jobs->setValue(jobs);
        m_session->create(study, folder, jobs);
    });
    return dialog;
}

void StudyWindow::askForFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of a study"), QDir::homePath());
    if (!folder.isEmpty())
        open(folder);
}

void StudyWindow::open(const QString &folder)
{
    m_session->open(folder);
}

void StudyWindow::runOrPause()
{
    if (m_session->status().state == State::Running)
        m_session->pause();
    else
        m_session->run(m_jobs->value());
}

void StudyWindow::studyOpened()
{
    const auto results = m_session->results();
    m_chosen = -1;
    m_scatter->setResults(results);
    m_table->setResults(results);
    chooseFirst();
    setWindowTitle(tr("%1 – Study – Pitfall").arg(QDir(QString::fromStdString(results->folder->path())).dirName()));
    const QString impossible = impossibleText(results->folder->design());
    if (impossible.isEmpty())
        m_messages->hide();
    else
        m_messages->showResult(impossible);
    refresh();
}

const NetworkRecord *StudyWindow::recordOf(int network) const
{
    if (const auto results = m_session->results())
        for (const NetworkRecord &record : results->records)
            if (record.index == network)
                return &record;
    return nullptr;
}

// Until a person chooses, there is something to see.
void StudyWindow::chooseFirst()
{
    if (recordOf(m_chosen))
        return;
    for (const NetworkRecord &record : m_session->results()->records)
        if (record.state == NetworkRecord::State::Finished)
            return choose(record.index);
}

void StudyWindow::choose(int network)
{
    const NetworkRecord *record = recordOf(network);
    if (!record || network == m_chosen)
        return;
    m_chosen = network;
    m_scatter->setChosen(network);
    m_table->setChosen(network);
    if (record->state == NetworkRecord::State::Finished)
        m_look->open(QString::fromStdString(m_session->results()->folder->sessionPath(network)));
    refresh();
}

QString StudyWindow::chosenText() const
{
    const NetworkRecord *record = recordOf(m_chosen);
    if (!record)
        return tr("Click a point of the plot or a row of the table to see what that network makes of the test images.");
    const StudyResults &results = *m_session->results();
    const auto place = std::size_t(record - results.records.data());
    const QString name = QString::fromStdString(architectureOf(results.networkOf(*record).config.network));
    QString text = tr("<b>Network %1: %2</b><br>%3").arg(m_chosen).arg(name, drawnText(studyColumns(results), place));
    if (record->state != NetworkRecord::State::Finished)
        return text + QStringLiteral("<br>") + QString::fromStdString(record->reason).toHtmlEscaped();
    text += tr("<br>MSE %1 · linear %2 · k-NN %3")
                .arg(scoreText(record->report.scores.at("mse")), accuracyText(record->report.linear, true),
                     accuracyText(record->report.knn, true));
    QStringList baselines;
    for (const Baseline &baseline : record->report.baselines)
        if (baseline.key != "chance")
            baselines << QStringLiteral("%1 %2").arg(coreText(baseline.label), accuracyText(baseline.linear));
    return text + tr("<br>Linear probe on %1").arg(baselines.join(QStringLiteral(" · ")));
}

void StudyWindow::refresh()
{
    const StudyStatus &status = m_session->status();
    const bool going = status.state == State::Running;
    const bool there = bool(m_session->results());
    m_run->setText(going                        ? tr("Pause")
                   : status.jobsAreFixed        ? tr("Continue")
                   : status.progress.done() > 0 ? tr("Continue")
                                                : tr("Run"));
    m_run->setIcon(themedIcon(going ? QStringLiteral("pause") : QStringLiteral("run")));
    m_run->setToolTip(going
                          ? tr("The networks in training stand still until you continue; closing the window ends them, "
                               "and they begin anew the next time")
                          : tr("Train the networks that are missing"));
    m_run->setEnabled(there && (going || status.state == State::Paused));
    m_jobs->setEnabled(!status.jobsAreFixed);
    m_jobs->setToolTip(status.jobsAreFixed ? tr("Fixed while networks are in training")
                                           : tr("Each network is trained in a process of its own"));
    m_report->setEnabled(status.progress.finished >= 3);
    m_csv->setEnabled(there);
    m_progress->setRange(0, std::max(1, status.progress.total));
    m_progress->setValue(status.progress.done());
    m_progress->setVisible(there);
    m_network->setText(chosenText());
    const NetworkRecord *record = recordOf(m_chosen);
    m_openRun->setEnabled(record && record->state == NetworkRecord::State::Finished);

    QStringList parts;
    if (status.state == State::Opening)
        parts << tr("Opening the study");
    else if (!there)
        parts << tr("No study is open");
    else {
        const StudyProgress &progress = status.progress;
        parts << tr("%1 of %2 networks").arg(progress.done()).arg(progress.total);
        if (progress.diverged)
            parts << tr("%1 diverged").arg(progress.diverged);
        if (progress.failed)
            parts << tr("%1 failed and are tried again by the next run").arg(progress.failed);
        if (status.state == State::Finished)
            parts << tr("finished");
        else if (going && progress.done() == 0)
            parts << tr("timing the first network");
        else if (going)
            parts << timeLeftText(progress.secondsLeft)
                  << tr("at most %1 MiB each").arg(progress.largestPeakBytes >> 20);
        else
            parts << tr("paused");
        if (status.growsElsewhere && !going)
            parts << tr("another machine works on it");
    }
    m_state->setText(parts.join(QStringLiteral(" · ")));
}

void StudyWindow::exportView(View *view, const QString &ending)
{
    const QString path = askExportPath(this, *view, ending);
    if (path.isEmpty())
        return;
    const QString problem = view->exportTo(path);
    if (problem.isEmpty())
        m_messages->showResult(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_messages->showProblem(problem);
}

void StudyWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) && m_state)
        refresh();
}

}  // namespace pitfall
