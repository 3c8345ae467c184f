#include "fixtures.h"

#include "core/probe/separability.h"

#include <QtTest>

using namespace pitfall;
using torch::Tensor;

/// Known answers by scikit-learn and NumPy (tests/data/separability/make.py), to 1e-4.
class TestSeparability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void sameOnOneThread();
    void nothingVaries();
};

namespace {

const nlohmann::json &cases()
{
    static const nlohmann::json all = testData("separability/separability.json");
    return all;
}

void verifyEqual(const std::vector<double> &found, const nlohmann::json &expected)
{
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - expected[i].get<double>()) < 1e-4, qPrintable(QString("at %1").arg(i)));
}

}  // namespace

void TestSeparability::knownAnswers_data()
{
    QTest::addColumn<int>("which");
    for (std::size_t i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i]["name"].get<std::string>().c_str()) << int(i);
}

void TestSeparability::knownAnswers()
{
    QFETCH(int, which);
    const auto &data = cases()[std::size_t(which)];
    const auto shape = data["shape"].get<std::vector<std::int64_t>>();
    const Tensor features = tensorFrom(data["features"], shape);
    const Tensor labels = torch::tensor(data["labels"].get<std::vector<std::int64_t>>());
    const int classes = data["classes"].get<int>();
    Workers workers;
    QVERIFY(std::abs(fisherRatio(features, labels, classes) - data["fisher"].get<double>()) < 1e-4);
    verifyEqual(silhouettes(features, labels, classes), data["silhouettes"]);
    verifyEqual(neighbourPurity(features, labels, 5, workers), data["purity"]);
    const double dimension = intrinsicDimension(features, 8, workers);
    QVERIFY2(std::abs(dimension - data["dimension"].get<double>()) < 1e-3, qPrintable(QString::number(dimension)));
}

void TestSeparability::sameOnOneThread()
{
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(3);
    const Tensor features = torch::randn({530, 20}, generator);
    const Tensor labels = torch::arange(530) % 7;
    Workers one(1);
    Workers three(3);
    QCOMPARE(neighbourPurity(features, labels, 10, one), neighbourPurity(features, labels, 10, three));
    QCOMPARE(intrinsicDimension(features, 20, one), intrinsicDimension(features, 20, three));
}

void TestSeparability::nothingVaries()
{
    const Tensor features = torch::ones({30, 4});
    const Tensor labels = torch::arange(30) % 3;
    Workers workers(1);
    QCOMPARE(fisherRatio(features, labels, 3), 0.0);
    QCOMPARE(intrinsicDimension(features, 5, workers), 0.0);
    for (const double value : silhouettes(features, labels, 3))
        QVERIFY(std::abs(value) < 1e-6);
    for (const double value : neighbourPurity(torch::zeros({30, 4}), labels, 5, workers))
        QVERIFY(value >= 0 && value <= 1);
}

QTEST_GUILESS_MAIN(TestSeparability)
#include "tst_separability.moc"
