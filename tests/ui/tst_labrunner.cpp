#include "core/base/error.h"
#include "ui/worker/session.h"

#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <thread>

using namespace pitfall;

namespace {

/// Counts to `end`, a row of a report for each piece. A piece takes `seconds` and watches the flag.
class Counting : public LongTask {
public:
    Counting(int end, double seconds, int failAt) : m_end(end), m_seconds(seconds), m_failAt(failAt) {}

    bool isFinished() const override { return int(m_report.decoders.size()) >= m_end; }
    void step(const std::atomic<bool> *cancelled) override
    {
        const auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(m_seconds);
        while (std::chrono::steady_clock::now() < until) {
            if (cancelled && *cancelled)
                throw Cancelled();
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        if (int(m_report.decoders.size()) == m_failAt)
            throw Error("The counting has failed.");
        m_report.decoders.emplace_back();
    }
    double progress() const override { return double(m_report.decoders.size()) / m_end; }
    std::string doing() const override { return "counting " + std::to_string(m_report.decoders.size() + 1); }
    const DecoderReport &report() const { return m_report; }

private:
    int m_end;
    double m_seconds;
    int m_failAt;
    DecoderReport m_report;
};

/// Pieces and their seconds are told by the settings: `epochs` and `learningRate`; `seed` is where it fails.
LabJob makeCounting(const LabTask &task, std::shared_ptr<const FrozenNetwork>)
{
    const auto &settings = std::get<DecoderLabSettings>(task);
    if (settings.batchSize <= 0)
        throw ConfigError("batchSize: there is no counting in batches of 0.");
    auto counting = std::make_unique<Counting>(settings.epochs, settings.learningRate, int(settings.seed));
    const Counting *measured = counting.get();
    LabJob job;
    job.parts = [measured] { return measured->report().decoders.size(); };
    job.report = [measured] { return LabReport(std::make_shared<const DecoderReport>(measured->report())); };
    job.task = std::move(counting);
    return job;
}

LabTask counting(int pieces, double seconds, int failAt = -1)
{
    DecoderLabSettings settings;
    settings.epochs = pieces;
    settings.learningRate = seconds;
    settings.seed = failAt;
    return settings;
}

ExperimentConfig smallConfig(int epochs = 1)
{
    ExperimentConfig config;
    config.data.train = 300;
    config.data.validation = 100;
    config.data.test = 200;
    config.network.stages = {{4, 5, 2}, {3, 3, 2}};
    config.training.epochs = epochs;
    config.training.batch_size = 32;
    config.probe.evaluations = 6;
    config.probe.live_train = 200;
    config.probe.live_test = 100;
    config.probe.final_train = 300;
    config.probe.bootstrap = 100;
    return config;
}

struct Listener {
    explicit Listener(Session &session) : session(session)
    {
        QObject::connect(&session, &Session::taskChanged, &session, [this](const TaskEvent &event) {
            events.push_back(event);
            times.push_back(std::chrono::steady_clock::now());
        });
        QObject::connect(&session, &Session::statusChanged, &session,
                         [this](const RunStatus &status) { statuses.push_back(status); });
        QObject::connect(&session, &Session::frameArrived, &session, [this] { ++frames; });
        QObject::connect(&session, &Session::failed, &session, [this](const QString &text) { failures += text; });
    }
    bool isOver() const { return !events.empty() && events.back().state != TaskEvent::State::Going; }
    bool isAt(RunState state) const { return session.status().state == state; }
    /// Rows of the last report that came.
    int rows() const
    {
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (event->report)
                return int(std::get<0>(*event->report)->decoders.size());
        }
        return 0;
    }

    Session &session;
    std::vector<TaskEvent> events;
    std::vector<std::chrono::steady_clock::time_point> times;
    std::vector<RunStatus> statuses;
    QStringList failures;
    int frames = 0;
};

constexpr int patience = 60000;  // milliseconds; the machine may be busy

}  // namespace

#define WAIT_FOR(condition) QTRY_VERIFY2_WITH_TIMEOUT(condition, qPrintable(listener.failures.join(u'\n')), patience)

