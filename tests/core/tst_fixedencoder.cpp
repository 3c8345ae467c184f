#include "fixtures.h"

#include "core/base/error.h"
#include "core/compute/tensors.h"
#include "core/experiment/experiment.h"
#include "core/experiment/frozennetwork.h"
#include "core/experiment/moment.h"
#include "core/experiment/sessionfolder.h"
#include "core/train/fixedencoder.h"
#include "core/train/trainer.h"

#include <QtTest>

#include <QTemporaryDir>

#include <map>
#include <numeric>
#include <set>

using namespace pitfall;
using torch::Tensor;

namespace {

std::shared_ptr<const Dataset> shapes()
{
    static const auto dataset = [] {
        DataConfig config;
        config.name = "shapes";
        config.shapes_texture = 0.2;
        return loadDataset(config);
    }();
    return dataset;
}

Subset someImages(int count)
{
    const auto dataset = shapes();
    Subset subset{dataset, &dataset->training, std::vector<int>(std::size_t(count))};
    std::iota(subset.indices.begin(), subset.indices.end(), 0);
    return subset;
}

ExperimentConfig configWith(EncoderKind encoder, Schedule schedule = Schedule::Greedy)
{
    ExperimentConfig config;
    config.data.name = "shapes";
    config.data.shapes_texture = 0.2;
    config.data.train = 400;
    config.data.validation = 100;
    config.data.test = 200;
    config.network.encoder = encoder;
    config.network.stages = {{8, 5, 2, Activation::Tanh}, {12, 3, 2, Activation::LeakyRelu}};
    config.training.schedule = schedule;
    config.training.epochs = 1;
    config.training.batch_size = 100;
    config.probe.evaluations = 4;
    return config;
}

Tensor matrixFrom(const nlohmann::json &rows)
{
    std::vector<float> values;
    for (const auto &row : rows)
        for (const auto &value : row)
            values.push_back(value.get<float>());
    return torch::tensor(values).view({std::int64_t(rows.size()), -1});
}

/// Rows that agree but for their sign.
double largestDifferenceToSign(const Tensor &a, const Tensor &b)
{
    const Tensor signs = (a * b).sum(1, true).sign();
    return largestDifference(a * signs, b);
}

Scae fitted(const ExperimentConfig &config, const Subset &images)
{
    Scae network(config.network, images.source->shape, config.training.seed);
    fitFixedEncoders(network, images, config.training.seed);
    return network;
}

}  // namespace

/// Encoders that are fitted once, or drawn, and stay as they are.
class TestFixedEncoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kernelsEqualScikitLearn_data();
    void kernelsEqualScikitLearn();
    void patchesAreWhatTheConvolutionSees();
    void codeIsTheProjectionOfThePatch();
    void linearDecoderStartsAsTheInverse_data();
    void linearDecoderStartsAsTheInverse();
    void otherDecodersStartAsDrawn();
    void onlyTheDecoderLearns_data();
    void onlyTheDecoderLearns();
    void stagesAreFittedWhenTheirPhaseBegins();
    void sessionGivesTheSameFeatures_data();
    void sessionGivesTheSameFeatures();
    void untrainedBaselineIsDrawn();
    void tooManyChannelsAreRefused();
    void guidanceIsRefusedLive();
};

void TestFixedEncoder::kernelsEqualScikitLearn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    QTest::newRow("PCA") << int(EncoderKind::Pca) << "pca";
    QTest::newRow("LDA, then PCA of the rest") << int(EncoderKind::Lda) << "lda";
}

// PCA to 2e-5, discriminants (whose ridge scikit-learn does not have) to 2e-4.
void TestFixedEncoder::kernelsEqualScikitLearn()
{
    QFETCH(int, kind);
    QFETCH(QString, key);
    const auto expected = testData("fixedencoder/kernels.json");
    const PatchSample sample{matrixFrom(expected["patches"]),
                             torch::tensor(expected["labels"].get<std::vector<std::int64_t>>())};
    const FittedKernels found =
        fitKernels(EncoderKind(kind), sample, expected["classes"].get<int>(), expected["channels"].get<int>());
    const Tensor rows = matrixFrom(expected[key.toStdString()]);
    QVERIFY(found.kernels.sizes() == rows.sizes());
    const double difference = largestDifferenceToSign(found.kernels, rows);
    QVERIFY2(difference < (key == "pca" ? 2e-5 : 2e-4), qPrintable(QString::number(difference)));
    QVERIFY(largestDifference(found.mean, tensorFrom(expected["mean"], {rows.size(1)})) < 1e-5);
}

