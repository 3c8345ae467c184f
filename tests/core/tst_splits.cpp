#include "core/base/error.h"
#include "core/data/dataset.h"
#include "core/data/quotas.h"
#include "tests/core/errortext.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace pitfall;

namespace {

LabelledImages images(const std::vector<int> &labels)
{
    LabelledImages made{{1, 1, 1}, std::vector<std::uint8_t>(labels.size()), {labels.begin(), labels.end()}};
    std::iota(made.pixels.begin(), made.pixels.end(), std::uint8_t(0));
    return made;
}

/// As many images of each class as `training` and `test` say, one class after the other.
std::shared_ptr<const Dataset> dataset(const Quotas &training, const Quotas &test)
{
    const auto labels = [](const Quotas &counts) {
        std::vector<int> list;
        for (std::size_t c = 0; c < counts.size(); ++c)
            list.insert(list.end(), std::size_t(counts[c]), int(c));
        return list;
    };
    auto made = std::make_shared<Dataset>();
    made->classNames.resize(training.size());
    made->training = images(labels(training));
    made->test = images(labels(test));
    return made;
}

DataConfig counts(int train, int validation, int test, std::int64_t seed = 1)
{
    DataConfig config;
    config.train = train;
    config.validation = validation;
    config.test = test;
    config.seed = seed;
    return config;
}

Quotas perClass(const Subset &subset)
{
    Quotas found(subset.dataset->classNames.size(), 0);
    for (const int label : subset.labels())
        ++found[std::size_t(label)];
    return found;
}

int spread(const Quotas &quotas)
{
    const auto [least, most] = std::minmax_element(quotas.begin(), quotas.end());
    return *most - *least;
}

}  // namespace

class TestSplits : public QObject {
    Q_OBJECT

private slots:
    void knownAnswer();
    void isBalancedAndDisjoint_data();
    void isBalancedAndDisjoint();
    void zeroMeansTheRest_data();
    void zeroMeansTheRest();
    void rareClassesAreInBothSplits();
    void equalSharesFillUp();
    void everyBeginningIsBalanced();
    void seedDecides();
    void fewerImagesAreTheBeginningOfMore();
    void validationStaysWhenTrainingGrows();
    void refuses_data();
    void refuses();
    void subsets();
};

void TestSplits::knownAnswer()
{
    QFile file(PITFALL_TEST_DATA "/splits/expected.txt");  // by recipe.py beside it
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto expected = [&file] {
        QList<QByteArray> words = file.readLine().trimmed().split(' ');
        words.removeFirst();
        std::vector<int> numbers;
        for (const QByteArray &word : words)
            numbers.push_back(word.toInt());
        return numbers;
    };
    auto set = std::make_shared<Dataset>();
    set->classNames = {"a", "b", "c"};
    set->training = images({0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2});
    set->test = images({0, 1, 2, 0, 1, 2, 0, 1, 2});
    const Splits splits = makeSplits(set, counts(9, 6, 6, 7));
    QCOMPARE(splits.train.indices, expected());
    QCOMPARE(splits.validation.indices, expected());
    QCOMPARE(splits.test.indices, expected());
}

void TestSplits::isBalancedAndDisjoint_data()
{
    QTest::addColumn<int>("train");
    QTest::addColumn<int>("validation");
    for (int train = 1; train <= 45; train += 4) {
        for (int validation = 1; validation <= 15; validation += 2)
            QTest::addRow("%d+%d", train, validation) << train << validation;
    }
    QTest::newRow("all") << 45 << 15;
}

void TestSplits::isBalancedAndDisjoint()
{
    QFETCH(int, train);
    QFETCH(int, validation);
    const Splits splits = makeSplits(dataset({15, 15, 15, 15}, {5, 5, 5, 5}), counts(train, validation, 7));
    QCOMPARE(splits.train.count(), train);
    QCOMPARE(splits.validation.count(), validation);
    QCOMPARE(splits.test.count(), 7);
    for (const Subset *subset : {&splits.train, &splits.validation, &splits.test})
        QVERIFY(spread(perClass(*subset)) <= 1);

    std::set<int> different(splits.train.indices.begin(), splits.train.indices.end());
    different.insert(splits.validation.indices.begin(), splits.validation.indices.end());
    QCOMPARE(int(different.size()), train + validation);
    QVERIFY(splits.train.source == &splits.train.dataset->training);
    QVERIFY(splits.validation.source == &splits.train.dataset->training);
    QVERIFY(splits.test.source == &splits.train.dataset->test);
    QCOMPARE(std::set<int>(splits.test.indices.begin(), splits.test.indices.end()).size(), std::size_t(7));
}

void TestSplits::zeroMeansTheRest_data()
{
    QTest::addColumn<int>("train");
    QTest::addColumn<int>("validation");
    QTest::addColumn<int>("expectedTrain");
    QTest::addColumn<int>("expectedValidation");
    QTest::newRow("training") << 0 << 8 << 52 << 8;
    QTest::newRow("validation") << 40 << 0 << 40 << 20;
    QTest::newRow("both") << 0 << 0 << 50 << 10;  // a sixth is for validation
}

void TestSplits::zeroMeansTheRest()
{
    QFETCH(int, train);
    QFETCH(int, validation);
    QFETCH(int, expectedTrain);
    QFETCH(int, expectedValidation);
    const Splits splits = makeSplits(dataset({15, 15, 15, 15}, {5, 6, 7, 8}), counts(train, validation, 0));
    QCOMPARE(splits.train.count(), expectedTrain);
    QCOMPARE(splits.validation.count(), expectedValidation);
    QCOMPARE(splits.test.count(), 26);
    QVERIFY(spread(perClass(splits.train)) <= 1);
    QVERIFY(spread(perClass(splits.validation)) <= 1);
}

