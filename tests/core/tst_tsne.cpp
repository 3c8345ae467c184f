#include "core/embed/attraction.h"
#include "core/embed/mapquality.h"
#include "core/embed/tsne.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <fstream>
#include <map>
#include <numeric>
#include <random>

using namespace pitfall;

/// Known answers by scikit-learn and NumPy (tests/data/tsne/make.py), and the quick ways against the slow ones.
class TestTsne : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void neighboursAsScikitLearn();
    void neighboursOfManyPoints();
    void neighboursOfEqualPoints();
    void affinitiesAsScikitLearn();
    void affinitiesSumToOneAndAreSymmetric();
    void perplexityOfEqualDistances();
    void forcesAsNumPy();
    void divergenceAndRecallAsNumPy();
    void gradientIsTheSlopeOfTheDivergence();
    void stepGoesDownTheGradient();
    void fieldIsTheExactRepulsion_data();
    void fieldIsTheExactRepulsion();
    void fieldFollowsAGrowingMap();
    void mapNeighboursAreTheNearest_data();
    void mapNeighboursAreTheNearest();
    void sameOnAnyNumberOfThreads();
    void firstLayoutPartsEqualPoints();

private:
    nlohmann::json m_case;
    torch::Tensor m_features;
    std::vector<float> m_layout;  ///< x, y of every point, as are all vectors here
    Workers m_workers{2};
};

namespace {

std::vector<float> floats(const nlohmann::json &values)
{
    return values.get<std::vector<float>>();
}

std::vector<float> normal(int count, double deviation, unsigned seed)
{
    std::mt19937 engine(seed);
    std::normal_distribution<float> draw(0, float(deviation));
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float &value : values)
        value = draw(engine);
    return values;
}

torch::Tensor rows(std::vector<float> values, int dimension)
{
    const std::int64_t count = std::int64_t(values.size()) / dimension;
    return torch::from_blob(values.data(), {count, dimension}, torch::kFloat32).clone();
}

Layout places(const std::vector<float> &pairs)
{
    Layout layout;
    for (std::size_t i = 0; i < pairs.size(); i += 2) {
        layout.x.push_back(pairs[i]);
        layout.y.push_back(pairs[i + 1]);
    }
    return layout;
}

std::vector<float> pairs(const std::vector<float> &x, const std::vector<float> &y)
{
    std::vector<float> both;
    for (std::size_t i = 0; i < x.size(); ++i)
        both.insert(both.end(), {x[i], y[i]});
    return both;
}

/// Repulsion by all pairs; Z in `z`.
std::vector<float> exactly(const std::vector<float> &layout, Workers &workers, double &z)
{
    std::vector<float> x, y;
    z = exactRepulsion(places(layout), workers, x, y);
    return pairs(x, y);
}

/// The same off the field.
std::vector<float> offTheField(RepulsionField &field, const std::vector<float> &layout, double &z)
{
    std::vector<float> x, y;
    z = field.evaluate(places(layout), x, y);
    return pairs(x, y);
}

double rootMeanSquare(const std::vector<float> &values)
{
    double sum = 0;
    for (const float value : values)
        sum += double(value) * value;
    return std::sqrt(sum / double(values.size()));
}

/// Root mean square difference, as a share of `expected`.
double difference(const std::vector<float> &found, const std::vector<float> &expected)
{
    std::vector<float> apart(expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        apart[i] = found[i] - expected[i];
    return rootMeanSquare(apart) / rootMeanSquare(expected);
}

std::vector<float> attractionOf(const Affinities &p, const std::vector<float> &layout)
{
    const Layout at = places(layout);
    std::vector<float> x(at.x.size()), y(at.x.size());
    attraction(p, at, 0, at.count(), 1, x.data(), y.data());
    return pairs(x, y);
}

/// Indices of the k nearest others, the lower first among equals, by comparing all.
std::vector<int> nearestOf(const std::vector<float> &points, int dimension, int i, int k)
{
    std::vector<std::pair<float, int>> all;
    for (int j = 0; j < int(points.size()) / dimension; ++j) {
        float squared = 0;
        for (int d = 0; d < dimension; ++d) {
            const float apart = points[std::size_t(j * dimension + d)] - points[std::size_t(i * dimension + d)];
            squared += apart * apart;
        }
        if (j != i)
            all.emplace_back(squared, j);
    }
    std::sort(all.begin(), all.end());
    std::vector<int> nearest;
    for (int j = 0; j < k; ++j)
        nearest.push_back(all[std::size_t(j)].second);
    return nearest;
}

}  // namespace