// Every sampled patch is, to the last bit, one of the windows of an image of its class.
void TestFixedEncoder::patchesAreWhatTheConvolutionSees()
{
    const ExperimentConfig config = configWith(EncoderKind::Pca);
    const Subset images = someImages(30);
    const Scae network = fitted(config, images);
    for (const int stage : {0, 1}) {
        const PatchSample sample = samplePatches(network, stage, images, 1);
        QCOMPARE(sample.patches.size(0), 180);
        const Tensor all = imagesToTensor(images, 0, 30);
        const Tensor input = stage == 0 ? all : network.encode(all, 0).back().values;
        const int kernel = config.network.stages[stage].kernel;
        const Tensor windows = torch::im2col(input, {kernel, kernel}, {1, 1}, {kernel / 2, kernel / 2}, {2, 2});
        QCOMPARE(sample.patches.size(1), windows.size(1));
        for (int i = 0; i < 180; i += 7) {
            bool found = false;
            for (int image = 0; image < 30 && !found; ++image)
                if (images.label(image) == sample.labels[i].item<std::int64_t>())
                    found = (windows[image] == sample.patches[i].unsqueeze(1)).all(0).any().item<bool>();
            QVERIFY(found);
        }
    }
    QVERIFY(torch::equal(samplePatches(network, 0, images, 1).patches, samplePatches(network, 0, images, 1).patches));
    QVERIFY(!torch::equal(samplePatches(network, 0, images, 1).patches, samplePatches(network, 0, images, 2).patches));
}

// The mean code of a linear PCA stage over its own patches is 0, and its channels are uncorrelated.
void TestFixedEncoder::codeIsTheProjectionOfThePatch()
{
    ExperimentConfig config = configWith(EncoderKind::Pca);
    config.network.stages = {{8, 5, 5, Activation::Linear}};
    config.network.padding = Padding::Valid;
    const Subset images = someImages(400);
    const Scae network = fitted(config, images);
    const PatchSample sample = samplePatches(network, 0, images, config.training.seed);
    const Tensor codes = network.encodeStage(0, sample.patches.view({-1, 1, 5, 5})).values.flatten(1);
    QVERIFY(codes.mean(0).abs().max().item<double>() < 1e-4);
    const Tensor covariance = torch::mm(codes.t(), codes) / double(codes.size(0));
    const Tensor variances = covariance.diagonal();
    QVERIFY(largestDifference(covariance, variances.diag()) < 1e-4 * variances[0].item<double>());
    QVERIFY((variances.slice(0, 1) <= variances.slice(0, 0, 7)).all().item<bool>());
}

void TestFixedEncoder::linearDecoderStartsAsTheInverse_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("summed");
    QTest::newRow("PCA") << int(EncoderKind::Pca) << false;
    QTest::newRow("LDA") << int(EncoderKind::Lda) << false;
    QTest::newRow("PCA, summed") << int(EncoderKind::Pca) << true;
}

// As many channels as a patch has values, no overlap: before anything is learned, nothing is lost but how the mean
// patch varies inside itself, which a decoder with one bias a channel cannot add.
void TestFixedEncoder::linearDecoderStartsAsTheInverse()
{
    QFETCH(int, kind);
    QFETCH(bool, summed);
    ExperimentConfig config = configWith(EncoderKind(kind));
    config.network.stages = {{16, 4, 4, Activation::Linear}};
    config.network.padding = Padding::Valid;
    config.network.decoder = DecoderActivation::Linear;
    config.network.overlap = summed ? Overlap::Sum : Overlap::Average;
    const Subset images = someImages(400);
    const Tensor tensor = imagesToTensor(images, 0, 50);
    Scae network = fitted(config, images);
    const Tensor mean = samplePatches(network, 0, images, config.training.seed).patches.mean(0);
    const Tensor lost = (mean - mean.mean()).view({1, 1, 4, 4}).repeat({1, 1, 7, 7});
    const auto decoded = [&] { return network.decodeToNetworkRange(network.encode(tensor, 0)); };
    QVERIFY(largestDifference(decoded() + lost, tensor) < 1e-4);

    config.network.stages[0].channels = 3;  // then more is
    network = fitted(config, images);
    QVERIFY(largestDifference(decoded() + lost, tensor) > 0.1);
}

void TestFixedEncoder::otherDecodersStartAsDrawn()
{
    const ExperimentConfig config = configWith(EncoderKind::Pca);
    const Subset images = someImages(100);
    const Scae drawn(config.network, images.source->shape, config.training.seed);
    const Scae network = fitted(config, images);
    for (int stage : {0, 1}) {
        QVERIFY(torch::equal(network.weights(stage).decoderWeight, drawn.weights(stage).decoderWeight));
        QVERIFY(!torch::equal(network.weights(stage).encoderWeight, drawn.weights(stage).encoderWeight));
    }
}

