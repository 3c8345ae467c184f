#include "core/base/error.h"
#include "core/experiment/frozennetwork.h"
#include "core/experiment/moment.h"
#include "core/experiment/regrets.h"
#include "core/lab/finetunejson.h"
#include "core/lab/finetuning.h"
#include "core/lab/labelledsubset.h"
#include "core/stats/tinterval.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <set>

using namespace pitfall;

namespace {

ExperimentConfig smallConfig()
{
    ExperimentConfig config;
    config.data.train = 300;
    config.data.validation = 100;
    config.data.test = 200;
    config.network.stages = {{4, 5, 2}, {4, 3, 2}};
    config.training.epochs = 1;
    config.probe.bootstrap = 200;
    return config;
}

std::shared_ptr<const FrozenNetwork> trained(const ExperimentConfig &config)
{
    Experiment experiment(config, loadDataset(config.data));
    while (!experiment.isFinished())
        experiment.isEvaluationDue() ? (void)experiment.evaluate() : (void)experiment.step();
    return experiment.moment()->network;
}

FineTuneSettings smallSettings()
{
    FineTuneSettings settings;
    settings.budgets = {50, 0};
    settings.seeds = 2;
    settings.epochs = 2;
    settings.leastSteps = 20;
    settings.decoderEpochs = 2;
    settings.shown = {0, 3, 99999};
    return settings;
}

FineTuneReport finished(const std::shared_ptr<const FrozenNetwork> &network, const FineTuneSettings &settings)
{
    FineTuning task(network, settings);
    double last = 0;
    while (!task.isFinished()) {
        if (task.progress() < last || task.doing().empty())
            qFatal("progress goes back from %f to %f", last, task.progress());
        last = task.progress();
        task.step();
    }
    return task.report();
}

}  // namespace

class TestFineTuning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void budgetsAreBalancedAndNested();
    void everyStartWithEveryBudget();
    void figure();
    void sameSeedSameNumbers();
    void survivesJson();
    void tiedNetworksKeepTheirOldDecoder();
    void cancelling();
    void impossibleSettings_data();
    void impossibleSettings();
    void tIntervals();
    void regrets();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const FrozenNetwork> m_network;
    FineTuneReport m_report;
};

void TestFineTuning::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
    m_network = trained(smallConfig());
    m_report = finished(m_network, smallSettings());
}

void TestFineTuning::budgetsAreBalancedAndNested()
{
    const Subset &train = m_network->splits.train;
    const Subset one = balancedOrder(train, 1, 0);
    const Subset other = balancedOrder(train, 1, 1);
    QVERIFY(one.indices != other.indices);
    QVERIFY(balancedOrder(train, 1, 0).indices == one.indices);
    QCOMPARE(std::set<int>(one.indices.begin(), one.indices.end()),
             std::set<int>(train.indices.begin(), train.indices.end()));
    for (const int n : {10, 50, 55, 200}) {
        std::vector<int> counts(10);
        for (const int label : one.first(n).labels())
            ++counts[std::size_t(label)];
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
        QVERIFY(*most - *least <= 1);
    }
}

void TestFineTuning::everyStartWithEveryBudget()
{
    QCOMPARE(m_report.cells.size(), std::size_t(6));
    for (std::size_t i = 0; i < 6; ++i) {
        const FineTuneCell &cell = m_report.cells[i];
        QCOMPARE(cell.labels, i < 3 ? 50 : 300);
        QCOMPARE(int(cell.start), int(i % 3));
        QCOMPARE(cell.accuracies.size(), std::size_t(2));
        QVERIFY2(cell.accuracy.value > 0.3 && cell.accuracy.value < 1,
                 qPrintable(QString::number(cell.accuracy.value)));
        QVERIFY(cell.accuracy.low <= cell.accuracy.value && cell.accuracy.value <= cell.accuracy.high);
    }
    QCOMPARE(m_report.gains.size(), std::size_t(2));
    const double paired = (m_report.cells[3].accuracies[0] - m_report.cells[4].accuracies[0] +
                           m_report.cells[3].accuracies[1] - m_report.cells[4].accuracies[1]) /
                          2;
    QVERIFY(std::abs(m_report.gains[1].difference.value - paired) < 1e-12);
    QVERIFY(m_report.protocol.find("100 validation images") != std::string::npos);
}

void TestFineTuning::figure()
{
    const FineTuneFigure &figure = m_report.figure;
    QCOMPARE(figure.positions, (std::vector<int>{0, 3}));
    QCOMPARE(figure.inputs.count(), 2);
    QCOMPARE(figure.columns.size(), std::size_t(3));
    const auto mse = [&](std::size_t i) { return figure.columns[i].scores.at("mse").value; };
    QVERIFY(figure.columns[1].outputs.values != figure.columns[0].outputs.values);
    QVERIFY2(mse(2) < mse(1), "retraining the decoder on the fine-tuned code makes its error smaller");
    QVERIFY(figure.accuracyBefore.value > 0.3 && figure.accuracyAfter.value > 0.3);
    // The first column is what the network paints by itself.
    torch::NoGradGuard noGrad;
    const Subset &test = m_network->splits.test;
    torch::Tensor image = torch::empty({1, 1, 28, 28});
    for (int p = 0; p < 784; ++p)
        image.view(-1)[p] = float(test.image(3)[p]) / 255;
    const torch::Tensor own = m_network->network.reconstruct(image, 1).contiguous();
    for (int p = 0; p < 784; ++p)
        QVERIFY(std::abs(own.data_ptr<float>()[p] - figure.columns[0].outputs.image(1)[p]) < 1e-5f);
}

