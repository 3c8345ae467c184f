#include "fixtures.h"

#include "core/score/scores.h"
#include "core/score/ssim.h"

#include <QtTest>

using namespace pitfall;
using torch::Tensor;

class TestScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalScikitImage();
    void theAuthorsScores_data();
    void theAuthorsScores();
    void soidIgnoresScaleAndOffset();
    void publishedNormCorrCallsANegativePerfect();
    void flatPicturesHaveScores();
    void perfectReconstruction();
    void onePerImage();
    void smallImagesHaveAnSsim();
};

// Grey and colour, against scikit-image (tests/data/scores/make.py), to 1e-5; PSNR to 1e-3 dB.
void TestScores::equalScikitImage()
{
    const auto pairs = testData("scores/scores.json");
    QVERIFY(pairs.size() >= 3);
    for (const auto &pair : pairs) {
        const auto shape = pair["shape"].get<std::vector<std::int64_t>>();
        const Tensor original = tensorFrom(pair["original"], shape).unsqueeze(0);
        const Tensor reconstruction = tensorFrom(pair["reconstruction"], shape).unsqueeze(0);
        const auto scores = scoreImages(reconstruction, original);
        for (const char *key : {"mse", "mae", "ssim"})
            QVERIFY2(std::abs(scores.at(key)[0] - pair[key].get<double>()) < 1e-5, key);
        QVERIFY(std::abs(scores.at("psnr")[0] - pair["psnr"].get<double>()) < 1e-3);
    }
}

void TestScores::theAuthorsScores_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("tolerance");  // of the value itself
    const auto row = [](const char *key, double tolerance) { QTest::newRow(key) << QString(key) << tolerance; };
    row("euc", 1e-5);
    row("soid", 1e-4);
    row("soid_published", 1e-4);
    row("norm_corr", 1e-3);  // 1e-5 in the denominator, which SciPy has not
    row("norm_corr_published", 1e-3);
    row("delta94", 1e-3);
    row("delta94_published", 1e-3);
    row("mahala", 1e-4);
}

// Grey, colour and two channels, against SciPy, scikit-learn and scikit-image (tests/data/scores/make.py).
void TestScores::theAuthorsScores()
{
    QFETCH(QString, key);
    QFETCH(double, tolerance);
    const std::string name = key.toStdString();
    for (const auto &pair : testData("scores/scores.json")) {
        const auto shape = pair["shape"].get<std::vector<std::int64_t>>();
        const Tensor original = tensorFrom(pair["original"], shape).unsqueeze(0);
        const Tensor reconstruction = tensorFrom(pair["reconstruction"], shape).unsqueeze(0);
        const double expected = pair[name].get<double>();
        const double found =
            scoreImages(torch::cat({original, reconstruction}), torch::cat({original, original})).at(name)[1];
        QVERIFY2(std::abs(found - expected) < tolerance * std::max(1e-2, std::abs(expected)),
                 qPrintable(QString("%1: %2 instead of %3").arg(key).arg(found).arg(expected)));
    }
}

void TestScores::soidIgnoresScaleAndOffset()
{
    const Tensor original = torch::linspace(0, 1, 64).view({1, 1, 8, 8});
    const Tensor paler = 0.5 * original + 0.3;
    QVERIFY(scoreImages(original, paler).at("soid")[0] < 1e-9);
    QVERIFY(scoreImages(paler, original).at("soid")[0] < 1e-9);
    QVERIFY(scoreImages(original, paler).at("soid_published")[0] > 0.1);
}

void TestScores::publishedNormCorrCallsANegativePerfect()
{
    const Tensor original = torch::linspace(0, 1, 64).view({1, 1, 8, 8});
    const auto scores = scoreImages(1 - original, original);
    QVERIFY(std::abs(scores.at("norm_corr_published")[0]) < 1e-4);
    QVERIFY(std::abs(scores.at("norm_corr")[0] - 2) < 1e-4);
}

// A black picture, a grey one in three channels (whose covariance is singular): finite, and not by chance.
void TestScores::flatPicturesHaveScores()
{
    const Tensor black = torch::zeros({1, 1, 8, 8});
    const auto flat = scoreImages(black, black + 0.5);
    for (const auto &[key, values] : flat)
        QVERIFY2(std::isfinite(values[0]), key.c_str());
    QVERIFY(std::abs(flat.at("mahala")[0] - 0.5 / std::sqrt(0.0625 * 128 / 127)) < 1e-3);
    QVERIFY(flat.at("soid")[0] < 1e-9);  // an offset is all that is wrong

    const Tensor grey = torch::linspace(0, 1, 64).view({1, 1, 8, 8}).expand({1, 3, 8, 8});
    const auto singular = scoreImages(grey * 0.5, grey);
    QVERIFY(std::abs(singular.at("mahala")[0] - singular.at("euc")[0]) < 1e-5);  // by the identity
}

void TestScores::perfectReconstruction()
{
    const Tensor image = torch::rand({1, 1, 20, 20});
    const auto scores = scoreImages(image, image);
    QCOMPARE(scores.at("mse")[0], 0.0);
    QVERIFY(std::abs(scores.at("ssim")[0] - 1) < 1e-6);
    QVERIFY(std::abs(scores.at("psnr")[0] - 100) < 1e-3);
}

void TestScores::onePerImage()
{
    const Tensor a = torch::rand({5, 3, 16, 16});
    const Tensor b = torch::rand({5, 3, 16, 16});
    const auto all = scoreImages(a, b);
    for (const auto &[key, values] : all) {
        QCOMPARE(values.size(), std::size_t(5));
        const auto alone = scoreImages(a.slice(0, 2, 3), b.slice(0, 2, 3));
        QVERIFY(std::abs(values[2] - alone.at(key)[0]) < 1e-5);
    }
}

void TestScores::smallImagesHaveAnSsim()
{
    const Tensor a = torch::rand({2, 1, 8, 6});
    const Tensor s = ssim(a, a);
    QCOMPARE(s.numel(), 2);
    QVERIFY(largestDifference(s, torch::ones({2})) < 1e-5);
}

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
