#include "core/experiment/livemap.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace pitfall;

/// t-SNE maps while features and settings change.
class TestLiveMap : public QObject {
    Q_OBJECT

private slots:
    void blobsLieApart_data();
    void blobsLieApart();
    void newFeaturesMovePointsLittle();
    void anotherNumberOfPointsBeginsAnew();
    void perturbed();
    void perplexityChangesWhileItMoves();
    void exaggerationChangesWhileItMoves();
    void settles();
    void standsStillWhenStopped();
    void restarts();
    void givenLayoutIsWhereItGoesOn();
    void wideFeatures();
    void nothingVaries_data();
    void nothingVaries();
};

namespace {

constexpr int classes = 4;

/// Point i belongs to blob i mod 4; a small `shift` moves every point a little.
FeatureMatrix blobs(int count, int dimension, double shift = 0)
{
    std::mt19937 engine(3);
    std::normal_distribution<float> noise;
    FeatureMatrix points{dimension, {}};
    for (int i = 0; i < count; ++i)
        for (int d = 0; d < dimension; ++d)
            points.values.push_back(noise(engine) + (d % classes == i % classes ? 8.0f : 0.0f));
    for (float &value : points.values)
        value += float(shift) * noise(engine);
    return points;
}

void run(LiveMap &map, int iterations)
{
    for (int i = 0; i < iterations; ++i)
        map.step();
}

bool isFinite(const std::vector<float> &values)
{
    return std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

double spread(const MapPicture &map)
{
    double sum = 0;
    for (std::size_t i = 0; i < map.x.size(); ++i)
        sum += double(map.x[i]) * map.x[i] + double(map.y[i]) * map.y[i];
    return std::sqrt(sum / double(map.x.size()));
}

/// Root mean square distance between the two places of each point.
double moved(const MapPicture &a, const MapPicture &b)
{
    MapPicture apart = a;
    for (std::size_t i = 0; i < a.x.size(); ++i) {
        apart.x[i] -= b.x[i];
        apart.y[i] -= b.y[i];
    }
    return spread(apart);
}

/// Root mean square distance of points from the middle of their blob.
double blobSize(const MapPicture &map)
{
    const std::size_t n = map.x.size();
    double middle[classes][2] = {};
    for (std::size_t i = 0; i < n; ++i) {
        middle[i % classes][0] += double(map.x[i]) * classes / double(n);
        middle[i % classes][1] += double(map.y[i]) * classes / double(n);
    }
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i)
        sum += std::pow(map.x[i] - middle[i % classes][0], 2) + std::pow(map.y[i] - middle[i % classes][1], 2);
    return std::sqrt(sum / double(n));
}

/// Share of points whose nearest other point in the map is of the same blob.
double purity(const MapPicture &map)
{
    const int n = int(map.x.size());
    int good = 0;
    for (int i = 0; i < n; ++i) {
        int nearest = -1;
        double least = 1e30;
        for (int j = 0; j < n; ++j) {
            const double squared = std::pow(map.x[i] - map.x[j], 2) + std::pow(map.y[i] - map.y[j], 2);
            if (j != i && squared < least) {
                least = squared;
                nearest = j;
            }
        }
        good += nearest % classes == i % classes;
    }
    return double(good) / n;
}

MapSettings perplexity(double value)
{
    MapSettings settings;
    settings.perplexity = value;
    return settings;
}

}  // namespace

void TestLiveMap::blobsLieApart_data()
{
    QTest::addColumn<int>("points");
    QTest::newRow("every pair") << 300;
    QTest::newRow("by the field") << 1500;
}

void TestLiveMap::blobsLieApart()
{
    QFETCH(int, points);
    LiveMap map(2);
    QVERIFY(map.isEmpty());
    map.setFeatures(blobs(points, 10));
    run(map, 500);
    const MapPicture picture = map.picture();
    QCOMPARE(int(picture.x.size()), points);
    QCOMPARE(picture.iteration, 500);
    QVERIFY(purity(picture) > 0.99);
    QVERIFY2(picture.recall10 > 0.2 && picture.kl > 0 && picture.kl < 2, qPrintable(QString::number(picture.kl)));
}

void TestLiveMap::newFeaturesMovePointsLittle()
{
    LiveMap map(2);
    map.setFeatures(blobs(1000, 10));
    run(map, 500);
    const MapPicture before = map.picture();
    map.setFeatures(blobs(1000, 10, 0.05));
    QVERIFY(map.picture().x == before.x);
    QCOMPARE(map.picture().iteration, before.iteration);
    run(map, 50);
    const double far = moved(map.picture(), before);
    QVERIFY2(far > 0 && far < 0.2 * spread(before), qPrintable(QString::number(far)));
}

void TestLiveMap::anotherNumberOfPointsBeginsAnew()
{
    LiveMap map(2);
    map.setFeatures(blobs(400, 10));
    run(map, 300);
    map.setFeatures(blobs(500, 10));
    QCOMPARE(int(map.picture().x.size()), 500);
    QCOMPARE(map.picture().iteration, 0);
    QVERIFY(spread(map.picture()) < 1e-2);
}

void TestLiveMap::perturbed()
{
    LiveMap map(2);
    map.setFeatures(blobs(400, 10));
    run(map, 400);
    const MapPicture before = map.picture();
    MapSettings settings;
    settings.perturbations = 1;
    map.change(settings);
    QVERIFY(!map.isSettled());
    const MapPicture once = map.picture();
    const double far = moved(once, before) / spread(before);
    QVERIFY2(far > 0.03 && far < 0.3, qPrintable(QString::number(far)));
    settings.perturbations = 2;
    map.change(settings);
    QVERIFY(moved(map.picture(), before) > 1.1 * moved(once, before));  // other noise, not the same again or taken back
    QVERIFY(moved(map.picture(), before) < 1.9 * moved(once, before));
    run(map, 200);
    QVERIFY(purity(map.picture()) > 0.98);
}

