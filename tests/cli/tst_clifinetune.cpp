#include "clirun.h"

#include "core/data/npy.h"

using namespace pitfall;

/// `finetune` on the folder of a run, and the regrets that `train` reports.
class TestCliFineTune : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void trainReportsRegrets();
    void reportAndPictures();
    void table();
    void complaints_data();
    void complaints();
    void nothingIsWrittenOnComplaint();

private:
    QStringList small(const QStringList &more) const
    {
        return QStringList{"finetune", "run", "--seeds", "2", "--epochs", "1", "--steps", "10"} + more;
    }

    CliRunner m_cli;
    CliResult m_run;
};

void TestCliFineTune::initTestCase()
{
    m_run = m_cli.run(QStringList{"train", "--out", "run", "--json"} + tiny());
    VERIFY_STATUS(m_run, 0);
}

void TestCliFineTune::trainReportsRegrets()
{
    const QJsonArray regrets = m_run.json()["regrets"].toArray();
    QCOMPARE(regrets.size(), 2);  // two stages
    for (int stage = 0; stage < 2; ++stage) {
        QCOMPARE(regrets[stage]["stage"].toInt(), stage + 1);
        const double cost = regrets[stage]["cost"][0].toDouble();
        const double difference = regrets[stage]["accuracy_at_best_probe"][0].toDouble() -
                                  regrets[stage]["accuracy_at_lowest_error"][0].toDouble();
        QVERIFY(std::abs(cost - difference) < 1e-9);
    }
    const QList<QByteArray> rows = m_cli.read("run/metrics.csv").split('\n');
    const int column = rows[0].split(',').indexOf("linear_validation");
    QVERIFY(column > 0);
    for (int i = 1; i + 1 < rows.size(); ++i)
        QVERIFY(rows[i].split(',')[column].toDouble() > 0.2);
}

void TestCliFineTune::reportAndPictures()
{
    const CliResult result = m_cli.run(small({"--budgets", "50,0", "--count", "4", "--json"}));
    VERIFY_STATUS(result, 0);
    QCOMPARE(m_cli.read("run/finetune.json").trimmed(), result.out.trimmed());
    const QJsonObject json = result.json().toObject();
    QCOMPARE(json["cells"].toArray().size(), 6);
    QCOMPARE(json["gains"].toArray().size(), 2);
    QCOMPARE(json["cells"][3]["labels"].toInt(), 400);
    QStringList keys;
    for (const QJsonValue &column : json["figure"]["columns"].toArray())
        keys << column["key"].toString();
    QCOMPARE(keys, (QStringList{"original", "before", "after"}));
    const ImageBatch pictures = readNpyImages(m_cli.path("run/finetune.npy").toStdString());
    QCOMPARE(pictures.count(), 16);
    const CliResult again = m_cli.run(small({"--budgets", "50,0", "--count", "4", "--json"}));
    QCOMPARE(again.json()["cells"].toArray(), json["cells"].toArray());
}

void TestCliFineTune::table()
{
    const CliResult result = m_cli.run(small({"--budgets", "50"}));
    VERIFY_STATUS(result, 0);
    for (const char *part :
         {"pre-trained", "random", "frozen", "With 50 labels pre-training gains", "old decoder", "95% t intervals"})
        QVERIFY2(result.out.contains(part), qPrintable(result.summary()));
}

void TestCliFineTune::complaints_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("says");
    const auto row = [](const char *name, const QStringList &arguments, int status, const QStringList &says) {
        QTest::newRow(name) << arguments << status << says;
    };
    row("too many", {"finetune", "run", "--budgets", "500"}, 2, {"500", "400"});
    row("too few", {"finetune", "run", "--budgets", "5"}, 2, {"5 labels", "10 classes"});
    row("descending", {"finetune", "run", "--budgets", "100,50"}, 2, {"ascending"});
    row("negative", {"finetune", "run", "--budgets=-3"}, 2, {"--budgets"});
    row("no seeds", {"finetune", "run", "--seeds", "0"}, 2, {"--seeds"});
    row("no run", {"finetune", "nowhere"}, 1, {"nowhere"});
}

void TestCliFineTune::complaints()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QStringList, says);
    verifyOneComplaint(m_cli.run(arguments), status, says);
}

void TestCliFineTune::nothingIsWrittenOnComplaint()
{
    m_cli.copyFolder("run", "other");
    const QStringList before = m_cli.listing();
    m_cli.run({"finetune", "other", "--budgets", "500"});
    QCOMPARE(m_cli.listing(), before);
}

QTEST_GUILESS_MAIN(TestCliFineTune)
#include "tst_clifinetune.moc"
