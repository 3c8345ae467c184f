#include "core/study/design.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/study/studyjson.h"
#include "core/study/studypresets.h"
#include "core/study/studyreport.h"
#include "core/study/studyresults.h"
#include "core/study/variationtext.h"
#include "tests/core/errortext.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <map>
#include <set>

using namespace pitfall;

namespace {

constexpr ImageShape grey28{1, 28, 28};

Study studyOf(const char *json)
{
    return studyFromJson(nlohmann::json::parse(json));
}

}  // namespace

/// Which networks a study draws.
class TestStudy : public QObject {
    Q_OBJECT

private slots:
    void latinSpreadsEvenly();
    void gridGoesFromEndToEnd();
    void variantsSetTogether();
    void seedsDiffer();
    void drawsImpossibleAgain();
    void sameSeedSameStudy();
    void survivesJson();
    void presetsCanRun_data();
    void presetsCanRun();
    void namesWhatThereIs();
    void variationsAsText_data();
    void variationsAsText();
    void complainsOfTexts_data();
    void complainsOfTexts();
    void presetsSurviveTheirTexts();
    void clearestContradictionsFirst();
};

void TestStudy::latinSpreadsEvenly()
{
    const StudyDesign design = drawDesign(studyOf(R"({"vary": {"training.learning_rate": {"min": 0.0001, "max": 0.01,
        "log": true}, "training.epochs": {"min": 1, "max": 5}}, "sampling": "latin", "count": 20})"),
                                          grey28);
    std::set<int> strata;
    std::map<int, int> epochs;
    for (const StudyNetwork &network : design.networks) {
        strata.insert(int(std::log10(network.config.training.learning_rate / 0.0001) / 2 * 20));
        ++epochs[network.config.training.epochs];
    }
    QCOMPARE(int(strata.size()), 20);  // one in each twentieth of the logarithmic range
    QCOMPARE(epochs, (std::map<int, int>{{1, 4}, {2, 4}, {3, 4}, {4, 4}, {5, 4}}));
}

void TestStudy::gridGoesFromEndToEnd()
{
    const StudyDesign design = drawDesign(studyOf(R"({"vary": {"training.noise": {"min": 0, "max": 0.4, "steps": 3},
        "training.loss": ["mse", "mae"]}, "sampling": "grid"})"),
                                          grey28);
    std::multiset<std::pair<double, int>> seen;
    for (const StudyNetwork &network : design.networks)
        seen.insert({network.config.training.noise, int(network.config.training.loss)});
    const int mse = int(Loss::Mse), mae = int(Loss::Mae);
    QCOMPARE(seen, (std::multiset<std::pair<double, int>>{
                       {0, mse}, {0, mae}, {0.2, mse}, {0.2, mae}, {0.4, mse}, {0.4, mae}}));
}

void TestStudy::variantsSetTogether()
{
    const StudyDesign design =
        drawDesign(studyOf(R"({"variants": [{"name": "plain", "set": {}}, {"name": "sparse and tied", "set":
        {"training.sparsity": 0.5, "network.tied": true}}], "sampling": "grid", "seeds": 2})"),
                   grey28);
    QCOMPARE(int(design.networks.size()), 4);
    for (const StudyNetwork &network : design.networks) {
        const bool special = network.drawn.at("variant") == R"("sparse and tied")";
        QCOMPARE(network.config.network.tied, special);
        QCOMPARE(network.config.training.sparsity, special ? 0.5 : 0.0);
        QCOMPARE(network.configuration, int(special));
    }
}

void TestStudy::seedsDiffer()
{
    const StudyDesign design = drawDesign(
        studyOf(R"({"vary": {"training.epochs": [1, 2]}, "count": 3, "seeds": 4, "base": {"training": {"seed": 7}}})"),
        grey28);
    std::set<std::int64_t> seeds;
    for (const StudyNetwork &network : design.networks) {
        seeds.insert(network.config.training.seed);
        QCOMPARE(network.configuration, network.index / 4);
        QCOMPARE(network.config.data.seed, design.networks.front().config.data.seed);  // the splits are the same
    }
    QCOMPARE(int(seeds.size()), 12);
    QCOMPARE(*seeds.begin(), std::int64_t(7));
}

void TestStudy::drawsImpossibleAgain()
{
    const StudyDesign design = drawDesign(studyOf(R"({"base": {"network": {"padding": "valid", "stages":
        [{"channels": 4}]}}, "vary": {"network.stages.0.kernel": [5, 40], "network.stages.0.stride": [2]},
        "count": 30})"),
                                          grey28);
    QCOMPARE(int(design.networks.size()), 30);
    for (const StudyNetwork &network : design.networks)
        QCOMPARE(network.config.network.stages[0].kernel, 5);
    QCOMPARE(int(design.impossible.size()), 1);
    QVERIFY2(design.impossible.begin()->first.find("40") != std::string::npos,
             design.impossible.begin()->first.c_str());
    QVERIFY(design.impossible.begin()->second > 5);
}

void TestStudy::sameSeedSameStudy()
{
    Study study = studyPreset("pitfall-20")->study;
    const std::string first = toJson(drawDesign(study, grey28)).dump();
    QVERIFY(toJson(drawDesign(study, grey28)).dump() == first);
    study.seed = 4;
    QVERIFY(toJson(drawDesign(study, grey28)).dump() != first);
}

void TestStudy::survivesJson()
{
    for (const StudyPreset &preset : studyPresets()) {
        const nlohmann::json written = toJson(preset.study);
        QVERIFY2(toJson(studyFromJson(written)) == written, preset.name.c_str());
        const StudyDesign design = drawDesign(preset.study, grey28);
        QVERIFY2(toJson(designFromJson(toJson(design))) == toJson(design), preset.name.c_str());
    }
}

