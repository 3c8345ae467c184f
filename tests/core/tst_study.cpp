#include "core/study/design.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/study/studyjson.h"
#include "core/study/studypresets.h"
#include "core/study/studyreport.h"
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

QTEST_GUILESS_MAIN(TestStudy)
#include "tst_study.moc"
