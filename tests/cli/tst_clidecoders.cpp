#include "core/data/npy.h"
#include "tests/cli/fewclothes.h"

#include <QJsonArray>

#include <cmath>

using namespace pitfall;

/// `decoders` and `reconstruct --decoder`, on a run of next to no size.
class TestCliDecoders : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void reconstructBeforeTheyAreMade();
    void errorsMoveAndFeaturesDoNot();
    void filesAgreeWithPyTorchAndScikitLearn();
    void reconstructionsHaveTheScoresReported_data();
    void reconstructionsHaveTheScoresReported();
    void tableAndReading();
    void sameNumbersOnOneCore();
    void fewerDecodersReplaceThoseBefore();
    void complaints_data();
    void complaints();
    void weightsOfAnotherEncoderAreRefused();
    void stoppedLeavesNothing();

private:
    CliResult lab(const QStringList &more, const QStringList &before = {}) const
    {
        return m_cli.run(QStringList{"decoders", "run", "--epochs", "2"} + more, before);
    }
    QStringList reconstruct(const QString &decoder, const QString &folder = "run") const
    {
        return {"reconstruct", folder,  "--split",     "test",  "--count",   "300",
                "--out",       "r.npy", "--originals", "o.npy", "--decoder", decoder};
    }
    static QStringList names()
    {
        return {"as-trained", "retrained", "linear", "shallow", "deep", "untrained", "perturbed"};
    }

    CliRunner m_cli;
    QJsonObject m_report;
};

void TestCliDecoders::initTestCase()
{
    writeFewClothes(m_cli);
    VERIFY_STATUS(m_cli.run(QStringList{"train", "--out", "run"} + tiny() +
                            settings("data.path=clothes training.epochs=4 training.learning_rate=0.01")),
                  0);
}

void TestCliDecoders::reconstructBeforeTheyAreMade()
{
    const QStringList before = m_cli.listing();
    verifyOneComplaint(m_cli.run(reconstruct("linear")), 1,
                       {"\"linear\" has not been made yet", "pitfall-cli decoders run"});
    QCOMPARE(m_cli.listing(), before);
    VERIFY_STATUS(m_cli.run(reconstruct("as-trained")), 0);
    const QByteArray asTrained = m_cli.read("r.npy");
    VERIFY_STATUS(m_cli.run(reconstruct("as-trained").mid(0, 10)), 0);
    QCOMPARE(m_cli.read("r.npy"), asTrained);  // what is taken when no decoder is named
}

void TestCliDecoders::errorsMoveAndFeaturesDoNot()
{
    const QByteArray model = m_cli.read("run/model.safetensors");
    const CliResult result = lab({"--count", "5", "--json"});
    VERIFY_STATUS(result, 0);
    m_report = result.json().toObject();
    QCOMPARE(m_cli.read("run/model.safetensors"), model);

    const QString checksum = m_report["features_checksum"].toString();
    QCOMPARE(checksum.size(), 8);
    QVERIFY2(m_report["error_factor"].toDouble() >= 2, qPrintable(result.summary()));
    QStringList found;
    for (const auto &each : m_report["decoders"].toArray()) {
        const QJsonObject decoder = each.toObject();
        found += decoder["name"].toString();
        QCOMPARE(decoder["features_checksum"].toString(), checksum);
        QVERIFY(decoder["parameters"].toInt() > 0 && decoder["seconds"].toDouble() > 0);
        QCOMPARE(decoder["linear_accuracy"], m_report["decoders"][0]["linear_accuracy"]);
        QCOMPARE(decoder["knn_accuracy"], m_report["decoders"][0]["knn_accuracy"]);
        const QJsonObject intervals = decoder["intervals"].toObject();
        for (const QString score : {"mse", "mae", "ssim", "psnr"}) {
            const QJsonArray three = intervals[score].toArray();
            QCOMPARE(three.size(), 3);
            QCOMPARE(three[0], decoder["scores"][score]);
            QVERIFY(three[1].toDouble() < three[0].toDouble() && three[0].toDouble() < three[2].toDouble());
        }
    }
    QCOMPARE(found, names());
    QCOMPARE(QJsonDocument::fromJson(m_cli.read("run/decoders.json")).object(), m_report);

    const ImageBatch pictures = readNpyImages(m_cli.path("run/decoders.npy").toStdString());
    QCOMPARE(pictures.count(), 5 * (1 + names().size()));
}