class TestLabRunner : public QObject {
    Q_OBJECT

private slots:
    void reportsGrowAndEnd()
    {
        Session session(nullptr, makeCounting);
        Listener listener(session);
        session.newRun(smallConfig(), false);
        WAIT_FOR(listener.isAt(RunState::Paused));
        session.stepBatch();
        session.startTask(counting(40, 0.04));
        WAIT_FOR(listener.isOver());
        QVERIFY(listener.failures.isEmpty());
        QCOMPARE(listener.events.back().state, TaskEvent::State::Finished);
        QCOMPARE(listener.events.back().progress, 1.0);
        QCOMPARE(listener.rows(), 40);
        QVERIFY(listener.events.size() >= 4);  // it grew
        double progress = 0;
        for (std::size_t i = 0; i < listener.events.size(); ++i) {
            const TaskEvent &event = listener.events[i];
            QVERIFY(event.progress >= progress);
            progress = event.progress;
            QCOMPARE(event.step, listener.events.front().step);
            QCOMPARE(event.kind, LabKind::Decoders);
        }
        // Not more often than some three times a second: 40 pieces of 40 ms at the least are 1.6 s.
        const double seconds = std::chrono::duration<double>(listener.times.back() - listener.times.front()).count();
        QVERIFY(double(listener.events.size()) <= 3 + seconds / 0.3);
        WAIT_FOR(listener.isAt(RunState::Paused));
    }

    void trainingWaitsAndGoesOn()
    {
        Session session(nullptr, makeCounting);
        Listener listener(session);
        session.newRun(smallConfig(2000), true);
        WAIT_FOR(session.status().step > 5);
        session.startTask(counting(20, 0.05));
        WAIT_FOR(!listener.events.empty());
        const std::int64_t step = listener.events.front().step;
        QVERIFY(step > 5);
        WAIT_FOR(listener.isAt(RunState::Measuring) && session.status().labTaskGoes);
        QCOMPARE(session.status().step, step);
        QCOMPARE(session.status().rest, RunState::Running);
        QVERIFY2(session.status().message.startsWith(QStringLiteral("Decoders at step %1: counting").arg(step)),
                 qPrintable(session.status().message));
        // Pictures are made meanwhile.
        const int frames = listener.frames;
        SnapshotRequest request;
        request.reconstructions = {0, {1, 2}};
        session.requestFrame(request);
        WAIT_FOR(listener.frames > frames);
        QVERIFY(!listener.isOver());
        WAIT_FOR(listener.isOver());
        WAIT_FOR(session.status().step > step + 5);
        QVERIFY(listener.isAt(RunState::Running) || listener.isAt(RunState::Measuring));
        QVERIFY(listener.failures.isEmpty());
    }

    void pauseLeavesTheTaskAlone()
    {
        Session session(nullptr, makeCounting);
        Listener listener(session);
        session.newRun(smallConfig(2000), true);
        WAIT_FOR(session.status().step > 5);
        session.startTask(counting(10, 0.1));
        WAIT_FOR(session.status().labTaskGoes);
        session.pause();
        WAIT_FOR(listener.isOver());
        QCOMPARE(listener.events.back().state, TaskEvent::State::Finished);
        QCOMPARE(listener.rows(), 10);
        WAIT_FOR(listener.isAt(RunState::Paused));
        const std::int64_t step = session.status().step;
        QTest::qWait(200);
        QCOMPARE(session.status().step, step);
    }

    void stopsAtOnceAndKeepsWhatIsThere()
    {
        Session session(nullptr, makeCounting);
        Listener listener(session);
        session.newRun(smallConfig(), false);
        WAIT_FOR(listener.isAt(RunState::Paused));
        session.startTask(counting(3, 0.2));
        WAIT_FOR(listener.isOver());
        listener.events.clear();
        session.startTask(counting(100, 30));  // one piece is half a minute
        WAIT_FOR(session.status().labTaskGoes && listener.isAt(RunState::Measuring));
        QElapsedTimer timer;
        timer.start();
        session.stopTask();
        WAIT_FOR(listener.isOver());
        QVERIFY2(timer.elapsed() < 25000, qPrintable(QString::number(timer.elapsed())));  // sooner than the piece ends
        QCOMPARE(listener.events.back().state, TaskEvent::State::Stopped);
        WAIT_FOR(listener.isAt(RunState::Paused));
        session.stopTask();  // there is nothing to stop
        session.stepBatch();
        WAIT_FOR(session.status().step == 1);
        QVERIFY(listener.failures.isEmpty());
    }