void TestSplits::rareClassesAreInBothSplits()
{
    const Splits splits = makeSplits(dataset({10, 100}, {1, 9}), counts(90, 20, 6));
    QCOMPARE(perClass(splits.train), (Quotas{5, 85}));
    QCOMPARE(perClass(splits.validation), (Quotas{5, 15}));
    QCOMPARE(perClass(splits.test), (Quotas{1, 5}));
}

void TestSplits::equalSharesFillUp()
{
    const std::vector<int> order = {2, 0, 1};
    QCOMPARE(equalShares(9, {9, 9, 9}, order), (Quotas{3, 3, 3}));
    QCOMPARE(equalShares(10, {9, 9, 9}, order), (Quotas{3, 3, 4}));
    QCOMPARE(equalShares(11, {9, 9, 9}, order), (Quotas{4, 3, 4}));
    QCOMPARE(equalShares(9, {1, 9, 9}, order), (Quotas{1, 4, 4}));
    QCOMPARE(equalShares(9, {0, 2, 9}, order), (Quotas{0, 2, 7}));
    QCOMPARE(equalShares(0, {1, 1, 1}, order), (Quotas{0, 0, 0}));
    QCOMPARE(equalShares(3, {1, 1, 1}, order), (Quotas{1, 1, 1}));
}

void TestSplits::everyBeginningIsBalanced()
{
    const Splits splits = makeSplits(dataset({20, 20, 20, 20, 20}, {9, 9, 9, 9, 9}), counts(83, 10, 40));
    for (const Subset *subset : {&splits.train, &splits.validation, &splits.test}) {
        for (int n = 1; n <= subset->count(); ++n)
            QVERIFY(spread(perClass(subset->first(n))) <= 1);
    }
    std::set<std::vector<int>> orders;  // of the classes, round by round
    const std::vector<int> labels = splits.train.labels();
    for (int i = 0; i + 5 <= 80; i += 5)
        orders.insert({labels.begin() + i, labels.begin() + i + 5});
    QVERIFY(orders.size() > 8);
}

void TestSplits::seedDecides()
{
    const auto set = dataset({20, 20}, {20, 20});
    const Splits one = makeSplits(set, counts(20, 10, 10, 1));
    const Splits same = makeSplits(set, counts(20, 10, 10, 1));
    const Splits other = makeSplits(set, counts(20, 10, 10, 2));
    QCOMPARE(one.train.indices, same.train.indices);
    QCOMPARE(one.validation.indices, same.validation.indices);
    QCOMPARE(one.test.indices, same.test.indices);
    QVERIFY(one.train.indices != other.train.indices);
    QVERIFY(one.test.indices != other.test.indices);
}

void TestSplits::fewerImagesAreTheBeginningOfMore()
{
    const auto set = dataset({30, 30, 30}, {9, 9, 9});
    const Splits few = makeSplits(set, counts(15, 9, 6));
    const Splits many = makeSplits(set, counts(60, 9, 24));
    QCOMPARE(many.train.first(15).indices, few.train.indices);
    QCOMPARE(many.test.first(6).indices, few.test.indices);
}

void TestSplits::validationStaysWhenTrainingGrows()
{
    const auto set = dataset({30, 30, 30}, {9, 9, 9});
    QCOMPARE(makeSplits(set, counts(15, 9, 6)).validation.indices,
             makeSplits(set, counts(81, 9, 6)).validation.indices);
}

void TestSplits::refuses_data()
{
    QTest::addColumn<int>("train");
    QTest::addColumn<int>("validation");
    QTest::addColumn<int>("test");
    QTest::addColumn<QString>("says");
    QTest::newRow("sum") << 15 << 6 << 3
                         << "data.train and data.validation together ask for 21 images, but the training file has 20 "
                            "images; lower one of them";
    QTest::newRow("large") << 100'000'000 << 100'000'000 << 3 << "together ask for 200000000 images";
    QTest::newRow("nothing left to train") << 0 << 20 << 3 << "none are left to train on";
    QTest::newRow("test") << 1 << 1 << 11 << "data.test asks for 11 images, but the test file has 10.";
}

void TestSplits::refuses()
{
    QFETCH(int, train);
    QFETCH(int, validation);
    QFETCH(int, test);
    QFETCH(QString, says);
    const auto set = dataset({10, 10}, {5, 5});
    VERIFY_HAS(errorText<ConfigError>([&] { makeSplits(set, counts(train, validation, test)); }), says);
}

void TestSplits::subsets()
{
    const auto set = dataset({3, 3}, {1, 1});
    const Subset subset{set, &set->training, {5, 0, 3}};
    QCOMPARE(subset.count(), 3);
    QCOMPARE(subset.labels(), (std::vector<int>{1, 0, 1}));
    QCOMPARE(subset.first(2).indices, (std::vector<int>{5, 0}));
    QCOMPARE(subset.first(9).indices, subset.indices);
    QCOMPARE(subset.first(-1).count(), 0);
    QVERIFY(subset.first(1).dataset == set);

    const std::vector<int> positions = {2, 0};
    const ImageBatch batch = toImageBatch(subset, positions);
    QVERIFY((batch.shape == ImageShape{1, 1, 1}));
    QCOMPARE(batch.values, (std::vector<float>{3 / 255.0f, 5 / 255.0f}));
}

QTEST_APPLESS_MAIN(TestSplits)
#include "tst_splits.moc"
