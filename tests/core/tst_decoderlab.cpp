#include "fixtures.h"

#include "core/base/error.h"
#include "core/config/presets.h"
#include "core/experiment/frozennetwork.h"
#include "core/experiment/moment.h"
#include "core/lab/decoderjson.h"
#include "core/lab/decoderlab.h"
#include "core/lab/decoderreading.h"

#include <QtTest>

#include <cmath>

using namespace pitfall;
using torch::Tensor;

namespace {

/// Waves whose direction is the class, at changing phases; `channels` of them, shifted.
LabelledImages waves(int count, int channels, int side)
{
    LabelledImages images;
    images.shape = {channels, side, side};
    for (int i = 0; i < count; ++i) {
        images.labels.push_back(std::uint8_t(i % 4));
        const double angle = i % 4 * 0.785;
        for (int c = 0; c < channels; ++c)
            for (int y = 0; y < side; ++y)
                for (int x = 0; x < side; ++x)
                    images.pixels.push_back(std::uint8_t(
                        std::lround(127 + 120 * std::sin(x * std::cos(angle) + y * std::sin(angle) + i + c))));
    }
    return images;
}

ExperimentConfig smallConfig(NetworkConfig network)
{
    ExperimentConfig config;
    config.data.train = 200;
    config.data.validation = 60;
    config.data.test = 80;
    config.network = std::move(network);
    config.training.epochs = 3;
    config.training.batch_size = 32;
    config.training.learning_rate = 0.01;
    config.probe.final_k = 10;
    config.probe.bootstrap = 100;
    return config;
}

NetworkConfig twoStages()
{
    NetworkConfig network;
    network.stages = {{6, 3, 2}, {5, 3, 2}};
    return network;
}

std::shared_ptr<const FrozenNetwork> trained(const ExperimentConfig &config, int channels = 1, int side = 12)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "waves";
    dataset->classNames = {"a", "b", "c", "d"};
    dataset->training = waves(300, channels, side);
    dataset->test = waves(100, channels, side);
    Experiment experiment(config, dataset);
    while (!experiment.isFinished())
        experiment.step();
    return experiment.moment()->network;
}

DecoderReport runToTheEnd(DecoderLab &lab)
{
    double last = 0;
    while (!lab.isFinished()) {
        if (lab.progress() < last || lab.progress() > 1 || lab.doing().empty())
            qFatal("progress goes backwards or says nothing");
        last = lab.progress();
        lab.step();
    }
    return lab.report();
}

DecoderLabSettings smallSettings()
{
    DecoderLabSettings settings;
    settings.epochs = 3;
    settings.batchSize = 32;
    settings.learningRate = 0.01;
    settings.shown = {0, 5, 7};
    return settings;
}

double errorOf(const DecoderReport &report, const std::string &key)
{
    for (const DecoderResult &result : report.decoders)
        if (result.kind.key == key)
            return result.scores.at("mse").value;
    return std::nan("");
}

}  // namespace

/// Claim C4 on small networks of every sort.
class TestDecoderLab : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameFeaturesOtherErrors_data();
    void sameFeaturesOtherErrors();
    void measuresWhatItShows();
    void sameSeedSameNumbers();
    void onlySwitchesTellMore();
    void largeCodesLeaveTheLinearDecoderOut();
    void jsonRoundTrip();
    void cancelledAtOnce();
    void wrongSettings_data();
    void wrongSettings();
};

void TestDecoderLab::sameFeaturesOtherErrors_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("side");
    QTest::newRow("two stages, colour") << R"({"stages": [{"channels": 6, "kernel": 3, "stride": 2},
                                                          {"channels": 5, "kernel": 3, "stride": 2}]})"
                                        << 3 << 12;
    QTest::newRow("tied") << R"({"stages": [{"channels": 6, "kernel": 3, "stride": 2}], "tied": true})" << 1 << 12;
    QTest::newRow("pools with switches, sizes that do not divide")
        << R"({"stages": [{"channels": 6, "kernel": 3, "stride": 1, "pool": 2, "switches": true},
                          {"channels": 5, "kernel": 2, "stride": 2, "pool": 2}]})"
        << 1 << 13;
    QTest::newRow("as N-light-N") << R"({"stages": [{"channels": 5, "kernel": 3, "stride": 3,
                                                     "activation": "soft-sign"},
                                                    {"channels": 9, "kernel": 3, "stride": 2,
                                                     "activation": "soft-sign"}],
                                         "padding": "valid", "decoder": "linear", "overlap": "average",
                                         "range": "symmetric"})"
                                  << 1 << 16;
    QTest::newRow("code larger than there are images")
        << R"({"stages": [{"channels": 12, "kernel": 5, "stride": 2}]})" << 1 << 12;
}

