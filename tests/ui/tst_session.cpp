#include "core/config/presets.h"
#include "tests/ui/smallrun.h"
#include "ui/worker/session.h"
#include "ui/worker/stepgate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>
#include <set>

using namespace pitfall;

namespace {

/// Everything a session has said.
struct Listener {
    explicit Listener(Session &session) : session(session)
    {
        QObject::connect(&session, &Session::runStarted, &session, [this](const auto &, const auto &splits) {
            ++started;
            this->splits = splits;
            records = {};
            frames.clear();
            ask();
        });
        QObject::connect(&session, &Session::recordsArrived, &session, [this](const Records &more) {
            records.steps.insert(records.steps.end(), more.steps.begin(), more.steps.end());
            records.evaluations.insert(records.evaluations.end(), more.evaluations.begin(), more.evaluations.end());
            records.baselines.insert(records.baselines.end(), more.baselines.begin(), more.baselines.end());
            if (more.finalReport)
                records.finalReport = more.finalReport;
        });
        QObject::connect(&session, &Session::frameArrived, &session, [this](const auto &frame) {
            frames.push_back(frame);
            if (keepAsking)
                ask();
        });
        QObject::connect(&session, &Session::failed, &session, [this](const QString &message) { failures += message; });
    }

    void ask()
    {
        if (request.empty())
            return;
        session.requestFrame(request);
    }
    bool isAt(RunState state) const { return session.status().state == state; }

    Session &session;
    int started = 0;
    std::shared_ptr<const Splits> splits;
    Records records;
    std::vector<std::shared_ptr<const Snapshot>> frames;
    QStringList failures;
    SnapshotRequest request;  ///< asked for when a run starts
    bool keepAsking = false;
};

SnapshotRequest everything()
{
    SnapshotRequest request;
    request.reconstructions = {SnapshotRequest::currentStage, {0, 1, 2}};
    request.map.emplace().images = 50;
    request.filters = {0, 1};
    return request;
}

}  // namespace

#define WAIT_FOR(condition)                                                                                            \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, qPrintable(listener.failures.join(u'\n')), smallrun::patience)

class TestSession : public QObject {
    Q_OBJECT

private slots:
    // Baselines that an earlier run has kept would come at once, and before pictures that should be first.
    void initTestCase()
    {
        QVERIFY(m_cache.isValid());
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    }

    void recordsAreCompleteAndInOrder()
    {
        Session session;
        Listener listener(session);
        session.newRun(smallrun::config(), true);
        WAIT_FOR(listener.isAt(RunState::Finished));
        const RunLength length = session.status().length;
        QCOMPARE(std::int64_t(listener.records.steps.size()), length.steps);
        for (std::size_t i = 0; i < listener.records.steps.size(); ++i)
            QCOMPARE(listener.records.steps[i].step, std::int64_t(i + 1));
        QVERIFY(listener.records.evaluations.size() >= 4);
        QCOMPARE(listener.records.evaluations.front().step, std::int64_t(0));
        QCOMPARE(listener.records.evaluations.back().step, length.steps);
        QCOMPARE(listener.records.baselines.size(), std::size_t(4));
        QVERIFY(listener.records.finalReport);
        QVERIFY(listener.frames.empty());
        QVERIFY(listener.failures.isEmpty());
        QCOMPARE(session.status().step, length.steps);
        QVERIFY(session.status().imagesPerSecond > 0);
    }

    void framesComeOnlyWhenAskedFor()
    {
        Session session;
        Listener listener(session);
        listener.request.reconstructions = {0, {3, 4}};
        session.newRun(smallrun::config(), false);
        WAIT_FOR(listener.frames.size() == 1);
        const Snapshot &frame = *listener.frames.front();
        QVERIFY(frame.reconstructions);
        QCOMPARE(frame.reconstructions->positions, (std::vector<int>{3, 4}));
        QVERIFY(!frame.map);
        QVERIFY(!frame.filters);
        WAIT_FOR(listener.isAt(RunState::Paused));
        QTest::qWait(300);
        QCOMPARE(listener.frames.size(), std::size_t(1));

        // The same question about the same moment is answered once.
        listener.ask();
        QTest::qWait(300);
        QCOMPARE(listener.frames.size(), std::size_t(1));
        // Another one, or another moment, is answered.
        listener.request.reconstructions->positions = {5};
        listener.ask();
        WAIT_FOR(listener.frames.size() == 2);
        listener.ask();
        session.stepBatch();
        WAIT_FOR(listener.frames.size() == 3);
        QCOMPARE(listener.frames.back()->step, std::int64_t(1));
    }

