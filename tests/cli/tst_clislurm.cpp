#include "tests/cli/clirun.h"
#include "tests/cli/fewclothes.h"

#include <QJsonArray>

/// A study on a real Slurm of one node (tests/slurm/cluster.sh).
class TestCliSlurm : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cancelledAndRequeuedStudyIsWhole();
    void complainsInSlurmsWords();

private:
    void cluster(const QString &what)
    {
        QProcess script;
        script.start(PITFALL_SOURCE_DIR "/tests/slurm/cluster.sh", {what, cli.path("cluster")});
        VERIFY_STATUS(CliRunner::result(script), 0);
    }
    QJsonObject status()
    {
        const CliResult result = cli.run({"study", "status", "out", "--json"});
        return result.status == 0 ? result.json().toObject() : QJsonObject{{"problem", result.error()}};
    }
    QJsonArray onSlurm(const QString &what) { return status()["slurm"].toObject()[what].toArray(); }
    static QStringList studyRun(const QStringList &more = {})
    {
        return QStringList{"study", "run",         "study.json", "--out",  "out", "--executor",
                           "slurm", "--throttle",  "1",          "--time", "10",  "--memory",
                           "1000M", "--partition", "teaching",   "--json"} +
               more;
    }
    int submitted(const CliResult &result) { return result.json()["submitted"].toInt(-1); }

    CliRunner cli;
};

void TestCliSlurm::initTestCase()
{
    writeFewClothes(cli);
    cli.write("study.json", R"({"base": {"data": {"path": ")" + cli.path("clothes").toUtf8() +
                                R"(", "train": 600, "validation": 200, "test": 300},
        "network": {"stages": [{"channels": 4, "kernel": 5, "stride": 2}]}, "training": {"epochs": 600},
        "probe": {"evaluations": 2, "live_train": 100, "live_validation": 50, "live_test": 100, "bootstrap": 100}},
        "vary": {}, "count": 4})");
    qputenv("SLURM_CONF", cli.path("cluster/slurm.conf").toUtf8());
    cluster("start");
}

void TestCliSlurm::cleanupTestCase()
{
    cluster("stop");
}

void TestCliSlurm::cancelledAndRequeuedStudyIsWhole()
{
    const CliResult first = cli.run(studyRun());
    VERIFY_STATUS(first, 0);
    QCOMPARE(submitted(first), 4);
    QTRY_VERIFY_WITH_TIMEOUT(!onSlurm("running").isEmpty(), 60000);
    QVERIFY(onSlurm("running").size() == 1);      // as throttled
    QCOMPARE(submitted(cli.run(studyRun())), 0);  // Slurm has them all

    const CliResult cancelled = cli.run({"study", "cancel", "out", "--json"});
    VERIFY_STATUS(cancelled, 0);
    QVERIFY(cancelled.json()["cancelled"].toInt() >= 2);
    QTRY_VERIFY_WITH_TIMEOUT(onSlurm("running").isEmpty() && onSlurm("waiting").isEmpty(), 60000);
    const int lost = int(onSlurm("ended_without_record").size());
    QVERIFY(lost >= 2);

    const CliResult again = cli.run(studyRun());
    VERIFY_STATUS(again, 0);
    QCOMPARE(submitted(again), lost);
    QTRY_VERIFY_WITH_TIMEOUT(!onSlurm("running").isEmpty(), 60000);
    QProcess requeue;  // as after a node has failed
    requeue.start("/bin/sh",
                  {"-c",
                   "until task=$(squeue -h -t R -o %i | head -n 1) && [ \"$task\" ] && scontrol requeue $task; "
                   "do sleep 0.2; done; sleep 3; until scontrol update jobid=$task starttime=now; do sleep 1; done"});
    VERIFY_STATUS(CliRunner::result(requeue), 0);

    QTRY_COMPARE_WITH_TIMEOUT(status()["finished"].toInt(), 4, 240000);
    QTRY_VERIFY_WITH_TIMEOUT(onSlurm("running").isEmpty(), 60000);
    QVERIFY(onSlurm("ended_without_record").isEmpty());
    QCOMPARE(submitted(cli.run(studyRun())), 0);
    VERIFY_STATUS(cli.run({"study", "report", "out", "--json"}), 0);
}

void TestCliSlurm::complainsInSlurmsWords()
{
    QStringList wrong = studyRun();
    wrong.replace(wrong.indexOf("out"), "other");
    wrong.replace(wrong.indexOf("teaching"), "nowhere");
    const CliResult result = cli.run(wrong);
    VERIFY_STATUS(result, 1);
    QVERIFY2(result.error().contains("partition"), qPrintable(result.error()));
}

QTEST_GUILESS_MAIN(TestCliSlurm)
#include "tst_clislurm.moc"
