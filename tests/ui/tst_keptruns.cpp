#include "app/window/keptruns.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/sessionwiring.h"
#include "core/experiment/sessionfolder.h"
#include "core/experiment/timeline.h"
#include "core/report/runrecord.h"
#include "tests/ui/windowstate.h"
#include "ui/panels/experimentpanel.h"
#include "ui/panels/numberbox.h"
#include "ui/worker/stepgate.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace pitfall;
using smallrun::patience;

namespace {

/// A folder as a program that was killed leaves it: a few steps, with the networks along the way.
void keepRun(const QString &folder, const std::string &state = "running")
{
    Experiment experiment(smallrun::config(), loadDataset(smallrun::config().data));
    Timeline timeline;
    std::vector<std::string> rows;
    while (experiment.stepsDone() < 3) {
        if (experiment.isEvaluationDue()) {
            rows.push_back(metricsRow(experiment.evaluate()));
            timeline.add(experiment.moment());
        }
        experiment.step();
    }
    QCOMPARE(timeline.saveTo((folder + "/moments").toStdString()), std::size_t(0));
    writeSession(folder.toStdString(), copySession(experiment, rows, {state, nullptr, {}, {}}));
}

/// Its files, in a folder that is made for them.
QString fashionMnistIn(const QString &folder)
{
    const QDir installed(QStringLiteral("/usr/share/datasets/fashion-mnist"));
    QDir().mkpath(folder);
    for (const QString &name : installed.entryList({"*.gz"}, QDir::Files))
        QFile::link(installed.filePath(name), folder + '/' + name);
    return folder;
}

QStringList foldersIn(const QString &root)
{
    return QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

}  // namespace

/// What becomes of runs that are kept, and of the live settings of runs that are opened.
class TestKeptRuns : public QObject {
    Q_OBJECT

private slots:
    void init() { rememberIn(m_folder.path()); }

