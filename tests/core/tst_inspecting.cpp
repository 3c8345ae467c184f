#include "core/experiment/experiment.h"
#include "core/experiment/gallery.h"
#include "core/experiment/moment.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

using namespace pitfall;

namespace {

constexpr int testImages = 80;

ExperimentConfig smallConfig()
{
    ExperimentConfig config;
    config.data.train = 300;
    config.data.validation = 100;
    config.data.test = testImages;
    config.network.stages = {{6, 5, 2}, {4, 3, 2}};
    config.training.epochs = 2;
    config.training.batch_size = 32;
    config.probe.evaluations = 4;
    config.probe.live_train = 200;
    config.probe.live_test = 60;
    config.probe.bootstrap = 100;
    return config;
}

double distance(const FeatureMatrix &points, int a, int b)
{
    double sum = 0;
    for (std::int64_t d = 0; d < points.dimension; ++d) {
        const double apart = double(points.values[a * points.dimension + d]) - points.values[b * points.dimension + d];
        sum += apart * apart;
    }
    return std::sqrt(sum);
}

/// Positions of the nearest others, nearest first, by looking at all.
std::vector<int> nearest(const FeatureMatrix &points, int self, int count)
{
    std::vector<int> all(std::size_t(points.count()));
    std::iota(all.begin(), all.end(), 0);
    all.erase(all.begin() + self);
    std::stable_sort(all.begin(), all.end(),
                     [&](int a, int b) { return distance(points, self, a) < distance(points, self, b); });
    all.resize(std::size_t(count));
    return all;
}

}  // namespace

/// A close look at single images, against the same worked out from the features and pictures themselves.
class TestInspecting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Experiment experiment(smallConfig(), loadDataset(ExperimentConfig().data));
        while (!experiment.isFinished()) {
            experiment.step();
            if (experiment.isEvaluationDue())
                experiment.evaluate();
        }
        m_moment = experiment.moment();
        QVERIFY(m_moment->probe);
    }

    void neighboursAreTheNearest_data()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("pixels") << SnapshotRequest::rawPixels;
        QTest::newRow("stage 1") << 0;
        QTest::newRow("stage 2") << 1;
    }

    void neighboursAreTheNearest()
    {
        QFETCH(int, stage);
        SnapshotRequest::Map all;
        all.stage = stage;
        all.images = testImages;
        const FeatureMatrix points = m_gallery.mapFeatures(*m_moment, all);
        QCOMPARE(points.count(), testImages);
        for (const int position : {0, 17, testImages - 1}) {
            const auto picture = inspect(position, std::max(stage, 0));
            const auto &found = stage == SnapshotRequest::rawPixels ? picture->inPixels : picture->inCode;
            const std::vector<int> expected = nearest(points, position, 8);
            QCOMPARE(found.size(), std::size_t(8));
            QCOMPARE(picture->searched, testImages);
            for (std::size_t i = 0; i < found.size(); ++i) {
                QCOMPARE(found[i].position, expected[i]);
                QVERIFY(std::abs(found[i].distance / distance(points, position, expected[i]) - 1) < 1e-4);
            }
        }
    }

    void picturesAndScoresAreThoseOfTheReconstruction()
    {
        SnapshotRequest request;
        request.reconstructions = {1, {5}};
        const auto shown = m_gallery.make(*m_moment, request).reconstructions;
        const auto picture = inspect(5, 1);
        QCOMPARE(picture->position, 5);
        QCOMPARE(picture->stage, 1);
        QVERIFY(picture->output.values == shown->outputs.values);
        double squares = 0, absolute = 0;
        const std::size_t size = picture->input.values.size();
        for (std::size_t i = 0; i < size; ++i) {
            const double off = double(picture->output.values[i]) - picture->input.values[i];
            squares += off * off / double(size);
            absolute += std::abs(off) / double(size);
        }
        QCOMPARE(picture->scores.size(), std::size_t(9));
        QVERIFY(std::abs(picture->scores.at("mse") - squares) < 1e-6);
        QVERIFY(std::abs(picture->scores.at("mae") - absolute) < 1e-6);
    }

    void valuesAreThoseOfEachImage_data()
    {
        QTest::addColumn<QString>("score");
        for (const char *score : {"mse", "mae", "ssim", "psnr"})
            QTest::newRow(score) << score;
    }

    void valuesAreThoseOfEachImage()
    {
        QFETCH(QString, score);
        const int stage = m_moment->probeStage;
        const auto values = valuesOf(stage, 50, score.toStdString());
        QCOMPARE(values->values.size(), std::size_t(50));
        QCOMPARE(values->predicted.size(), std::size_t(50));
        for (const int position : {0, 31, 49}) {
            const auto picture = inspect(position, stage);
            const double expected = picture->scores.at(score.toStdString());
            QVERIFY2(std::abs(double(values->values[position]) - expected) < 1e-5 * std::max(1.0, std::abs(expected)),
                     qPrintable(QString("%1: %2, not %3").arg(position).arg(values->values[position]).arg(expected)));
            const auto &shares = picture->probabilities;
            QCOMPARE(shares.size(), std::size_t(10));
            QVERIFY(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) < 1e-5);
            const auto best = std::max_element(shares.begin(), shares.end());
            QCOMPARE(values->predicted[position], int(best - shares.begin()));
            QVERIFY(std::abs(double(values->confidence[position]) - *best) < 1e-5);
        }
    }

    /// The live probe has been fitted to one stage's code: of another it says nothing.
    void nothingIsSaidOfAnotherStage()
    {
        const int other = 1 - m_moment->probeStage;
        QVERIFY(inspect(3, other)->probabilities.empty());
        QVERIFY(valuesOf(other, 20, "mse")->predicted.empty());
        QCOMPARE(valuesOf(other, 20, "mse")->values.size(), std::size_t(20));
    }

    void positionsBeyondTheEndAreTheLast() { QCOMPARE(inspect(100000, 0)->position, testImages - 1); }

private:
    std::shared_ptr<const InspectorPicture> inspect(int position, int stage)
    {
        SnapshotRequest request;
        request.inspector = {position, stage, 8};
        return m_gallery.make(*m_moment, request).inspector;
    }
    std::shared_ptr<const ImageValuesPicture> valuesOf(int stage, int images, const std::string &score)
    {
        SnapshotRequest request;
        request.values = {stage, images, score};
        return m_gallery.make(*m_moment, request).values;
    }

    std::shared_ptr<const Moment> m_moment;
    Gallery m_gallery{2};
};

QTEST_GUILESS_MAIN(TestInspecting)
#include "tst_inspecting.moc"