void TestTsne::initTestCase()
{
    std::ifstream file(PITFALL_TEST_DATA "/tsne/tsne.json");
    m_case = nlohmann::json::parse(file);
    m_features = rows(floats(m_case["features"]), m_case["dimension"].get<int>());
    m_layout = floats(m_case["layout"]);
}

void TestTsne::neighboursAsScikitLearn()
{
    const Neighbours found = nearestNeighbours(m_features, 10, m_workers);
    QCOMPARE(found.index, m_case["nearest"].get<std::vector<int>>());
    const std::vector<float> expected = floats(m_case["squared_distances"]);
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(std::abs(found.squared[i] - expected[i]) < 1e-5);
}

void TestTsne::neighboursOfManyPoints()
{
    const std::vector<float> points = normal(7 * 3000, 1, 3);
    const Neighbours found = nearestNeighbours(rows(points, 7), 91, m_workers);
    for (int i = 0; i < 3000; i += 97) {
        const auto near = found.of(i);
        QCOMPARE(std::vector<int>(near.begin(), near.end()), nearestOf(points, 7, i, 91));
    }
    const std::atomic<bool> cancelled = true;
    QCOMPARE(nearestNeighbours(rows(points, 7), 5, m_workers, &cancelled).points, 0);
}

void TestTsne::neighboursOfEqualPoints()
{
    const torch::Tensor same = torch::full({50, 3}, 0.25f);
    const Neighbours found = nearestNeighbours(same, 4, m_workers);
    const auto near = found.of(2);
    QCOMPARE(std::vector<int>(near.begin(), near.end()), (std::vector<int>{0, 1, 3, 4}));
    QVERIFY(std::all_of(found.squared.begin(), found.squared.end(), [](float d) { return d == 0; }));
    QCOMPARE(nearestNeighbours(same, 100, m_workers).k, 49);
}

void TestTsne::affinitiesAsScikitLearn()
{
    const double perplexity = m_case["perplexity"].get<double>();
    const Affinities p = affinitiesOf(nearestNeighbours(m_features, 30, m_workers), perplexity, m_workers);
    const auto row = m_case["rows"].get<std::vector<int>>(), columns = m_case["columns"].get<std::vector<int>>();
    const std::vector<float> expected = floats(m_case["affinities"]);
    std::size_t next = 0;
    for (int i = 0; i < int(p.points()); ++i)
        for (auto e = std::size_t(p.begin[std::size_t(i)]); e < std::size_t(p.begin[std::size_t(i) + 1]); ++e) {
            if (p.value[e] == 0)
                continue;
            QCOMPARE(i, row[next]);
            QCOMPARE(p.column[e], columns[next]);
            QVERIFY2(std::abs(p.value[e] - expected[next]) < 1e-4 * expected[next] + 1e-9,
                     qPrintable(QString("%1 is not %2").arg(p.value[e]).arg(expected[next])));
            ++next;
        }
    QCOMPARE(next, expected.size());
}

