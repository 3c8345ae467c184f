#include "fixtures.h"

#include "core/embed/pca.h"
#include "core/probe/knn.h"
#include "core/probe/linearprobe.h"
#include "core/probe/protocol.h"
#include "core/probe/standardisation.h"

#include <QtTest>

using namespace pitfall;
using torch::Tensor;

namespace {

Tensor matrixFrom(const nlohmann::json &rows)
{
    std::vector<float> values;
    for (const auto &row : rows)
        for (const auto &value : row)
            values.push_back(value.get<float>());
    return torch::tensor(values).view({std::int64_t(rows.size()), -1});
}

Tensor labelsFrom(const nlohmann::json &labels)
{
    return torch::tensor(labels.get<std::vector<std::int64_t>>());
}

}  // namespace

/// Against scikit-learn and NumPy (tests/data/probes/make.py).
class TestProbes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linearEqualsScikitLearn();
    void warmStartEndsWhereAColdOneDoes();
    void knnEqualsNumpy();
    void knnWithFewPoints();
    void sameNumbersOnAnyNumberOfThreads();
    void pcaEqualsScikitLearn();
    void leadingPcaEqualsExactAndFollows();
    void finalChoosesStrengthOnValidation();

private:
    nlohmann::json m_data = testData("probes/probes.json");
    Tensor m_train = matrixFrom(m_data["train_features"]);
    Tensor m_trainLabels = labelsFrom(m_data["train_labels"]);
    Tensor m_test = matrixFrom(m_data["test_features"]);
};

// Probabilities to 2e-3, classes exactly.
void TestProbes::linearEqualsScikitLearn()
{
    Workers workers(2);
    const double l2 = m_data["l2"].get<double>();
    LinearProbe probe({3, {1.0, l2, 1e-4}, 500, 500, 1e-6});
    const Standardisation standardisation(m_train, workers);
    const Tensor test = standardisation.apply(m_test, workers);
    probe.fit(standardisation.apply(m_train, workers), m_trainLabels, workers);
    const Tensor probabilities = torch::softmax(probe.scores(test).select(1, 1), 1);
    QVERIFY(largestDifference(probabilities, matrixFrom(m_data["linear_probabilities"])) < 2e-3);
    QCOMPARE(probe.predict(test, 1), m_data["linear_predicted"].get<std::vector<int>>());
}

void TestProbes::warmStartEndsWhereAColdOneDoes()
{
    Workers workers(1);
    const Standardisation standardisation(m_train, workers);
    const Tensor train = standardisation.apply(m_train, workers);
    const Tensor moved = train + 0.3 * torch::randn(train.sizes(), at::detail::createCPUGenerator(1));
    LinearProbe cold({3, {0.05}, 500, 500, 1e-6});
    cold.fit(train, m_trainLabels, workers);
    LinearProbe warm({3, {0.05}, 500, 500, 1e-6});
    warm.fit(moved, m_trainLabels, workers);
    warm.fit(train, m_trainLabels, workers);
    QVERIFY(largestDifference(torch::softmax(cold.scores(train), 2), torch::softmax(warm.scores(train), 2)) < 2e-3);
}

void TestProbes::knnEqualsNumpy()
{
    Workers workers(2);
    const KnnSettings settings{m_data["k"].get<int>(), m_data["temperature"].get<double>(), 3};
    QCOMPARE(knnPredict(m_train, m_trainLabels, m_test, settings, workers),
             m_data["knn_predicted"].get<std::vector<int>>());
}

void TestProbes::knnWithFewPoints()
{
    Workers workers(1);
    const Tensor one = torch::tensor({{1.f, 0.f}});
    const auto predicted =
        knnPredict(one, torch::tensor({std::int64_t(2)}), torch::zeros({3, 2}), {20, 0.07, 3}, workers);
    QCOMPARE(predicted, std::vector<int>({2, 2, 2}));
}