    void recoveredRunsAreSavedAgainAndAgain();
    void lookingAtOneRunLeavesTheOther();
    void whatWasSavedIsNotOfferedAgain();
    void runsThatTookLongStayUntilTheyAreSaved();
    void noMoreThanFiveAreKept();
    void whatFailedCanGoOn();
    void aRunAtRestIsKeptOnceItCanBe();
    void aRunThatWaitsForAnotherIsNotWrittenAllTheTime();
    void savingIsDoneBeforeTheEnd();
    void whatKilledProgramsLeftInTheCacheGoes();
    void momentsThatAreGoneDoNotKeepARunFromBeingSaved();
    void openedRunsShowTheirLiveSettings();
    void editsOfAnotherRunDoNotReachThisOne();
    void editsDoneAgainInAnotherRunDoNotReachIt();
    void changesMadeWhileARunIsLoadedDoNotReachIt();
    void savesWaitForTheFinalProbes();
    void aPresetIsMarkedWhereItDiffersFromTheRun();
    void imagesThatMovedAreAskedFor();
    void imagesAreLookedForWhereTheyUsuallyAre();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A paused run of `smallrun::config` that is kept below `root`.
    void show(MainWindow &window, const QString &root, double worthKeeping = 1e9)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.keepSafe(root);
        window.session().keepSafe(root, worthKeeping);
    }
    void begin(MainWindow &window)
    {
        window.open(smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
    }
    void train(MainWindow &window, int step)
    {
        window.findChild<QAction *>("batch")->trigger();
        WAIT_FOR(window.session().status().step == step && stateOf(window) == RunState::Paused);
    }
    void save(MainWindow &window, const QString &name)
    {
        window.session().save(path(name));
        WAIT_FOR(window.messages().text() == "Saved in " + path(name));
    }
    void recover(MainWindow &window, const char *button)
    {
        QTRY_VERIFY_WITH_TIMEOUT(offers(window)->isVisible(), patience);
        const auto generation = window.session().status().generation;
        offers(window)->findChild<QPushButton *>(button)->click();
        WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
    }

    QTemporaryDir m_folder;
};

void TestKeptRuns::recoveredRunsAreSavedAgainAndAgain()
{
    const QString root = path("again");
    keepRun(root + "/a");
    MainWindow window;
    QStringList failures;
    connect(&window.session(), &Session::failed, this, [&failures](const QString &message) { failures += message; });
    show(window, root);
    QTRY_VERIFY_WITH_TIMEOUT(offers(window)->isVisible(), patience);
    window.resize(1024, 700);
    const auto *text = offers(window)->findChild<QLabel *>("message");
    QTRY_VERIFY(text->width() < 900 && text->height() >= text->heightForWidth(text->width()));
    recover(window, "recoverLook");
    train(window, 4);
    save(window, "saved1");
    train(window, 5);
    QTRY_COMPARE_WITH_TIMEOUT(readRun((root + "/a").toStdString()).stepsDone, 5, patience);
    save(window, "saved2");
    QCOMPARE(failures, QStringList());
    QCOMPARE(readRun(path("saved2").toStdString()).stepsDone, 5);
    QVERIFY(QDir(path("saved2/moments")).entryList(QDir::Files).size() >= 2);
}

void TestKeptRuns::lookingAtOneRunLeavesTheOther()
{
    const QString root = path("two");
    keepRun(root + "/a");
    keepRun(root + "/b");
    {
        MainWindow window;
        show(window, root);
        recover(window, "recoverLook");
        recover(window, "recoverLook");
        QCOMPARE(foldersIn(root), QStringList({"a", "b"}));
        train(window, 4);
    }
    QCOMPARE(foldersIn(root), QStringList({"a", "b"}));
    const auto kept = findKeptRuns(root);
    QCOMPARE(kept.size(), 2);
    const auto steps = [&kept](int i) { return readRun(kept[std::size_t(i)].folder.toStdString()).stepsDone; };
    QCOMPARE(std::minmax({steps(0), steps(1)}), std::minmax({std::int64_t(3), std::int64_t(4)}));
}

void TestKeptRuns::whatWasSavedIsNotOfferedAgain()
{
    const QString root = path("saved");
    keepRun(root + "/a");
    MainWindow window;
    show(window, root);
    recover(window, "recoverLook");
    save(window, "saved3");
    QCOMPARE(foldersIn(root), QStringList("a"));  // the timeline reads it
    const auto generation = window.session().status().generation;
    window.open(smallrun::config(), false);
    WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
    QCOMPARE(foldersIn(root), QStringList());
}

void TestKeptRuns::runsThatTookLongStayUntilTheyAreSaved()
{
    const QString root = path("long");
    {
        MainWindow window;
        show(window, root, 0);
        begin(window);
        train(window, 1);
        train(window, 2);
        begin(window);
        QTRY_COMPARE_WITH_TIMEOUT(foldersIn(root).size(), 1, patience);
        train(window, 1);
        save(window, "saved4");
        train(window, 2);
    }
    QCOMPARE(foldersIn(root).size(), 2);
    for (const KeptRun &kept : findKeptRuns(root)) {
        const RunRecord run = readRun(kept.folder.toStdString());
        QCOMPARE(run.state, std::string("stopped"));
        QCOMPARE(run.stepsDone, 2);
        QVERIFY(kept.goesOn);
    }
}

void TestKeptRuns::noMoreThanFiveAreKept()
{
    const QString root = path("many");
    keepRun(root + "/0");
    for (int i = 1; i < 7; ++i) {
        QDir().mkpath(root + QString("/%1").arg(i));
        for (const QString &name : QDir(root + "/0").entryList(QDir::Files))
            QVERIFY(QFile::copy(root + "/0/" + name, root + QString("/%1/%2").arg(i).arg(name)));
    }
    for (int i = 0; i < 7; ++i) {
        QFile session(root + QString("/%1/session.json").arg(i));
        QVERIFY(session.open(QIODevice::ReadWrite));
        QVERIFY(session.setFileTime(QDateTime::currentDateTime().addSecs(i - 100), QFileDevice::FileModificationTime));
    }
    const auto kept = findKeptRuns(root);
    QCOMPARE(kept.size(), 5);
    QCOMPARE(kept[0].folder, root + "/6");
    QCOMPARE(foldersIn(root), QStringList({"2", "3", "4", "5", "6"}));
}

void TestKeptRuns::whatFailedCanGoOn()
{
    const QString root = path("failed");
    keepRun(root + "/a", "failed");
    keepRun(root + "/b", "diverged");
    for (const KeptRun &kept : findKeptRuns(root))
        QCOMPARE(kept.goesOn, kept.folder.endsWith("/a"));
}

void TestKeptRuns::aRunAtRestIsKeptOnceItCanBe()
{
    const QString root = path("inTheWay");
    QFile file(root);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    MainWindow window;
    int complaints = 0;
    connect(&window.session(), &Session::failed, this,
            [&complaints](const QString &message) { complaints += message.contains("cannot be kept"); });
    show(window, root);
    begin(window);
    train(window, 1);
    QTRY_COMPARE_WITH_TIMEOUT(complaints, 1, patience);
    QVERIFY(QFile::remove(root));
    QTRY_VERIFY_WITH_TIMEOUT(foldersIn(root).size() == 1 && !findKeptRuns(root).size(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(root + '/' + foldersIn(root).value(0) + "/session.json"), patience);
}

// Every copy that is written gives the state's file the next number; one is written every ten seconds.
void TestKeptRuns::aRunThatWaitsForAnotherIsNotWrittenAllTheTime()
{
    const QString root = path("waiting");
    QElapsedTimer age;
    age.start();
    MainWindow window;
    show(window, root);
    const auto gate = std::make_shared<StepGate>();
    window.session().join(gate, StepGate::First);
    gate->join(StepGate::Second, [] {});
    ExperimentConfig config = smallrun::config(400);
    window.open(config, true);
    std::int64_t step = 0;
    for (; step < 200; ++step) {
        gate->stepped(StepGate::Second, step);
        WAIT_FOR(window.session().status().step >= step);
    }
    QTRY_VERIFY_WITH_TIMEOUT(foldersIn(root).size() == 1, patience);
    const QDir kept(root + '/' + foldersIn(root).value(0));
    const auto states = [&kept] { return kept.entryList({"state.*.safetensors"}, QDir::Files); };
    QTRY_VERIFY_WITH_TIMEOUT(!states().isEmpty(), patience);
    const int written = states().last().section('.', 1, 1).toInt();
    QVERIFY2(written <= 2 + age.elapsed() / 10000, qPrintable(QString::number(written)));
}

void TestKeptRuns::savingIsDoneBeforeTheEnd()
{
    {
        Session session;
        session.newRun(smallrun::config(2000), true);
        QTRY_VERIFY_WITH_TIMEOUT(session.status().state == RunState::Running && session.status().step > 20, patience);
        session.save(path("saved5"));
    }
    QVERIFY(readRun(path("saved5").toStdString()).stepsDone > 20);
}

void TestKeptRuns::whatKilledProgramsLeftInTheCacheGoes()
{
    const QDir cache(path("XDG_CACHE_HOME/pitfall"));
    const QString gone = QStringLiteral("4194304");  // no process has this number
    const QString here = QString::number(QCoreApplication::applicationPid());
    const QString name = QStringLiteral(".pitfall-opened-%1-1.%1-2.tmp");
    for (const QString &each : {name.arg(gone), name.arg(here), "timeline-" + gone + "-1"})
        QVERIFY(cache.mkpath(each));
    findKeptRuns(path("nothing"));
    QVERIFY(!cache.exists(name.arg(gone)) && !cache.exists("timeline-" + gone + "-1"));
    QVERIFY(cache.exists(name.arg(here)));
}

void TestKeptRuns::momentsThatAreGoneDoNotKeepARunFromBeingSaved()
{
    const QString folder = path("stick/run");
    keepRun(folder, "stopped");
    MainWindow window;
    QStringList failures;
    connect(&window.session(), &Session::failed, this, [&failures](const QString &message) { failures += message; });
    show(window, path("goneRoot"));
    window.sessions().openPath(folder);
    WAIT_FOR(stateOf(window) == RunState::Paused && window.session().status().step == 3);
    QVERIFY(QDir(path("stick")).removeRecursively());
    window.session().save(path("saved6"));
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, patience);
    QVERIFY2(failures[0].contains("saved without some moments"), qPrintable(failures[0]));
    QCOMPARE(readRun(path("saved6").toStdString()).stepsDone, 3);
}

void TestKeptRuns::openedRunsShowTheirLiveSettings()
{
    const QString folder = path("changed");
    {
        Experiment experiment(smallrun::config(), loadDataset(smallrun::config().data));
        experiment.change({0.0123, 0.25, 0.0, 0.0});
        experiment.step();
        writeSession(folder.toStdString(), copySession(experiment, {}, {"stopped", nullptr, {}, {}}));
    }
    MainWindow window;
    show(window, path("liveRoot"));
    window.sessions().openPath(folder);
    WAIT_FOR(stateOf(window) == RunState::Paused && window.session().status().step == 1);
    QCOMPARE(window.panel().config().training.learning_rate, 0.0123);
    QCOMPARE(window.panel().config().training.noise, 0.25);
    QVERIFY(!window.panel().differsFromRun());
    window.panel().findChild<NumberBox *>("training.masking")->setValue(0.5);
    train(window, 2);
    save(window, "saved7");
    const auto changes = openSession(path("saved7").toStdString())->liveChanges();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.back().settings, (LiveSettings{0.0123, 0.25, 0.5, 0.0}));
}