void TestStudy::presetsCanRun_data()
{
    QTest::addColumn<int>("networks");
    QTest::addColumn<int>("architectures");
    QTest::newRow("pitfall-20") << 20 << 8;
    QTest::newRow("pitfall-200") << 200 << 8;
    QTest::newRow("ae-family") << 24 << 3;
}

void TestStudy::presetsCanRun()
{
    QFETCH(int, networks);
    QFETCH(int, architectures);
    const StudyPreset *preset = studyPreset(QTest::currentDataTag());
    QVERIFY(preset);
    const StudyDesign design = drawDesign(preset->study, grey28);
    QCOMPARE(int(design.networks.size()), networks);
    QVERIFY(design.impossible.empty());
    std::set<std::string> shapes;
    for (const StudyNetwork &network : design.networks)
        shapes.insert(architectureOf(network.config.network));
    QCOMPARE(int(shapes.size()), architectures);
}

void TestStudy::namesWhatThereIs()
{
    const QString said = errorText<ConfigError>([] { studyNamed("pitfall-2000"); });
    QVERIFY2(said.contains("pitfall-2000") && said.contains("ae-family, pitfall-20, pitfall-200"), qPrintable(said));
}

void TestStudy::variationsAsText_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    const auto row = [](const char *key, const char *text, const char *again = nullptr) {
        QTest::newRow(text) << QString(key) << QString::fromUtf8(text) << QString::fromUtf8(again ? again : text);
    };
    row("training.learning_rate", "0.0002 to 0.01, log");
    row("training.epochs", "1 to 6");
    row("training.epochs", "1…6", "1 to 6");
    row("training.noise", "0 to 0.4, 5 steps");
    row("training.loss", "mse, mae");
    row("training.loss", " mse ,mae ", "mse, mae");
    row("training.epochs", "3, 5");
    row("network.tied", "true, false");
    row("network.stages", "16×5/2 → 8×3/2; 32×7/7");
    row("network.stages", "16x5/2 -> 8x3/2;32x7", "16×5/2 → 8×3/2; 32×7/1");
    row("network.stages", R"([{"activation":"tanh","channels":4,"kernel":3,"stride":2}]; 8×5/2)");
}

void TestStudy::variationsAsText()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, again);
    const Variation variation = variationFromText(key.toStdString(), text.toStdString(), {});
    QCOMPARE(QString::fromStdString(valuesText(variation)), again);
    QCOMPARE(valuesText(variationFromText(key.toStdString(), valuesText(variation), {})), valuesText(variation));
}

void TestStudy::complainsOfTexts_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *key, const char *text, const char *says) {
        QTest::newRow(text) << QString(key) << QString(text) << QString(says);
    };
    row("training.epochs", "", "vary.training.epochs");
    row("training.epochs", "six", "training.epochs");
    row("training.epochs", "6 to 1", "min is larger than max");
    row("training.noise", "0 to 0.4, log", "begins above 0");
    row("training.loss", "mse, rmse", "training.loss");
    row("training.lose", "mse", "did you mean training.loss?");
    row("network.stages", "16 channels", "is no stage");
    row("network.stages", "[{\"channels\":", "cannot be read as JSON");
}

void TestStudy::complainsOfTexts()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const QString said = errorText<ConfigError>([&] { variationFromText(key.toStdString(), text.toStdString(), {}); });
    QVERIFY2(said.contains(says), qPrintable(said));
}

void TestStudy::presetsSurviveTheirTexts()
{
    for (const StudyPreset &preset : studyPresets())
        for (const Variation &variation : preset.study.vary) {
            const Variation again = variationFromText(variation.key, valuesText(variation), preset.study.base);
            QCOMPARE(again.choices, variation.choices);
            QCOMPARE(again.low, variation.low);
            QCOMPARE(again.high, variation.high);
            QCOMPARE(again.integer, variation.integer);
        }
}

void TestStudy::clearestContradictionsFirst()
{
    std::vector<NetworkRecord> records;
    const auto add = [&](double mse, double low, double accuracy, double high) {
        NetworkRecord record;
        record.index = int(records.size());
        record.report.scores["mse"] = {mse, mse, mse};
        record.report.linear = record.report.knn = {accuracy, low, high};
        records.push_back(record);
    };
    add(0.01, 0.78, 0.80, 0.82);  // the best pictures, the worst features
    add(0.02, 0.83, 0.84, 0.85);
    add(0.03, 0.82, 0.83, 0.84);   // overlaps with the one before
    add(0.04, 0.88, 0.90, 0.92);   // the worst pictures, the best features
    add(0.005, 0.95, 0.96, 0.97);  // as the textbook says
    NetworkRecord diverged;
    diverged.index = 5;
    diverged.state = NetworkRecord::State::Diverged;
    records.push_back(diverged);
    const auto pairs = clearestContradictions(records, "mse", "linear", 8);
    QCOMPARE(int(pairs.size()), 1);  // 0 and 3; the others have nobody left, or overlap
    QCOMPARE(pairs[0].better, 0);
    QCOMPARE(pairs[0].worse, 3);
    add(0.5, 0.93, 0.94, 0.945);
    const auto more = clearestContradictions(records, "mse", "knn", 8);
    QCOMPARE(int(more.size()), 2);
    QCOMPARE(more[0].better, 0);
    QCOMPARE(more[0].worse, 6);
    QCOMPARE(more[1].worse, 3);
    QCOMPARE(int(clearestContradictions(records, "mse", "linear", 1).size()), 1);
}

QTEST_GUILESS_MAIN(TestStudy)
#include "tst_study.moc"
