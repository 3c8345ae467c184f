#include "fixtures.h"

#include "core/model/transposedconv.h"

#include <QtTest>

#include <filesystem>

using namespace pitfall;
using torch::Tensor;

namespace {

ImageShape shapeFrom(const nlohmann::json &json)
{
    return {json[0].get<int>(), json[1].get<int>(), json[2].get<int>()};
}

std::int64_t outputSide(std::int64_t code, std::int64_t kernel, ConvGeometry g, std::int64_t extra)
{
    return (code - 1) * g.stride - 2 * g.padding + kernel + extra;
}

}  // namespace

class TestScae : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsDirectComputation_data();
    void equalsDirectComputation();
    void transposedConvolutionEqualsLibTorch_data();
    void transposedConvolutionEqualsLibTorch();
    void decodesToExactlyTheInputSize();
    void sameSeedSameWeights();
    void aliasSharesAndCloneDoesNot();
};

void TestScae::equalsDirectComputation_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &entry : std::filesystem::directory_iterator(PITFALL_TEST_DATA "/scae"))
        if (entry.path().extension() == ".json")
            QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().filename().string());
}

// Codes of every stage and the reconstruction, against loops in NumPy (tests/data/scae/make.py), to 1e-5.
void TestScae::equalsDirectComputation()
{
    QFETCH(QString, file);
    const auto expected = testData("scae/" + file.toStdString());
    const ImageShape shape = shapeFrom(expected["input_shape"]);
    Scae network(networkFromJson(expected["network"]), shape, 1);
    setWeights(network, expected["weights"]);

    const Tensor image = tensorFrom(expected["image"], {1, shape.channels, shape.height, shape.width});
    const auto codes = network.encode(image, network.stages() - 1);
    for (int stage = 0; stage < network.stages(); ++stage) {
        const Tensor code = codes[stage].values;
        QVERIFY(largestDifference(code, tensorFrom(expected["codes"][stage], code.sizes())) < 1e-5);
    }
    QVERIFY(largestDifference(network.decode(codes), tensorFrom(expected["reconstruction"], image.sizes())) < 1e-5);
    QVERIFY(torch::equal(network.features(image, 0), codes[0].values.flatten(1)));
}

void TestScae::transposedConvolutionEqualsLibTorch_data()
{
    QTest::addColumn<int>("codeChannels");
    QTest::addColumn<int>("outputChannels");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("padding");
    QTest::addColumn<int>("extra");
    QTest::newRow("one channel out") << 16 << 1 << 5 << 2 << 2 << 1;
    QTest::newRow("many channels out") << 32 << 16 << 3 << 2 << 1 << 1;
    QTest::newRow("even kernel, no padding") << 8 << 6 << 4 << 3 << 0 << 2;
    QTest::newRow("stride 1") << 5 << 7 << 3 << 1 << 1 << 0;
    QTest::newRow("no overlap") << 25 << 5 << 3 << 3 << 0 << 0;
}

// Values and both gradients; tolerance 1e-4 of the largest value.
void TestScae::transposedConvolutionEqualsLibTorch()
{
    QFETCH(int, codeChannels);
    QFETCH(int, outputChannels);
    QFETCH(int, kernel);
    QFETCH(int, stride);
    QFETCH(int, padding);
    QFETCH(int, extra);
    const ConvGeometry g{stride, padding};
    torch::manual_seed(1);
    const std::int64_t height = outputSide(7, kernel, g, extra);
    const std::int64_t width = outputSide(6, kernel, g, extra);
    const auto leaf = [](at::IntArrayRef shape) { return torch::randn(shape).requires_grad_(true); };
    const Tensor code = leaf({9, codeChannels, 7, 6});
    const Tensor weight = leaf({codeChannels, outputChannels, kernel, kernel});
    const Tensor direction = torch::randn({9, outputChannels, height, width});

    const Tensor ours = transposedConvolution(code, weight, g, height, width);
    const Tensor theirs = at::conv_transpose2d(code, weight, {}, stride, padding, extra);
    const auto ourGradients = torch::autograd::grad({(ours * direction).sum()}, {code, weight});
    const auto theirGradients = torch::autograd::grad({(theirs * direction).sum()}, {code, weight});

    const auto agree = [](const Tensor &a, const Tensor &b) {
        return largestDifference(a, b) < 1e-4 * b.abs().max().item<double>();
    };
    QVERIFY(agree(ours, theirs));
    QVERIFY(agree(ourGradients[0], theirGradients[0]));
    QVERIFY(agree(ourGradients[1], theirGradients[1]));
}

void TestScae::decodesToExactlyTheInputSize()
{
    for (int side = 8; side < 16; ++side) {
        for (Padding padding : {Padding::Same, Padding::Valid}) {
            NetworkConfig config;
            config.padding = padding;
            config.stages = {{3, 4, 3, Activation::Relu, 1}, {4, 2, 1, Activation::Tanh, 1}};
            const Scae network(config, {1, side, side + 1}, 1);
            const Tensor images = torch::rand({2, 1, side, side + 1});
            QCOMPARE(network.reconstruct(images, 0).sizes(), images.sizes());
            QCOMPARE(network.reconstruct(images, 1).sizes(), images.sizes());
        }
    }
}

void TestScae::sameSeedSameWeights()
{
    const Scae a({}, {1, 28, 28}, 3);
    const Scae b({}, {1, 28, 28}, 3);
    const Scae c({}, {1, 28, 28}, 4);
    for (std::size_t i = 0; i < a.parameters().size(); ++i)
        QVERIFY(torch::equal(a.parameters()[i].second, b.parameters()[i].second));
    QVERIFY(!torch::equal(a.parameters()[0].second, c.parameters()[0].second));
    const double bound = 1 / std::sqrt(1 * 5 * 5);
    const Tensor first = a.parameters()[0].second;
    QVERIFY(first.abs().max().item<double>() <= bound);
    QVERIFY(first.abs().max().item<double>() > 0.9 * bound);
}

void TestScae::aliasSharesAndCloneDoesNot()
{
    Scae network({}, {1, 28, 28}, 1);
    const Scae alias = network.trainableAlias();
    const Scae clone = network.clone();
    {
        torch::NoGradGuard noGrad;
        network.parameters()[0].second.add_(1);
    }
    QVERIFY(torch::equal(alias.parameters()[0].second, network.parameters()[0].second));
    QVERIFY(!torch::equal(clone.parameters()[0].second, network.parameters()[0].second));
    QVERIFY(alias.parameters()[0].second.requires_grad());
    network.assign(clone);
    QVERIFY(torch::equal(clone.parameters()[0].second, network.parameters()[0].second));
}

QTEST_GUILESS_MAIN(TestScae)
#include "tst_scae.moc"
