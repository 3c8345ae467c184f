#include "core/data/npy.h"
#include "tests/cli/fewclothes.h"

#include <algorithm>
#include <cmath>

using namespace pitfall;

/// `features` and `reconstruct`: what they write about a run.
class TestCliExport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void features_data();
    void features();
    void sameFileTwice();
    void reconstructions();
    void linearDecodersStayInRangeToo();
    void relativeFolderOfDataIsFoundFromElsewhere();

private:
    static constexpr int trainCount = 400;
    static constexpr int validationCount = 200;
    static constexpr int testCount = 300;

    CliRunner m_cli;
    Splits m_splits;  ///< of the run in the folder "run"
};

void TestCliExport::initTestCase()
{
    writeFewClothes(m_cli);
    VERIFY_STATUS(m_cli.run(QStringList{"train", "--out", "run"} + tiny() + settings("data.path=clothes")), 0);
    DataConfig data;
    data.path = m_cli.path("clothes").toStdString();
    data.train = trainCount;
    data.validation = validationCount;
    data.test = testCount;
    m_splits = makeSplits(loadDataset(data), data);
}

void TestCliExport::features_data()
{
    QTest::addColumn<QString>("split");
    QTest::addColumn<QStringList>("stage");
    QTest::addColumn<qint64>("dimension");
    QTest::newRow("train") << "train" << QStringList() << qint64(8 * 7 * 7);
    QTest::newRow("validation") << "validation" << QStringList() << qint64(8 * 7 * 7);
    QTest::newRow("test") << "test" << QStringList() << qint64(8 * 7 * 7);
    QTest::newRow("stage 1") << "test" << QStringList{"--stage", "1"} << qint64(16 * 14 * 14);
    QTest::newRow("stage 2 is the top") << "test" << QStringList{"--stage", "2"} << qint64(8 * 7 * 7);
}

void TestCliExport::features()
{
    QFETCH(QString, split);
    QFETCH(QStringList, stage);
    QFETCH(qint64, dimension);
    const CliResult result =
        m_cli.run(QStringList{"features", "run", "--split", split, "--out", "f.npy", "--labels", "l.npy"} + stage);
    VERIFY_STATUS(result, 0);
    QVERIFY(m_cli.read("f.npy").contains("'descr': '<f4'"));
    QVERIFY(m_cli.read("l.npy").contains("'descr': '<i8'"));

    const Subset &images = split == "train"        ? m_splits.train
                           : split == "validation" ? m_splits.validation
                                                   : m_splits.test;
    const NpyArray features = readNpy(m_cli.path("f.npy").toStdString());
    QCOMPARE(features.shape, (std::vector<std::int64_t>{images.count(), dimension}));
    QVERIFY(std::any_of(features.values.begin(), features.values.end(), [](float v) { return v != 0; }));
    QCOMPARE(readNpyLabels(m_cli.path("l.npy").toStdString()), images.labels());
}

void TestCliExport::sameFileTwice()
{
    const auto run = [&](const QString &out, const QStringList &before) {
        VERIFY_STATUS(m_cli.run({"features", "run", "--split", "test", "--out", out, "--labels", "l.npy"}, before), 0);
    };
    run("first.npy", {});
    run("second.npy", {"taskset", "-c", "0"});
    QVERIFY(m_cli.read("first.npy").size() > 300 * 392 * 4);
    QCOMPARE(m_cli.read("first.npy"), m_cli.read("second.npy"));
}

void TestCliExport::reconstructions()
{
    constexpr int count = 137;  // more than one piece of parallel work, and not all
    VERIFY_STATUS(m_cli.run({"reconstruct", "run", "--split", "test", "--count", QString::number(count), "--out",
                             "r.npy", "--originals", "o.npy"}),
                  0);
    const ImageBatch originals = readNpyImages(m_cli.path("o.npy").toStdString());
    const ImageBatch reconstructions = readNpyImages(m_cli.path("r.npy").toStdString());
    QVERIFY((originals.shape == ImageShape{1, 28, 28}) && (reconstructions.shape == originals.shape));
    QCOMPARE(originals.count(), count);
    QCOMPARE(reconstructions.count(), count);

    double squares = 0;
    for (std::size_t i = 0; i < originals.values.size(); ++i) {
        const float pixel = m_splits.test.image(int(i / 784))[i % 784] / 255.0f;
        QCOMPARE(originals.values[i], pixel);
        QVERIFY(reconstructions.values[i] >= 0 && reconstructions.values[i] <= 1);
        squares += std::pow(reconstructions.values[i] - pixel, 2);
    }
    QVERIFY(squares / double(originals.values.size()) < 0.2);
}

/// A linear decoder may leave the range of images; what is written, and scored, may not.
void TestCliExport::linearDecodersStayInRangeToo()
{
    const CliResult run =
        m_cli.run(QStringList{"train", "--out", "linear", "--json"} + tiny() +
                  settings("data.path=clothes network.decoder=linear network.range=symmetric training.epochs=3 "
                           "training.learning_rate=0.01"));
    VERIFY_STATUS(run, 0);
    VERIFY_STATUS(m_cli.run({"reconstruct", "linear", "--split", "test", "--count", "300", "--out", "lr.npy",
                             "--originals", "lo.npy"}),
                  0);
    const ImageBatch originals = readNpyImages(m_cli.path("lo.npy").toStdString());
    const ImageBatch reconstructions = readNpyImages(m_cli.path("lr.npy").toStdString());
    const auto [low, high] = std::minmax_element(reconstructions.values.begin(), reconstructions.values.end());
    QCOMPARE(*low, 0.0f);  // reached, since most of a picture is black
    QVERIFY(*high <= 1);

    double squares = 0;
    for (std::size_t i = 0; i < originals.values.size(); ++i)
        squares += std::pow(double(reconstructions.values[i]) - originals.values[i], 2);
    const double mse = squares / double(originals.values.size());
    const double reported = run.json()["scores"]["mse"].toDouble();
    QVERIFY2(std::abs(mse - reported) < 1e-6, qPrintable(QString("%1 and %2").arg(mse).arg(reported)));
}

void TestCliExport::relativeFolderOfDataIsFoundFromElsewhere()
{
    VERIFY_STATUS(m_cli.run({"features", ".", "--split", "test", "--out", "f.npy", "--labels", "l.npy"},
                            {"env", "--chdir=" + m_cli.path("run")}),
                  0);
    QVERIFY(m_cli.read("run/f.npy").size() > 0);
}

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
