#include "core/report/claims.h"
#include "core/report/claimtext.h"
#include "core/report/numbertext.h"
#include "core/report/pngimage.h"
#include "core/report/report.h"

#include <QtTest>

#include <QImage>

using namespace pitfall;
using Speaks = Finding::Speaks;

namespace {

Interval around(double value, double half)
{
    return {value, value - half, value + half};
}

Evaluation measured(int stage, std::int64_t step, double mse, double linear, double knn, double half = 0.01)
{
    Evaluation e;
    e.stage = stage;
    e.step = step;
    e.dimension = 100;
    e.values = {{"mse", around(mse, mse / 20)}, {"linear", around(linear, half)}, {"knn", around(knn, half)}};
    return e;
}

DecoderResult decoder(const std::string &key, double mse, const std::string &checksum)
{
    DecoderResult result;
    result.kind = {key, key, ""};
    result.scores = {{"mse", around(mse, mse / 20)}, {"ssim", around(0.5, 0.01)}};
    result.linear = result.knn = around(0.8, 0.01);
    result.featuresChecksum = checksum;
    return result;
}

FineTuneFigure::Column figureColumn(const std::string &key, double mse)
{
    return {key, key, {}, {{"mse", around(mse, mse / 20)}, {"ssim", around(0.5, 0.01)}}};
}

const Claim &claim(const std::vector<Claim> &claims, const std::string &id)
{
    for (const Claim &each : claims)
        if (each.id == id)
            return each;
    qFatal("there is no claim %s", id.c_str());
}

std::vector<Speaks> verdicts(const Claim &claim)
{
    std::vector<Speaks> all;
    for (const Finding &finding : claim.findings)
        all.push_back(finding.speaks);
    return all;
}

}  // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void numbersAreShort();
    void pathSpeaksForOrAgainst();
    void pairsAreCounted();
    void separability();
    void decoders();
    void originalBeforeAfter();
    void gainsAndRegrets();
    void whatWasNotMeasuredIsSaid();
    void pageHoldsEverything();
    void tableHoldsEveryNumber();
    void pngIsReadByOthers();
    void dataUrlIsBase64();
};

void TestReport::numbersAreShort()
{
    QCOMPARE(significant(0.015321), std::string("0.0153"));
    QCOMPARE(significant(1234.5), std::string("1234"));
    QCOMPARE(significant(-2.5), std::string("-2.50"));
    QCOMPARE(inPercent(Interval{0.8211, 0.807, 0.834}), std::string("82.1% (80.7 … 83.4)"));
    QCOMPARE(inPoints(Interval{-0.012, -0.02, -0.004}), std::string("-1.2 points (-2.0 … -0.4)"));
}

void TestReport::pathSpeaksForOrAgainst()
{
    RunRecord run;
    // Stage 1: a tenth of the error; the linear probe clearly loses, k-NN clearly gains. Stage 2: nothing to be told.
    run.evaluations = {measured(0, 0, 0.1, 0.84, 0.70), measured(0, 9, 0.01, 0.80, 0.78),
                       measured(1, 9, 0.2, 0.800, 0.76), measured(1, 18, 0.02, 0.805, 0.77)};
    const Claim c1 = claim(claimsOf(run), "C1");
    QCOMPARE(verdicts(c1), (std::vector{Speaks::For, Speaks::Against, Speaks::For, Speaks::For}));
    QVERIFY(c1.findings[0].text.find("better pictures, worse features") != std::string::npos);
    QVERIFY(c1.findings[2].text.find("overlap") != std::string::npos);

    run.evaluations = {measured(0, 0, 0.011, 0.84, 0.70), measured(0, 9, 0.010, 0.80, 0.78)};
    QCOMPARE(verdicts(claim(claimsOf(run), "C1")), (std::vector{Speaks::Neither, Speaks::Neither}));
}

void TestReport::pairsAreCounted()
{
    RunRecord run;
    run.evaluations = {measured(0, 0, 0.3, 0.80, 0.7), measured(0, 5, 0.2, 0.82, 0.7), measured(0, 9, 0.1, 0.81, 0.7)};
    const Claim c1 = claim(claimsOf(run), "C1");
    QCOMPARE(c1.tables.at(1).rows.at(0).at(1), std::string("1 of 3"));  // 0.2 and 0.1: better error, lower accuracy
    QCOMPARE(c1.tables.at(1).rows.at(0).at(2), std::string("0 of 0"));  // k-NN never moved
}

void TestReport::separability()
{
    const auto row = [](const char *key, double linear, double knn) {
        RepresentationResult r;
        r.key = r.label = key;
        r.linear = around(linear, 0.01);
        r.knn = around(knn, 0.01);
        return r;
    };
    RunRecord run;
    run.separability = SeparabilityReport{
        {row("raw_pixels", 0.82, 0.75), row("untrained", 0.85, 0.70), row("trained", 0.82, 0.78)}, {}, "", 0};
    // Against raw pixels (linear, k-NN), then against the untrained encoder.
    QCOMPARE(verdicts(claim(claimsOf(run), "C3")),
             (std::vector{Speaks::For, Speaks::Against, Speaks::For, Speaks::Against}));
}

