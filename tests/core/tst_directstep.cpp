#include "fixtures.h"

#include "core/compute/random.h"
#include "core/compute/tensors.h"
#include "core/model/imagemaps.h"
#include "core/train/directstep.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace pitfall;
using torch::Tensor;

namespace {

constexpr int images = 10;

/// Noise in three classes.
Subset someImages(int channels)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->classNames = {"first", "second", "third"};
    dataset->training.shape = {channels, 13, 12};
    at::Generator generator = at::detail::createCPUGenerator(4);
    const Tensor pixels = torch::randint(0, 256, {images * dataset->training.shape.size()}, generator, torch::kUInt8);
    dataset->training.pixels.assign(pixels.data_ptr<std::uint8_t>(), pixels.data_ptr<std::uint8_t>() + pixels.numel());
    for (int i = 0; i < images; ++i)
        dataset->training.labels.push_back(std::uint8_t(i % 3));
    Subset subset{dataset, &dataset->training, std::vector<int>(images)};
    std::iota(subset.indices.begin(), subset.indices.end(), 0);
    return subset;
}

/// A network whose biases are not 0, so that a mistake in them shows.
Scae someNetwork(const NetworkConfig &config, const ImageShape &input)
{
    Scae network(config, input, 3);
    at::Generator generator = at::detail::createCPUGenerator(5);
    for (const auto &[name, tensor] : network.parameters())
        if (name.ends_with(".bias"))
            Tensor(tensor).copy_(0.2 * torch::randn(tensor.sizes(), generator));
    return network;
}

struct Case {
    const char *name;
    std::vector<std::string> settings;
    int channels = 1;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all = {
        {"greedy", {}},
        {"joint", {"training.schedule=joint"}},
        {"colour", {"training.schedule=joint"}, 3},
        {"tied", {"training.schedule=joint", "network.tied=true"}},
        {"averaged, linear decoder, range −1 … 1",
         {"training.schedule=joint", "network.overlap=average", "network.decoder=linear", "network.range=symmetric"}},
        {"averaged, greedy", {"network.overlap=average"}},
        {"no padding", {"training.schedule=joint", "network.padding=valid", "network.stages.2.kernel=1"}},
        {"sigmoid codes", {"training.schedule=joint", "network.stages.0.activation=sigmoid"}},
        {"sigmoid codes, greedy", {"network.stages.0.activation=sigmoid"}},
        {"soft sign and ReLU", {"network.stages.0.activation=soft-sign", "network.stages.1.activation=relu"}},
        {"mean absolute error", {"training.loss=mae"}},
        {"cross-entropy", {"training.loss=bce", "training.schedule=joint"}},
        {"SSIM", {"training.loss=ssim", "training.schedule=joint"}},
        {"SSIM, greedy", {"training.loss=ssim"}},
        {"sparse", {"training.sparsity=0.3", "training.schedule=joint"}},
        {"guided", {"training.guidance=2", "training.schedule=joint"}},
        {"guided, greedy", {"training.guidance=2"}},
        {"corrupted", {"training.noise=0.3", "training.masking=0.4"}},
        {"corrupted, range −1 … 1", {"training.noise=0.3", "training.masking=0.4", "network.range=symmetric"}},
        {"encoder drawn", {"network.encoder=random", "training.sparsity=0.3", "training.schedule=joint"}},
        {"encoder drawn, greedy", {"network.encoder=random"}},
    };
    return all;
}

/// Then all stages are trained at once, through the top.
bool isJoint(const Case &c)
{
    return std::find(c.settings.begin(), c.settings.end(), "training.schedule=joint") != c.settings.end();
}

ExperimentConfig configOf(const Case &c)
{
    ExperimentConfig config;
    config.network.stages = {
        {5, 5, 2, Activation::Tanh}, {12, 3, 2, Activation::LeakyRelu}, {3, 2, 1, Activation::Tanh}};
    for (const std::string &setting : c.settings)
        setKey(config, setting.substr(0, setting.find('=')), setting.substr(setting.find('=') + 1));
    return config;
}

/// Both ways for the same images; 4, so that both draw the same corruption.
struct Both {
    ShardResult direct;
    ShardResult autograd;
};

Both bothWays(const Case &c, const ExperimentConfig &config, int stage)
{
    const Subset subset = someImages(c.channels);
    const Scae network = someNetwork(config.network, subset.source->shape);
    const LiveSettings live = liveSettings(config);
    Guide guide(config.training, network.shape().stages[stage].code.size(), 3);
    at::Generator generator = at::detail::createCPUGenerator(6);
    for (const auto &[name, tensor] : guide.optimizer().parameters())
        Tensor(tensor).copy_(torch::randn(tensor.sizes(), generator));
    const Guide *guided = live.guidance > 0 ? &guide : nullptr;
    const std::vector<int> positions = {7, 2, 9, 0};
    const auto noise = [] { return at::detail::createCPUGenerator(7); };

    torch::AutoGradMode withGradients(true);
    CodeCache cache(network, subset, config.training.schedule == Schedule::Greedy ? stage : 0);
    const StepTask task{network, config.training, live, subset, cache, stage, guided};
    DirectStep direct(network, config.training, subset, stage);
    for (int time = 0; time < 2; ++time) {  // what the first time leaves behind must not matter the second
        direct.begin(1);
        direct.train(0, positions, 6, live, guided, noise());
    }
    return {direct.result(), trainShard(task, positions, 6, noise())};
}