void TestCliDecoders::filesAgreeWithPyTorchAndScikitLearn()
{
    for (const QString split : {"train", "test"}) {
        VERIFY_STATUS(m_cli.run({"features", "run", "--split", split, "--out", split + "-f.npy", "--labels", "l.npy"}),
                      0);
        VERIFY_STATUS(m_cli.run({"reconstruct", "run", "--split", split, "--count", split == "train" ? "400" : "300",
                                 "--out", "r.npy", "--originals", split + "-o.npy"}),
                      0);
    }
    QProcess python;
    m_cli.prepare(python);
    python.start("/usr/bin/python3", {"-B", PITFALL_SOURCE_DIR "/tests/python/check_decoders.py", "run", "train-f.npy",
                                      "train-o.npy", "test-f.npy", "test-o.npy"});
    const CliResult result = CliRunner::result(python);
    VERIFY_STATUS(result, 0);
    qInfo("%s", result.out.trimmed().constData());
}

void TestCliDecoders::reconstructionsHaveTheScoresReported_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < names().size(); ++i)
        QTest::newRow(qPrintable(names()[i])) << i;
}

void TestCliDecoders::reconstructionsHaveTheScoresReported()
{
    QFETCH(int, index);
    VERIFY_STATUS(m_cli.run(reconstruct(names()[index])), 0);
    const ImageBatch originals = readNpyImages(m_cli.path("o.npy").toStdString());
    const ImageBatch painted = readNpyImages(m_cli.path("r.npy").toStdString());
    const ImageBatch shown = readNpyImages(m_cli.path("run/decoders.npy").toStdString());
    double squares = 0;
    for (std::size_t i = 0; i < originals.values.size(); ++i)
        squares += std::pow(double(painted.values[i]) - originals.values[i], 2);
    const double mse = squares / double(originals.values.size());
    const double reported = m_report["decoders"][index]["scores"]["mse"].toDouble();
    QVERIFY2(std::abs(mse - reported) < 1e-6, qPrintable(QString("%1 and %2").arg(mse).arg(reported)));
    for (int i = 0; i < 5 * 784; ++i) {
        QCOMPARE(shown.values[std::size_t(i)], originals.values[std::size_t(i)]);
        QVERIFY(std::abs(shown.image(5 * (index + 1))[i] - painted.values[std::size_t(i)]) < 1e-5);
    }
}

void TestCliDecoders::tableAndReading()
{
    const CliResult result = lab({"--decoders", "untrained,as-trained", "--count", "2"});
    VERIFY_STATUS(result, 0);
    const QString text = QString::fromUtf8(result.out);
    const QStringList lines = text.split('\n');
    QVERIFY2(lines[0].startsWith("decoder") && lines[1].startsWith("as-trained ") && lines[2].startsWith("untrained "),
             qPrintable(text));
    QCOMPARE(lines[1].size(), lines[2].size());
    QVERIFY(text.contains("Same features (checksum " + m_report["features_checksum"].toString() + ")"));
    QVERIFY(text.contains("(untrained): a factor of "));
    QVERIFY(text.contains("Probes are fitted on 400 training images and reported on 300 test images."));
    QVERIFY(result.err.isEmpty());
}