void TestReport::decoders()
{
    RunRecord run;
    run.decoders.emplace();
    run.decoders->decoders = {decoder("as-trained", 0.01, "aa"), decoder("linear", 0.03, "aa")};
    const Claim c4 = claim(claimsOf(run), "C4");
    QCOMPARE(verdicts(c4), (std::vector{Speaks::For}));
    QVERIFY(c4.findings[0].text.find("a factor of 3.00") != std::string::npos);
    run.decoders->decoders[1].featuresChecksum = "bb";
    QCOMPARE(verdicts(claim(claimsOf(run), "C4")), (std::vector{Speaks::Neither}));
}

void TestReport::originalBeforeAfter()
{
    RunRecord run;
    run.fineTuning.emplace();
    run.fineTuning->figure.columns = {figureColumn("original", 0.01), figureColumn("before", 0.05),
                                      figureColumn("after", 0.02)};
    QCOMPARE(verdicts(claim(claimsOf(run), "C5")), (std::vector{Speaks::For, Speaks::For}));
    run.fineTuning->figure.columns[2] = figureColumn("after", 0.09);
    QCOMPARE(verdicts(claim(claimsOf(run), "C5")), (std::vector{Speaks::For, Speaks::Against}));
}

void TestReport::gainsAndRegrets()
{
    RunRecord run;
    run.fineTuning.emplace();
    run.fineTuning->gains = {{100, {0.05, 0.02, 0.08}}, {1000, {0.01, -0.01, 0.03}}};
    run.final.emplace();
    run.final->regrets = {{0, "linear", 10, 3, {}, {}, {0.02, 0.01, 0.03}},
                          {0, "knn", 10, 3, {}, {}, {-0.02, -0.03, -0.01}}};
    QCOMPARE(verdicts(claim(claimsOf(run), "C8")),
             (std::vector{Speaks::For, Speaks::Neither, Speaks::For, Speaks::Against}));
}

void TestReport::whatWasNotMeasuredIsSaid()
{
    RunRecord run;
    run.folder = "some/run";
    run.state = "stopped";
    const auto claims = claimsOf(run);
    for (const char *id : {"C3", "C4", "C5", "C8"})
        QVERIFY2(claim(claims, id).untested.ends_with(" some/run"), id);
    const auto cautions = cautionsOf(run);
    QVERIFY(std::any_of(cautions.begin(), cautions.end(),
                        [](const std::string &c) { return c.find("not complete (stopped") != std::string::npos; }));
    QVERIFY(asText(claims).find("not tested; to test it: pitfall-cli decoders some/run") != std::string::npos);
}

void TestReport::pageHoldsEverything()
{
    Report report;
    report.run.config.data.name = "a <b> & c";
    report.run.evaluations = {measured(0, 0, 0.1, 0.84, 0.70), measured(0, 9, 0.01, 0.80, 0.78)};
    report.claims = claimsOf(report.run);
    report.cautions = cautionsOf(report.run);
    report.pictures = {{"Two pictures", pngOf({{1, 2, 2}, std::vector<float>(8, 0.5f)}, 2, 1, 0)}};
    const QString page = QString::fromStdString(asHtml(report));
    QVERIFY(page.contains("a &lt;b&gt; &amp; c") && !page.contains("a <b>"));
    QCOMPARE(page.count("<svg "), 2);
    QVERIFY(page.contains("src='data:image/png;base64,"));
    QVERIFY2(!page.contains("http:") && !page.contains("https:") && !page.contains("src='/"), "needs another file");
    for (const Claim &each : report.claims)
        QVERIFY(page.contains(QString::fromStdString(each.id + ". ")));
    for (const char *tag : {"table", "ul", "figure", "svg", "details", "div", "tr"})
        QCOMPARE(page.count(QRegularExpression(QString("<%1[ >]").arg(tag))), page.count(QString("</%1>").arg(tag)));
}

void TestReport::tableHoldsEveryNumber()
{
    Report report;
    report.run.evaluations = {measured(0, 0, 0.1, 0.84, 0.70), measured(0, 9, 0.01, 0.80, 0.78)};
    report.claims = claimsOf(report.run);
    const QStringList lines = QString::fromStdString(asCsv(report)).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.first(), "claim,quantity,value,low,high");
    QVERIFY(lines.contains("C1,\"stage 1, lowest error, linear\",0.8,0.79,0.81"));
    for (const QString &line : lines.mid(1))
        QCOMPARE(line.mid(line.lastIndexOf('"') + 1).count(','), 3);
}

void TestReport::pngIsReadByOthers()
{
    ImageBatch colours{{3, 1, 2}, {1, 0, 0.5f, 0, 0, 1}};  // left (1, 0.5, 0), right (0, 0, 1)
    const std::string png = pngOf(colours, 1, 3, 0);
    const QImage image = QImage::fromData(QByteArray::fromStdString(png), "PNG");
    QCOMPARE(image.size(), QSize(6, 3));
    QCOMPARE(image.pixel(0, 0), qRgb(255, 128, 0));
    QCOMPARE(image.pixel(2, 2), qRgb(255, 128, 0));
    QCOMPARE(image.pixel(3, 1), qRgb(0, 0, 255));
    QVERIFY(pngOf({}, 3, 1, 0).empty());
}

void TestReport::dataUrlIsBase64()
{
    for (const char *text : {"", "M", "Ma", "Man", "light work."})
        QCOMPARE(asDataUrl(text), "data:image/png;base64," + QByteArray(text).toBase64().toStdString());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