void TestProbes::sameNumbersOnAnyNumberOfThreads()
{
    const auto fitted = [&](int threads) {
        Workers workers(threads);
        LinearProbe probe({3, {0.1, 0.01}, 50, 50, 1e-6});
        at::Generator generator = at::detail::createCPUGenerator(2);
        const Tensor features = torch::randn({1700, 40}, generator);
        probe.fit(features, torch::arange(1700) % 3, workers);
        return probe.scores(features);
    };
    const Tensor alone = fitted(1);
    QVERIFY(torch::equal(alone, fitted(2)));
    QVERIFY(torch::equal(alone, fitted(3)));
}

// Components up to sign, to 1e-4; both more points than dimensions and fewer.
void TestProbes::pcaEqualsScikitLearn()
{
    const auto check = [&](const Tensor &points, const char *components, const char *explained) {
        const Tensor expected = matrixFrom(m_data[components]);
        const Pca pca = fitPca(points, expected.size(0));
        QVERIFY(largestDifference(pca.components.abs(), expected) < 1e-4);
        const auto shares = m_data[explained].get<std::vector<float>>();
        QVERIFY(largestDifference(pca.explained, torch::tensor(shares)) < 1e-5);
        QVERIFY(pca.project(points).mean(0).abs().max().item<double>() < 1e-4);
    };
    check(m_train, "pca_components", "pca_explained");
    check(matrixFrom(m_data["wide"]), "wide_components", "wide_explained");
    QCOMPARE(fitPca(m_train, 1000).components.size(0), 6);
}

void TestProbes::leadingPcaEqualsExactAndFollows()
{
    Workers workers(2), alone(1);
    const Pca exact = fitPca(m_train, 2);
    const Pca quick = fitLeadingPca(m_train, workers);
    QVERIFY(largestDifference(exact.components, quick.components) < 1e-3);
    QVERIFY(largestDifference(exact.explained, quick.explained) < 1e-4);
    const Pca follows = fitLeadingPca(m_train, workers, -quick.components);
    QVERIFY(largestDifference(follows.components, -quick.components) < 1e-3);

    // Several pieces, a last one that is not whole: the same on any number of threads.
    const Tensor many = torch::randn({777, 40}, at::detail::createCPUGenerator(5)) * torch::pow(0.7, torch::arange(40));
    const Pca two = fitLeadingPca(many, workers);
    QVERIFY(torch::equal(two.components, fitLeadingPca(many, alone).components));
    QVERIFY(largestDifference(two.components, fitPca(many, 2).components) < 1e-3);
    QVERIFY(largestDifference(two.explained, fitPca(many, 2).explained) < 1e-4);
}

// Noise features: a weak penalty overfits, so validation must choose a strong one; without validation images the
// strength is the live one.
void TestProbes::finalChoosesStrengthOnValidation()
{
    Workers workers(2);
    at::Generator generator = at::detail::createCPUGenerator(3);
    const auto draw = [&](std::int64_t n) {
        Tensor x = torch::randn({n, 60}, generator);
        const Tensor labels = torch::arange(n) % 2;
        x.select(1, 0).add_(labels * 1.5);
        return std::pair(x, labels);
    };
    const auto [trainX, trainY] = draw(80);
    const auto [valX, valY] = draw(300);
    const auto [testX, testY] = draw(300);
    ProbeConfig config;
    const ProbeOutcome tuned = finalProbes({trainX, valX, testX}, {trainY, valY, testY}, config, 2, workers, nullptr);
    QVERIFY(tuned.strength >= 0.1);
    QCOMPARE(tuned.linear.size(), std::size_t(300));
    const ProbeOutcome untuned = finalProbes({trainX, valX.slice(0, 0, 0), testX}, {trainY, valY.slice(0, 0, 0), testY},
                                             config, 2, workers, nullptr);
    QCOMPARE(untuned.strength, untunedStrength);
}

QTEST_GUILESS_MAIN(TestProbes)
#include "tst_probes.moc"