void TestDecoderLab::sameFeaturesOtherErrors()
{
    QFETCH(QString, network);
    QFETCH(int, channels);
    QFETCH(int, side);
    const auto json = nlohmann::json::parse(network.toStdString());
    const auto frozen = trained(smallConfig(networkFromJson(json)), channels, side);
    const Scae before = frozen->network.clone();

    DecoderLabSettings settings = smallSettings();
    settings.epochs = 15;
    DecoderLab lab(frozen, settings);
    const DecoderReport report = runToTheEnd(lab);
    QCOMPARE(report.decoders.size(), decoderKinds().size());
    QCOMPARE(report.dimension, frozen->network.shape().codeSize());
    for (std::size_t i = 0; i < report.decoders.size(); ++i) {
        const DecoderResult &result = report.decoders[i];
        QCOMPARE(result.kind.key, decoderKinds()[i].key);
        QCOMPARE(result.featuresChecksum, report.decoders[0].featuresChecksum);
        QCOMPARE(result.linear.value, report.decoders[0].linear.value);
        QVERIFY(result.parameters > 0 && result.scores.size() >= 4 && result.outputs.count() == 3);
        const auto [low, high] = std::minmax_element(result.outputs.values.begin(), result.outputs.values.end());
        QVERIFY(*low >= 0 && *high <= 1 && *low < *high);
    }
    QCOMPARE(commonChecksum(report), report.decoders[0].featuresChecksum);
    QVERIFY2(errorFactor(report) >= 2, std::to_string(errorFactor(report)).c_str());
    // Those that were fitted paint better than random weights.
    for (const char *key : {"as-trained", "retrained", "linear", "shallow", "deep"})
        QVERIFY2(errorOf(report, key) < errorOf(report, "untrained"), key);
    QVERIFY(errorOf(report, "perturbed") > errorOf(report, "as-trained"));

    const auto now = frozen->network.parameters();
    for (std::size_t i = 0; i < now.size(); ++i)
        QVERIFY2(torch::equal(now[i].second, before.parameters()[i].second), now[i].first.c_str());
}

// The shown pictures of the as-trained decoder are the network's, and each score is the mean over the test images.
void TestDecoderLab::measuresWhatItShows()
{
    const auto frozen = trained(smallConfig(twoStages()));
    DecoderLabSettings settings = smallSettings();
    settings.decoders = {"linear", "as-trained"};
    settings.shown.resize(frozen->splits.test.count());
    std::iota(settings.shown.begin(), settings.shown.end(), 0);
    DecoderLab lab(frozen, settings);
    const DecoderReport report = runToTheEnd(lab);
    QCOMPARE(report.decoders.size(), 2);
    QCOMPARE(report.decoders[0].kind.key, "as-trained");  // in the order of the table
    const auto tensorOf = [](const ImageBatch &batch) {
        return torch::tensor(batch.values).view({batch.count(), batch.shape.size()});
    };
    const Tensor inputs = tensorOf(report.inputs);
    const Tensor direct = frozen->network.reconstruct(inputs.view({-1, 1, 12, 12}), 1).flatten(1);
    QVERIFY(largestDifference(tensorOf(report.decoders[0].outputs), direct) < 1e-6);
    for (const DecoderResult &result : report.decoders) {
        const double mse = (tensorOf(result.outputs) - inputs).square().mean().item<double>();
        QVERIFY(std::abs(mse - result.scores.at("mse").value) < 1e-6);
    }
    QVERIFY(report.protocol.find("chosen on 60 validation images") != std::string::npos);
    QVERIFY(report.protocol.find("80 test images") != std::string::npos);
}