    void everyPartArrivesWhileRunning()
    {
        Session session;
        Listener listener(session);
        listener.request = everything();
        listener.keepAsking = true;
        session.newRun(smallrun::config(), true);
        WAIT_FOR(listener.isAt(RunState::Finished));
        // Whatever was shown last is the end.
        const auto last = [&](auto Snapshot::*part) {
            std::int64_t step = -1;
            for (const auto &frame : listener.frames)
                if ((*frame).*part)
                    step = frame->step;
            return step;
        };
        WAIT_FOR(last(&Snapshot::reconstructions) == session.status().length.steps);
        WAIT_FOR(last(&Snapshot::map) == session.status().length.steps);
        WAIT_FOR(last(&Snapshot::filters) == session.status().length.steps);
    }

    void trainedPicturesComeBeforeLongMeasurements()
    {
        Session session;
        Listener listener(session);
        listener.request.reconstructions = {SnapshotRequest::currentStage, {0, 1, 2}};
        listener.keepAsking = true;
        ExperimentConfig config = preset("quick").config;
        QElapsedTimer timer;
        timer.start();
        session.newRun(config, true);
        WAIT_FOR(!listener.frames.empty());
        const qint64 first = timer.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(!listener.frames.empty() && listener.frames.back()->step > 0, smallrun::patience);
        qInfo("untrained picture after %lld ms, trained one after %lld ms", first, timer.elapsed());
        QVERIFY(listener.records.baselines.empty());
    }

    void tsneMapsMoveUntilTheySettle()
    {
        Session session;
        Listener listener(session);
        auto &wanted = listener.request.map.emplace();
        wanted.method = MapMethod::Tsne;
        wanted.images = 150;
        wanted.settings.perplexity = 10;
        listener.request.secondMap = wanted;
        listener.request.secondMap->stage = SnapshotRequest::rawPixels;
        listener.keepAsking = true;
        session.newRun(smallrun::config(), false);
        const auto last = [&](auto part) {
            for (auto frame = listener.frames.rbegin(); frame != listener.frames.rend(); ++frame)
                if ((**frame).*part)
                    return (**frame).*part;
            return std::shared_ptr<const MapPicture>();
        };
        const auto settled = [&](auto part) { return last(part) && last(part)->settled; };
        WAIT_FOR(settled(&Snapshot::map) && settled(&Snapshot::secondMap));
        const auto untrained = last(&Snapshot::map);
        QCOMPARE(untrained->x.size(), std::size_t(150));
        QCOMPARE(untrained->stage, 0);
        QCOMPARE(last(&Snapshot::secondMap)->stage, SnapshotRequest::rawPixels);
        QVERIFY(untrained->iteration > 250);
        QVERIFY(untrained->kl > 0 && untrained->kl < 3);
        QVERIFY(untrained->recall10 > 0.2 && untrained->recall10 <= 1);

        // Nothing more comes of a map that has settled.
        QTest::qWait(200);
        const std::size_t frames = listener.frames.size();
        QTest::qWait(300);
        QCOMPARE(listener.frames.size(), frames);

        // A push, and it comes back; the other one stays where it is.
        const auto pixels = last(&Snapshot::secondMap);
        listener.request.map->settings.perturbations = 1;
        listener.ask();
        WAIT_FOR(last(&Snapshot::map) != untrained && settled(&Snapshot::map));
        QVERIFY(last(&Snapshot::map)->x != untrained->x);
        QVERIFY(last(&Snapshot::map)->iteration > untrained->iteration);
        QCOMPARE(last(&Snapshot::secondMap), pixels);

        // New features go on from the old layout: no second exaggeration, and points stay near where they were.
        const auto before = last(&Snapshot::map);
        session.run();
        WAIT_FOR(listener.isAt(RunState::Finished) && settled(&Snapshot::map) && listener.frames.back()->step > 0);
        QVERIFY(last(&Snapshot::map)->iteration > before->iteration);

        // Whoever waits for both maps of a moment of the past gets them, though pixels look the same at all of them.
        std::set<std::int64_t, std::greater<>> steps;  // the last first: the maps are there already
        for (const Evaluation &evaluation : listener.records.evaluations)
            steps.insert(evaluation.step);
        for (const std::int64_t step : steps) {
            listener.frames.clear();
            session.lookAt(step);
            const auto isShown = [&](auto part) {
                return std::any_of(listener.frames.begin(), listener.frames.end(),
                                   [&](const auto &frame) { return frame->step == step && (*frame).*part; });
            };
            WAIT_FOR(isShown(&Snapshot::map) && isShown(&Snapshot::secondMap));
        }
        QVERIFY(listener.failures.isEmpty());
    }

