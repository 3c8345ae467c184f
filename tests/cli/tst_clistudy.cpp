#include "tests/cli/clirun.h"
#include "tests/cli/fewclothes.h"

#include <QDateTime>
#include <QFileInfo>

/// `pitfall-cli study` on few images.
class TestCliStudy : public QObject {
    Q_OBJECT

private slots:
    void killedStudyGoesOn();
    void gridLeavesOutWhatCannotWork();
    void complains_data();
    void complains();

private:
    static QByteArray study(const QByteArray &rest)
    {
        return R"({"base": {"data": {"path": "clothes", "train": 600, "validation": 200, "test": 300},
                   "network": {"padding": "valid", "stages": [{"channels": 4, "kernel": 5, "stride": 2}]},
                   "training": {"epochs": 1},
                   "probe": {"evaluations": 2, "live_train": 100, "live_validation": 50, "live_test": 100,
                             "bootstrap": 100}}, )" +
               rest + "}";
    }
    QString record(int index) const { return cli.path(QString("out/networks/%1.json").arg(index, 4, 10, QChar('0'))); }

    CliRunner cli;
};

void TestCliStudy::killedStudyGoesOn()
{
    writeFewClothes(cli);
    cli.write("study.json", study(R"("vary": {"training.learning_rate": {"min": 0.0005, "max": 0.01, "log": true},
                                             "network.stages.0.channels": {"min": 2, "max": 6}},
                                    "sampling": "latin", "count": 3, "seeds": 2, "seed": 5)"));
    const QStringList run = {"study", "run", "study.json", "--out", "out", "--jobs", "2"};
    const auto first = cli.start(run);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(record(0)) || QFile::exists(record(1)), 60000);
    first->kill();
    first->waitForFinished();
    const int done = QFile::exists(record(0)) ? 0 : 1;
    const QDateTime when = QFileInfo(record(done)).lastModified();

    VERIFY_STATUS(cli.run(run), 0);
    QCOMPARE(QFileInfo(record(done)).lastModified(), when);  // not trained again
    const CliResult status = cli.run({"study", "status", "out", "--json"});
    VERIFY_STATUS(status, 0);
    QCOMPARE(status.json()["finished"].toInt(), 6);
    QCOMPARE(status.json()["total"].toInt(), 6);

    const CliResult report = cli.run({"study", "report", "out", "--json"});
    VERIFY_STATUS(report, 0);
    QCOMPARE(report.json()["n"].toInt(), 6);
    const QJsonObject mse = report.json()["scores"]["mse"].toObject();
    for (const char *kind : {"pearson", "spearman", "kendall"}) {
        const QJsonObject estimate = mse[kind].toObject();
        QVERIFY2(estimate["low"].toDouble() <= estimate["value"].toDouble(), kind);
        QVERIFY2(estimate["value"].toDouble() <= estimate["high"].toDouble(), kind);
        QVERIFY2(estimate["p"].toDouble() > 0 && estimate["p"].toDouble() <= 1, kind);
    }
    VERIFY_STATUS(cli.run({"study", "export", "out", "--csv", "table.csv"}), 0);
    QFile table(cli.path("table.csv"));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll().trimmed().split('\n').size(), 7);
    QFile reported(cli.path("report.json"));
    QVERIFY(reported.open(QIODevice::WriteOnly));
    reported.write(report.out);
    reported.close();
    QProcess scipy;
    cli.prepare(scipy);
    scipy.start("/usr/bin/python3",
                {"-B", PITFALL_SOURCE_DIR "/tests/python/check_study.py", "report.json", "table.csv"});
    VERIFY_STATUS(CliRunner::result(scipy), 0);
    QFile page(report.json()["html"].toString().prepend(cli.path("")));
    QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(page.fileName()));
    QCOMPARE(page.readAll().count("network 5, "), 2);  // a mark in each scatter

    cli.write("other.json", study(R"("vary": {}, "count": 3)"));
    const CliResult other = cli.run({"study", "run", "other.json", "--out", "out"});
    VERIFY_STATUS(other, 1);
    QVERIFY2(other.error().contains("another study"), qPrintable(other.error()));
}

void TestCliStudy::gridLeavesOutWhatCannotWork()
{
    writeFewClothes(cli);
    cli.write("grid.json", study(R"("vary": {"network.stages.0.kernel": [3, 63],
                                            "network.stages.0.channels": {"min": 2, "max": 4, "steps": 2}},
                                   "sampling": "grid")"));
    const CliResult run = cli.run({"study", "run", "grid.json", "--out", "grid", "--estimate"});
    VERIFY_STATUS(run, 0);
    QVERIFY2(run.out.contains("2 combinations cannot work"), run.out.constData());
    QVERIFY2(run.out.contains("1 of 2 networks"), run.out.constData());
    VERIFY_STATUS(cli.run({"study", "report", "grid"}), 1);  // of one network there are no statistics
}

void TestCliStudy::complains_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown key") << QByteArray(R"("vary": {"training.speed": [1]}, "count": 2)") << "training.speed";
    QTest::newRow("bad value") << QByteArray(R"("vary": {"training.epochs": [1, -2]}, "count": 2)")
                               << "training.epochs";
    QTest::newRow("no count") << QByteArray(R"("vary": {})") << "count is missing";
    QTest::newRow("log of 0") << QByteArray(R"("vary": {"training.noise": {"min": 0, "max": 1, "log": true}},
                                               "count": 2)")
                              << "above 0";
    QTest::newRow("nothing works") << QByteArray(R"("vary": {"network.stages.0.kernel": [63]}, "count": 2)")
                                   << "can work";
    QTest::newRow("unknown word") << QByteArray(R"("vary": {}, "count": 2, "jobs": 3)") << "jobs";
}

void TestCliStudy::complains()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, words);
    writeFewClothes(cli);
    cli.write("bad.json", study(rest));
    const CliResult result = cli.run({"study", "run", "bad.json", "--out", "bad"});
    VERIFY_STATUS(result, 2);
    QVERIFY2(result.error().contains(words), qPrintable(result.error()));
    QVERIFY(!QFile::exists(cli.path("bad/study.json")));
}

QTEST_GUILESS_MAIN(TestCliStudy)
#include "tst_clistudy.moc"
