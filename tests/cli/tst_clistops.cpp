#include "core/data/npy.h"
#include "tests/cli/fewclothes.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <csignal>

/// Runs that do not come to their end: divergence, Ctrl-C, a reader that goes away.
class TestCliStops : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { writeFewClothes(m_cli); }
    void divergence_data();
    void divergence();
    void interrupted_data();
    void interrupted();
    void readerThatGoesAway();

private:
    QJsonValue session() const { return QJsonDocument::fromJson(m_cli.read(folder() + "/session.json")).object(); }
    int rows() const { return int(m_cli.read(folder() + "/metrics.csv").count('\n')) - 1; }
    void folderIsUsable(const QString &state);
    static QString folder() { return QString(QTest::currentDataTag()).replace(' ', '-'); }

    CliRunner m_cli;
};

/// The files of the run are there, and its features are numbers.
void TestCliStops::folderIsUsable(const QString &state)
{
    const QString stateFile = session()["state_file"].toString();
    QCOMPARE(QDir(m_cli.path(folder())).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{"metrics.csv", "model.safetensors", "session.json", stateFile}));
    QCOMPARE(session()["state"].toString(), state);
    QVERIFY(session()["final"].isUndefined());
    QVERIFY(rows() >= 1);

    const CliResult features =
        m_cli.run({"features", folder(), "--split", "test", "--out", "f.npy", "--labels", "l.npy"});
    VERIFY_STATUS(features, 0);
    const auto values = pitfall::readNpyFeatures(m_cli.path("f.npy").toStdString()).values;
    QVERIFY(std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); }));
    QVERIFY(std::any_of(values.begin(), values.end(), [](float v) { return v != 0; }));
}

void TestCliStops::divergence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("sgd") << settings("training.optimizer=sgd training.learning_rate=100");
    QTest::newRow("linear decoder") << settings("training.optimizer=sgd training.learning_rate=50 training.epochs=5 "
                                                "network.decoder=linear training.schedule=joint");
}

void TestCliStops::divergence()
{
    QFETCH(QStringList, arguments);
    const CliResult result = m_cli.run(QStringList{"train", "--out", folder(), "--json"} + tiny() +
                                       settings("data.path=clothes") + arguments);
    verifyOneComplaint(result, 1, {folder() + ": ", "diverged at step", "finite", "smaller training.learning_rate"});
    QVERIFY2(!result.err.contains(".000"), result.err);
    folderIsUsable("diverged");
    QVERIFY(session()["steps_done"].toInt() < session()["steps"].toInt());
}

void TestCliStops::interrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("rowsBefore");  ///< the signal comes after so many evaluations
    const QStringList longRun = settings("data.train=5000 training.epochs=10000 probe.evaluations=40");
    QTest::newRow("Ctrl-C while training") << SIGINT << longRun << 5;
    QTest::newRow("SIGTERM while training") << SIGTERM << longRun << 5;
    QTest::newRow("Ctrl-C while measuring the end")
        << SIGINT
        << QStringList{"--preset", "overcomplete"} + settings("data.train=5000 probe.evaluations=2 probe.final_train=0")
        << 2;
}

void TestCliStops::interrupted()
{
    QFETCH(int, signal);
    QFETCH(QStringList, arguments);
    QFETCH(int, rowsBefore);
    const auto process = m_cli.start(QStringList{"train", "--out", folder(), "--json"} + tiny() +
                                     settings("data.path=clothes") + arguments);
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= rowsBefore, 60'000);
    QTest::qWait(300);
    QCOMPARE(process->state(), QProcess::Running);

    QElapsedTimer timer;
    timer.start();
    QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
    const CliResult result = CliRunner::result(*process);
    qInfo("ended after %lld ms", static_cast<long long>(timer.elapsed()));
    const QString steps = QString("stopped after %1 of %2 steps");
    verifyOneComplaint(
        result, 1,
        {folder() + ": ", "saved", steps.arg(session()["steps_done"].toInt()).arg(session()["steps"].toInt())});
    QVERIFY(session()["steps_done"].toInt() > 0);
    folderIsUsable("stopped");
}

/// `pitfall-cli train … | head -1` must not cost the run.
void TestCliStops::readerThatGoesAway()
{
    QProcess shell;
    m_cli.prepare(shell);
    const QString command = QString(PITFALL_CLI) + " " + (QStringList{"train", "--out", "piped"} + tiny()).join(' ');
    shell.start("bash", {"-c", "set -o pipefail; " + command + " | true"});
    verifyOneComplaint(CliRunner::result(shell), 1, {"standard output"});
    QVERIFY(m_cli.read("piped/session.json").contains("\"finished\""));
}

QTEST_GUILESS_MAIN(TestCliStops)
#include "tst_clistops.moc"