void TestTsne::affinitiesSumToOneAndAreSymmetric()
{
    const torch::Tensor points = rows(normal(4 * 1500, 1, 5), 4);
    const Affinities p = affinitiesOf(nearestNeighbours(points, 90, m_workers), 30, m_workers);
    double sum = 0;
    std::map<std::pair<int, int>, float> entries;
    for (int i = 0; i < int(p.points()); ++i)
        for (auto e = std::size_t(p.begin[std::size_t(i)]); e < std::size_t(p.begin[std::size_t(i) + 1]); ++e)
            if (p.value[e] > 0) {
                QVERIFY(p.column[e] != i);
                entries[{i, p.column[e]}] = p.value[e];
                sum += double(p.value[e]);
            }
    QVERIFY(std::abs(sum - 1) < 1e-5);
    for (const auto &[place, value] : entries)
        QCOMPARE((entries[{place.second, place.first}]), value);
}

/// Where no bandwidth reaches the perplexity, each gets the same share; also where distances are extreme.
void TestTsne::perplexityOfEqualDistances()
{
    for (const float distance : {0.f, 2.f, 1e-20f, 1e20f}) {
        Neighbours ring;  // each of 100 points has the 90 that follow it, all equally far
        ring.points = 100;
        ring.k = 90;
        for (int i = 0; i < 100; ++i)
            for (int j = 1; j <= 90; ++j) {
                ring.index.push_back((i + j) % 100);
                ring.squared.push_back(distance);
            }
        const Affinities p = affinitiesOf(ring, 30, m_workers);
        QVERIFY(std::abs(std::accumulate(p.value.begin(), p.value.end(), 0.0) - 1) < 1e-4);
        const auto [least, most] = std::minmax_element(p.value.begin(), p.value.end());
        QVERIFY2(std::abs(*least * 2 * 90 * 100 - 1) < 1e-3 && std::abs(*most * 90 * 100 - 1) < 1e-3,
                 qPrintable(QString("%1: %2 … %3").arg(double(distance)).arg(double(*least)).arg(double(*most))));
    }
}

void TestTsne::forcesAsNumPy()
{
    const Affinities p = affinitiesOf(nearestNeighbours(m_features, 30, m_workers), 10, m_workers);
    QVERIFY(difference(attractionOf(p, m_layout), floats(m_case["attraction"])) < 1e-4);
    double z = 0;
    QVERIFY(difference(exactly(m_layout, m_workers, z), floats(m_case["repulsion"])) < 1e-5);
    QVERIFY(std::abs(z / m_case["z"].get<double>() - 1) < 1e-5);
}

void TestTsne::divergenceAndRecallAsNumPy()
{
    const Neighbours neighbours = nearestNeighbours(m_features, 30, m_workers);
    Tsne map(affinitiesOf(neighbours, 10, m_workers), places(m_layout), {}, m_workers);
    QVERIFY(std::abs(map.divergence() - m_case["divergence"].get<double>()) < 1e-4);
    QCOMPARE(neighbourRecall(neighbours, places(m_layout), 10, m_workers), m_case["recall10"].get<double>());
}

/// 4 (attraction − repulsion / Z) against differences of the exact divergence, to 1% (van der Maaten & Hinton 2008,
/// equation 5).
void TestTsne::gradientIsTheSlopeOfTheDivergence()
{
    const Affinities p = affinitiesOf(nearestNeighbours(m_features, 30, m_workers), 10, m_workers);
    const auto divergence = [&](const std::vector<float> &layout) {
        return Tsne(p, places(layout), {}, m_workers).divergence();
    };
    const std::vector<float> attracted = attractionOf(p, m_layout);
    double z = 0;
    const std::vector<float> repelled = exactly(m_layout, m_workers, z);
    std::vector<float> gradient(m_layout.size());
    for (std::size_t c = 0; c < gradient.size(); ++c)
        gradient[c] = 4 * (attracted[c] - float(repelled[c] / z));
    constexpr float step = 0.02f;
    for (std::size_t c = 0; c < gradient.size(); c += 11) {
        std::vector<float> more = m_layout, less = m_layout;
        more[c] += step;
        less[c] -= step;
        const double slope = (divergence(more) - divergence(less)) / double(more[c] - less[c]);
        QVERIFY2(std::abs(slope - double(gradient[c])) < 0.01 * rootMeanSquare(gradient),
                 qPrintable(QString("%1: %2 is not %3").arg(c).arg(double(gradient[c])).arg(slope)));
    }
}