/// The whole report but its times, and the weights, on one core as on all.
void TestCliDecoders::sameNumbersOnOneCore()
{
    const auto run = [this](const QStringList &before) {
        const CliResult result = lab({"--json"}, before);
        if (result.status != 0)
            qFatal("%s", qPrintable(result.summary()));
        QJsonObject report = result.json().toObject();
        report.remove("seconds");
        QJsonArray decoders;
        for (const auto &each : report["decoders"].toArray()) {
            QJsonObject decoder = each.toObject();
            decoder.remove("seconds");
            decoders += decoder;
        }
        report["decoders"] = decoders;
        QByteArray weights;
        for (const QString &name : names())
            weights += m_cli.read("run/decoders/" + name + ".safetensors");
        return QPair(report, weights);
    };
    const auto all = run({});
    QVERIFY(all.second.size() > 1'000'000);
    const auto one = run({"taskset", "-c", "0"});
    QCOMPARE(one.first, all.first);
    QCOMPARE(one.second, all.second);
}

void TestCliDecoders::fewerDecodersReplaceThoseBefore()
{
    VERIFY_STATUS(lab({"--decoders", "untrained,perturbed", "--perturbation", "0.1", "--seed", "3"}), 0);
    QCOMPARE(QDir(m_cli.path("run/decoders")).entryList(QDir::Files | QDir::Hidden),
             (QStringList{"perturbed.safetensors", "untrained.safetensors"}));
    verifyOneComplaint(m_cli.run(reconstruct("linear")), 1, {"has not been made yet"});
}

void TestCliDecoders::complaints_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const QStringList &arguments, int status, const QStringList &parts) {
        QTest::newRow(name) << arguments << status << parts;
    };
    row("no folder", {"decoders"}, 2, {"DIR"});
    row("not a run", {"decoders", "clothes"}, 1, {"session.json", "not the folder of a run"});
    row("unknown decoder", {"decoders", "run", "--decoders", "linear,best"}, 2, {"\"best\"", "as-trained"});
    row("no epochs", {"decoders", "run", "--epochs", "0"}, 2, {"--epochs"});
    row("perturbation", {"decoders", "run", "--perturbation", "-1"}, 2, {"perturbation", "0 to 100"});
    row("learning rate", {"decoders", "run", "--learning-rate", "0"}, 2, {"learning rate"});
    row("too many images", {"decoders", "run", "--count", "301"}, 2, {"--count 301", "300 images"});
    row("unknown decoder to paint with",
        {"reconstruct", "run", "--split", "test", "--count", "3", "--out", "a.npy", "--originals", "b.npy", "--decoder",
         "best"},
        2, {"--decoder", "best", "as-trained"});
}

void TestCliDecoders::complaints()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QStringList, parts);
    const QStringList before = m_cli.listing();
    verifyOneComplaint(m_cli.run(arguments), status, parts);
    QCOMPARE(m_cli.listing(), before);
}

void TestCliDecoders::weightsOfAnotherEncoderAreRefused()
{
    VERIFY_STATUS(
        m_cli.run(QStringList{"train", "--out", "other"} + tiny() + settings("data.path=clothes training.seed=5")), 0);
    m_cli.copyFolder("run/decoders", "other/decoders");
    verifyOneComplaint(m_cli.run(reconstruct("untrained", "other")), 1,
                       {"other/decoders/untrained.safetensors", "another encoder"});
}

void TestCliDecoders::stoppedLeavesNothing()
{
    const QStringList before = m_cli.listing();
    const auto process = m_cli.start({"decoders", "run", "--epochs", "5000", "--decoders", "deep"});
    QVERIFY(process->waitForStarted());
    QTest::qWait(3000);
    QCOMPARE(process->state(), QProcess::Running);
    process->terminate();
    const CliResult result = CliRunner::result(*process);
    verifyOneComplaint(result, 1, {"stopped"});
    QCOMPARE(m_cli.listing(), before);
}

QTEST_GUILESS_MAIN(TestCliDecoders)
#include "tst_clidecoders.moc"