double distance(const std::vector<Tensor> &a, const std::vector<Tensor> &b)
{
    double largest = 0;
    for (std::size_t i = 0; i < b.size(); ++i)
        largest = std::max(largest, largestDifference(a[i], b[i]) / (1e-3 + b[i].abs().max().item<double>()));
    return largest;
}

}  // namespace

class TestDirectStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsAutograd_data();
    void equalsAutograd();
    void inferenceEqualsScae_data();
    void inferenceEqualsScae();
    void sumsItsShards();
    void leavesPoolingToAutograd();
};

void TestDirectStep::equalsAutograd_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("stage");
    for (int i = 0; i < int(cases().size()); ++i)
        for (int stage = isJoint(cases()[std::size_t(i)]) ? 2 : 0; stage < 3; ++stage)
            QTest::addRow("%s, stage %d", cases()[i].name, stage + 1) << i << stage;
}

// The loss to 1e-6, gradients to 5e-5 of each one's largest value; to 1e-4 with SSIM, which divides by variances that
// may be small: how a processor's kernels round shows there first.
void TestDirectStep::equalsAutograd()
{
    QFETCH(int, number);
    QFETCH(int, stage);
    const Case &c = cases()[std::size_t(number)];
    const Both both = bothWays(c, configOf(c), stage);
    QVERIFY2(std::abs(both.direct.loss - both.autograd.loss) < 1e-6 * (1 + std::abs(both.autograd.loss)),
             qPrintable(QString("%1, not %2").arg(both.direct.loss).arg(both.autograd.loss)));
    QCOMPARE(both.direct.network.size(), both.autograd.network.size());
    QCOMPARE(both.direct.guide.size(), both.autograd.guide.size());
    const double off = distance(both.direct.network, both.autograd.network);
    QVERIFY2(off < (QByteArray(c.name).startsWith("SSIM") ? 1e-4 : 5e-5), qPrintable(QString::number(off)));
    QVERIFY(distance(both.direct.guide, both.autograd.guide) < 2e-5);
}

void TestDirectStep::inferenceEqualsScae_data()
{
    equalsAutograd_data();
}

// Features and reconstructions, to 2e-5.
void TestDirectStep::inferenceEqualsScae()
{
    QFETCH(int, number);
    QFETCH(int, stage);
    const Case &c = cases()[std::size_t(number)];
    const Subset subset = someImages(c.channels);
    const Scae network = someNetwork(configOf(c).network, subset.source->shape);
    torch::NoGradGuard noGrad;
    const Tensor originals = imagesToTensor(subset, 0, images);
    const MapStack stack(network, 0, stage, 4);
    const Tensor features = torch::empty({images, network.shape().stages[stage].code.size()});
    mapFeatures(stack, ImageMaps(network.config().range), subset, 0, images, features.data_ptr<float>());
    QVERIFY(largestDifference(features, network.features(originals, stage)) < 2e-5);
    QVERIFY(largestDifference(mapReconstruct(stack, network, originals), network.reconstruct(originals, stage)) < 2e-5);
}

// A batch in several shards, more images than are worked on at once, comes to what autograd makes of it in one.
void TestDirectStep::sumsItsShards()
{
    ExperimentConfig config = configOf(cases()[0]);
    config.training.schedule = Schedule::Joint;
    const Subset subset = someImages(1);
    const Scae network = someNetwork(config.network, subset.source->shape);
    std::vector<int> positions(images);
    std::iota(positions.begin(), positions.end(), 0);
    const std::span<const int> all(positions);
    torch::AutoGradMode withGradients(true);
    CodeCache cache(network, subset, 0);
    const LiveSettings live = liveSettings(config);
    const ShardResult expected = trainShard({network, config.training, live, subset, cache, 2, nullptr}, positions,
                                            images, at::detail::createCPUGenerator(1));
    DirectStep direct(network, config.training, subset, 2);
    direct.begin(2);
    direct.train(1, all.subspan(7), images, live, nullptr, at::detail::createCPUGenerator(1));
    direct.train(0, all.first(7), images, live, nullptr, at::detail::createCPUGenerator(1));
    const ShardResult result = direct.result();
    QVERIFY(std::abs(result.loss - expected.loss) < 1e-6);
    QVERIFY(distance(result.network, expected.network) < 2e-5);
}

void TestDirectStep::leavesPoolingToAutograd()
{
    ExperimentConfig config = configOf(cases()[0]);
    config.network.stages[1].pool = 2;
    const Scae network = someNetwork(config.network, {1, 13, 12});
    QVERIFY(DirectStep::covers(network, config.training, 0));
    QVERIFY(!DirectStep::covers(network, config.training, 1));
    config.training.schedule = Schedule::Joint;
    QVERIFY(!DirectStep::covers(network, config.training, 2));
}

QTEST_GUILESS_MAIN(TestDirectStep)
#include "tst_directstep.moc"