void TestLiveMap::perplexityChangesWhileItMoves()
{
    LiveMap map(2);
    map.change(perplexity(20));
    map.setFeatures(blobs(600, 10));
    run(map, 350);
    for (const double value : {10.0, 60.0, 20.0}) {  // fewer neighbours than there are, more, and as before
        map.change(perplexity(value));
        run(map, 250);
        LiveMap fresh(2);
        fresh.change(perplexity(value));
        fresh.setFeatures(blobs(600, 10));
        run(fresh, 750);
        const double found = map.picture().kl, expected = fresh.picture().kl;
        QVERIFY2(std::abs(found - expected) < 0.1 * expected + 0.02,
                 qPrintable(QString("%1: %2, fresh %3").arg(value).arg(found).arg(expected)));
    }
    map.change(perplexity(5000));  // more than 600 points allow
    run(map, 50);
    QVERIFY(isFinite(map.picture().x));
}

void TestLiveMap::exaggerationChangesWhileItMoves()
{
    LiveMap map(2);
    map.setFeatures(blobs(600, 10));
    run(map, 500);
    const double before = blobSize(map.picture());
    MapSettings settings;
    settings.exaggeration = 4;
    settings.learningRate = 100;
    map.change(settings);
    run(map, 300);
    const double exaggerated = blobSize(map.picture());
    QVERIFY2(exaggerated < 0.7 * before, qPrintable(QString::number(exaggerated / before)));
    map.change({});
    run(map, 300);
    const double after = blobSize(map.picture());
    QVERIFY2(after > 0.9 * before, qPrintable(QString::number(after / before)));
}

void TestLiveMap::settles()
{
    LiveMap map(2);
    QVERIFY(map.isSettled());
    map.setFeatures(blobs(400, 10));
    int iterations = 0;
    for (; !map.isSettled() && iterations < 3000; ++iterations)
        map.step();
    QVERIFY2(iterations > 250 && iterations <= 1000, qPrintable(QString::number(iterations)));
    QVERIFY(map.picture().settled);
    const int at = map.picture().iteration;
    run(map, 10);
    QCOMPARE(map.picture().iteration, at);
    map.setFeatures(blobs(400, 10, 0.1));
    QVERIFY(!map.isSettled());
}

void TestLiveMap::standsStillWhenStopped()
{
    LiveMap map(2);
    map.setFeatures(blobs(400, 10));
    run(map, 30);
    MapSettings settings;
    settings.running = false;
    map.change(settings);
    run(map, 30);
    QCOMPARE(map.picture().iteration, 30);
    settings.running = true;
    map.change(settings);
    run(map, 30);
    QCOMPARE(map.picture().iteration, 60);
}

void TestLiveMap::restarts()
{
    LiveMap map(2);
    map.setFeatures(blobs(400, 10));
    run(map, 60);
    const MapPicture first = map.picture();
    run(map, 60);
    MapSettings settings;
    settings.restarts = 1;
    map.change(settings);
    QCOMPARE(map.picture().iteration, 0);
    run(map, 60);
    QVERIFY(map.picture().x == first.x);
    map.forget();
    QVERIFY(map.isEmpty() && map.isSettled());
    map.setFeatures(blobs(400, 10));
    QCOMPARE(map.picture().iteration, 0);
}

void TestLiveMap::givenLayoutIsWhereItGoesOn()
{
    LiveMap map(2);
    map.setFeatures(blobs(400, 10));
    run(map, 400);
    const MapPicture kept = map.picture();
    run(map, 100);
    map.setLayout(kept.x, kept.y);
    QVERIFY(map.picture().x == kept.x && map.picture().y == kept.y);
    QVERIFY(!map.isSettled());
    map.setLayout({1, 2}, {3, 4});  // of another number of points: nothing
    QVERIFY(map.picture().x == kept.x);
}

void TestLiveMap::wideFeatures()
{
    LiveMap map(2);
    map.setFeatures(blobs(300, 120));
    run(map, 350);
    QVERIFY(purity(map.picture()) > 0.99);
}

void TestLiveMap::nothingVaries_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("different");
    QTest::addColumn<int>("dimension");
    QTest::newRow("all equal") << 300 << 1 << 6;
    QTest::newRow("all equal, by the field") << 1200 << 1 << 6;
    QTest::newRow("all equal, wide") << 200 << 1 << 80;
    QTest::newRow("every point twice") << 1200 << 600 << 6;
    QTest::newRow("five different") << 1200 << 5 << 6;
    QTest::newRow("one dimension") << 300 << 300 << 1;
    QTest::newRow("few points") << 5 << 5 << 3;
    QTest::newRow("three points") << 3 << 3 << 3;
}

void TestLiveMap::nothingVaries()
{
    QFETCH(int, points);
    QFETCH(int, different);
    QFETCH(int, dimension);
    const FeatureMatrix few = blobs(different, dimension);
    FeatureMatrix features{dimension, {}};
    for (int i = 0; i < points; ++i) {
        const auto from = few.values.begin() + (i % different) * dimension;
        features.values.insert(features.values.end(), from, from + dimension);
    }
    LiveMap map(2);
    map.setFeatures(features);
    run(map, 400);
    const MapPicture picture = map.picture();
    QVERIFY(picture.iteration == 400 || picture.settled);
    QVERIFY(isFinite(picture.x) && isFinite(picture.y));
    QVERIFY(std::isfinite(picture.kl) && picture.recall10 >= 0 && picture.recall10 <= 1);
}

QTEST_GUILESS_MAIN(TestLiveMap)
#include "tst_livemap.moc"
