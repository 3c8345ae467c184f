#include "fixtures.h"

#include "core/lab/ridge.h"

#include <QtTest>

using namespace pitfall;
using torch::Tensor;

namespace {

Tensor doubles(const nlohmann::json &values, at::IntArrayRef shape)
{
    return torch::tensor(values.get<std::vector<double>>(), torch::kFloat64).view(shape);
}

}  // namespace

class TestRidge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsScikitLearn_data();
    void equalsScikitLearn();
    void sameNumbersOnAnyNumberOfThreads();
    void featuresThatNeverChangeGiveTheMean();
};

void TestRidge::equalsScikitLearn_data()
{
    QTest::addColumn<int>("pieces");
    QTest::newRow("all rows at once") << 1;
    QTest::newRow("in three pieces") << 3;
}

// Weights and biases at several strengths, against scikit-learn's Ridge (tests/data/decoders/make.py), to 1e-8.
void TestRidge::equalsScikitLearn()
{
    QFETCH(int, pieces);
    const auto expected = testData("decoders/ridge.json");
    const std::int64_t rows = expected["rows"];
    const Tensor features = doubles(expected["features"], {rows, -1});
    const Tensor targets = doubles(expected["targets"], {rows, -1});
    Workers workers(2);
    Ridge ridge(features.size(1), targets.size(1), workers);
    const auto featurePieces = features.chunk(pieces);
    const auto targetPieces = targets.chunk(pieces);
    for (std::size_t i = 0; i < featurePieces.size(); ++i)
        ridge.add(featurePieces[i], targetPieces[i]);
    for (const auto &each : expected["cases"]) {
        const AffineMap map = ridge.solve(each["strength"].get<double>());
        QVERIFY(largestDifference(map.weight, doubles(each["weight"], map.weight.sizes())) < 1e-8);
        QVERIFY(largestDifference(map.bias, doubles(each["bias"], map.bias.sizes())) < 1e-8);
    }
}

void TestRidge::sameNumbersOnAnyNumberOfThreads()
{
    at::Generator generator = at::detail::createCPUGenerator(1);
    const Tensor features = torch::randn({700, 600}, generator);  // several blocks
    const Tensor targets = torch::randn({700, 30}, generator);
    const auto solvedBy = [&](int threads) {
        Workers workers(threads);
        Ridge ridge(features.size(1), targets.size(1), workers);
        ridge.add(features, targets);
        return ridge.solve(1e-3);
    };
    const AffineMap alone = solvedBy(1);
    for (int threads : {2, 5}) {
        const AffineMap together = solvedBy(threads);
        QVERIFY(torch::equal(together.weight, alone.weight));
        QVERIFY(torch::equal(together.bias, alone.bias));
    }
}

void TestRidge::featuresThatNeverChangeGiveTheMean()
{
    Workers workers(2);
    Ridge ridge(3, 1, workers);
    ridge.add(torch::zeros({4, 3}), torch::tensor({1.0, 2.0, 3.0, 6.0}).view({4, 1}));
    const AffineMap map = ridge.solve(1e-4);
    QVERIFY(largestDifference(map.bias, torch::tensor({3.0}, torch::kFloat64)) < 1e-12);
    QVERIFY(largestDifference(map.weight, torch::zeros({3, 1}, torch::kFloat64)) < 1e-12);
}

QTEST_GUILESS_MAIN(TestRidge)
#include "tst_ridge.moc"
