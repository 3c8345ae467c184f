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
