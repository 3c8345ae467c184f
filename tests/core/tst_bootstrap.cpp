#include "core/stats/bootstrap.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace pitfall;

class TestBootstrap : public QObject {
    Q_OBJECT

private slots:
    void knownAnswer();
    void severalQuantitiesShareTheirDraws();
    void sameSeedSameNumbers();
    void agreesWithTheNormalApproximation();
    void edgeCases();
    void isFast();
};

void TestBootstrap::knownAnswer()
{
    QFile file(PITFALL_TEST_DATA "/bootstrap/expected.txt");  // by recipe.py beside it
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> expected = file.readAll().trimmed().split(' ');
    std::vector<double> values;
    for (int i = 0; i < 25; ++i)
        values.push_back((i * i) % 11);

    const MeanInterval interval = bootstrapMean(values, 200, 3);
    QVERIFY(std::abs(interval.value - expected[0].toDouble()) < 1e-12);
    QVERIFY(std::abs(interval.low - expected[1].toDouble()) < 1e-12);
    QVERIFY(std::abs(interval.high - expected[2].toDouble()) < 1e-12);
}

void TestBootstrap::severalQuantitiesShareTheirDraws()
{
    const std::vector<double> one = {1, 4, 9, 16, 25, 36, 49};
    const std::vector<double> other = {3, 1, 4, 1, 5, 9, 2};
    const auto both = bootstrapMeans({one, other}, 300, 7);
    QVERIFY(both.at(0) == bootstrapMean(one, 300, 7));
    QVERIFY(both.at(1) == bootstrapMean(other, 300, 7));
    QVERIFY(bootstrapMeans({}, 300, 7).empty());
}

void TestBootstrap::sameSeedSameNumbers()
{
    const std::vector<double> values = {1, 4, 9, 16, 25, 36};
    QVERIFY(bootstrapMean(values, 500, 1) == bootstrapMean(values, 500, 1));
    QVERIFY(!(bootstrapMean(values, 500, 1) == bootstrapMean(values, 500, 2)));
}

void TestBootstrap::agreesWithTheNormalApproximation()
{
    std::vector<double> correct(3000, 0.0);  // an accuracy of 0.8
    for (std::size_t i = 0; i < correct.size(); ++i)
        correct[i] = i % 5 != 0;
    const double halfWidth = 1.96 * std::sqrt(0.8 * 0.2 / 3000);
    const MeanInterval interval = bootstrapMean(correct, 4000, 1);
    QVERIFY(std::abs(interval.value - 0.8) < 1e-12);
    QVERIFY(std::abs(interval.low - (0.8 - halfWidth)) < 0.001);
    QVERIFY(std::abs(interval.high - (0.8 + halfWidth)) < 0.001);
}

void TestBootstrap::edgeCases()
{
    QVERIFY(bootstrapMean({}, 1000, 1) == MeanInterval());
    const std::vector<double> one = {2.5};
    QVERIFY((bootstrapMean(one, 100, 1) == MeanInterval{2.5, 2.5, 2.5}));
    QVERIFY((bootstrapMean(one, 0, 1) == MeanInterval{2.5, 2.5, 2.5}));
    const std::vector<double> two = {0, 1};
    const MeanInterval once = bootstrapMean(two, 1, 1);
    QCOMPARE(once.low, once.high);
}

void TestBootstrap::isFast()
{
    const std::vector<double> values(3000, 1.0);
    QElapsedTimer timer;
    qint64 best = 1'000'000'000;  // ns; the best of five, because other programs run beside a test
    for (int i = 0; i < 5; ++i) {
        timer.start();
        bootstrapMean(values, 1000, i);
        best = std::min(best, timer.nsecsElapsed());
    }
    qInfo("1000 resamples of 3000 values: %.1f ms", double(best) / 1e6);
#ifdef NDEBUG
    QVERIFY(best < 30'000'000);
#endif
}

QTEST_APPLESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