void TestFixedEncoder::onlyTheDecoderLearns_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("schedule");
    for (const auto &[name, kind] : {std::pair("PCA", EncoderKind::Pca), std::pair("LDA", EncoderKind::Lda),
                                     std::pair("random", EncoderKind::Random)}) {
        QTest::addRow("%s, greedy", name) << int(kind) << int(Schedule::Greedy);
        QTest::addRow("%s, joint", name) << int(kind) << int(Schedule::Joint);
    }
}

void TestFixedEncoder::onlyTheDecoderLearns()
{
    QFETCH(int, kind);
    QFETCH(int, schedule);
    Experiment experiment(configWith(EncoderKind(kind), Schedule(schedule)), shapes());
    const Scae before = experiment.moment()->network->network;
    const FeatureMatrix features = experiment.features(experiment.splits().test);
    std::vector<double> errors;
    while (experiment.isEvaluationDue() || !experiment.isFinished()) {
        if (experiment.isEvaluationDue())
            errors.push_back(experiment.evaluate().at("mse").value);
        else
            experiment.step();
    }
    const Scae after = experiment.moment()->network->network;
    const auto old = before.parameters(), now = after.parameters();
    for (std::size_t i = 0; i < now.size(); ++i) {
        const bool isEncoder = now[i].first.starts_with("encoder.");
        QVERIFY2(torch::equal(old[i].second, now[i].second) == isEncoder, now[i].first.c_str());
    }
    QCOMPARE(experiment.features(experiment.splits().test).values, features.values);
    QVERIFY(errors.back() < errors.front());
}

// The first measurement of a phase is already that of the fitted encoder: the later ones, of the same features, are
// no different.
void TestFixedEncoder::stagesAreFittedWhenTheirPhaseBegins()
{
    Experiment experiment(configWith(EncoderKind::Pca), shapes());
    std::map<int, std::set<double>> accuracies;
    while (experiment.isEvaluationDue() || !experiment.isFinished()) {
        if (experiment.isEvaluationDue()) {
            const Evaluation evaluation = experiment.evaluate();
            accuracies[evaluation.stage].insert(evaluation.at("knn").value);
        } else {
            experiment.step();
        }
    }
    QCOMPARE(accuracies[0].size(), std::size_t(1));
    QCOMPARE(accuracies[1].size(), std::size_t(1));
}

void TestFixedEncoder::sessionGivesTheSameFeatures_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("PCA") << int(EncoderKind::Pca);
    QTest::newRow("LDA") << int(EncoderKind::Lda);
    QTest::newRow("random") << int(EncoderKind::Random);
}

void TestFixedEncoder::sessionGivesTheSameFeatures()
{
    QFETCH(int, kind);
    QTemporaryDir folder;
    const std::string path = folder.filePath("run").toStdString();
    Experiment experiment(configWith(EncoderKind(kind)), shapes());
    experiment.step();
    SessionFolder::create(path).save(experiment, "stopped", nullptr);
    const auto opened = openSession(path);
    const Subset &test = experiment.splits().test;
    QCOMPARE(opened->features(opened->splits().test).values, experiment.features(test).values);
    QCOMPARE(opened->reconstruct(opened->splits().test).values, experiment.reconstruct(test).values);
}

// The yardstick "untrained" is a network with random weights, whatever the encoder of the run.
void TestFixedEncoder::untrainedBaselineIsDrawn()
{
    QTemporaryDir cache;
    qputenv("XDG_CACHE_HOME", cache.path().toUtf8());
    const auto untrained = [](EncoderKind kind) { return Experiment(configWith(kind), shapes()).baselines().back(); };
    const Baseline learned = untrained(EncoderKind::Learned), pca = untrained(EncoderKind::Pca);
    QCOMPARE(pca.key, std::string("untrained"));
    QCOMPARE(pca.linear.value, learned.linear.value);
    QCOMPARE(pca.knn.value, learned.knn.value);
}

void TestFixedEncoder::tooManyChannelsAreRefused()
{
    ExperimentConfig config = configWith(EncoderKind::Pca);
    config.network.stages[0].channels = 26;
    try {
        Experiment experiment(config, shapes());
        QFAIL("it was accepted");
    } catch (const ConfigError &error) {
        QVERIFY2(QString(error.what()).contains("network.stages.0.channels"), error.what());
        QVERIFY2(QString(error.what()).contains("25"), error.what());
    }
}

void TestFixedEncoder::guidanceIsRefusedLive()
{
    Experiment experiment(configWith(EncoderKind::Pca), shapes());
    QVERIFY_EXCEPTION_THROWN(experiment.change({0.002, 0, 0, 1}), ConfigError);
    QVERIFY(experiment.liveChanges().empty());
    experiment.change({0.01, 0, 0, 0});
    QCOMPARE(experiment.liveChanges().size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestFixedEncoder)
#include "tst_fixedencoder.moc"