void TestKeptRuns::editsOfAnotherRunDoNotReachThisOne()
{
    MainWindow window;
    show(window, path("editRoot"));
    begin(window);
    auto *rate = window.panel().findChild<NumberBox *>("training.learning_rate");
    rate->setValue(0.01);
    train(window, 1);
    const auto generation = window.session().status().generation;
    window.findChild<QAction *>("newRun")->trigger();
    WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
    train(window, 1);
    QVERIFY(!window.panel().differsFromRun());
    window.findChild<QAction *>("undo")->trigger();
    QCOMPARE(rate->value(), smallrun::config().training.learning_rate);
    QVERIFY(window.panel().differsFromRun());  // it is for the next
    save(window, "saved8");
    QCOMPARE(openSession(path("saved8").toStdString())->liveChanges().size(), 0);
}

void TestKeptRuns::editsDoneAgainInAnotherRunDoNotReachIt()
{
    MainWindow window;
    show(window, path("againRoot"));
    begin(window);
    auto *rate = window.panel().findChild<NumberBox *>("training.learning_rate");
    rate->setValue(0.01);
    window.findChild<QAction *>("undo")->trigger();
    const auto generation = window.session().status().generation;
    window.findChild<QAction *>("newRun")->trigger();
    WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
    train(window, 1);
    window.findChild<QAction *>("redo")->trigger();
    QCOMPARE(rate->value(), 0.01);
    train(window, 2);
    save(window, "saved11");
    QCOMPARE(openSession(path("saved11").toStdString())->liveChanges().size(), 0);
}

