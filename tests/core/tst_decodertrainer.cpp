#include "fixtures.h"

#include "core/base/error.h"
#include "core/train/decodertrainer.h"

#include <QtTest>

#include <filesystem>
#include <numeric>

using namespace pitfall;
using torch::Tensor;

namespace {

/// Images of one class, in memory.
Subset imagesOf(std::vector<std::uint8_t> pixels, int side)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->classNames = {"only"};
    dataset->training.shape = {1, side, side};
    dataset->training.labels.assign(pixels.size() / (side * side), 0);
    dataset->training.pixels = std::move(pixels);
    Subset subset{dataset, &dataset->training, {}};
    subset.indices.resize(dataset->training.count());
    std::iota(subset.indices.begin(), subset.indices.end(), 0);
    return subset;
}

Subset gradients(int count, int side = 12)
{
    std::vector<std::uint8_t> pixels;
    for (int i = 0; i < count; ++i)
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                pixels.push_back(std::uint8_t((x * (i % 5) * 5 + y * (i % 7) * 3) % 256));
    return imagesOf(pixels, side);
}

Scae smallNetwork(bool tied = false)
{
    NetworkConfig config;
    config.stages = {{4, 3, 2, Activation::Tanh}, {6, 3, 2, Activation::LeakyRelu}};
    config.tied = tied;
    return Scae(config, {1, 12, 12}, 1);
}

std::vector<Tensor> copiesOf(const Scae &network)
{
    std::vector<Tensor> copies;
    for (const auto &[name, tensor] : network.parameters())
        copies.push_back(tensor.clone());
    return copies;
}

bool sameBits(const std::vector<Tensor> &a, const std::vector<Tensor> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Tensor &x, const Tensor &y) { return torch::equal(x, y); });
}

std::vector<double> trainToTheEnd(const Scae &encoder, const Decoder &decoder, const DecoderTraining &settings,
                                  const Subset &images, int threads = 2)
{
    Workers workers(threads);
    DecoderTrainer trainer(encoder, decoder, settings, images, workers);
    std::vector<double> losses;
    while (!trainer.isFinished())
        losses.push_back(trainer.step());
    return losses;
}

}  // namespace

class TestDecoderTrainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsPyTorch_data();
    void equalsPyTorch();
    void sameNumbersOnAnyNumberOfThreads();
    void freshDecodersFollowTheSeed();
    void decoderPaintsWhatTheNetworkPaints_data();
    void decoderPaintsWhatTheNetworkPaints();
    void encoderIsUntouched_data();
    void encoderIsUntouched();
    void sharedWeightsAreTrained();
    void divergenceIsSaid();
};

void TestDecoderTrainer::equalsPyTorch_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &entry : std::filesystem::directory_iterator(PITFALL_TEST_DATA "/decoders"))
        if (entry.path().stem().string().starts_with("train-"))
            QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().filename().string());
}

// Losses of each step and weights after the last, against PyTorch in Python (tests/data/decoders/make.py): 2e-5. A
// tied network's decoder is trained on weights of its own.
void TestDecoderTrainer::equalsPyTorch()
{
    QFETCH(QString, file);
    const auto expected = testData("decoders/" + file.toStdString());
    const Subset images = imagesOf(expected["images"].get<std::vector<std::uint8_t>>(), expected["side"].get<int>());
    const Scae network(networkFromJson(expected["network"]), images.source->shape, 1);
    for (const auto &[name, tensor] : network.parameters())
        if (name.starts_with("encoder."))
            Tensor(tensor).copy_(tensorFrom(expected["encoder"][name], tensor.sizes()));
    const Decoder decoder = decoderOf(network).clone();
    for (const auto &[name, tensor] : decoder.parameters)
        Tensor(tensor).copy_(tensorFrom(expected["decoder"][name], tensor.sizes()));

    const auto losses =
        trainToTheEnd(network, decoder, {expected["steps"].get<int>(), images.count(), 0.01, 1}, images);
    const auto theirs = expected["losses"].get<std::vector<double>>();
    QCOMPARE(losses.size(), theirs.size());
    for (std::size_t i = 0; i < theirs.size(); ++i)
        QVERIFY(std::abs(losses[i] - theirs[i]) < 2e-5);
    for (const auto &[name, tensor] : decoder.parameters)
        QVERIFY2(largestDifference(tensor, tensorFrom(expected["after"][name], tensor.sizes())) < 2e-5, name.c_str());
}

