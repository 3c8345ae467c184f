#include "core/base/error.h"
#include "core/experiment/evaluationcost.h"
#include "core/experiment/experiment.h"
#include "core/experiment/gallery.h"
#include "core/experiment/moment.h"
#include "core/experiment/sessionfolder.h"

#include <QtTest>

#include <QDir>
#include <QTemporaryDir>

using namespace pitfall;

namespace {

ExperimentConfig smallConfig()
{
    ExperimentConfig config;
    config.data.train = 300;
    config.data.validation = 100;
    config.data.test = 200;
    config.network.stages = {{6, 5, 2}, {4, 3, 2}};
    config.training.epochs = 1;
    config.training.batch_size = 64;
    config.probe.evaluations = 6;
    config.probe.final_k = 20;
    return config;
}

std::shared_ptr<const Dataset> fashion()
{
    static const auto dataset = loadDataset(ExperimentConfig().data);
    return dataset;
}

SnapshotRequest everything()
{
    SnapshotRequest request;
    request.reconstructions = SnapshotRequest::Reconstructions{SnapshotRequest::currentStage, {0, 1, 2, 7}};
    request.map.emplace().images = 150;
    request.filters = SnapshotRequest::Filters{0, 3};
    return request;
}

struct Run {
    std::vector<StepRecord> steps;
    std::vector<Evaluation> evaluations;
};

Run runToTheEnd(Experiment &experiment, bool watched)
{
    Run run;
    Gallery gallery;
    while (experiment.isEvaluationDue() || !experiment.isFinished()) {
        if (watched) {
            gallery.make(*experiment.moment(), everything());
            if (!experiment.isEvaluationDue())
                experiment.evaluate();
        }
        if (experiment.isEvaluationDue())
            run.evaluations.push_back(experiment.evaluate());
        else
            run.steps.push_back(experiment.step());
    }
    return run;
}

QStringList numbersOf(const Run &run)
{
    QStringList numbers;
    for (const StepRecord &record : run.steps)
        numbers << QString::number(record.loss, 'g', 17);
    for (const Evaluation &evaluation : run.evaluations)
        for (const auto &[key, interval] : evaluation.values)
            numbers << QString::fromStdString(key) + QString::number(interval.value, 'g', 17)
                    << QString::number(interval.low, 'g', 17) << QString::number(interval.high, 'g', 17);
    return numbers;
}

}  // namespace

/// Real images, real training, small.
class TestExperiment : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void learnsAndMeasures();
    void lookingChangesNothing();
    void oneStepMayGoBeforeAMeasurement();
    void snapshotsHoldWhatWasAskedFor();
    void baselinesAreKept();
    void finalReportSaysHowItWasMeasured();
    void cancelling();
    void divergenceEndsTheRun();
    void liveSettingsAreChecked();
    void impossibleConfigsAreRefused_data();
    void impossibleConfigsAreRefused();
    void savedSessionGivesTheSameFeatures();
    void sessionOfOtherDataIsRefused();
    void automaticEvaluationsKeepToTheirShare();

private:
    QTemporaryDir m_folder;
};

void TestExperiment::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_CACHE_HOME", (m_folder.path() + "/cache").toUtf8());
}

void TestExperiment::learnsAndMeasures()
{
    Experiment experiment(smallConfig(), fashion());
    const RunLength length = experiment.length();
    QCOMPARE(length.stages, 2);
    QCOMPARE(length.stepsPerEpoch, 5);
    QCOMPARE(length.steps, 10);
    const Run run = runToTheEnd(experiment, false);
    QCOMPARE(std::int64_t(run.steps.size()), length.steps);
    QVERIFY(run.evaluations.size() >= 6);
    QCOMPARE(run.evaluations.front().step, 0);
    QCOMPARE(run.evaluations.back().step, length.steps);
    QCOMPARE(run.evaluations.front().dimension, 6 * 14 * 14);
    QCOMPARE(run.evaluations.back().dimension, 4 * 7 * 7);
    for (const Evaluation &evaluation : run.evaluations)
        for (const Measure &m : measures()) {
            const Interval &interval = evaluation.at(m.key);
            QVERIFY(interval.low <= interval.value && interval.value <= interval.high);
        }
    QVERIFY(run.evaluations.front().at("mse").value > run.evaluations[2].at("mse").value);
    QVERIFY(run.evaluations.back().at("linear").value > 0.4);
}

// The same seed gives the same numbers whether pictures and extra measurements are asked for at every step or never.
void TestExperiment::lookingChangesNothing()
{
    Experiment alone(smallConfig(), fashion());
    Experiment watched(smallConfig(), fashion());
    const Run quiet = runToTheEnd(alone, false);
    const Run busy = runToTheEnd(watched, true);
    QCOMPARE(numbersOf(busy), numbersOf(quiet));
    QCOMPARE(alone.features(alone.splits().test).values, watched.features(watched.splits().test).values);
}

