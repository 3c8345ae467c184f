#include "core/stats/correlation.h"
#include "core/stats/regression.h"
#include "core/stats/resampling.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <numeric>

using namespace pitfall;
using nlohmann::json;

namespace {

constexpr std::array kinds = {std::pair("pearson", CorrelationKind::Pearson),
                              std::pair("spearman", CorrelationKind::Spearman),
                              std::pair("kendall", CorrelationKind::Kendall)};

std::vector<double> numbers(const json &values)
{
    return values.get<std::vector<double>>();
}

void verifyNear(double found, double expected, double tolerance, const QString &what)
{
    QVERIFY2(std::abs(found - expected) <= tolerance,
             qPrintable(QString("%1: %2 is not %3").arg(what).arg(found, 0, 'g', 10).arg(expected, 0, 'g', 10)));
}

}  // namespace

/// Known answers by SciPy and scikit-learn (tests/data/correlation/make.py).
class TestCorrelation : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        std::ifstream file(PITFALL_TEST_DATA "/correlation/correlation.json");
        m_data = json::parse(file);
    }

    void valuesAsSciPy_data() { rows(); }
    void valuesAsSciPy()
    {
        QFETCH(int, row);
        const json &data = m_data["cases"][std::size_t(row)];
        const auto x = numbers(data["x"]), y = numbers(data["y"]), z = numbers(data["z"]);
        for (const auto &[name, kind] : kinds) {
            verifyNear(correlation(kind, x, y), data[name]["value"].get<double>(), 1e-12, name);
            verifyNear(partialCorrelation(kind, x, y, z), data[name]["partial"].get<double>(), 1e-9, name);
        }
    }

    /// Two programs' resamples are not the same: to what 9,999 of them leave open, which is more where the percentile
    /// that bias and acceleration ask for is an extreme one.
    void intervalsAndTestsAsSciPy_data() { rows(); }
    void intervalsAndTestsAsSciPy()
    {
        QFETCH(int, row);
        const json &data = m_data["cases"][std::size_t(row)];
        const auto x = numbers(data["x"]), y = numbers(data["y"]);
        for (const auto &[name, kind] : kinds) {
            const CorrelationEstimate found = estimateCorrelation(kind, x, y, 9999, 9999, 1);
            const double width = data[name]["high"].get<double>() - data[name]["low"].get<double>();
            verifyNear(found.low, data[name]["low"].get<double>(), 0.08 * width, QString(name) + " low");
            verifyNear(found.high, data[name]["high"].get<double>(), 0.08 * width, QString(name) + " high");
            const double p = data[name]["p"].get<double>();
            verifyNear(found.p, p, 0.001 + 4 * std::sqrt(2 * p * (1 - p) / 9999), QString(name) + " p");
        }
    }

    void sameSeedSameNumbers()
    {
        const auto x = numbers(m_data["cases"][0]["x"]), y = numbers(m_data["cases"][0]["y"]);
        const auto first = estimateCorrelation(CorrelationKind::Spearman, x, y, 500, 500, 7);
        const auto again = estimateCorrelation(CorrelationKind::Spearman, x, y, 500, 500, 7);
        const auto other = estimateCorrelation(CorrelationKind::Spearman, x, y, 500, 500, 8);
        QVERIFY(first.low == again.low && first.high == again.high && first.p == again.p);
        QVERIFY(first.low != other.low && first.value == other.value);
        QVERIFY(first.low < first.value && first.value < first.high);
    }

    void whereThereIsNone()
    {
        const std::vector<double> constant(8, 0.1), rising = {1, 2, 3, 4, 5, 6, 7, 8};
        for (const auto &[name, kind] : kinds) {
            QVERIFY2(std::isnan(correlation(kind, constant, rising)), name);
            QVERIFY2(std::isnan(correlation(kind, rising, constant)), name);
            const CorrelationEstimate none = estimateCorrelation(kind, constant, rising, 100, 100, 1);
            QVERIFY(std::isnan(none.value) && std::isnan(none.low) && none.p == 1);
            QVERIFY(std::isnan(correlation(kind, std::span(rising).first(2), std::span(rising).first(2))));
            QVERIFY(std::isnan(partialCorrelation(kind, rising, rising, rising)));
        }
        const CorrelationEstimate few = estimateCorrelation(CorrelationKind::Pearson, std::span(rising).first(4),
                                                            std::span(rising).last(4), 100, 100, 1);
        QCOMPARE(few.value, 1.0);
        QCOMPARE(few.low, -1.0);
        QCOMPARE(few.high, 1.0);
    }

    void onePairCanDecide()
    {
        std::vector<double> x, y;
        for (int i = 0; i < 20; ++i) {
            x.push_back(i % 5);
            y.push_back(i / 5);
        }
        x.push_back(100);
        y.push_back(100);
        const std::vector<double> without = leaveOneOut(CorrelationKind::Pearson, x, y);
        QCOMPARE(without.size(), std::size_t(21));
        QVERIFY(correlation(CorrelationKind::Pearson, x, y) > 0.99);
        QVERIFY(std::abs(without.back()) < 1e-9);
        QVERIFY(*std::min_element(without.begin(), without.end() - 1) > 0.99);
    }

    void smallestThatWouldBeFound()
    {
        // G*Power 3.1, correlation, bivariate normal, exact: 0.45 for 36 and 0.197 for 200; Fisher's z is within 0.005.
        verifyNear(detectableCorrelation(36), 0.45, 0.005, "36");
        verifyNear(detectableCorrelation(200), 0.197, 0.002, "200");
        QCOMPARE(detectableCorrelation(3), 1.0);
    }

    void severalTestsAreCorrected()
    {
        const auto found = holm(numbers(m_data["holm"]["p"])), expected = numbers(m_data["holm"]["corrected"]);
        for (std::size_t i = 0; i < expected.size(); ++i)
            verifyNear(found[i], expected[i], 1e-12, QString::number(i));
        QVERIFY(holm({}).empty());
    }

    void boundsOfALineAsNumPy()
    {
        const json &data = m_data["regression"];
        const auto x = data["columns"][0].get<std::vector<double>>(), y = data["y"].get<std::vector<double>>();
        const json &band = data["band"];
        const LineBounds bounds = boundsOfLine(x, y, band["at"].get<std::vector<double>>());
        for (std::size_t i = 0; i < band["at"].size(); ++i) {
            verifyNear(bounds.low[i], band["low"][i].get<double>(), 1e-9, "low");
            verifyNear(bounds.high[i], band["high"][i].get<double>(), 1e-9, "high");
        }
        QVERIFY(boundsOfLine(std::vector<double>{1, 1, 1}, std::vector<double>{1, 2, 3}, x).low.empty());
        QVERIFY(boundsOfLine(std::vector<double>{1, 2}, std::vector<double>{1, 2}, x).low.empty());
    }

    void heldOutAsScikitLearn()
    {
        const json &data = m_data["regression"];
        const auto columns = data["columns"].get<std::vector<std::vector<double>>>();
        const auto y = numbers(data["y"]);
        verifyNear(heldOutR2(columns, y), data["all"].get<double>(), 1e-9, "all");
        verifyNear(heldOutR2({columns[0]}, y), data["first"].get<double>(), 1e-9, "first");
        verifyNear(heldOutR2({columns[2]}, y), data["last"].get<double>(), 1e-9, "last");
        // A column that says nothing new changes nothing.
        auto twice = columns;
        twice.push_back(columns[1]);
        twice.push_back(std::vector<double>(y.size(), 3));
        verifyNear(heldOutR2(twice, y), data["all"].get<double>(), 1e-9, "twice");
        QVERIFY(std::isnan(heldOutR2(columns, std::vector<double>(y.size(), 2))));
        QVERIFY(std::isnan(heldOutR2({{1, 2, 3}}, std::vector<double>{1, 2, 4})));
        const Line line = fitLine(std::vector<double>{0, 1, 2}, std::vector<double>{1, 3, 5});
        QCOMPARE(line.slope, 2.0);
        QCOMPARE(line.intercept, 1.0);
    }

    void groupsAsSciPy()
    {
        const auto groups = m_data["groups"]["values"].get<std::vector<std::vector<double>>>();
        verifyNear(shareBetweenGroups(groups), m_data["groups"]["icc"].get<double>(), 1e-9, "icc");
        QVERIFY(std::isnan(shareBetweenGroups({{1, 2, 3}})));
        QVERIFY(std::isnan(shareBetweenGroups({{1}, {2}, {3}})));
        QCOMPARE(shareBetweenGroups({{1, 1}, {2, 2}}), 1.0);
        QCOMPARE(shareBetweenGroups({{1, 2}, {1, 2}}), 0.0);
    }

    void normalAsSciPy()
    {
        for (const json &pair : m_data["normal"]) {
            verifyNear(normalQuantile(pair[0].get<double>()), pair[1].get<double>(), 1e-8, "quantile");
            verifyNear(normalBelow(pair[1].get<double>()), pair[0].get<double>(), 1e-12, "below");
        }
    }

    void ordersAreAllAsLikely()
    {
        std::array<int, 6> counts = {};
        RowDrawer drawer(3);
        for (int i = 0; i < 6000; ++i) {
            std::vector<int> rows = {0, 1, 2};
            drawer.shuffle(rows);
            ++counts[std::size_t(rows[0] * 2 + (rows[1] > rows[2]))];
        }
        for (const int count : counts)
            QVERIFY2(std::abs(count - 1000) < 130, qPrintable(QString::number(count)));  // four standard deviations
    }

private:
    void rows() const
    {
        QTest::addColumn<int>("row");
        for (std::size_t i = 0; i < m_data["cases"].size(); ++i)
            QTest::newRow(m_data["cases"][i]["name"].get<std::string>().c_str()) << int(i);
    }

    json m_data;
};

QTEST_GUILESS_MAIN(TestCorrelation)
#include "tst_correlation.moc"
