#include "fixtures.h"

#include "core/base/error.h"
#include "core/compute/tensors.h"
#include "core/train/trainer.h"

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

/// The same images in three classes.
Subset labelled(const Subset &images, std::vector<std::uint8_t> labels)
{
    auto dataset = std::make_shared<Dataset>(*images.dataset);
    dataset->classNames = {"first", "second", "third"};
    dataset->training.labels = std::move(labels);
    return {dataset, &dataset->training, images.indices};
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

ExperimentConfig smallConfig()
{
    ExperimentConfig config;
    config.network.stages = {{4, 3, 2, Activation::Tanh}, {6, 3, 2, Activation::LeakyRelu}};
    config.training.batch_size = 70;
    config.training.epochs = 2;
    return config;
}

struct Trained {
    Scae network;
    std::vector<double> losses;
};

Trained trainToTheEnd(const ExperimentConfig &config, const Subset &images, int threads = 2)
{
    Workers workers(threads);
    Trained result{Scae(config.network, images.source->shape, config.training.seed), {}};
    Trainer trainer(result.network, config, images, workers);
    while (!trainer.isFinished())
        result.losses.push_back(trainer.step().loss);
    return result;
}

bool sameWeights(const Scae &a, const Scae &b)
{
    for (std::size_t i = 0; i < a.parameters().size(); ++i)
        if (!torch::equal(a.parameters()[i].second, b.parameters()[i].second))
            return false;
    return true;
}

ExperimentConfig configOf(const nlohmann::json &expected)
{
    nlohmann::json json = {{"network", {{"stages", expected["stages"]}, {"tied", expected["tied"]}}},
                           {"training", expected["training"]}};
    json["training"]["batch_size"] = 100;
    json["training"]["epochs"] = expected["steps_per_phase"];
    return configFromJson(json);
}

}  // namespace

class TestTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsPyTorch_data();
    void equalsPyTorch();
    void guidanceMayComeAndGo();
    void sameNumbersOnAnyNumberOfThreads_data();
    void sameNumbersOnAnyNumberOfThreads();
    void anotherSeedOtherNumbers();
    void greedyLeavesLowerStagesAlone();
    void everyImageOnceAnEpoch();
    void liveSettingsTakeEffect();
    void corruptionMakesTrainingHarder_data();
    void corruptionMakesTrainingHarder();
    void divergenceRestoresKeptWeights_data();
    void divergenceRestoresKeptWeights();
    void planMeasuresBothSidesOfAStageChange();
};

void TestTraining::equalsPyTorch_data()
{
    QTest::addColumn<QString>("file");
    for (const auto &entry : std::filesystem::directory_iterator(PITFALL_TEST_DATA "/training"))
        if (entry.path().extension() == ".json")
            QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().filename().string());
}

// Losses of each step and weights after the last, against PyTorch in Python (tests/data/training/make.py): losses to
// 2e-5, weights to 5e-5 (Adam divides by the size of a gradient, so that the rounding of small ones shows).
void TestTraining::equalsPyTorch()
{
    QFETCH(QString, file);
    const auto expected = testData("training/" + file.toStdString());
    const ExperimentConfig config = configOf(expected);
    Subset images = imagesOf(expected["images"].get<std::vector<std::uint8_t>>(), expected["side"].get<int>());
    if (expected.contains("labels"))
        images = labelled(images, expected["labels"].get<std::vector<std::uint8_t>>());

    Workers workers(2);
    Scae network(config.network, images.source->shape, 1);
    setWeights(network, expected["weights"]);
    Trainer trainer(network, config, images, workers);
    for (double loss : expected["losses"].get<std::vector<double>>()) {
        if (expected.contains("guidance_by_step"))
            trainer.change({config.training.learning_rate, 0, 0,
                            expected["guidance_by_step"].at(std::size_t(trainer.stepsDone())).get<double>()});
        QVERIFY(std::abs(trainer.step().loss - loss) < 2e-5);
    }
    QVERIFY(trainer.isFinished());
    for (const auto &[name, tensor] : network.parameters()) {
        const double off = largestDifference(tensor, tensorFrom(expected["after"][name], tensor.sizes()));
        QVERIFY2(off < 2e-5, qPrintable(QString("%1: %2").arg(name.c_str()).arg(off)));
    }
}

