#include "core/base/error.h"
#include "core/config/textfile.h"
#include "core/data/atomicfile.h"
#include "core/data/safetensors.h"
#include "core/experiment/baselinestore.h"
#include "core/experiment/importing.h"
#include "core/experiment/sessionfolder.h"
#include "core/lab/labfolder.h"
#include "core/report/report.h"
#include "core/study/studyhtml.h"
#include "core/study/studyreport.h"
#include "core/study/studyresults.h"
#include "tests/core/errortext.h"
#include "tests/core/tampering.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace pitfall;
using nlohmann::json;

namespace {

ExperimentConfig smallConfig()
{
    ExperimentConfig config;
    config.data.name = "shapes";
    config.data.train = 120;
    config.data.validation = 60;
    config.data.test = 60;
    config.network.stages = {{2, 5, 4}, {2, 3, 2}};
    config.training.epochs = 1;
    config.training.batch_size = 40;
    config.probe.evaluations = 3;
    config.probe.live_train = 60;
    config.probe.live_test = 40;
    config.probe.bootstrap = 100;
    config.probe.final_train = 60;
    config.probe.final_k = 5;
    return config;
}

std::shared_ptr<const Dataset> shapes(const DataConfig &)
{
    static const auto dataset = loadDataset(smallConfig().data);
    return dataset;
}

Interval around(double value)
{
    return {value, value - 0.01, value + 0.01};
}

std::map<std::string, Interval> everyScore()
{
    std::map<std::string, Interval> scores;
    for (const Measure &each : measures())
        scores[each.key] = around(0.3);
    return scores;
}

SeparabilityReport separability()
{
    SeparabilityReport report;
    for (const char *key : {"raw_pixels", "trained"}) {
        RepresentationResult result;
        result.key = result.label = key;
        result.linear = result.knn = result.silhouette = result.purity = around(0.7);
        result.verdicts = {{around(0.5), around(0.6)}, {{2, 1}, {0, 3}}, {0, 1, 1}, {0.5, 0.9, 0.7}};
        report.representations.push_back(result);
    }
    report.classNames = {"circle", "square"};
    return report;
}

DecoderReport decoders()
{
    DecoderReport report;
    for (const char *key : {"as-trained", "retrained", "linear"}) {
        DecoderResult result;
        result.kind = {key, key, ""};
        result.scores = everyScore();
        result.linear = result.knn = around(0.7);
        result.featuresChecksum = "12345678";
        report.decoders.push_back(result);
    }
    return report;
}

FineTuneReport fineTuning()
{
    FineTuneReport report;
    for (const FineTuneStart start : {FineTuneStart::Pretrained, FineTuneStart::Random})
        report.cells.push_back({start, 100, {0.5, 0.6}, around(0.55)});
    report.gains.push_back({100, around(0.02)});
    for (const char *key : {"original", "before", "after"})
        report.figure.columns.push_back({key, key, {}, everyScore()});
    report.figure.accuracyBefore = report.figure.accuracyAfter = around(0.6);
    return report;
}

/// A whole run, finished; its report.
FinalReport makeRun(const std::string &folder)
{
    Experiment experiment(smallConfig(), shapes({}));
    SessionFolder session = SessionFolder::create(folder);
    while (!experiment.isFinished() || experiment.isEvaluationDue()) {
        if (experiment.isEvaluationDue())
            session.addEvaluation(experiment.evaluate());
        else
            experiment.step();
    }
    FinalReport report = experiment.finalReport();
    session.save(experiment, "finished", &report);
    return report;
}

/// A run that was stopped after some steps; the path of its state.
std::string makeStoppedRun(const std::string &folder)
{
    Experiment experiment(smallConfig(), shapes({}));
    SessionFolder session = SessionFolder::create(folder);
    for (int step = 0; step < 4; ++step) {
        while (experiment.isEvaluationDue())
            session.addEvaluation(experiment.evaluate());
        experiment.step();
    }
    session.save(experiment, "stopped", nullptr);
    return (QDir(QString::fromStdString(folder)).filePath("state.1.safetensors")).toStdString();
}

/// Nothing is thrown, or what can be shown to people: one line that ends like a sentence.
bool isDecent(const QString &said)
{
    static const QRegularExpression sentence(QStringLiteral("^[^\\x00-\\x1f\\x7f]{10,2000}[.?]$"));
    return said == "nothing was thrown" || (!said.startsWith("another error") && sentence.match(said).hasMatch());
}

}  // namespace