    void errorsEndTheTaskOnly()
    {
        Session session(nullptr, makeCounting);
        Listener listener(session);
        session.newRun(smallConfig(), false);
        WAIT_FOR(listener.isAt(RunState::Paused));
        session.startTask(counting(10, 0.01, 4));
        WAIT_FOR(listener.failures.size() == 1);
        QCOMPARE(listener.failures.front(), QStringLiteral("The counting has failed."));
        QCOMPARE(listener.events.back().state, TaskEvent::State::Failed);
        QCOMPARE(listener.rows(), 4);

        DecoderLabSettings impossible;
        impossible.batchSize = 0;
        session.startTask(impossible);
        WAIT_FOR(listener.failures.size() == 2);
        QVERIFY(listener.failures.back().contains("batchSize"));
        QCOMPARE(listener.events.back().state, TaskEvent::State::Failed);
        session.run();
        WAIT_FOR(listener.isAt(RunState::Finished));
        QCOMPARE(listener.failures.size(), 2);
        // A run that has finished can be measured, and stays finished.
        session.startTask(counting(3, 0.01));
        WAIT_FOR(listener.events.back().state == TaskEvent::State::Finished);
        WAIT_FOR(listener.isAt(RunState::Finished));
    }

    void aNewRunAbandonsTheTask()
    {
        Session session(nullptr, makeCounting);
        Listener listener(session);
        session.newRun(smallConfig(), false);
        WAIT_FOR(listener.isAt(RunState::Paused));
        session.startTask(counting(100, 30));
        WAIT_FOR(session.status().labTaskGoes && listener.isAt(RunState::Measuring));
        session.newRun(smallConfig(), true);
        WAIT_FOR(session.status().generation == 2);
        QCOMPARE(listener.events.back().state, TaskEvent::State::Stopped);
        WAIT_FOR(listener.isAt(RunState::Finished));
        QVERIFY(!session.status().labTaskGoes);
    }

    void anotherTaskReplacesTheFirst()
    {
        Session session(nullptr, makeCounting);
        Listener listener(session);
        session.newRun(smallConfig(), false);
        WAIT_FOR(listener.isAt(RunState::Paused));
        session.startTask(counting(100, 30));
        WAIT_FOR(session.status().labTaskGoes && listener.isAt(RunState::Measuring));
        session.startTask(counting(2, 0.01));
        WAIT_FOR(listener.events.back().state == TaskEvent::State::Finished);
        QCOMPARE(listener.rows(), 2);
        QVERIFY(std::any_of(listener.events.begin(), listener.events.end(),
                            [](const TaskEvent &event) { return event.state == TaskEvent::State::Stopped; }));
    }

    void withoutARunThereIsNothingToMeasure()
    {
        Session session(nullptr, makeCounting);
        Listener listener(session);
        session.startTask(counting(3, 0.01));
        WAIT_FOR(listener.failures.size() == 1);
        QVERIFY(listener.events.empty());
    }

    void closesWhileATaskGoes()
    {
        QElapsedTimer timer;
        {
            Session session(nullptr, makeCounting);
            Listener listener(session);
            session.newRun(smallConfig(), false);
            WAIT_FOR(listener.isAt(RunState::Paused));
            session.startTask(counting(100, 30));
            WAIT_FOR(session.status().labTaskGoes && listener.isAt(RunState::Measuring));
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 25000, qPrintable(QString::number(timer.elapsed())));  // sooner than the piece ends
    }
};

QTEST_MAIN(TestLabRunner)
#include "tst_labrunner.moc"
