#include "core/base/error.h"
#include "core/data/atomicfile.h"
#include "core/experiment/experiment.h"
#include "core/experiment/moment.h"
#include "core/experiment/sessionfolder.h"
#include "core/experiment/sessionwriter.h"
#include "tests/core/errortext.h"

#include <QtTest>

#include <QDir>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>
#include <sched.h>

using namespace pitfall;

namespace {

/// 5 steps an epoch; the last shard of the last batch is one image, whose codes have other last bits than in a larger
/// shard.
ExperimentConfig smallConfig()
{
    ExperimentConfig config;
    config.data.train = 345;
    config.data.validation = 100;
    config.data.test = 150;
    config.network.stages = {{6, 5, 2}, {4, 3, 2}};
    config.training.epochs = 2;
    config.training.batch_size = 70;
    config.probe.evaluations = 8;
    config.probe.live_train = 200;
    config.probe.live_test = 100;
    config.probe.bootstrap = 100;
    config.probe.final_train = 200;
    config.probe.final_k = 20;
    return config;
}

std::shared_ptr<const Dataset> fashion()
{
    static const auto dataset = loadDataset(ExperimentConfig().data);
    return dataset;
}

/// One way to live through a run: what is changed on the way, and where measurements wait for the next step.
struct Script {
    std::map<std::int64_t, LiveSettings> changes;  ///< after this step
    bool measuresLate = false;
};

void actsAt(Experiment &experiment, const Script &script)
{
    const auto change = script.changes.find(experiment.stepsDone());
    if (change != script.changes.end())
        experiment.change(change->second);
}

/// Every number of a run as text, in order.
struct Numbers {
    QStringList all;

    void add(const StepRecord &record) { all << QString("step %1 %2").arg(record.step).arg(record.loss, 0, 'g', 17); }
    void add(const Evaluation &evaluation)
    {
        Evaluation timeless = evaluation;
        timeless.seconds = 0;
        all << QString::fromStdString(metricsRow(timeless)) + QString(" %1").arg(evaluation.trainingLoss, 0, 'g', 17);
        for (const auto &[key, interval] : evaluation.values)
            all << QString::fromStdString(key) + QString(" %1").arg(interval.value, 0, 'g', 17);
    }
};

bool isOver(const Experiment &experiment)
{
    return experiment.isFinished() && !experiment.isEvaluationDue();
}

/// One step or one measurement.
void advance(Experiment &experiment, const Script &script, Numbers &numbers)
{
    actsAt(experiment, script);
    const bool waits = script.measuresLate && !experiment.isFinished() && experiment.stepsDone() % 2 == 0;
    if (experiment.isEvaluationDue() && !waits)
        numbers.add(experiment.evaluate());
    else
        numbers.add(experiment.step());
}

QByteArray weightsOf(const Experiment &experiment)
{
    QByteArray bytes;
    for (const NamedTensor &tensor : experiment.model().tensors)
        bytes +=
            QByteArray::fromStdString(tensor.name) + QByteArray(reinterpret_cast<const char *>(tensor.values.data()),
                                                                qsizetype(tensor.values.size() * sizeof(float)));
    return bytes;
}

QStringList final(Experiment &experiment)
{
    const FinalReport report = experiment.finalReport();
    QStringList all = {QString::number(report.linear.value, 'g', 17), QString::number(report.knn.low, 'g', 17)};
    for (const Regret &regret : report.regrets)
        all << QString("%1 %2 %3 %4")
                   .arg(regret.stage)
                   .arg(regret.lowestError)
                   .arg(regret.bestProbe)
                   .arg(regret.cost.high, 0, 'g', 17);
    return all;
}

/// Pins this thread, and those it starts, to one core while it lives.
class OneCore {
public:
    explicit OneCore(bool pin)
    {
        sched_getaffinity(0, sizeof m_before, &m_before);
        if (!pin)
            return;
        cpu_set_t first;
        CPU_ZERO(&first);
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
            if (CPU_ISSET(cpu, &m_before)) {
                CPU_SET(cpu, &first);
                break;
            }
        sched_setaffinity(0, sizeof first, &first);
    }
    ~OneCore() { sched_setaffinity(0, sizeof m_before, &m_before); }

private:
    cpu_set_t m_before;
};

class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

}  // namespace

