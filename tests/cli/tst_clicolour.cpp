#include "core/data/npy.h"
#include "tests/cli/smallcifar.h"

#include <algorithm>
#include <cmath>

using namespace pitfall;

/// Colour, from the data set to what is written.
class TestCliColour : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheDataset();
    void features();
    void reconstructionsAreInColour();
    void scores();
    void decoders();
    void report();
    void trainsOnGreyToo();
    void trainsWithoutLabels();
    void listsWhereFilesBelong();

private:
    QStringList training(const QString &folder, const QString &more) const
    {
        return QStringList{"train", "--out", folder, "--json"} +
               settings("training.epochs=2 data.train=240 data.validation=60 data.test=100 training.batch_size=20 "
                        "probe.evaluations=2 probe.live_train=100 probe.live_test=100 probe.bootstrap=100 "
                        "network.stages.0.channels=6 network.stages.1.channels=4 " +
                        more);
    }

    CliRunner m_cli;
};

void TestCliColour::initTestCase()
{
    writeSmallCifar(m_cli, "cifar");
    VERIFY_STATUS(
        m_cli.run(training("run", "data.name=cifar-10 data.path=cifar training.learning_rate=0.01 training.epochs=30")),
        0);
}

void TestCliColour::showsTheDataset()
{
    const CliResult shown = m_cli.run({"datasets", "show", "cifar"});
    VERIFY_STATUS(shown, 0);
    QVERIFY2(shown.out.contains("CIFAR-10 (cifar-10): 32×32 colour pixels"), qPrintable(shown.summary()));
    QVERIFY2(shown.out.contains("  ship: 30 + 10\n"), qPrintable(shown.summary()));
    QVERIFY2(shown.out.contains("--set data.name=cifar-10 --set data.path=cifar --set data.test=0 --set data.train=0"),
             qPrintable(shown.summary()));
    const QJsonValue json = m_cli.run({"datasets", "show", "cifar", "--json", "--set", "data.colour=grey"}).json();
    QCOMPARE(json["channels"].toInt(), 1);
    QCOMPARE(json["training"].toInt(), 300);
    QCOMPARE(json["data"]["name"].toString(), "cifar-10");
    verifyOneComplaint(m_cli.run({"datasets", "show", "nowhere"}), 1, {"nowhere: is not there"});
    verifyOneComplaint(m_cli.run({"datasets", "show", "cifar", "--set", "data.colour=red"}), 2, {"data.colour"});
}

void TestCliColour::features()
{
    VERIFY_STATUS(
        m_cli.run({"features", "run", "--split", "test", "--stage", "1", "--out", "f.npy", "--labels", "l.npy"}), 0);
    QCOMPARE(readNpyFeatures(m_cli.path("f.npy").toStdString()).dimension, 6 * 16 * 16);
}

void TestCliColour::reconstructionsAreInColour()
{
    VERIFY_STATUS(
        m_cli.run({"reconstruct", "run", "--split", "test", "--count", "50", "--out", "r.npy", "--originals", "o.npy"}),
        0);
    const ImageBatch originals = readNpyImages(m_cli.path("o.npy").toStdString());
    const ImageBatch painted = readNpyImages(m_cli.path("r.npy").toStdString());
    QVERIFY((originals.shape == ImageShape{3, 32, 32}) && (painted.shape == originals.shape));
    // Red minus green, over all pixels, goes together in originals and reconstructions: hues come back.
    double together = 0, original = 0, reconstruction = 0;
    for (int i = 0; i < originals.count(); ++i)
        for (int p = 0; p < 1024; ++p) {
            const double a = originals.image(i)[p] - originals.image(i)[1024 + p];
            const double b = painted.image(i)[p] - painted.image(i)[1024 + p];
            together += a * b;
            original += a * a;
            reconstruction += b * b;
        }
    const double correlation = together / std::sqrt(original * reconstruction);
    QVERIFY2(correlation > 0.7, qPrintable(QString::number(correlation)));
}

void TestCliColour::scores()
{
    const CliResult result = m_cli.run({"score", "--originals", "o.npy", "--reconstructions", "r.npy", "--json"});
    VERIFY_STATUS(result, 0);
    for (const char *score : {"mse", "mae", "psnr", "ssim", "euc", "soid", "norm_corr", "delta94", "mahala"}) {
        QVERIFY2(result.json()[score].isDouble(), score);
        QVERIFY2(std::isfinite(result.json()[score].toDouble()), score);
    }
    QVERIFY(result.json()["delta94"].toDouble() > 0);
}

