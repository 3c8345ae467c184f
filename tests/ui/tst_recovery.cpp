#include "app/window/edithistory.h"
#include "app/window/keptruns.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/recentruns.h"
#include "app/window/sessionwiring.h"
#include "app/window/viewdock.h"
#include "app/window/windowmemory.h"
#include "core/config/presets.h"
#include "core/experiment/packedrun.h"
#include "core/experiment/sessionfolder.h"
#include "core/report/runrecord.h"
#include "tests/core/owndisk.h"
#include "tests/ui/windowstate.h"
#include "ui/panels/experimentpanel.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/stageeditor.h"
#include "ui/views/view.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace pitfall;
using smallrun::patience;

namespace {

ExperimentConfig smallConfig(int epochs = 1)
{
    ExperimentConfig config = smallrun::config(epochs);
    config.training.noise = 0.1;
    config.probe.evaluations = 12;
    return config;
}

QString rowOf(Evaluation evaluation)
{
    evaluation.seconds = 0;
    return QString::fromStdString(metricsRow(evaluation));
}

/// The table of a run in one go.
QStringList wholeRun(const ExperimentConfig &config)
{
    Experiment experiment(config, loadDataset(config.data));
    QStringList rows;
    while (experiment.isEvaluationDue() || !experiment.isFinished())
        if (experiment.isEvaluationDue())
            rows += rowOf(experiment.evaluate());
        else
            experiment.step();
    return rows;
}

void show(MainWindow &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

}  // namespace

/// Runs that are kept, recovered, handed out and opened again; edits that are taken back.
class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void init() { rememberIn(m_folder.path()); }

    void killedProgramsAreRecovered();
    void twoWindowsDoNotTakeEachOthersRuns();
    void anOrderlyEndLeavesNothing();
    void savingLeavesNothingToRecover();
    void runsThatCannotBeKeptAreSaidOnce();
    void aFullDiskIsSaidOnce_data();
    void aFullDiskIsSaidOnce();
    void aFolderThatVanishesComesBack();
    void oneFileHoldsTheRunAndItsLook();
    void brokenFilesChangeNothing();
    void modelsAreMeasured();
    void recentRunsAreRemembered();
    void droppedRunsAreOpened();
    void editsAreTakenBack();
    void liveChangesAreTakenBackInTheRun();
    void presetsAreTakenBack();
    void stagesAreTakenBack();
    void typedLettersAreTakenBackFirst();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Starts the real program, which trains, and kills it a random while after its run is kept.
    void killAProgram();

    QTemporaryDir m_folder;
};

