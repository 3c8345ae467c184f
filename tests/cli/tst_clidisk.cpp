#include "tests/cli/fewclothes.h"
#include "tests/core/owndisk.h"

#include <csignal>

/// A disk that is full or cannot be written while a run trains: said once, training goes on, what was there stays
/// whole.
class TestCliDisk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { writeFewClothes(m_cli); }
    void trainingGoesOn_data();
    void trainingGoesOn();

private:
    static QJsonObject session(const QString &run)
    {
        QFile file(run + "/session.json");
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    CliRunner m_cli;
};

void TestCliDisk::trainingGoesOn_data()
{
    QTest::addColumn<bool>("full");  ///< otherwise read-only
    QTest::addColumn<QString>("says");
    QTest::newRow("full") << true << "No space left on device";
    QTest::newRow("read-only") << false << "Read-only file system";
}

void TestCliDisk::trainingGoesOn()
{
    QFETCH(bool, full);
    QFETCH(QString, says);
    const OwnDisk disk(m_cli.path(full ? "full" : "read-only"), "4m");
    if (!disk.isThere())
        QSKIP("this machine lets nobody mount a disk of their own");
    const QString run = disk.path("run");
    const auto process =
        m_cli.start(QStringList{"train", "--out", run} + tiny() +
                    settings("data.path=clothes training.epochs=100000 probe.evaluations=400 training.batch_size=50"));
    QTRY_VERIFY_WITH_TIMEOUT(session(run)["steps_done"].toInt() > 0, 60'000);

    if (full)
        QVERIFY(disk.fill());
    else
        QTRY_VERIFY(disk.setWritable(false));
    const auto kept = session(run);
    process->setReadChannel(QProcess::StandardError);
    QTRY_VERIFY_WITH_TIMEOUT(process->bytesAvailable() > 0, 60'000);
    process->readAllStandardOutput();
    QByteArray rows;
    QTRY_VERIFY_WITH_TIMEOUT((rows += process->readAllStandardOutput()).count('\n') >= 3, 60'000);  // it goes on
    QVERIFY(kept["steps_done"].toInt() <= session(run)["steps_done"].toInt());
    QCOMPARE(QDir(run).entryList({".*.tmp"}, QDir::Files | QDir::Hidden), QStringList());
    VERIFY_STATUS(m_cli.run({"features", run, "--split", "test", "--out", "f.npy", "--labels", "l.npy"}), 0);

    const int steps = session(run)["steps_done"].toInt();
    if (full)
        QVERIFY(disk.unfill());
    else
        QVERIFY(disk.setWritable(true));
    QTRY_VERIFY_WITH_TIMEOUT(session(run)["steps_done"].toInt() > steps, 60'000);
    ::kill(pid_t(process->processId()), SIGINT);
    const CliResult result = CliRunner::result(*process);
    VERIFY_STATUS(result, 1);
    QCOMPARE(result.error().count("Training goes on and saving is tried again"), 1);
    QVERIFY2(result.error().contains(says), result.err);
    QCOMPARE(session(run)["state"].toString(), "stopped");
}

QTEST_GUILESS_MAIN(TestCliDisk)
#include "tst_clidisk.moc"