void TestDecoderTrainer::sameNumbersOnAnyNumberOfThreads()
{
    const Scae network = smallNetwork();
    const Subset images = gradients(150);
    const DecoderTraining settings{2, 70, 0.01, 3};
    const Decoder alone = freshDecoderOf(network, 7);
    const auto losses = trainToTheEnd(network, alone, settings, images, 1);
    QCOMPARE(losses.size(), 6);
    for (int threads : {2, 5}) {
        const Decoder together = freshDecoderOf(network, 7);
        QCOMPARE(trainToTheEnd(network, together, settings, images, threads), losses);
        QVERIFY(sameBits(together.weights(), alone.weights()));
    }
    const Decoder otherOrder = freshDecoderOf(network, 7);
    trainToTheEnd(network, otherOrder, {2, 70, 0.01, 4}, images);
    QVERIFY(!sameBits(otherOrder.weights(), alone.weights()));
}

void TestDecoderTrainer::freshDecodersFollowTheSeed()
{
    const Scae network = smallNetwork(true);
    QVERIFY(sameBits(freshDecoderOf(network, 7).weights(), freshDecoderOf(network, 7).weights()));
    QVERIFY(!sameBits(freshDecoderOf(network, 7).weights(), freshDecoderOf(network, 8).weights()));
    QCOMPARE(freshDecoderOf(network, 7).parameterCount(), 4 * 9 + 1 + 6 * 4 * 9 + 4);
}

void TestDecoderTrainer::decoderPaintsWhatTheNetworkPaints_data()
{
    QTest::addColumn<bool>("tied");
    QTest::newRow("untied") << false;
    QTest::newRow("tied") << true;
}

void TestDecoderTrainer::decoderPaintsWhatTheNetworkPaints()
{
    QFETCH(bool, tied);
    const Scae network = smallNetwork(tied);
    const Decoder decoder = decoderOf(network);
    QCOMPARE(decoder.parameters.front().second.data_ptr(),
             network.parameters()[tied ? 0 : 2].second.data_ptr());  // shared, not copied
    const auto codes = network.encode(torch::linspace(0, 1, 288).view({2, 1, 12, 12}), 1);
    QVERIFY(torch::equal(decoder.paint(decoder.weights(), codes), network.decodeToNetworkRange(codes)));
}

void TestDecoderTrainer::encoderIsUntouched_data()
{
    decoderPaintsWhatTheNetworkPaints_data();
}

void TestDecoderTrainer::encoderIsUntouched()
{
    QFETCH(bool, tied);
    const Scae network = smallNetwork(tied);
    const auto before = copiesOf(network);
    const Decoder decoder = decoderOf(network).clone();
    const auto losses = trainToTheEnd(network, decoder, {20, 50, 0.01, 1}, gradients(100));
    QVERIFY(losses.back() < 0.9 * losses.front());
    std::vector<Tensor> after;
    for (const auto &[name, tensor] : network.parameters())
        after.push_back(tensor);
    QVERIFY(sameBits(before, after));
}

// Training decoderOf(network) trains the network's decoder, and nothing else of it.
void TestDecoderTrainer::sharedWeightsAreTrained()
{
    const Scae network = smallNetwork();
    const auto before = copiesOf(network);
    trainToTheEnd(network, decoderOf(network), {1, 50, 0.01, 1}, gradients(100));
    const auto named = network.parameters();
    for (std::size_t i = 0; i < named.size(); ++i)
        QCOMPARE(torch::equal(named[i].second, before[i]), named[i].first.starts_with("encoder."));
}

void TestDecoderTrainer::divergenceIsSaid()
{
    NetworkConfig config;
    config.stages = {{4, 3, 2, Activation::Linear}};
    config.decoder = DecoderActivation::Linear;
    const Scae network(config, {1, 12, 12}, 1);
    const Decoder decoder = freshDecoderOf(network, 1);
    try {
        trainToTheEnd(network, decoder, {50, 50, 1e30, 1}, gradients(100));
        QFAIL("training did not diverge");
    } catch (const DivergedError &error) {
        QVERIFY(QString(error.what()).contains("learning rate"));
    }
    for (const Tensor &tensor : decoder.weights())
        QVERIFY(tensor.isfinite().all().item<bool>());
}

QTEST_GUILESS_MAIN(TestDecoderTrainer)
#include "tst_decodertrainer.moc"