/// A run that is saved, opened and goes on has the numbers of one that never stopped, to the last bit.
class TestResume : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void goesOnAsIfItHadNeverStopped_data();
    void goesOnAsIfItHadNeverStopped();
    void stopsInTheMidstOfAMeasurement();
    void divergedStaysDiverged();
    void branchesGoOn();
    void withoutStateItBeginsAFreshOptimiser();
    void damagedStatesAreRefused_data();
    void damagedStatesAreRefused();
    void newerVersionsAreNamed();
    void folderIsOneProcessAtATime();
    void whatAKilledWriterLeftIsRemoved();
    void fullDiskLeavesTheLastState();
    void writerComplainsOnceAndGoesOn();

private:
    std::string path(const QString &name) const { return m_folder.filePath(name).toStdString(); }
    std::string fresh() { return path(QString("run%1").arg(++m_runs)); }
    std::string savedRun(int steps);

    QTemporaryDir m_folder;
    int m_runs = 0;
};

void TestResume::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_CACHE_HOME", (m_folder.path() + "/cache").toUtf8());
}

void TestResume::goesOnAsIfItHadNeverStopped_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"greedy Adam", "three stages", "joint SGD", "noise and masking", "guided", "live changes",
                             "late measurements", "greedy SGD, guided late, tied, SSIM", "LDA"})
        QTest::newRow(kind) << QString(kind);
}

void TestResume::goesOnAsIfItHadNeverStopped()
{
    QFETCH(QString, kind);
    ExperimentConfig config = smallConfig();
    Script script;
    if (kind == "three stages")
        config.network.stages = {{16, 5, 2}, {8, 3, 2}, {4, 3, 1}};
    if (kind.startsWith("joint")) {
        config.training.schedule = Schedule::Joint;
        config.training.optimizer = OptimizerKind::Sgd;
        config.training.weight_decay = 1e-3;
    }
    if (kind == "noise and masking") {
        config.training.noise = 0.2;
        config.training.masking = 0.3;
    }
    if (kind == "guided")
        config.training.guidance = 0.5;
    if (kind == "live changes") {
        config.training.guidance = 0.2;
        script.changes = {{3, {0.01, 0.1, 0, 0}}, {7, {0.003, 0, 0.2, 0.7}}, {14, {0.02, 0, 0, 0.1}}};
    }
    if (kind == "late measurements")
        script.measuresLate = true;
    if (kind.startsWith("greedy SGD")) {
        config.training.optimizer = OptimizerKind::Sgd;
        config.training.learning_rate = 0.02;
        config.training.loss = Loss::Ssim;
        config.network.tied = true;
        script.changes = {{12, {0.02, 0, 0, 0.4}}};
    }
    if (kind == "LDA")
        config.network.encoder = EncoderKind::Lda;

    // What is due at each moment: places to stop are every fifth, from the third on, so that they fall before and after
    // measurements, at ends of epochs and stages.
    Experiment whole(config, fashion());
    Numbers numbers;
    while (!isOver(whole))
        advance(whole, script, numbers);
    const QByteArray weights = weightsOf(whole);
    const QStringList report = final(whole);

    for (const bool oneCore : {false, true}) {
        const OneCore pinned(oneCore);
        const std::string folder = fresh();
        auto experiment = std::make_unique<Experiment>(config, fashion());
        std::vector<std::string> rows;
        Numbers pieces;
        int stops = 0;
        for (int moves = 1; !isOver(*experiment); ++moves) {
            advance(*experiment, script, pieces);
            if (moves % (oneCore ? 7 : 3) != 0)
                continue;
            ++stops;
            writeSession(folder, copySession(*experiment, rows, {"stopped", nullptr, {}, {}}));
            experiment = openSession(folder, [](const DataConfig &) { return fashion(); });
            QVERIFY(!experiment->hasFreshOptimizer());
        }
        QVERIFY(stops >= 2);
        QCOMPARE(pieces.all.size(), numbers.all.size());
        for (qsizetype i = 0; i < numbers.all.size(); ++i)
            QCOMPARE(pieces.all[i], numbers.all[i]);
        QVERIFY(weightsOf(*experiment) == weights);
        QCOMPARE(experiment->liveChanges().size(), script.changes.size());
        QCOMPARE(final(*experiment), report);
    }
}

