#include "app/window/sessionwiring.h"
#include "app/window/windowmemory.h"
#include "core/report/runrecord.h"
#include "tests/ui/keptrunstest.h"
#include "ui/worker/stepgate.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>

using namespace pitfall;
using smallrun::patience;

namespace {

QStringList foldersIn(const QString &root)
{
    return QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

}  // namespace

/// What becomes of runs that are kept.
class TestKeptRuns : public KeptRunsTest {
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
    void savesWaitForTheFinalProbes();
    void openingARunLeavesTheOffersAlone();
    void aDoubleClickDiscardsOne();
    void whatCouldNotBeSavedIsOfferedAgain();
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
    connect(&window.session(), &Session::noted, this,
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
    connect(&window.session(), &Session::noted, this, [&failures](const QString &message) { failures += message; });
    show(window, path("goneRoot"));
    window.sessions().openPath(folder);
    WAIT_FOR(stateOf(window) == RunState::Paused && window.session().status().step == 3);
    QVERIFY(QDir(path("stick")).removeRecursively());
    window.session().save(path("saved6"));
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, patience);
    QVERIFY2(failures[0].contains("saved without some moments"), qPrintable(failures[0]));
    QCOMPARE(readRun(path("saved6").toStdString()).stepsDone, 3);
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

// A run's look is that of a window in which nothing was offered.
void TestKeptRuns::openingARunLeavesTheOffersAlone()
{
    const QString root = path("looks");
    MainWindow window;
    show(window, path("elsewhere"));
    begin(window);
    const QByteArray docks = windowMemory::layoutOf(window).toBase64();
    const QJsonObject look = {{"docks", QString::fromLatin1(docks)}, {"selected", -1}};
    const std::string text = QJsonDocument(look).toJson(QJsonDocument::Compact).toStdString();
    keepRun(root + "/a");
    keepRun(path("saved"), "stopped", smallrun::config(), text);
    MainWindow other;
    show(other, root);
    QTRY_VERIFY_WITH_TIMEOUT(offers(other)->isVisible(), patience);
    QSignalSpy opened(&other.session(), &Session::opened);
    other.sessions().openPath(path("saved"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QVERIFY(offers(other)->isVisible());
}

void TestKeptRuns::aDoubleClickDiscardsOne()
{
    const QString root = path("discarded");
    keepRun(root + "/a");
    keepRun(root + "/b");
    MainWindow window;
    show(window, root);
    QTRY_VERIFY_WITH_TIMEOUT(offers(window)->isVisible(), patience);
    const auto clickDiscard = [&window] {
        if (offers(window)->isVisible())
            offers(window)->findChild<QPushButton *>("recoverDiscard")->click();
    };
    clickDiscard();
    QCoreApplication::processEvents();
    clickDiscard();
    QTRY_VERIFY_WITH_TIMEOUT(offers(window)->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(foldersIn(root).size(), 1, patience);
}

void TestKeptRuns::whatCouldNotBeSavedIsOfferedAgain()
{
    const QString root = path("unsaved");
    QFile file(path("aFile"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        MainWindow window;
        show(window, root);
        begin(window);
        train(window, 1);
        window.session().save(path("aFile/run"));
        WAIT_FOR(window.messages().text().contains("aFile"));
    }
    QCOMPARE(findKeptRuns(root).size(), 1);
}

QTEST_MAIN(TestKeptRuns)
#include "tst_keptruns.moc"