    void joinedRunsAreNeverMoreThanOneStepApart()
    {
        Session first, second;
        Listener listener(first), other(second);
        const auto gate = std::make_shared<StepGate>();
        first.join(gate, StepGate::First);
        second.join(gate, StepGate::Second);
        ExperimentConfig slower = smallrun::config();
        slower.network.stages[0].channels = 48;
        first.newRun(smallrun::config(), false);
        second.newRun(slower, false);
        WAIT_FOR(listener.isAt(RunState::Paused) && other.isAt(RunState::Paused));
        first.run();
        // The other has not begun.
        QTest::qWait(200);
        QVERIFY(first.status().step <= 1);
        second.run();
        WAIT_FOR(second.status().step >= 4);
        second.pause();
        WAIT_FOR(other.isAt(RunState::Paused));
        QTest::qWait(200);
        QVERIFY(std::abs(first.status().step - second.status().step) <= 1);
        // On its own again, the first goes on.
        second.join(nullptr, 0);
        WAIT_FOR(listener.isAt(RunState::Finished));
        QVERIFY(second.status().step < second.status().length.steps);
        QVERIFY(listener.failures.isEmpty());
    }

    void batchAndEpochStopOnTheRightStep()
    {
        Session session;
        Listener listener(session);
        session.newRun(smallrun::config(), false);
        WAIT_FOR(listener.isAt(RunState::Paused) && listener.records.baselines.size() == 4);
        QCOMPARE(listener.records.evaluations.size(), std::size_t(1));
        session.stepBatch();
        WAIT_FOR(session.status().step == 1 && listener.isAt(RunState::Paused));
        session.stepBatch();
        WAIT_FOR(session.status().step == 2 && listener.isAt(RunState::Paused));
        session.stepEpoch();
        const std::int64_t epoch = session.status().length.stepsPerEpoch;
        WAIT_FOR(session.status().step == epoch && listener.isAt(RunState::Paused));
        QTest::qWait(200);
        QCOMPARE(session.status().step, epoch);
        session.stepEpoch();
        WAIT_FOR(listener.isAt(RunState::Finished));
        QVERIFY(listener.records.finalReport);
        QCOMPARE(std::int64_t(listener.records.steps.size()), 2 * epoch);
    }

    void pauseHoldsAndRunGoesOn()
    {
        Session session;
        Listener listener(session);
        ExperimentConfig config = smallrun::config();
        config.training.epochs = 100;
        session.newRun(config, true);
        WAIT_FOR(session.status().step > 3);
        session.pause();
        WAIT_FOR(listener.isAt(RunState::Paused));
        const std::int64_t step = session.status().step;
        QTest::qWait(200);
        QCOMPARE(session.status().step, step);
        QCOMPARE(std::int64_t(listener.records.steps.size()), step);
        session.run();
        WAIT_FOR(session.status().step > step + 3);
        QCOMPARE(listener.started, 1);
    }

    void lookingChangesNoNumber()
    {
        std::vector<double> never, always;
        for (std::vector<double> *values : {&never, &always}) {
            Session session;
            Listener listener(session);
            if (values == &always) {
                listener.request = everything();
                listener.keepAsking = true;
            }
            session.newRun(smallrun::config(), true);
            WAIT_FOR(listener.isAt(RunState::Finished));
            for (const auto &[key, value] : listener.records.finalReport->scores)
                values->push_back(value.value);
            values->push_back(listener.records.finalReport->linear.value);
            values->push_back(listener.records.finalReport->knn.value);
            values->push_back(listener.records.steps.back().loss);
        }
        QCOMPARE(never, always);
    }