void TestResume::stopsInTheMidstOfAMeasurement()
{
    const std::atomic<bool> stop = true;
    Experiment experiment(smallConfig(), fashion());
    for (int i = 0; i < 6; ++i)
        experiment.isEvaluationDue() ? void(experiment.evaluate()) : void(experiment.step());
    while (!experiment.isEvaluationDue())
        experiment.step();
    QVERIFY_EXCEPTION_THROWN(experiment.evaluate(&stop), Cancelled);
    const std::string folder = fresh();
    writeSession(folder, copySession(experiment, {}, {"stopped", nullptr, {}, {}}));
    const auto opened = openSession(folder, [](const DataConfig &) { return fashion(); });
    QVERIFY(opened->isEvaluationDue());
    QCOMPARE(opened->evaluate().values.at("linear").value, experiment.evaluate().values.at("linear").value);
}

void TestResume::divergedStaysDiverged()
{
    ExperimentConfig config = smallConfig();
    config.training.optimizer = OptimizerKind::Sgd;
    config.training.learning_rate = 100;
    Experiment experiment(config, fashion());
    QVERIFY_EXCEPTION_THROWN(while (true) experiment.step(), DivergedError);
    const std::string folder = fresh();
    writeSession(folder, copySession(experiment, {}, {"diverged", nullptr, {}, {}}));
    const auto opened = openSession(folder, [](const DataConfig &) { return fashion(); });
    QVERIFY(opened->isFinished());
    QVERIFY(!opened->isEvaluationDue());
    QVERIFY(weightsOf(*opened) == weightsOf(experiment));
}

void TestResume::branchesGoOn()
{
    Experiment first(smallConfig(), fashion());
    for (int i = 0; i < 4; ++i)
        first.step();
    ExperimentConfig config = smallConfig();
    config.training.learning_rate = 0.01;
    Experiment branch(config, *first.moment());
    branch.step();
    const std::string folder = fresh();
    writeSession(folder, copySession(branch, {}, {"stopped", nullptr, {}, {}}));
    const auto opened = openSession(folder, [](const DataConfig &) { return fashion(); });
    Numbers one, two;
    while (!isOver(branch))
        advance(branch, {}, one);
    while (!isOver(*opened))
        advance(*opened, {}, two);
    QCOMPARE(two.all, one.all);
}

std::string TestResume::savedRun(int steps)
{
    Experiment experiment(smallConfig(), fashion());
    SessionFolder folder = SessionFolder::create(fresh());
    folder.addEvaluation(experiment.evaluate());
    for (int i = 0; i < steps; ++i)
        experiment.step();
    folder.save(experiment, "stopped", nullptr);
    return folder.path();
}

QString contentOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString("(cannot be opened)");
}

void TestResume::withoutStateItBeginsAFreshOptimiser()
{
    const std::string folder = savedRun(3);
    const QDir files(QString::fromStdString(folder));
    QCOMPARE(files.entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{"metrics.csv", "model.safetensors", "session.json", "state.1.safetensors"}));
    QVERIFY(QFile::remove(files.filePath("state.1.safetensors")));
    const auto opened = openSession(folder, [](const DataConfig &) { return fashion(); });
    QVERIFY(opened->hasFreshOptimizer());
    QCOMPARE(opened->stepsDone(), 3);
}

void TestResume::damagedStatesAreRefused_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut off") << "cut"
                             << "state.1.safetensors";
    QTest::newRow("of another step") << "swap"
                                     << "of step 5 and session.json beside it of step 3";
    QTest::newRow("no JSON") << "\"state\":\"{"
                             << "state.1.safetensors: its state";
    QTest::newRow("another format") << "\\\"format\\\":1"
                                    << "is of another version";
    QTest::newRow("far beyond the end") << "\\\"next_evaluation\\\":"
                                        << "\"next_evaluation\" is not from 0 to";
    QTest::newRow("a place that is none") << "\\\"stage\\\":"
                                          << "\"stage\" is not from 0 to 1";
}

void TestResume::damagedStatesAreRefused()
{
    QFETCH(QString, change);
    QFETCH(QString, says);
    const std::string folder = savedRun(3);
    const QString file = QString::fromStdString(folder) + "/state.1.safetensors";
    QFile state(file);
    QVERIFY(state.open(QIODevice::ReadOnly));
    QByteArray bytes = state.readAll();
    state.close();
    if (change == "cut") {
        bytes.chop(40);
    } else if (change == "swap") {
        QFile other(QString::fromStdString(savedRun(5)) + "/state.1.safetensors");
        QVERIFY(other.open(QIODevice::ReadOnly));
        bytes = other.readAll();
    } else {
        const QByteArray found = change.toUtf8();
        const auto at = bytes.indexOf(found);
        QVERIFY(at > 0);
        // The same length, so that the rest of the file stays where it is.
        bytes[found.endsWith(':') ? at + found.size() : at + found.size() - 1] = found.endsWith('{') ? '[' : '9';
    }
    QVERIFY(state.open(QIODevice::WriteOnly));
    state.write(bytes);
    state.close();
    const QString error =
        errorText<FileError>([&] { openSession(folder, [](const DataConfig &) { return fashion(); }); });
    QVERIFY2(error.contains("state.1.safetensors"), qPrintable(error));
    QVERIFY2(error.contains(says), qPrintable(error));
}