void TestCliColour::decoders()
{
    const CliResult result = m_cli.run({"decoders", "run", "--json"});
    VERIFY_STATUS(result, 0);
}

void TestCliColour::report()
{
    VERIFY_STATUS(m_cli.run({"report", "run"}), 0);
    const QByteArray html = m_cli.read("run/report.html");
    QVERIFY(html.contains("<b>cifar-10</b>"));
    QVERIFY(html.contains("data:image/png;base64,"));
}

void TestCliColour::trainsOnGreyToo()
{
    VERIFY_STATUS(m_cli.run(training("grey", "data.name=cifar-10 data.path=cifar data.colour=grey")), 0);
    VERIFY_STATUS(
        m_cli.run({"reconstruct", "grey", "--split", "test", "--count", "5", "--out", "g.npy", "--originals", "h.npy"}),
        0);
    QVERIFY((readNpyImages(m_cli.path("g.npy").toStdString()).shape == ImageShape{1, 32, 32}));
}

void TestCliColour::trainsWithoutLabels()
{
    QByteArray pixels;
    for (int i = 0; i < 120; ++i)
        pixels += cifarRecords(i, 1).mid(1, 1024);
    QByteArray header = "{'descr': '|u1', 'fortran_order': False, 'shape': (120, 32, 32), }\n";
    m_cli.write("own/images.npy", QByteArray("\x93NUMPY\1\0", 8) + char(header.size()) + '\0' + header + pixels);
    const CliResult shown = m_cli.run({"datasets", "show", "own"});
    VERIFY_STATUS(shown, 0);
    QVERIFY2(shown.out.contains("! There are no labels"), qPrintable(shown.summary()));
    QVERIFY2(shown.out.contains("! There is no test part: 20 of 120 images"), qPrintable(shown.summary()));
    const QString own = "data.name=npz data.path=own data.train=0 data.validation=0 data.test=0";
    const CliResult trained = m_cli.run(training("unlabelled", own));
    VERIFY_STATUS(trained, 0);
    QVERIFY(trained.json()["linear_accuracy"].isNull() && trained.json()["baselines"].toObject().isEmpty());
    QVERIFY(trained.json()["scores"].toObject()["mse"].toDouble() > 0);
    for (const char *command : {"separability", "finetune"})
        verifyOneComplaint(m_cli.run({command, "unlabelled"}), 1, {"own has no labels, and", "needs classes"});
    const CliResult decoders =
        m_cli.run({"decoders", "unlabelled", "--decoders", "as-trained,linear", "--epochs", "1"});
    VERIFY_STATUS(decoders, 0);
    QVERIFY2(!decoders.out.contains("100.0%") && decoders.out.contains("Same features"), decoders.out);
    const CliResult report = m_cli.run({"report", "unlabelled"});
    VERIFY_STATUS(report, 0);
    QCOMPARE(report.out.count("have no labels"), 4);
    QVERIFY2(!report.out.contains("100.0%"), report.out);
    QVERIFY(!m_cli.read("unlabelled/report.html").contains("100.0%"));
    verifyOneComplaint(m_cli.run(training("guided", own + " training.guidance=1")), 2,
                       {"training.guidance must be 0: own has no labels"});
    verifyOneComplaint(m_cli.run(training("lda", own + " network.encoder=lda")), 2,
                       {"network.encoder cannot be lda: own has no labels"});
}

void TestCliColour::listsWhereFilesBelong()
{
    const CliResult result = m_cli.run({"datasets"});
    VERIFY_STATUS(result, 0);
    QVERIFY2(result.out.contains("pitfall/datasets/svhn: train_32x32.mat and test_32x32.mat"),
             qPrintable(result.summary()));
    QVERIFY2(result.out.contains("folder  (set data.path)"), qPrintable(result.summary()));
    QCOMPARE(m_cli.run({"datasets", "--json"}).json()["datasets"].toArray().size(), 13);
}

QTEST_APPLESS_MAIN(TestCliColour)
#include "tst_clicolour.moc"