void TestKeptRuns::changesMadeWhileARunIsLoadedDoNotReachIt()
{
    MainWindow window;
    show(window, path("loadingRoot"));
    begin(window);
    train(window, 1);
    const auto generation = window.session().status().generation;
    window.session().newRun(smallrun::config(), false);
    LiveSettings ofTheOneBefore = liveSettings(smallrun::config());
    ofTheOneBefore.learning_rate = 0.5;
    window.session().change(ofTheOneBefore);
    WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
    train(window, 1);
    save(window, "saved12");
    QCOMPARE(openSession(path("saved12").toStdString())->liveChanges().size(), 0);
}

void TestKeptRuns::savesWaitForTheFinalProbes()
{
    ExperimentConfig config = smallrun::config();
    config.data.train = config.probe.final_train = 3000;
    config.data.test = 2000;
    config.probe.bootstrap = 2000;
    MainWindow window;
    show(window, path("finalRoot"));
    window.open(config, true);
    WAIT_FOR(stateOf(window) == RunState::Measuring &&
             window.session().status().step == window.session().status().length.steps);
    save(window, "saved13");
    QVERIFY(readRun(path("saved13").toStdString()).final);
}

void TestKeptRuns::aPresetIsMarkedWhereItDiffersFromTheRun()
{
    MainWindow window;
    show(window, path("presetRoot"));
    begin(window);
    train(window, 1);
    ExperimentConfig other = smallrun::config();
    other.training.learning_rate = 0.03;
    window.panel().setConfig(other);
    QVERIFY(window.panel().differsFromRun());
    window.panel().findChild<NumberBox *>("training.noise")->setValue(0.5);
    train(window, 2);
    save(window, "saved9");
    const auto changes = openSession(path("saved9").toStdString())->liveChanges();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].settings.learning_rate, smallrun::config().training.learning_rate);
    QCOMPARE(changes[0].settings.noise, 0.5);
}