// Until it comes, a run is the unguided one to the last bit; then it is not; and when it has gone, steps are again made
// of the error alone.
void TestTraining::guidanceMayComeAndGo()
{
    ExperimentConfig config = smallConfig();
    config.training.schedule = Schedule::Joint;
    std::vector<std::uint8_t> labels(140);
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i] = std::uint8_t(i % 3);
    const Subset images = labelled(gradients(140), labels);
    Workers workers(2);
    Scae plain(config.network, images.source->shape, 1);
    Scae guided = plain.clone();
    Trainer without(plain, config, images, workers);
    Trainer with(guided, config, images, workers);
    const auto bothStep = [&] { return std::pair(without.step().loss, with.step().loss); };
    const auto [first, same] = bothStep();
    QCOMPARE(first, same);
    QVERIFY(sameWeights(plain, guided));
    with.change({config.training.learning_rate, 0, 0, 5});
    bothStep();
    bothStep();
    QVERIFY(!sameWeights(plain, guided));
    with.change(liveSettings(config));
    guided.assign(plain);
    const auto [one, other] = bothStep();
    QCOMPARE(one, other);
}

void TestTraining::sameNumbersOnAnyNumberOfThreads_data()
{
    QTest::addColumn<int>("schedule");
    QTest::newRow("greedy") << int(Schedule::Greedy);
    QTest::newRow("joint") << int(Schedule::Joint);
}

void TestTraining::sameNumbersOnAnyNumberOfThreads()
{
    QFETCH(int, schedule);
    ExperimentConfig config = smallConfig();
    config.training.schedule = Schedule(schedule);
    config.training.noise = 0.1;
    config.training.masking = 0.2;
    config.training.guidance = 0.5;
    const Subset images = gradients(300);
    const Trained alone = trainToTheEnd(config, images, 1);
    for (int threads : {2, 5}) {
        const Trained together = trainToTheEnd(config, images, threads);
        QCOMPARE(together.losses, alone.losses);
        QVERIFY(sameWeights(together.network, alone.network));
    }
}

void TestTraining::anotherSeedOtherNumbers()
{
    ExperimentConfig config = smallConfig();
    const Subset images = gradients(150);
    const Trained first = trainToTheEnd(config, images);
    config.training.seed = 2;
    QVERIFY(!sameWeights(first.network, trainToTheEnd(config, images).network));
}

void TestTraining::greedyLeavesLowerStagesAlone()
{
    const ExperimentConfig config = smallConfig();
    const Subset images = gradients(150);
    Workers workers(2);
    Scae network(config.network, images.source->shape, 1);
    Trainer trainer(network, config, images, workers);
    const auto copyOf = [&](int stage) {
        std::vector<Tensor> copies;
        for (const auto &[name, tensor] : network.parameters(stage))
            copies.push_back(tensor.clone());
        return copies;
    };
    const auto unchanged = [&](int stage, const std::vector<Tensor> &before) {
        const auto now = network.parameters(stage);
        for (std::size_t i = 0; i < now.size(); ++i)
            if (!torch::equal(now[i].second, before[i]))
                return false;
        return true;
    };
    const auto upper = copyOf(1);
    for (std::int64_t i = 0; i < trainer.plan().stepsPerPhase(); ++i)
        trainer.step();
    QVERIFY(unchanged(1, upper));
    const auto lower = copyOf(0);
    while (!trainer.isFinished())
        trainer.step();
    QVERIFY(unchanged(0, lower));
    QVERIFY(!unchanged(1, upper));
}

void TestTraining::everyImageOnceAnEpoch()
{
    ExperimentConfig config = smallConfig();
    const Subset images = gradients(150);
    Workers workers(2);
    Scae network(config.network, images.source->shape, 1);
    Trainer trainer(network, config, images, workers);
    QCOMPARE(trainer.plan().stepsPerEpoch(), 3);
    int seen = 0;
    for (int i = 0; i < 3; ++i)
        seen += trainer.step().images;
    QCOMPARE(seen, 150);
}