// The window shows the first trained picture before the untrained network is measured: the numbers stay the same.
void TestExperiment::oneStepMayGoBeforeAMeasurement()
{
    Experiment inOrder(smallConfig(), fashion());
    const Run expected = runToTheEnd(inOrder, false);

    Experiment hasty(smallConfig(), fashion());
    Run run;
    run.steps.push_back(hasty.step());
    QVERIFY(hasty.isEvaluationDue());
    const Run rest = runToTheEnd(hasty, false);
    run.steps.insert(run.steps.end(), rest.steps.begin(), rest.steps.end());
    run.evaluations = rest.evaluations;
    QCOMPARE(numbersOf(run), numbersOf(expected));
    QCOMPARE(run.evaluations.front().step, 0);
    for (std::size_t i = 0; i < expected.evaluations.size(); ++i)
        QCOMPARE(run.evaluations[i].trainingLoss, expected.evaluations[i].trainingLoss);

    Experiment hastier(smallConfig(), fashion());
    const int left = 3;
    for (int i = 0; i < left; ++i)
        hastier.step();
    const Evaluation first = hastier.evaluate();
    QCOMPARE(first.step, 0);
    QCOMPARE(first.at("mse").value, expected.evaluations.front().at("mse").value);
    const Evaluation next = hastier.evaluate();
    QCOMPARE(next.step, left);
}

void TestExperiment::snapshotsHoldWhatWasAskedFor()
{
    Experiment experiment(smallConfig(), fashion());
    Gallery gallery;
    const auto moment = experiment.moment();
    const Snapshot empty = gallery.make(*moment, {});
    QVERIFY(!empty.reconstructions && !empty.map && !empty.filters);

    SnapshotRequest request = everything();
    request.reconstructions->positions.push_back(100000);
    const Snapshot all = gallery.make(*moment, request);
    QCOMPARE(all.reconstructions->positions, std::vector<int>({0, 1, 2, 7}));
    QCOMPARE(all.reconstructions->outputs.count(), 4);
    QCOMPARE(all.reconstructions->inputs.image(3)[300], experiment.splits().test.image(7)[300] / 255.f);
    QCOMPARE(all.map->x.size(), std::size_t(150));
    QVERIFY(all.map->explainedX > all.map->explainedY && all.map->explainedY > 0);
    QCOMPARE(all.filters->kernels.count(), 6);
    QCOMPARE(all.filters->kernels.shape, (ImageShape{1, 5, 5}));
    QCOMPARE(all.filters->decoded.shape, (ImageShape{1, 28, 28}));
    QCOMPARE(all.filters->activations.count(), 6);
    QCOMPARE(all.filters->activations.shape, (ImageShape{1, 14, 14}));
    QCOMPARE(all.filters->units.size(), std::size_t(6));

    request = {};
    request.filters = SnapshotRequest::Filters{1, -1};
    const Snapshot upper = gallery.make(*moment, request);
    QCOMPARE(upper.filters->stage, 1);
    QCOMPARE(upper.filters->decoded.count(), 4);
    QCOMPARE(upper.filters->kernels.count(), 0);
}

void TestExperiment::baselinesAreKept()
{
    Experiment experiment(smallConfig(), fashion());
    const auto measured = experiment.baselines();
    QCOMPARE(measured.size(), std::size_t(4));
    QCOMPARE(measured[0].key, std::string("chance"));
    QCOMPARE(measured[0].linear.value, 0.1);
    QCOMPARE(measured[1].key, std::string("raw_pixels"));
    QCOMPARE(measured[1].dimension, 784);
    QCOMPARE(measured[2].key, std::string("pca"));
    QCOMPARE(measured[2].dimension, 196);
    QCOMPARE(measured[3].key, std::string("untrained"));
    QVERIFY(measured[1].knn.value > 0.5);

    const QDir kept(m_folder.path() + "/cache/pitfall/baselines");
    QVERIFY(kept.entryList(QDir::Files).size() >= 3);
    Experiment again(smallConfig(), fashion());
    const auto fromStore = again.baselines();
    for (std::size_t i = 0; i < measured.size(); ++i) {
        QCOMPARE(fromStore[i].linear.value, measured[i].linear.value);
        QCOMPARE(fromStore[i].knn.low, measured[i].knn.low);
        QCOMPARE(fromStore[i].label, measured[i].label);
    }
}

void TestExperiment::finalReportSaysHowItWasMeasured()
{
    Experiment experiment(smallConfig(), fashion());
    const FinalReport report = experiment.finalReport();
    QCOMPARE(report.baselines.size(), std::size_t(4));
    QCOMPARE(report.dimension, 196);
    QVERIFY(report.linear.low < report.linear.value && report.linear.value < report.linear.high);
    const QString protocol = QString::fromStdString(report.protocol);
    QVERIFY(protocol.contains("300 training images"));
    QVERIFY(protocol.contains("200 test images"));
    QVERIFY(protocol.contains("100 validation images"));
}

void TestExperiment::cancelling()
{
    Experiment experiment(smallConfig(), fashion());
    const std::atomic<bool> cancelled = true;
    QVERIFY_EXCEPTION_THROWN(experiment.evaluate(&cancelled), Cancelled);
    QVERIFY_EXCEPTION_THROWN(experiment.finalReport(&cancelled), Cancelled);
    QVERIFY(experiment.isEvaluationDue());
    QVERIFY(experiment.evaluate().at("linear").value > 0.1);
}