void TestKeptRuns::imagesThatMovedAreAskedFor()
{
    const QString folder = path("moved");
    ExperimentConfig config = smallrun::config();
    config.data.name = "mnist";  // whose files are called as those of Fashion-MNIST
    config.data.path = fashionMnistIn(path("images")).toStdString();
    {
        Experiment experiment(config, loadDataset(config.data));
        experiment.step();
        writeSession(folder.toStdString(), copySession(experiment, {}, {"stopped", nullptr, {}, {}}));
    }
    QVERIFY(QDir().rename(path("images"), path("elsewhere")));
    MainWindow window;
    show(window, path("movedRoot"));
    begin(window);
    std::function<void(const QString &)> openWith;
    connect(&window.session(), &Session::imagesMissing, this,
            [&openWith](const QString &, const auto &open) { openWith = open; });
    window.sessions().openPath(folder);
    WAIT_FOR(openWith);
    QVERIFY2(window.messages().text().contains(path("images")) && window.messages().text().contains("are missing"),
             qPrintable(window.messages().text()));
    for (const char *button : {"chooseImages", "chooseImageFile"})
        QVERIFY(window.messages().findChild<QPushButton *>(button));
    window.resize(1024, 700);
    const auto *text = window.messages().findChild<QLabel *>("message");
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(window.session().status().step, 0);  // the run is the one from before

    openWith = nullptr;
    window.sessions().openPath(folder);
    WAIT_FOR(openWith);
    openWith(path("elsewhere"));
    WAIT_FOR(stateOf(window) == RunState::Paused && window.session().status().step == 1);
    save(window, "saved10");
    QCOMPARE(QString::fromStdString(readRun(path("saved10").toStdString()).config.data.path), path("elsewhere"));
}

void TestKeptRuns::imagesAreLookedForWhereTheyUsuallyAre()
{
    const QString folder = path("handedOut");
    ExperimentConfig config = smallrun::config();
    config.data.path = fashionMnistIn(path("author")).toStdString();
    {
        Experiment experiment(config, loadDataset(config.data));
        experiment.step();
        writeSession(folder.toStdString(), copySession(experiment, {}, {"stopped", nullptr, {}, {}}));
    }
    QVERIFY(QDir(path("author")).removeRecursively());
    const auto opened = openSession(folder.toStdString());
    QCOMPARE(opened->stepsDone(), 1);
    QCOMPARE(opened->config().data.path, std::string());
    QVERIFY_THROWS_EXCEPTION(ImagesMissing,
                             openSession(folder.toStdString(), loadDataset, path("nowhere").toStdString()));
}

QTEST_MAIN(TestKeptRuns)
#include "tst_keptruns.moc"