/// One iteration is the gradient, exaggerated and times the rate, in the direction of descent.
void TestTsne::stepGoesDownTheGradient()
{
    const Affinities p = affinitiesOf(nearestNeighbours(m_features, 30, m_workers), 10, m_workers);
    TsneSchedule schedule;
    schedule.exaggeration = 3;
    schedule.learningRate = 10;
    Tsne map(p, places(m_layout), schedule, m_workers);
    map.step();
    const std::vector<float> attracted = attractionOf(p, m_layout);
    double z = 0;
    const std::vector<float> repelled = exactly(m_layout, m_workers, z);
    std::vector<float> expected(m_layout.size()), moved(m_layout.size());
    std::array<float, 2> middle = {};
    for (std::size_t c = 0; c < m_layout.size(); ++c)
        middle[c % 2] += m_layout[c] / float(m_layout.size() / 2);
    const std::vector<float> now = pairs(map.layout().x, map.layout().y);
    for (std::size_t c = 0; c < m_layout.size(); ++c) {
        expected[c] = -schedule.learningRate * (3 * attracted[c] - float(repelled[c] / z));
        moved[c] = now[c] - (m_layout[c] - middle[c % 2]);
    }
    // Gains begin at 1, and grow by 0.2 for all in the first iteration.
    for (std::size_t c = 0; c < expected.size(); ++c) {
        const double ratio = double(moved[c]) / double(expected[c]);
        if (std::abs(expected[c]) > 0.02f)
            QVERIFY2(std::abs(ratio - 1.2) < 0.02, qPrintable(QString::number(ratio)));
    }
}

void TestTsne::fieldIsTheExactRepulsion_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<double>("deviation");
    QTest::addColumn<double>("flatness");
    QTest::newRow("first layout") << 2000 << 1e-4 << 1.0;
    QTest::newRow("early") << 2000 << 1.0 << 1.0;
    QTest::newRow("final") << 3000 << 20.0 << 1.0;
    QTest::newRow("sparse") << 900 << 60.0 << 1.0;
    QTest::newRow("flat") << 2000 << 30.0 << 0.01;
    QTest::newRow("a line") << 2000 << 30.0 << 0.0;
    QTest::newRow("two points") << 2 << 5.0 << 1.0;
}

/// Z to 0.1% (0.6% of points in a line), forces to 5% of their root mean square: pairs that are nearer to each other
/// than nodes of the grid are smoothed, which maps do not suffer from (`./dev bench embed` compares their divergence).
void TestTsne::fieldIsTheExactRepulsion()
{
    QFETCH(int, points);
    QFETCH(double, deviation);
    QFETCH(double, flatness);
    std::vector<float> layout = normal(2 * points, deviation, 1);
    for (std::size_t y = 1; y < layout.size(); y += 2)
        layout[y] *= float(flatness);
    RepulsionField field(m_workers);
    double z = 0, foundZ = 0;
    const std::vector<float> exact = exactly(layout, m_workers, z);
    std::vector<float> found = offTheField(field, layout, foundZ);
    const double offZ = std::abs(foundZ / z - 1);
    QVERIFY2(offZ < (flatness == 0 ? 6e-3 : 1e-3), qPrintable(QString::number(offZ)));
    // A cloud much smaller than a cell: what is the same for all points only moves it.
    for (const std::size_t axis : {0, 1}) {
        double mean = 0;
        for (std::size_t c = axis; c < found.size(); c += 2)
            mean += double(found[c] - exact[c]) / points;
        QVERIFY(std::abs(mean) < 1e-2 * std::sqrt(points));
        for (std::size_t c = axis; c < found.size(); c += 2)
            found[c] -= float(mean);
    }
    const double off = difference(found, exact);
    QVERIFY2(off < (deviation < 2 ? 1e-4 : 0.05), qPrintable(QString::number(off)));
}