void TestDecoderLab::sameSeedSameNumbers()
{
    const auto frozen = trained(smallConfig(twoStages()));
    const auto errorsWith = [&](std::int64_t seed) {
        DecoderLabSettings settings = smallSettings();
        settings.epochs = 1;
        settings.seed = seed;
        DecoderLab lab(frozen, settings);
        std::map<std::string, double> errors;
        for (const DecoderResult &result : runToTheEnd(lab).decoders)
            errors[result.kind.key] = result.scores.at("mse").value;
        return errors;
    };
    const auto first = errorsWith(1);
    QVERIFY(errorsWith(1) == first);
    const auto other = errorsWith(2);
    for (const DecoderKind &kind : decoderKinds()) {
        const bool drawsNothing = kind.key == "as-trained" || kind.key == "linear";
        QVERIFY2((other.at(kind.key) == first.at(kind.key)) == drawsNothing, kind.key.c_str());
    }
}

void TestDecoderLab::onlySwitchesTellMore()
{
    NetworkConfig network;
    network.stages = {{6, 3, 1, Activation::LeakyRelu, 2, true}};
    DecoderLabSettings settings = smallSettings();
    settings.epochs = 1;
    DecoderLab lab(trained(smallConfig(network)), settings);
    for (const DecoderResult &result : runToTheEnd(lab).decoders) {
        const bool mirrored = result.kind.key != "linear" && result.kind.key != "shallow" && result.kind.key != "deep";
        QCOMPARE(result.kind.description.find("where each maximum was") != std::string::npos, mirrored);
    }
}

void TestDecoderLab::largeCodesLeaveTheLinearDecoderOut()
{
    NetworkConfig network;
    network.stages = {{60, 3, 1}};  // 60 · 12 · 12 values
    ExperimentConfig config = smallConfig(network);
    config.training.epochs = 1;
    config.data.train = 40;
    DecoderLabSettings settings = smallSettings();
    settings.decoders = {"linear", "untrained"};
    DecoderLab lab(trained(config), settings);
    const DecoderReport report = runToTheEnd(lab);
    QCOMPARE(report.decoders.size(), 1);
    QVERIFY(report.protocol.find("The linear decoder is left out: a code of 8640 values") != std::string::npos);
}

void TestDecoderLab::jsonRoundTrip()
{
    DecoderLabSettings settings = smallSettings();
    settings.decoders = {"as-trained", "untrained"};
    DecoderLab lab(trained(smallConfig(twoStages())), settings);
    const auto json = toJson(runToTheEnd(lab));
    QVERIFY(json.at("error_factor") > 1.0);
    QVERIFY(json.at("decoders").at(1).at("intervals").at("mse").size() == 3);
    QVERIFY(toJson(decoderReportFromJson(json, "file")) == json);
    auto broken = json;
    broken["decoders"][0].erase("parameters");
    QVERIFY_EXCEPTION_THROWN(decoderReportFromJson(broken, "file"), FileError);
}

void TestDecoderLab::cancelledAtOnce()
{
    DecoderLab lab(trained(smallConfig(twoStages())), smallSettings());
    const std::atomic<bool> cancelled = true;
    QVERIFY_EXCEPTION_THROWN(
        {
            while (!lab.isFinished())
                lab.step(&cancelled);
        },
        Cancelled);
    QVERIFY(lab.report().decoders.empty());
}

void TestDecoderLab::wrongSettings_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("decoder") << "decoders: \"best\" is not a decoder";
    QTest::newRow("epochs") << "epochs must be from 1";
    QTest::newRow("perturbation") << "perturbation must be from 0";
    QTest::newRow("learning rate") << "learning rate must be from";
    QTest::newRow("position") << "a shown position must be from 0 to 79, not 80";
}

void TestDecoderLab::wrongSettings()
{
    QFETCH(QString, says);
    static const auto frozen = trained(smallConfig(twoStages()));
    DecoderLabSettings settings = smallSettings();
    const QString what = QTest::currentDataTag();
    if (what == "decoder")
        settings.decoders = {"linear", "best"};
    settings.epochs = what == "epochs" ? 0 : 1;
    settings.perturbation = what == "perturbation" ? std::nan("") : 0.5;
    settings.learningRate = what == "learning rate" ? 0 : 0.01;
    if (what == "position")
        settings.shown.push_back(80);
    try {
        DecoderLab lab(frozen, settings);
        QFAIL("accepted");
    } catch (const ConfigError &error) {
        QVERIFY2(QString(error.what()).startsWith(says), error.what());
    }
}

QTEST_GUILESS_MAIN(TestDecoderLab)
#include "tst_decoderlab.moc"