    void newRunReplacesATrainingOne()
    {
        Session session;
        Listener listener(session);
        ExperimentConfig config = smallrun::config();
        config.training.epochs = 100;
        session.newRun(config, true);
        WAIT_FOR(session.status().step > 3);
        session.newRun(smallrun::config(), true);
        WAIT_FOR(listener.started == 2);
        WAIT_FOR(listener.isAt(RunState::Finished));
        // Nothing of the first run is among the records of the second.
        QCOMPARE(std::int64_t(listener.records.steps.size()), session.status().length.steps);
        QCOMPARE(listener.records.steps.front().step, std::int64_t(1));
        QCOMPARE(session.status().generation, std::uint64_t(2));
    }

    void badConfigLeavesTheOldRunAlive()
    {
        Session session;
        Listener listener(session);
        ExperimentConfig config = smallrun::config();
        config.training.epochs = 100;
        session.newRun(config, true);
        WAIT_FOR(session.status().step > 3);
        ExperimentConfig bad = config;
        bad.data.train = 10000000;
        session.newRun(bad, true);
        WAIT_FOR(listener.failures.size() == 1);
        QVERIFY2(listener.failures.front().contains(u"data.train"), qPrintable(listener.failures.front()));
        const std::int64_t step = session.status().step;
        WAIT_FOR(session.status().step > step + 3);
        QCOMPARE(listener.started, 1);
        QCOMPARE(listener.failures.size(), 1);
        QCOMPARE(std::int64_t(listener.records.steps.size()), session.status().step);
    }

    void badLiveSettingIsRefused()
    {
        Session session;
        Listener listener(session);
        session.newRun(smallrun::config(), false);
        WAIT_FOR(listener.isAt(RunState::Paused));
        LiveSettings settings;
        settings.learning_rate = -1;
        session.change(settings);
        WAIT_FOR(listener.failures.size() == 1);
        QVERIFY(listener.failures.front().contains(u"training.learning_rate"));
    }

    void divergedRunStaysVisible()
    {
        Session session;
        Listener listener(session);
        listener.request.reconstructions = {0, {0}};
        ExperimentConfig config = smallrun::config();
        config.training.optimizer = OptimizerKind::Sgd;
        config.training.learning_rate = 100;
        config.training.momentum = 0.99;
        config.training.epochs = 200;
        config.network.decoder = DecoderActivation::Linear;
        for (StageConfig &stage : config.network.stages)
            stage.activation = Activation::Linear;
        session.newRun(config, true);
        QTRY_VERIFY_WITH_TIMEOUT(listener.isAt(RunState::Failed), smallrun::patience);
        QCOMPARE(listener.failures.size(), 1);
        QCOMPARE(session.status().message, listener.failures.front());
        const std::size_t frames = listener.frames.size();
        listener.request.reconstructions->positions = {1, 2};
        listener.ask();
        WAIT_FOR(listener.frames.size() > frames);
    }