/// Files that Pitfall wrote and somebody else changed, JSON by JSON and place by place: what a fuzzer of bytes would
/// take long to come to. Each is refused in a sentence, or can be used for all that it is read for.
class TestTampered : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void runs_data();
    void runs();
    void verdictsGoTogether();
    void tables();
    void states();
    void models();
    void baselines();
    void studies_data();
    void studies();

private:
    /// All that a report says of the run.
    void readWhole() const;
    std::string in(const char *name) const { return QDir(m_folder.path()).filePath(name).toStdString(); }
    /// Writes each tampering of `whole` by `write` and reads it by `use`: some are refused, and some are not.
    template<class Write, class Use>
    void tryEach(const json &whole, Write &&write, Use &&use);
    /// Of the JSON file at `path`, in its stead.
    template<class Use>
    void tamperWith(const std::string &path, Use &&use);
    /// The same with JSON in the metadata of a safetensors file.
    template<class Use>
    void tamperWithMetadata(const std::string &path, const char *key, Use &&use);

    QTemporaryDir m_folder;
};

void TestTampered::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const FinalReport report = makeRun(in("run"));
    saveReport(in("run"), separability());
    saveReport(in("run"), decoders());
    saveReport(in("run"), fineTuning());
    Study study;
    study.base = smallConfig();
    study.vary = {{"training.learning_rate", {}, 0.0001, 0.01, true, false, 0}};
    study.count = 3;
    const StudyFolder folder = StudyFolder::createOrOpen(in("study"), study);
    for (int i = 0; i < study.count; ++i) {
        NetworkRecord record;
        record.index = i;
        record.report = report;
        record.report.linear = around(0.2 + 0.1 * i);
        record.report.scores["mse"] = around(0.5 + 0.1 * i);
        record.trainingError = 0.2 + 0.01 * i;
        folder.write(record);
    }
}

template<class Write, class Use>
void TestTampered::tryEach(const json &whole, Write &&write, Use &&use)
{
    int refused = 0, all = 0;
    forEachTampering(whole, [&](const json &changed, const std::string &how) {
        write(changed.dump());
        const QString said = errorText<Error>(use);
        ++all;
        refused += said != "nothing was thrown";
        if (!isDecent(said))
            QTest::qFail(qPrintable(QString::fromStdString(how) + ": " + said), __FILE__, __LINE__);
    });
    QVERIFY2(refused > 0 && refused < all, qPrintable(QString("%1 of %2 were refused").arg(refused).arg(all)));
}

template<class Use>
void TestTampered::tamperWith(const std::string &path, Use &&use)
{
    const std::string whole = readTextFile(path);
    tryEach(
        json::parse(whole), [&](const std::string &changed) { writeWhole(path, changed); }, use);
    writeWhole(path, whole);
    QCOMPARE(errorText<Error>(use), QString("nothing was thrown"));
}

template<class Use>
void TestTampered::tamperWithMetadata(const std::string &path, const char *key, Use &&use)
{
    const TensorFile whole = readSafetensors(path);
    tryEach(
        json::parse(whole.metadata.at(key)),
        [&](const std::string &changed) {
            writeSafetensors(path, whole.tensors, {{key, changed}});
        },
        use);
}

void TestTampered::runs_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"session.json", "separability.json", "decoders.json", "finetune.json"})
        QTest::addRow("%s", file) << file;
}

void TestTampered::readWhole() const
{
    Report report;
    report.run = readRun(in("run"));
    report.claims = claimsOf(report.run);
    report.cautions = cautionsOf(report.run);
    asHtml(report);
    asCsv(report);
}

void TestTampered::runs()
{
    QFETCH(QString, file);
    tamperWith(in("run") + "/" + file.toStdString(), [this] { readWhole(); });
}