void TestExperiment::divergenceEndsTheRun()
{
    ExperimentConfig config = smallConfig();
    config.training.optimizer = OptimizerKind::Sgd;
    config.training.learning_rate = 100;
    config.network.decoder = DecoderActivation::Linear;
    for (StageConfig &stage : config.network.stages)
        stage.activation = Activation::Linear;
    config.training.epochs = 20;
    Experiment experiment(config, fashion());
    QVERIFY_EXCEPTION_THROWN(runToTheEnd(experiment, false), DivergedError);
    QVERIFY(experiment.isFinished());
    QVERIFY(!experiment.isEvaluationDue());
    const FeatureMatrix features = experiment.features(experiment.splits().test);
    for (float value : features.values)
        QVERIFY(std::isfinite(value));
}

void TestExperiment::liveSettingsAreChecked()
{
    Experiment experiment(smallConfig(), fashion());
    experiment.change({0.01, 0.2, 0.3});
    QVERIFY_EXCEPTION_THROWN(experiment.change({-1, 0, 0}), ConfigError);
    QVERIFY_EXCEPTION_THROWN(experiment.change({0.01, 0, 1.5}), ConfigError);
    QCOMPARE(experiment.liveChanges().size(), std::size_t(1));
    QCOMPARE(experiment.liveChanges().front().settings, (LiveSettings{0.01, 0.2, 0.3}));
}

void TestExperiment::impossibleConfigsAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("named");
    QTest::newRow("kernel larger than the code") << "kernel"
                                                 << "stage 2";
    QTest::newRow("too many images") << "train"
                                     << "data.train";
    QTest::newRow("too few images") << "few"
                                    << "data.train";
    QTest::newRow("cross-entropy of a linear decoder") << "bce"
                                                       << "training.loss";
    QTest::newRow("rate out of range") << "rate"
                                       << "training.learning_rate";
}

void TestExperiment::impossibleConfigsAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, named);
    ExperimentConfig config = smallConfig();
    if (key == "kernel") {
        config.network.padding = Padding::Valid;
        config.network.stages[1].kernel = 15;
    } else if (key == "train") {
        config.data.train = 70000;
    } else if (key == "few") {
        config.data.train = 3;
    } else if (key == "bce") {
        config.training.loss = Loss::Bce;
        config.network.decoder = DecoderActivation::Linear;
    } else {
        config.training.learning_rate = -1;
    }
    try {
        Experiment experiment(config, fashion());
        QFAIL("it was accepted");
    } catch (const ConfigError &error) {
        QVERIFY2(QString(error.what()).contains(named, Qt::CaseInsensitive), error.what());
    }
}

void TestExperiment::savedSessionGivesTheSameFeatures()
{
    const std::string path = (m_folder.path() + "/run").toStdString();
    Experiment experiment(smallConfig(), fashion());
    SessionFolder folder = SessionFolder::create(path);
    experiment.step();
    folder.addEvaluation(experiment.evaluate());
    folder.save(experiment, "stopped", nullptr);
    const auto opened = openSession(path);
    QCOMPARE(opened->config(), experiment.config());
    QCOMPARE(opened->features(opened->splits().test).values, experiment.features(experiment.splits().test).values);
    QVERIFY_EXCEPTION_THROWN(SessionFolder::create(path), FileError);
}

void TestExperiment::sessionOfOtherDataIsRefused()
{
    const QString path = m_folder.path() + "/other";
    Experiment experiment(smallConfig(), fashion());
    SessionFolder::create(path.toStdString()).save(experiment, "stopped", nullptr);
    QFile file(path + "/session.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    text.replace(QByteArray::fromStdString(fashion()->checksum), "00000000");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    try {
        openSession(path.toStdString());
        QFAIL("it was accepted");
    } catch (const FileError &error) {
        QVERIFY(QString(error.what()).contains("session.json"));
        QVERIFY(QString(error.what()).contains("00000000"));
    }
}

void TestExperiment::automaticEvaluationsKeepToTheirShare()
{
    ExperimentConfig config = smallConfig();
    config.data = {};
    const Splits splits = makeSplits(fashion(), config.data);
    const auto times = [&](int epochs, double share) {
        config.probe.evaluations = 0;
        config.probe.share = share;
        config.training.epochs = epochs;
        return evaluationsOf(config, splits);
    };
    QCOMPARE(times(1, 0.15), 6);  // beginning, middle and end of two stages
    QVERIFY(times(300, 0.05) < times(300, 0.15));
    QVERIFY(times(300, 0.15) < times(600, 0.15));
    QCOMPARE(times(100'000, 0.15), mostEvaluations);
    config.probe.evaluations = 7;
    QCOMPARE(evaluationsOf(config, splits), 7);

    config = smallConfig();
    config.probe.evaluations = 0;
    Experiment experiment(config, fashion());
    QCOMPARE(experiment.length().evaluations, 6);
    QCOMPARE(experiment.config(), config);
}

QTEST_GUILESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