void TestResume::newerVersionsAreNamed()
{
    const std::string folder = savedRun(1);
    QString text = contentOf(folder + "/session.json");
    text.replace("\"format\": 1", "\"format\": 2");
    text.replace("\"pitfall\": \"" PITFALL_VERSION, "\"pitfall\": \"9.5.0");
    writeWhole(folder + "/session.json", text.toStdString());
    VERIFY_HAS(errorText<FileError>([&] { openSession(folder); }),
               "was written by a newer version of Pitfall (Pitfall 9.5.0), in format 2; this one (" PITFALL_VERSION
               ") reads format 1: open it with the newer one.");
}

void TestResume::folderIsOneProcessAtATime()
{
    const std::string name = fresh();
    {
        const SessionFolder first = SessionFolder::create(name);
        VERIFY_HAS(errorText<FileError>([&] { SessionFolder::create(name); }), "another Pitfall is at work");
    }
    SessionFolder::create(name);
}

void TestResume::whatAKilledWriterLeftIsRemoved()
{
    const std::string folder = savedRun(2);
    writeWhole(folder + "/.state.2.safetensors.123-4.tmp", "half");
    writeWhole(folder + "/state.2.safetensors", "whole, but nobody names it");
    writeWhole(folder + "/notes.tmp", "mine");
    SessionFolder::reopen(folder);
    QCOMPARE(QDir(QString::fromStdString(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{"metrics.csv", "model.safetensors", "notes.tmp", "session.json", "state.1.safetensors"}));
}

void TestResume::fullDiskLeavesTheLastState()
{
    const std::string name = savedRun(2);
    const QDir files(QString::fromStdString(name));
    const QString before = contentOf(name + "/session.json");
    const auto experiment = openSession(name, [](const DataConfig &) { return fashion(); });
    experiment->step();
    const SessionCopy copy = copySession(*experiment, {}, {"stopped", nullptr, {}, {}});
    {
        const FileSizeLimit limit(4000);
        VERIFY_HAS(errorText<FileError>([&] { writeSession(name, copy); }), "state.2.safetensors: cannot be written");
    }
    QCOMPARE(contentOf(name + "/session.json"), before);
    QCOMPARE(files.entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{"metrics.csv", "model.safetensors", "session.json", "state.1.safetensors"}));
    QCOMPARE(openSession(name, [](const DataConfig &) { return fashion(); })->stepsDone(), 2);
    writeSession(name, copy);
    QCOMPARE(openSession(name, [](const DataConfig &) { return fashion(); })->stepsDone(), 3);
}

void TestResume::writerComplainsOnceAndGoesOn()
{
    Experiment experiment(smallConfig(), fashion());
    const SessionCopy copy = copySession(experiment, {}, {"running", nullptr, {}, {}});
    const std::string name = fresh();
    writeWhole(name, "a file in the way");
    QStringList problems;
    SessionWriter writer(name, [&](const std::string &problem) { problems << QString::fromStdString(problem); });
    for (int i = 0; i < 3; ++i) {
        writer.offer(copy);
        writer.finish();
        QVERIFY(!writer.isUpToDate());
    }
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.front().contains("a file is in the way") || problems.front().contains("cannot be made"),
             qPrintable(problems.front()));
    QVERIFY(QFile::remove(QString::fromStdString(name)));
    writer.offer(copy);
    writer.finish();
    QVERIFY(writer.isUpToDate());
    QCOMPARE(openSession(name, [](const DataConfig &) { return fashion(); })->stepsDone(), 0);

    QVERIFY(QDir(QString::fromStdString(name)).removeRecursively());  // it vanishes, and comes back with the next copy
    writer.offer(copy);
    writer.finish();
    QVERIFY(writer.isUpToDate());
    QCOMPARE(problems.size(), 1);
}

QTEST_GUILESS_MAIN(TestResume)
#include "tst_resume.moc"
