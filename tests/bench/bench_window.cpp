// Measures the real window while it trains at full speed: when it appears, when the first live reconstruction is
// there, how late its event loop is (a 5 ms heartbeat), and how long the run takes. Prints one JSON object.
//
//   bench_window --epochs N [--from-start NANOSECONDS]

#include "app/window/mainwindow.h"
#include "core/config/presets.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include <time.h>

using namespace pitfall;

namespace {

/// Seconds since a moment given in nanoseconds since 1970, as `date +%s%N` prints it.
double secondsSinceEpochTime(qint64 nanoseconds)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return double(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - nanoseconds) * 1e-9;
}

/// Processor time that the calling thread has used.
double threadSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) + double(used.tv_nsec) * 1e-9;
}

/// A timer that should fire every 5 ms, and how late it was each time.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_late.push_back(std::max(0.0, double(m_clock.nsecsElapsed()) * 1e-6 - period));
            m_clock.restart();
        });
    }

    void start()
    {
        m_clock.start();
        m_timer.start(period);
    }

    void stop() { m_timer.stop(); }

    double percentile(double share)
    {
        std::sort(m_late.begin(), m_late.end());
        return m_late.empty() ? 0 : m_late[std::size_t(share * double(m_late.size() - 1))];
    }

    int beats() const { return int(m_late.size()); }

private:
    static constexpr int period = 5;  // ms
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_late;  // ms
};

/// Calls back once, when the window has been painted.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(std::function<void()> then) : m_then(std::move(then)) {}

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then)
            QTimer::singleShot(0, this, std::exchange(m_then, nullptr));
        return false;
    }

private:
    std::function<void()> m_then;
};

}  // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("Pitfall"));
    QApplication::setApplicationName(QStringLiteral("PitfallBench"));
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("epochs"), QStringLiteral("Epochs per stage."), QStringLiteral("n"), QStringLiteral("3")},
         {QStringLiteral("from-start"), QStringLiteral("When the process was started."), QStringLiteral("ns")}});
    parser.process(app);

    ExperimentConfig config = preset("quick").config;
    config.training.epochs = parser.value(QStringLiteral("epochs")).toInt();
    QJsonObject result;
    Heartbeat heartbeat;
    QElapsedTimer sinceRun;
    double usedBefore = 0;
    int evaluations = 0;
    int baselines = 0;
    int frames = 0;

    MainWindow window;
    window.resize(1440, 900);
    FirstPaint firstPaint([&] {
        result[QStringLiteral("window_seconds")] =
            secondsSinceEpochTime(parser.value(QStringLiteral("from-start")).toLongLong());
        sinceRun.start();
        usedBefore = threadSeconds();
        window.open(config, true);
        heartbeat.start();
    });
    window.installEventFilter(&firstPaint);

    QObject::connect(&window.session(), &Session::frameArrived, [&](const std::shared_ptr<const Snapshot> &frame) {
        if (++frames == 1)
            result[QStringLiteral("first_picture_seconds")] = double(sinceRun.elapsed()) * 1e-3;
        if (frame->reconstructions && frame->step > 0 && !result.contains(QStringLiteral("first_live_seconds")))
            result[QStringLiteral("first_live_seconds")] = double(sinceRun.elapsed()) * 1e-3;
    });
    QObject::connect(&window.session(), &Session::recordsArrived, [&](const Records &records) {
        evaluations += int(records.evaluations.size());
        baselines = std::max(baselines, int(records.baselines.size()));
        if (evaluations > 0 && !result.contains(QStringLiteral("first_evaluation_seconds")))
            result[QStringLiteral("first_evaluation_seconds")] = double(sinceRun.elapsed()) * 1e-3;
        if (!records.steps.empty() && !result.contains(QStringLiteral("first_step_seconds")))
            result[QStringLiteral("first_step_seconds")] = double(sinceRun.elapsed()) * 1e-3;
        if (!records.evaluations.empty())
            result[QStringLiteral("run_seconds")] = double(sinceRun.elapsed()) * 1e-3;
        if (records.finalReport)
            QTimer::singleShot(0, &app, &QApplication::quit);
    });
    QObject::connect(&window.session(), &Session::failed, [](const QString &message) {
        std::fprintf(stderr, "bench_window: %s\n", qUtf8Printable(message));
        QApplication::exit(1);
    });
    window.show();
    const int status = QApplication::exec();
    heartbeat.stop();
    result[QStringLiteral("whole_seconds")] = double(sinceRun.elapsed()) * 1e-3;
    result[QStringLiteral("window_thread_seconds")] = threadSeconds() - usedBefore;
    result[QStringLiteral("evaluations")] = evaluations;
    result[QStringLiteral("baselines")] = baselines;
    result[QStringLiteral("frames")] = frames;
    result[QStringLiteral("heartbeats")] = heartbeat.beats();
    result[QStringLiteral("late_ms_median")] = heartbeat.percentile(0.5);
    result[QStringLiteral("late_ms_p99")] = heartbeat.percentile(0.99);
    result[QStringLiteral("late_ms_max")] = heartbeat.percentile(1);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return status;
}
