#include "clirun.h"

#include "core/data/npy.h"

#include <random>

using namespace pitfall;

/// `probe` on features from files, `separability` on the folder of a run. That the linear probe equals scikit-learn's
/// is tst_clipython's.
class TestCliProbe : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsBlobsApart_data();
    void tellsBlobsApart();
    void validationFilesChooseTheStrength();
    void complaints_data();
    void complaints();
    void separability();
    void separabilityOfNoRun();

private:
    void writeBlobs(const QString &name, int rows, int dimension, double apart, unsigned seed, int classes = 3);
    QStringList probe(const QString &kind, const QString &train = "train", const QString &test = "test") const;

    CliRunner m_cli;
};

/// Rows around one centre a class; labels are 0, 5, 10 …, for labels need not be consecutive.
void TestCliProbe::writeBlobs(const QString &name, int rows, int dimension, double apart, unsigned seed, int classes)
{
    std::mt19937 engine(seed);
    std::normal_distribution<float> noise;
    FeatureMatrix features{dimension, {}};
    std::vector<int> labels;
    for (int i = 0; i < rows; ++i) {
        const int c = i % classes;
        for (int d = 0; d < dimension; ++d)
            features.values.push_back(noise(engine) + float(d % classes == c ? apart : 0));
        labels.push_back(5 * c);
    }
    m_cli.write(name + ".made", "");
    writeNpy(m_cli.path(name + ".f.npy").toStdString(), features);
    writeNpyLabels(m_cli.path(name + ".l.npy").toStdString(), labels);
}

QStringList TestCliProbe::probe(const QString &kind, const QString &train, const QString &test) const
{
    return {"probe",
            "--train-features",
            train + ".f.npy",
            "--train-labels",
            train + ".l.npy",
            "--test-features",
            test + ".f.npy",
            "--test-labels",
            test + ".l.npy",
            "--kind",
            kind,
            "--json"};
}

void TestCliProbe::initTestCase()
{
    writeBlobs("train", 300, 6, 3, 1);
    writeBlobs("validation", 90, 6, 3, 2);
    writeBlobs("test", 120, 6, 3, 3);
    writeBlobs("wide", 120, 7, 3, 3);
    writeBlobs("same", 60, 6, 3, 4, 1);
    writeBlobs("unknown", 60, 6, 3, 5, 4);
    writeBlobs("short", 60, 6, 3, 6);
}

void TestCliProbe::tellsBlobsApart_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("linear") << "linear";
    QTest::newRow("knn") << "knn";
}

void TestCliProbe::tellsBlobsApart()
{
    QFETCH(QString, kind);
    const CliResult result = m_cli.run(probe(kind));
    VERIFY_STATUS(result, 0);
    const QJsonObject json = result.json().toObject();
    const double accuracy = json["accuracy"].toDouble();
    QVERIFY2(accuracy > 0.9, qPrintable(result.summary()));
    QVERIFY(json["interval"][0].toDouble() <= accuracy && accuracy <= json["interval"][1].toDouble());
    QVERIFY(json["seconds"].toDouble() > 0);
    QCOMPARE(json["classes"].toArray(), (QJsonArray{0, 5, 10}));
    int right = 0, all = 0;
    for (int r = 0; r < 3; ++r)
        for (int c = 0; c < 3; ++c) {
            all += json["confusion"][r][c].toInt();
            right += r == c ? json["confusion"][r][c].toInt() : 0;
        }
    QCOMPARE(all, 120);
    QVERIFY(std::abs(right / 120.0 - accuracy) < 1e-9);
    QCOMPARE(m_cli.run(probe(kind)).json()["accuracy"].toDouble(), accuracy);
}

void TestCliProbe::validationFilesChooseTheStrength()
{
    const CliResult result = m_cli.run(probe("linear") + QStringList{"--validation-features", "validation.f.npy",
                                                                     "--validation-labels", "validation.l.npy"});
    VERIFY_STATUS(result, 0);
    QVERIFY(result.json()["protocol"].toString().contains("90 validation rows"));
    QVERIFY(m_cli.run(probe("linear")).json()["protocol"].toString().contains("fifth of the training rows"));
}

void TestCliProbe::complaints_data()
{
    QTest::addColumn<QString>("train");
    QTest::addColumn<QString>("test");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("other dimension") << "train"
                                     << "wide" << QStringList{"wide.f.npy", "7", "train.f.npy", "6"};
    QTest::newRow("one class") << "same"
                               << "test" << QStringList{"two classes"};
    QTest::newRow("unknown class") << "train"
                                   << "unknown" << QStringList{"Label 15"};
    QTest::newRow("not there") << "train"
                               << "nothing" << QStringList{"nothing.f.npy"};
}

void TestCliProbe::complaints()
{
    QFETCH(QString, train);
    QFETCH(QString, test);
    QFETCH(QStringList, says);
    verifyOneComplaint(m_cli.run(probe("linear", train, test)), 1, says);
    QStringList mixed = probe("linear");
    mixed[4] = "short.l.npy";
    verifyOneComplaint(m_cli.run(mixed), 1, {"short.l.npy", "60", "train.f.npy", "300"});
}

void TestCliProbe::separability()
{
    VERIFY_STATUS(m_cli.run(QStringList{"train", "--out", "run"} + tiny()), 0);
    const CliResult result = m_cli.run({"separability", "run", "--sample", "200", "--json"});
    VERIFY_STATUS(result, 0);
    QCOMPARE(m_cli.read("run/separability.json").trimmed(), result.out.trimmed().split('\n').last());
    QStringList labels;
    for (const QJsonValue &row : result.json()["representations"].toArray()) {
        labels << row["label"].toString();
        for (const char *measure : {"linear", "knn", "purity"}) {
            QVERIFY2(row[measure][0].toDouble() > 0.1 && row[measure][0].toDouble() <= 1, qPrintable(labels.last()));
            QVERIFY(row[measure][1].toDouble() <= row[measure][0].toDouble());
        }
        QVERIFY(row["fisher_ratio"].toDouble() > 0 && row["intrinsic_dimension"].toDouble() > 1);
        QCOMPARE(row["classes"]["predicted"].toArray().size(), 300);
    }
    QCOMPARE(labels, (QStringList{"raw pixels", "LDA (sees labels)", "stage 1, PCA", "stage 1, untrained",
                                  "stage 1, trained", "stage 2, PCA", "stage 2, untrained", "stage 2, trained"}));
    const auto rows = result.json()["representations"].toArray();
    QVERIFY(rows[3]["fisher_ratio"] != rows[4]["fisher_ratio"]);
    const CliResult text = m_cli.run({"separability", "run", "--sample", "200"});
    QVERIFY(text.out.contains("T-shirt/top") && text.out.contains("are taken for"));
}

void TestCliProbe::separabilityOfNoRun()
{
    verifyOneComplaint(m_cli.run({"separability", "nowhere"}), 1, {"nowhere", "session.json"});
}

QTEST_GUILESS_MAIN(TestCliProbe)
#include "tst_cliprobe.moc"