void TestTsne::fieldFollowsAGrowingMap()
{
    RepulsionField field(m_workers);
    for (const double deviation : {1e-3, 3.0, 40.0, 45.0, 300.0, 2.0}) {
        const std::vector<float> layout = normal(2000, deviation, 9);
        double z = 0, foundZ = 0;
        exactly(layout, m_workers, z);
        offTheField(field, layout, foundZ);
        const double tolerance = deviation > 100 ? 0.2 : 1e-2;  // a coarser grid
        QVERIFY2(std::abs(foundZ / z - 1) < tolerance, qPrintable(QString("%1 %2").arg(deviation).arg(foundZ / z)));
    }
}

void TestTsne::mapNeighboursAreTheNearest_data()
{
    QTest::addColumn<double>("deviation");
    QTest::addColumn<double>("flatness");
    QTest::addColumn<float>("outlier");
    QTest::newRow("round") << 10.0 << 1.0 << 0.0f;
    QTest::newRow("tiny") << 1e-5 << 1.0 << 0.0f;
    QTest::newRow("a line") << 10.0 << 0.0 << 0.0f;
    QTest::newRow("one point") << 0.0 << 1.0 << 0.0f;
    QTest::newRow("an outlier") << 1.0 << 1.0 << 1e4f;
}

void TestTsne::mapNeighboursAreTheNearest()
{
    QFETCH(double, deviation);
    QFETCH(double, flatness);
    QFETCH(float, outlier);
    std::vector<float> layout = normal(2 * 700, deviation, 4);
    for (std::size_t y = 1; y < layout.size(); y += 2)
        layout[y] *= float(flatness);
    layout[0] += outlier;
    const auto near = [&](int i, int k) {
        const Neighbours found = mapNeighbours(places(layout), k, m_workers);
        return std::vector<int>(found.of(i).begin(), found.of(i).end());
    };
    for (int i = 0; i < 700; i += 13)
        QCOMPARE(near(i, 10), nearestOf(layout, 2, i, 10));
    QCOMPARE(int(near(5, 5000).size()), 699);
}

void TestTsne::sameOnAnyNumberOfThreads()
{
    const torch::Tensor points = rows(normal(6 * 9000, 1, 2), 6);
    std::vector<float> first;
    for (const int threads : {1, 2, 8}) {
        Workers workers(threads);
        const Neighbours neighbours = nearestNeighbours(points, 15, workers);
        Tsne map(affinitiesOf(neighbours, 5, workers), pcaStart(points, 1), {}, workers);
        for (int i = 0; i < 60; ++i)
            map.step();
        if (first.empty())
            first = map.layout().x;
        QVERIFY(map.layout().x == first);
    }
    QVERIFY(rootMeanSquare(first) > 1e-3);
}

void TestTsne::firstLayoutPartsEqualPoints()
{
    torch::Tensor points = rows(normal(3 * 200, 1, 6), 3);
    points[7] = points[8];
    const Layout start = pcaStart(points, 1);
    QVERIFY(std::abs(rootMeanSquare(start.x) - 1e-4) < 2e-6);
    QVERIFY(start.x[7] != start.x[8] && std::abs(start.x[7] - start.x[8]) < 2e-5f);
    QVERIFY(pcaStart(points, 1).x == start.x);
    QVERIFY(pcaStart(points, 2).x != start.x);
    const Layout line = pcaStart(points.slice(1, 0, 1), 1);
    QVERIFY(rootMeanSquare(line.y) < 5e-6);
}

QTEST_GUILESS_MAIN(TestTsne)
#include "tst_tsne.moc"