/// Tables that do not go together would be read beyond their ends.
void TestTampered::verdictsGoTogether()
{
    const auto refused = [this](const std::function<void(ClassVerdicts &)> &change) {
        SeparabilityReport report = separability();
        change(report.representations[1].verdicts);
        saveReport(in("run"), report);
        return errorText<FileError>([this] { readSeparabilityReport(in("run")); }).contains("not a whole one");
    };
    QVERIFY(!refused([](ClassVerdicts &) {}));
    QVERIFY(refused([](ClassVerdicts &verdicts) { verdicts.confusion[1].pop_back(); }));
    QVERIFY(refused([](ClassVerdicts &verdicts) { verdicts.confusion.pop_back(); }));
    QVERIFY(refused([](ClassVerdicts &verdicts) { verdicts.confidence.pop_back(); }));
    QVERIFY(refused([](ClassVerdicts &verdicts) { verdicts.accuracy.pop_back(); }));
    saveReport(in("run"), separability());
}

/// metrics.csv, cell by cell.
void TestTampered::tables()
{
    const std::string path = in("run") + "/metrics.csv";
    const std::string whole = readTextFile(path);
    const QStringList lines = QString::fromStdString(whole).split('\n');
    for (int row : {0, 1, int(lines.size()) - 2}) {
        const QStringList cells = lines[row].split(',');
        for (int column = 0; column < cells.size(); ++column)
            for (const char *stranger : {"", "x", "nan", "-1", "0", "1e300", "99", "1,1"}) {
                QStringList changedCells = cells, changed = lines;
                changedCells[column] = stranger;
                changed[row] = changedCells.join(',');
                writeWhole(path, changed.join('\n').toStdString());
                const QString said = errorText<Error>([this] { readWhole(); });
                QVERIFY2(isDecent(said), qPrintable(QString("%1, %2: %3").arg(row).arg(column).arg(said)));
            }
    }
    writeWhole(path, whole);
}

void TestTampered::states()
{
    tamperWithMetadata(makeStoppedRun(in("stopped")), "state", [this] {
        const auto experiment = openSession(in("stopped"), shapes);
        if (experiment->isEvaluationDue())
            experiment->evaluate();
        else if (!experiment->isFinished())
            experiment->step();
    });
}

void TestTampered::models()
{
    const std::string path = in("model.safetensors");
    QVERIFY(QFile::copy(QString::fromStdString(in("run") + "/model.safetensors"), QString::fromStdString(path)));
    tamperWithMetadata(path, "architecture",
                       [&] { importModel(path, configOfModel(path, smallConfig()), shapes({})); });
}

// They lie in a cache: what is no use is measured again.
void TestTampered::baselines()
{
    const Baseline measured{"pca", "PCA", 8, around(0.7), around(0.6)};
    const auto kept = [&measured] { return keptBaseline("of some data", [&measured] { return measured; }); };
    qputenv("XDG_CACHE_HOME", QByteArray::fromStdString(in("cache")));
    kept();
    const QDir folder(QString::fromStdString(in("cache/pitfall/baselines")));
    const std::string path = folder.filePath(folder.entryList(QDir::Files).value(0)).toStdString();
    const std::string whole = readTextFile(path);
    forEachTampering(json::parse(whole), [&](const json &changed, const std::string &how) {
        writeWhole(path, changed.dump());
        const QString said = errorText<Error>(kept);
        if (said != "nothing was thrown")
            QTest::qFail(qPrintable(QString::fromStdString(how) + ": " + said), __FILE__, __LINE__);
    });
}

void TestTampered::studies_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"study.json", "networks/0002.json"})
        QTest::addRow("%s", file) << file;
}

void TestTampered::studies()
{
    QFETCH(QString, file);
    tamperWith(in("study") + "/" + file.toStdString(), [this] {
        const StudyFolder folder = StudyFolder::open(in("study"));
        const StudyReport report = makeStudyReport(folder, 20);
        asHtml(folder, report);
        asCsv(folder);
        clearestContradictions(folder.records(), "mse", "linear", 3);
    });
}

QTEST_GUILESS_MAIN(TestTampered)
#include "tst_tampered.moc"