void TestRecovery::killAProgram()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_CONFIG_HOME", m_folder.path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(PITFALL_WINDOW, {"--run"});
    QVERIFY(program.waitForStarted());
    const auto keptOnes = [] {
        int runs = 0;
        for (const QFileInfo &folder : QDir(keptRunsFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            runs += QFileInfo::exists(folder.filePath() + "/session.json");
        return runs;
    };
    const int before = keptOnes();
    QTRY_VERIFY_WITH_TIMEOUT(keptOnes() > before, patience);
    QVERIFY(findKeptRuns(keptRunsFolder()).empty());  // it lives, and offers those of others
    QTest::qWait(int(QRandomGenerator::global()->bounded(300)));
    program.kill();
    QVERIFY(program.waitForFinished());
}

void TestRecovery::killedProgramsAreRecovered()
{
    const ExperimentConfig config = smallConfig(400);
    windowMemory::setConfig(config);
    QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).sync();
    killAProgram();
    killAProgram();
    QCOMPARE(findKeptRuns(keptRunsFolder()).size(), 2);

    MainWindow window;
    show(window);
    QStringList rows;
    connect(&window.session(), &Session::runStarted, this, [&rows] { rows.clear(); });
    connect(&window.session(), &Session::recordsArrived, this, [&rows](const Records &records) {
        for (const Evaluation &evaluation : records.evaluations)
            rows += rowOf(evaluation);
    });
    window.keepSafe(keptRunsFolder());
    window.open(smallConfig(), false);
    QTRY_VERIFY_WITH_TIMEOUT(offers(window)->isVisible(), patience);
    QVERIFY2(offers(window)->text().contains("was not saved") && offers(window)->text().contains("and 1 more") &&
                 offers(window)->text().contains("4×5/2 → 3×3/2"),
             qPrintable(offers(window)->text()));
    WAIT_FOR(stateOf(window) == RunState::Paused);
    QVERIFY(offers(window)->isVisible());  // in nobody's way

    offers(window)->findChild<QPushButton *>("recoverDiscard")->click();
    QTRY_VERIFY(offers(window)->isVisible());
    QTRY_COMPARE(QDir(keptRunsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    offers(window)->findChild<QPushButton *>("recoverGoOn")->click();
    WAIT_FOR(stateOf(window) == RunState::Running && window.session().status().step > 0);
    QCOMPARE(window.panel().config(), config);
    WAIT_FOR(stateOf(window) == RunState::Finished);
    QVERIFY(!offers(window)->isVisible());
    QCOMPARE(rows, wholeRun(config));
}

void TestRecovery::twoWindowsDoNotTakeEachOthersRuns()
{
    const QString root = path("two");
    QDir().mkpath(root + "/a");
    {
        Experiment experiment(smallConfig(), loadDataset(smallConfig().data));
        experiment.step();
        writeSession((root + "/a").toStdString(), copySession(experiment, {}, {"running", nullptr, {}, {}}));
    }
    const auto first = findKeptRuns(root);
    QCOMPARE(first.size(), 1);
    QVERIFY(first[0].goesOn);
    QCOMPARE(findKeptRuns(root).size(), 0);
}

void TestRecovery::anOrderlyEndLeavesNothing()
{
    const QString root = path("orderly");
    {
        MainWindow window;
        show(window);
        window.keepSafe(root);
        window.open(smallConfig(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        QVERIFY(QDir(root).isEmpty());
        action(window, "batch")->trigger();
        WAIT_FOR(window.session().status().step == 1);
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(root).isEmpty(), patience);
    }
    QVERIFY(QDir(root).isEmpty());
}

void TestRecovery::savingLeavesNothingToRecover()
{
    const QString root = path("saving");
    MainWindow window;
    show(window);
    window.keepSafe(root);
    window.open(smallConfig(), false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    action(window, "batch")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(root).isEmpty(), patience);
    window.session().save(path("saved"));
    WAIT_FOR(window.messages().text().contains("saved"));
    QVERIFY(QDir(root).isEmpty());
    action(window, "batch")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(root).isEmpty(), patience);
}

void TestRecovery::runsThatCannotBeKeptAreSaidOnce()
{
    const QString root = path("inTheWay");
    QFile file(root);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    MainWindow window;
    show(window);
    int complaints = 0;
    connect(&window.session(), &Session::noted, this, [&complaints](const QString &message) {
        complaints += message.contains("cannot be kept against an unexpected end");
    });
    window.keepSafe(root);
    window.open(smallConfig(), false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    for (int i = 1; i <= 4; ++i) {
        action(window, "batch")->trigger();
        WAIT_FOR(window.session().status().step == i);
        QTest::qWait(200);
    }
    QTRY_COMPARE_WITH_TIMEOUT(complaints, 1, patience);
    QVERIFY(QFile::remove(root));
    action(window, "batch")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(root).isDir() && !QDir(root).isEmpty(), patience);
    QCOMPARE(complaints, 1);
}

void TestRecovery::aFullDiskIsSaidOnce_data()
{
    QTest::addColumn<bool>("full");  ///< otherwise read-only
    QTest::newRow("full") << true;
    QTest::newRow("read-only") << false;
}

void TestRecovery::aFullDiskIsSaidOnce()
{
    QFETCH(bool, full);
    const OwnDisk disk(path(full ? "full" : "read-only"), "1m");
    if (!disk.isThere())
        QSKIP("this machine lets nobody mount a disk of their own");
    MainWindow window;
    show(window);
    int complaints = 0;
    connect(&window.session(), &Session::noted, this, [&complaints](const QString &message) {
        complaints += message.contains("cannot be kept against an unexpected end");
    });
    const QDir kept(disk.path("kept"));
    const auto stepsKept = [&kept] {
        const QStringList runs = kept.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        const QString run = kept.filePath(runs.value(0));
        return QFileInfo::exists(run + "/session.json") ? readRun(run.toStdString()).stepsDone : 0;
    };
    const auto train = [&window](int step) {
        action(window, "batch")->trigger();
        WAIT_FOR(window.session().status().step == step);
    };
    window.keepSafe(kept.path());
    window.open(smallConfig(), false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    train(1);
    QTRY_COMPARE_WITH_TIMEOUT(stepsKept(), 1, patience);

    QTRY_VERIFY(full ? disk.fill() : disk.setWritable(false));
    for (int step = 2; step <= 4; ++step) {
        train(step);
        QTest::qWait(200);
    }
    QTRY_COMPARE_WITH_TIMEOUT(complaints, 1, patience);
    QCOMPARE(stepsKept(), 1);  // what was there is whole

    QVERIFY(full ? disk.unfill() : disk.setWritable(true));
    train(5);
    QTRY_COMPARE_WITH_TIMEOUT(stepsKept(), 5, patience);
    QCOMPARE(complaints, 1);
}

void TestRecovery::aFolderThatVanishesComesBack()
{
    const QString root = path("vanishing");
    MainWindow window;
    show(window);
    QSignalSpy complaints(&window.session(), &Session::failed);
    window.keepSafe(root);
    window.open(smallConfig(), false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    for (int step = 1; step <= 2; ++step) {
        action(window, "batch")->trigger();
        WAIT_FOR(window.session().status().step == step);
        QTRY_VERIFY_WITH_TIMEOUT(QDir(root).exists() && !QDir(root).isEmpty(), patience);
        const QString run = QDir(root).filePath(QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(run + "/session.json"), patience);
        QCOMPARE(readRun(run.toStdString()).stepsDone, step);
        QVERIFY(QDir(root).removeRecursively());
    }
    QCOMPARE(complaints.size(), 0);
}

void TestRecovery::oneFileHoldsTheRunAndItsLook()
{
    const QString file = path("run.pitfall");
    QStringList steps;
    {
        MainWindow window;
        show(window);
        window.open(smallConfig(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        window.docks()[1]->view()->titleControls()->findChild<QComboBox *>("mapMethod")->setCurrentIndex(1);
        window.select(7);
        window.docks()[3]->hide();
        action(window, "epoch")->trigger();
        WAIT_FOR(stateOf(window) == RunState::Paused && window.session().status().step == 10);
        window.sessions().noteLook();
        window.session().save(file);
        WAIT_FOR(window.messages().text().contains("run.pitfall"));
        const auto recent = window.sessions().recent().entries();
        QCOMPARE(recent.size(), 1);
        QCOMPARE(recent[0].path, file);
        QVERIFY2(recent[0].line.startsWith("Fashion-MNIST · 4×5/2 → 3×3/2 · linear probe "),
                 qPrintable(recent[0].line));
        QCOMPARE(QImage::fromData(recent[0].picture).size(), QSize(64, 64));
    }
    QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).clear();
    QVERIFY(QFileInfo(file).isFile());
    QCOMPARE(QDir(m_folder.path()).entryList({".run*"}, QDir::AllEntries | QDir::Hidden), QStringList());

    MainWindow window;
    show(window);
    window.resetLayout();
    QSignalSpy opened(&window.session(), &Session::opened);
    window.sessions().openPath(file);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QCOMPARE(opened[0][1].toString(), QString());  // nothing has to be said: its state is there
    WAIT_FOR(stateOf(window) == RunState::Paused);
    QCOMPARE(window.session().status().step, 10);
    QCOMPARE(window.selected(), 7);
    QCOMPARE(window.docks()[1]->view()->titleControls()->findChild<QComboBox *>("mapMethod")->currentIndex(), 1);
    QVERIFY(window.docks()[3]->isHidden());
    QCOMPARE(QImage::fromData(window.sessions().recent().entries().at(0).picture).size(), QSize(64, 64));
    QVERIFY(!window.findChild<QMenu *>("recentRuns")->actions().at(0)->icon().isNull());
    action(window, "run")->trigger();
    WAIT_FOR(stateOf(window) == RunState::Finished);
}

void TestRecovery::brokenFilesChangeNothing()
{
    MainWindow window;
    show(window);
    window.open(smallConfig(), false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    QFile file(path("broken.pitfall"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no zip");
    file.close();
    const auto generation = window.session().status().generation;
    window.sessions().openPath(file.fileName());
    WAIT_FOR(window.messages().text().contains("broken.pitfall"));
    QCOMPARE(window.session().status().generation, generation);
    QCOMPARE(stateOf(window), RunState::Paused);
    QCOMPARE(QDir(path("XDG_CACHE_HOME/pitfall")).entryList({"pitfall-opened*"}, QDir::AllEntries | QDir::Hidden),
             QStringList());
}

void TestRecovery::modelsAreMeasured()
{
    ExperimentConfig other = smallConfig();
    other.network.stages = {{5, 3, 3}};
    Experiment experiment(other, loadDataset(other.data));
    experiment.step();
    const std::string model = path("model.safetensors").toStdString();
    experiment.saveModel(model);
    MainWindow window;
    show(window);
    window.open(smallConfig(), false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    std::shared_ptr<const FinalReport> report;
    connect(&window.session(), &Session::recordsArrived, this, [&report](const Records &records) {
        if (records.finalReport)
            report = records.finalReport;
    });
    window.sessions().openPath(QString::fromStdString(model));
    WAIT_FOR(stateOf(window) == RunState::Finished);
    QVERIFY(report);
    QCOMPARE(report->linear.value, experiment.finalReport().linear.value);
    QCOMPARE(window.panel().config().network, other.network);
    window.session().save(path("imported"));
    WAIT_FOR(window.messages().text().contains("imported"));
    QCOMPARE(readRun(path("imported").toStdString()).importedFrom, model);
}

void TestRecovery::recentRunsAreRemembered()
{
    MainWindow window;
    RecentRuns &recent = window.sessions().recent();
    for (int i = 0; i < RecentRuns::most + 3; ++i)
        recent.note(path(QString("r%1").arg(i)), QString("line & %1").arg(i));
    recent.note(path("r5"), "again");
    QCOMPARE(int(recent.entries().size()), RecentRuns::most);
    QCOMPARE(recent.entries()[0].line, "again");
    QDir().mkpath(path("r5"));
    QFile session(path("r5/session.json"));
    QVERIFY(session.open(QIODevice::WriteOnly));
    session.close();

    auto *menu = window.findChild<QMenu *>("recentRuns");
    QVERIFY(menu->menuAction()->isEnabled());
    emit menu->aboutToShow();
    QVERIFY(menu->actions()[0]->text().startsWith("r5  –  again  –  "));
    QTRY_VERIFY_WITH_TIMEOUT(!menu->actions()[1]->isEnabled(), patience);
    QVERIFY(menu->actions()[0]->isEnabled());
    QVERIFY(menu->actions()[1]->toolTip().contains("no longer there"));
}

void TestRecovery::droppedRunsAreOpened()
{
    Experiment experiment(smallConfig(), loadDataset(smallConfig().data));
    experiment.step();
    const QString folder = path("dropped");
    writeSession(folder.toStdString(), copySession(experiment, {}, {"stopped", nullptr, {}, {}}));
    MainWindow window;
    show(window);
    const auto drop = [&window](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enters({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enters.ignore();
        QApplication::sendEvent(&window, &enters);
        if (!enters.isAccepted())
            return false;
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(&window, &event);
        return event.isAccepted();
    };
    QVERIFY(drop(folder));
    WAIT_FOR(stateOf(window) == RunState::Paused && window.session().status().step == 1);
}

void TestRecovery::editsAreTakenBack()
{
    MainWindow window;
    show(window);
    window.open(smallConfig(), false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    QAction *undo = action(window, "undo"), *redo = action(window, "redo");
    QVERIFY(!undo->isEnabled());
    auto *epochs = window.panel().findChild<NumberBox *>("training.epochs");
    QVERIFY(epochs);
    for (int value = 2; value <= 5; ++value)
        epochs->setValue(value);  // one after the other: one edit
    auto *batch = window.panel().findChild<NumberBox *>("training.batch_size");
    batch->setValue(64);
    QVERIFY2(undo->text().contains("Undo change of batch"), qPrintable(undo->text()));
    undo->trigger();
    QCOMPARE(window.panel().config().training.batch_size, 32);
    QCOMPARE(window.panel().config().training.epochs, 5);
    undo->trigger();
    QCOMPARE(window.panel().config(), smallConfig());
    QVERIFY(!undo->isEnabled());
    QVERIFY2(redo->text().startsWith("Redo change of epochs"), qPrintable(redo->text()));
    redo->trigger();
    redo->trigger();
    QCOMPARE(window.panel().config().training.epochs, 5);
    QCOMPARE(window.panel().config().training.batch_size, 64);
    QVERIFY(!redo->isEnabled());
}

void TestRecovery::liveChangesAreTakenBackInTheRun()
{
    MainWindow window;
    show(window);
    window.open(smallConfig(2000), true);
    WAIT_FOR(stateOf(window) == RunState::Running && window.session().status().step > 3);
    window.panel().findChild<NumberBox *>("training.learning_rate")->setValue(0.01);
    QTest::qWait(100);
    action(window, "undo")->trigger();
    QCOMPARE(window.panel().config().training.learning_rate, smallConfig().training.learning_rate);
    QTest::qWait(100);
    QVERIFY(stateOf(window) == RunState::Running || stateOf(window) == RunState::Measuring);
    action(window, "run")->trigger();
    window.session().save(path("live"));
    WAIT_FOR(window.messages().text().contains("live"));
    const auto opened = openSession(path("live").toStdString());
    QCOMPARE(opened->liveChanges().size(), 2);
    QCOMPARE(opened->liveChanges()[0].settings.learning_rate, 0.01);
    QCOMPARE(opened->liveChanges()[1].settings.learning_rate, smallConfig().training.learning_rate);
}

void TestRecovery::presetsAreTakenBack()
{
    MainWindow window;
    show(window);
    window.open(smallConfig(), false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    action(window, "preset.deep")->trigger();
    QCOMPARE(window.panel().config(), preset("deep").config);
    QVERIFY2(action(window, "undo")->text().contains("choice of preset deep"),
             qPrintable(action(window, "undo")->text()));
    const auto generation = window.session().status().generation;
    action(window, "undo")->trigger();
    QCOMPARE(window.panel().config(), smallConfig());
    WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
}

void TestRecovery::stagesAreTakenBack()
{
    MainWindow window;
    show(window);
    window.open(smallConfig(), false);
    auto *stages = window.panel().findChild<StageEditor *>();
    stages->addStage();
    stages->addStage();
    QCOMPARE(window.panel().config().network.stages.size(), 4);
    QVERIFY(action(window, "undo")->text().contains("adding of a stage"));
    action(window, "undo")->trigger();
    QCOMPARE(window.panel().config().network.stages.size(), 3);
    action(window, "undo")->trigger();
    QCOMPARE(window.panel().config(), smallConfig());
    stages->removeStage();
    QVERIFY(action(window, "undo")->text().contains("removal of a stage"));
    action(window, "undo")->trigger();
    QCOMPARE(window.panel().config(), smallConfig());
}

void TestRecovery::typedLettersAreTakenBackFirst()
{
    MainWindow window;
    show(window);
    window.open(smallConfig(), false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    auto *epochs = window.panel().findChild<NumberBox *>("training.epochs");
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    epochs->setFocus();
    QVERIFY(epochs->hasFocus());
    epochs->setValue(7);
    QTest::keyClick(epochs, Qt::Key_End);
    QTest::keyClick(epochs, Qt::Key_9);
    QCOMPARE(epochs->text().trimmed().left(2), "79");
    QTest::keyClick(epochs, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(epochs->value(), 7);
    QTest::keyClick(epochs, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.panel().config().training.epochs, 1);
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