void TestTraining::liveSettingsTakeEffect()
{
    const ExperimentConfig config = smallConfig();
    const Subset images = gradients(140);
    Workers workers(1);
    Scae network(config.network, images.source->shape, 1);
    Trainer trainer(network, config, images, workers);
    trainer.step();
    const Scae before = network.clone();
    trainer.change({1e-12, 0, 0});
    trainer.step();
    QVERIFY(largestDifference(network.parameters()[0].second, before.parameters()[0].second) < 1e-9);
    trainer.change({0.01, 0, 0});
    trainer.step();
    QVERIFY(largestDifference(network.parameters()[0].second, before.parameters()[0].second) > 1e-4);
}

void TestTraining::corruptionMakesTrainingHarder_data()
{
    QTest::addColumn<double>("noise");
    QTest::addColumn<double>("masking");
    QTest::newRow("Gaussian noise") << 0.8 << 0.0;
    QTest::newRow("masking") << 0.0 << 0.8;
}

// What the encoder sees is corrupted, what the decoder is held to is not: the loss ends higher.
void TestTraining::corruptionMakesTrainingHarder()
{
    QFETCH(double, noise);
    QFETCH(double, masking);
    ExperimentConfig config = smallConfig();
    config.training.epochs = 12;
    config.training.learning_rate = 0.01;
    config.network.stages.resize(1);
    const Subset images = gradients(140);
    const double clean = trainToTheEnd(config, images).losses.back();
    config.training.noise = noise;
    config.training.masking = masking;
    const Trained hard = trainToTheEnd(config, images);
    QVERIFY(hard.losses.back() > 1.1 * clean);
    QVERIFY(hard.losses.back() < hard.losses.front());
}

void TestTraining::divergenceRestoresKeptWeights_data()
{
    QTest::addColumn<bool>("crossEntropy");
    QTest::newRow("the loss grows without end") << false;
    QTest::newRow("cross-entropy, whose outputs stop being numbers") << true;
}

void TestTraining::divergenceRestoresKeptWeights()
{
    QFETCH(bool, crossEntropy);
    ExperimentConfig config = smallConfig();
    config.training.optimizer = OptimizerKind::Sgd;
    config.training.learning_rate = crossEntropy ? 1 : 100;
    config.training.weight_decay = crossEntropy ? 10 : 0;
    config.training.loss = crossEntropy ? Loss::Bce : Loss::Mse;
    config.network.decoder = crossEntropy ? DecoderActivation::Mirror : DecoderActivation::Linear;
    config.network.stages = {{4, 3, 2, Activation::Linear}};
    config.training.epochs = 100;
    const Subset images = gradients(140);
    Workers workers(2);
    Scae network(config.network, images.source->shape, 1);
    Trainer trainer(network, config, images, workers);
    trainer.keepWeights();
    const Scae good = network.clone();
    try {
        while (!trainer.isFinished())
            trainer.step();
        QFAIL("training did not diverge");
    } catch (const DivergedError &error) {
        QVERIFY(QString(error.what()).contains("training.learning_rate"));
    }
    QVERIFY(sameWeights(network, good));
}

void TestTraining::planMeasuresBothSidesOfAStageChange()
{
    ExperimentConfig config = smallConfig();
    config.probe.evaluations = 12;
    const TrainingPlan plan(config, 700);
    QCOMPARE(plan.steps(), 40);
    const auto &points = plan.evaluations();
    QCOMPARE(points.front(), (StepPlace{0, 0}));
    QCOMPARE(points.back(), (StepPlace{1, 20}));
    QCOMPARE(plan.stepsAt(points.back()), 40);
    QVERIFY(std::count(points.begin(), points.end(), StepPlace{0, 20}) == 1);
    QVERIFY(std::count(points.begin(), points.end(), StepPlace{1, 0}) == 1);
    for (std::size_t i = 1; i < points.size(); ++i)
        QVERIFY(plan.stepsAt(points[i]) >= plan.stepsAt(points[i - 1]));
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