void TestFineTuning::sameSeedSameNumbers()
{
    const FineTuneReport again = finished(m_network, smallSettings());
    for (std::size_t i = 0; i < again.cells.size(); ++i)
        QCOMPARE(again.cells[i].accuracies, m_report.cells[i].accuracies);
    QCOMPARE(again.figure.columns[2].outputs.values, m_report.figure.columns[2].outputs.values);
}

void TestFineTuning::survivesJson()
{
    const nlohmann::json json = toJson(m_report);
    QCOMPARE(toJson(fineTuneReportFromJson(json, "a file")).dump(), json.dump());
    nlohmann::json broken = json;
    broken["cells"][0]["start"] = "nowhere";
    QVERIFY_EXCEPTION_THROWN(fineTuneReportFromJson(broken, "a file"), FileError);
    QVERIFY_EXCEPTION_THROWN(fineTuneReportFromJson(nlohmann::json::array(), "a file"), FileError);
}

void TestFineTuning::tiedNetworksKeepTheirOldDecoder()
{
    ExperimentConfig config = smallConfig();
    config.network.tied = true;
    const auto network = trained(config);
    FineTuneSettings settings = smallSettings();
    settings.budgets = {0};
    settings.starts = {FineTuneStart::Pretrained};
    settings.seeds = 1;
    const FineTuneReport report = finished(network, settings);
    QVERIFY(report.gains.empty());
    const auto mse = [&](std::size_t i) { return report.figure.columns[i].scores.at("mse").value; };
    QVERIFY(mse(1) != mse(0) && mse(2) < mse(1));
}

void TestFineTuning::cancelling()
{
    FineTuning task(m_network, smallSettings());
    const std::atomic<bool> cancelled = true;
    const auto run = [&] {
        for (int i = 0; i < 50; ++i)
            task.step(&cancelled);
    };
    QVERIFY_EXCEPTION_THROWN(run(), Cancelled);
}

void TestFineTuning::impossibleSettings_data()
{
    QTest::addColumn<std::vector<int>>("budgets");
    QTest::newRow("none") << std::vector<int>{};
    QTest::newRow("fewer than classes") << std::vector<int>{9};
    QTest::newRow("more than images") << std::vector<int>{100, 301};
    QTest::newRow("not ascending") << std::vector<int>{100, 50};
    QTest::newRow("all, then some") << std::vector<int>{0, 50};
}

void TestFineTuning::impossibleSettings()
{
    QFETCH(std::vector<int>, budgets);
    FineTuneSettings settings = smallSettings();
    settings.budgets = budgets;
    QVERIFY_EXCEPTION_THROWN(FineTuning(m_network, settings), ConfigError);
}

void TestFineTuning::tIntervals()
{
    std::ifstream file(PITFALL_TEST_DATA "/finetuning/tinterval.json");  // SciPy's, by make.py beside it
    for (const auto &expected : nlohmann::json::parse(file)) {
        const MeanInterval found = tInterval(expected["values"].get<std::vector<double>>());
        QVERIFY(std::abs(found.value - expected["mean"].get<double>()) < 1e-12);
        QVERIFY(std::abs(found.low - expected["bounds"][0].get<double>()) < 1e-9);
        QVERIFY(std::abs(found.high - expected["bounds"][1].get<double>()) < 1e-9);
    }
    QVERIFY(tInterval(std::vector<double>{0.5}) == (MeanInterval{0.5, 0.5, 0.5}));
}

void TestFineTuning::regrets()
{
    // Stage 1: the error is lowest at step 9, the probe best (on validation images) at step 3.
    const std::vector<RegretPoint> points = {{0, 0, 0.5, 0.6, {1, 0, 0, 0}},
                                             {0, 3, 0.2, 0.9, {1, 1, 1, 0}},
                                             {0, 9, 0.1, 0.7, {1, 0, 1, 0}},
                                             {1, 9, 0.4, 0.5, {0, 0, 1, 1}}};
    const auto found = regretsOf(points, 500, 1);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].lowestError, 9);
    QCOMPARE(found[0].bestProbe, 3);
    QCOMPARE(found[0].accuracyAtLowestError.value, 0.5);
    QCOMPARE(found[0].accuracyAtBestProbe.value, 0.75);
    QCOMPARE(found[0].cost.value, 0.25);
    QVERIFY(found[0].cost.low >= 0 && found[0].cost.high <= 1);
    QCOMPARE(found[1].cost.value, 0.0);
    QCOMPARE(found[1].cost.high, 0.0);
    QVERIFY(regretsOf({}, 500, 1).empty());
}

QTEST_GUILESS_MAIN(TestFineTuning)
#include "tst_finetuning.moc"