    void savesAFolderOnce()
    {
        QTemporaryDir folder;
        Session session;
        Listener listener(session);
        QStringList saved;
        connect(&session, &Session::saved, this, [&](const QString &path) { saved += path; });
        session.newRun(smallrun::config(), false);
        WAIT_FOR(listener.isAt(RunState::Paused) && listener.records.evaluations.size() == 1);
        const QString path = folder.filePath(QStringLiteral("run"));
        session.save(path);
        WAIT_FOR(saved == QStringList{path});
        for (const char *file : {"session.json", "metrics.csv", "model.safetensors"})
            QVERIFY2(QFile::exists(path + u'/' + QLatin1String(file)), file);
        session.save(path);
        WAIT_FOR(listener.failures.size() == 1);
        QCOMPARE(saved.size(), 1);

        // With what the lab measured of it, and a report.
        SeparabilitySettings few;
        few.sample = 60;
        session.startTask(few);
        WAIT_FOR(session.status().labTaskGoes);
        WAIT_FOR(!session.status().labTaskGoes);
        session.save(path + QStringLiteral("-told"), true);
        WAIT_FOR(saved.size() == 2);
        QCOMPARE(saved.last(), path + QStringLiteral("-told/report.html"));
        QFile page(saved.last());
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("stage 1, trained"));
        QVERIFY(QFile::exists(path + QStringLiteral("-told/separability.json")));
    }

    void opensASavedRun()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("run"));
        std::shared_ptr<const FinalReport> report;
        std::size_t evaluations = 0;
        std::int64_t steps = 0;
        {
            Session session;
            Listener listener(session);
            bool saved = false;
            connect(&session, &Session::saved, this, [&] { saved = true; });
            session.newRun(smallrun::config(), true);
            WAIT_FOR(listener.isAt(RunState::Finished));
            session.save(path);
            WAIT_FOR(saved);
            report = listener.records.finalReport;
            evaluations = listener.records.evaluations.size();
            steps = session.status().step;
        }
        Session session;
        Listener listener(session);
        listener.request.reconstructions = {SnapshotRequest::currentStage, {3, 4}};
        session.open(path);
        WAIT_FOR(listener.isAt(RunState::Finished) && listener.records.evaluations.size() == evaluations);
        WAIT_FOR(!listener.frames.empty() && listener.records.baselines.size() == 4);
        QCOMPARE(session.status().step, steps);
        QCOMPARE(listener.frames.back()->step, steps);
        QCOMPARE(listener.frames.back()->reconstructions->throughStage, 1);
        QCOMPARE(listener.records.finalReport->linear.value, report->linear.value);
        QCOMPARE(listener.records.evaluations.back().step, steps);
        // Measured anew, where the live probe comes from: the scores are those of the same weights.
        QVERIFY(std::abs(listener.records.evaluations.back().at("mse").value - report->scores.at("mse").value) < 0.02);
        QVERIFY(listener.records.steps.empty());

        // One can go back to what it was, and on from there.
        session.lookAt(0);
        listener.ask();
        WAIT_FOR(listener.frames.back()->step == 0);
        QVERIFY(listener.frames.back()->reconstructions->mse != listener.frames.front()->reconstructions->mse);
        session.branch(smallrun::config(), 4, true);
        WAIT_FOR(listener.started == 2 && listener.isAt(RunState::Finished));
        QVERIFY(listener.records.steps.front().step > 1);
        QVERIFY(listener.failures.isEmpty());
        session.open(path);
        WAIT_FOR(listener.started == 3 && listener.isAt(RunState::Finished) && !listener.frames.empty());

        // One that is only looked at is not measured.
        Session look;
        Listener looker(look);
        looker.request.reconstructions = {SnapshotRequest::currentStage, {3, 4}};
        look.open(path, false);
        WAIT_FOR(!looker.frames.empty() && looker.isAt(RunState::Finished));
        QTest::qWait(300);
        QVERIFY(looker.records.baselines.empty());
        QCOMPARE(looker.records.evaluations.size(), evaluations);
        QCOMPARE(looker.frames.back()->reconstructions->outputs.values,
                 listener.frames.back()->reconstructions->outputs.values);

        // What is no run leaves the one that is there.
        look.open(folder.path());
        WAIT_FOR(looker.failures.size() == 1);
        QVERIFY2(looker.failures.front().contains(QStringLiteral("session.json")), qPrintable(looker.failures.front()));
        QVERIFY(looker.isAt(RunState::Finished));
    }

    void goesOnFromASavedRun()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("run"));
        Session session;
        Listener listener(session);
        bool saved = false;
        connect(&session, &Session::saved, this, [&] { saved = true; });
        session.newRun(smallrun::config(), false);
        WAIT_FOR(listener.isAt(RunState::Paused) && listener.records.baselines.size() == 4);
        session.stepEpoch();
        const std::int64_t epoch = session.status().length.stepsPerEpoch;
        WAIT_FOR(session.status().step == epoch && listener.isAt(RunState::Paused));
        session.save(path);
        WAIT_FOR(saved);
        session.open(path);
        WAIT_FOR(listener.started == 2 && listener.isAt(RunState::Paused));
        QCOMPARE(session.status().step, epoch);
        session.run();
        WAIT_FOR(listener.isAt(RunState::Finished));
        QCOMPARE(listener.records.steps.front().step, epoch + 1);
        QCOMPARE(listener.records.steps.back().step, session.status().length.steps);
        QCOMPARE(listener.records.evaluations.front().step, std::int64_t(0));
        QVERIFY(listener.failures.isEmpty());
    }

    void savingNothingIsRefused()
    {
        Session session;
        Listener listener(session);
        session.save(QStringLiteral("/nowhere"));
        QTRY_COMPARE_WITH_TIMEOUT(listener.failures.size(), 1, smallrun::patience);
    }

    void endsWhileTraining()
    {
        for (const int wait : {0, 50, 600}) {
            Session session;
            ExperimentConfig config = smallrun::config();
            config.training.epochs = 1000;
            session.newRun(config, true);
            QTest::qWait(wait);
        }
    }

private:
    QTemporaryDir m_cache;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
