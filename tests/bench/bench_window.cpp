// Measures the real window while it trains at full speed: when it appears, when the first live reconstruction is
// there, how late its event loop is (a 5 ms heartbeat), and how long the run takes. Prints one JSON object.
//
//   bench_window --epochs N [--from-start NANOSECONDS] [--scrub] [--map IMAGES] [--keep]
//   bench_window --machine SECONDS
//
// With --machine there is no window and nothing is trained: how late an empty event loop is beside two threads that
// compute. No program can do better on that machine.
// With --keep the run is kept safe from an unexpected end, as in the program.
// With --map the feature map is a t-SNE of so many test images, which moves all the while: from its first
// layout to its last how many times a second it is drawn with its points at other places, and how many layouts it is
// given. With --scrub the timeline is dragged through its moments while training goes on, and again when it is over:
// how long it takes until every view that is looked at has drawn the moment.

#include "app/window/mainwindow.h"
#include "app/window/viewdock.h"
#include "core/config/presets.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/scatter.h"
#include "ui/widgets/timelineslider.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <bitset>
#include <chrono>
#include <cstdio>
#include <thread>
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
            m_late.push_back(
                {std::max(0.0, double(m_clock.nsecsElapsed()) * 1e-6 - period), double(m_sinceStart.elapsed()) * 1e-3});
            m_clock.restart();
        });
    }

    void start()
    {
        m_clock.start();
        m_sinceStart.start();
        m_timer.start(period);
    }

    void stop() { m_timer.stop(); }

    QJsonObject result()
    {
        std::sort(m_late.begin(), m_late.end(), [](const Beat &a, const Beat &b) { return a.late < b.late; });
        const auto at = [this](double share) {
            return m_late.empty() ? 0 : m_late[std::size_t(share * double(m_late.size() - 1))].late;
        };
        QJsonArray latest;
        for (std::size_t i = m_late.size(); i-- > 0 && latest.size() < 5;)
            latest.append(QJsonArray{m_late[i].at, m_late[i].late});
        return {{QStringLiteral("heartbeats"), int(m_late.size())},
                {QStringLiteral("late_ms_median"), at(0.5)},
                {QStringLiteral("late_ms_p99"), at(0.99)},
                {QStringLiteral("late_ms_max"), at(1)},
                {QStringLiteral("latest_at_seconds"), latest}};
    }

private:
    static constexpr int period = 5;  // ms
    QTimer m_timer;
    struct Beat {
        double late;  // ms
        double at;    // s after the start
    };
    QElapsedTimer m_clock, m_sinceStart;
    std::vector<Beat> m_late;
};

void print(const QJsonObject &result)
{
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
}

/// An empty event loop beside two threads that compute.
void measureMachine(int seconds)
{
    std::atomic<bool> done = false;
    std::vector<std::jthread> busy;
    for (int i = 0; i < 2; ++i)
        busy.emplace_back([&done] {
            volatile double number = 1;
            while (!done)
                number = number * 1.0000001;
        });
    Heartbeat heartbeat;
    heartbeat.start();
    QTimer::singleShot(seconds * 1000, qApp, &QApplication::quit);
    QApplication::exec();
    heartbeat.stop();
    done = true;
    print(heartbeat.result());
}

/// Goes from moment to moment of the timeline, each as soon as the one before has been drawn for a while.
class Scrubbing : public QObject {
public:
    Scrubbing(MainWindow &window, int moments) : m_window(window), m_left(moments)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(40);
        connect(&m_pause, &QTimer::timeout, this, &Scrubbing::next);
        connect(&window.session(), &Session::frameArrived, this, [this](const std::shared_ptr<const Snapshot> &frame) {
            if (frame->step != m_step)
                return;
            if (frame->reconstructions)
                m_missing.reset(0);
            if (frame->map)
                m_missing.reset(1);
            if (frame->filters)
                m_missing.reset(2);
            if (m_waits && m_missing.none()) {
                m_waits = false;
                QTimer::singleShot(0, this, [this] {  // after what is drawn because of it
                    m_milliseconds.push_back(double(m_clock.nsecsElapsed()) * 1e-6);
                    m_pause.start();
                });
            }
        });
    }

    void start(std::function<void()> then)
    {
        m_then = std::move(then);
        next();
    }

    QJsonObject result()
    {
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        const auto at = [this](double share) {
            return m_milliseconds[std::size_t(share * double(m_milliseconds.size() - 1))];
        };
        if (m_milliseconds.empty())
            return {};
        return {{QStringLiteral("moments"), int(m_milliseconds.size())},
                {QStringLiteral("ms_median"), at(0.5)},
                {QStringLiteral("ms_p95"), at(0.95)},
                {QStringLiteral("ms_max"), at(1)}};
    }

private:
    void next()
    {
        auto *slider = m_window.findChild<TimelineSlider *>();
        if (m_left-- == 0) {
            slider->goLive();
            return m_then();
        }
        const auto &marks = slider->marks();
        int index = int(m_milliseconds.size() * 7 + 3) % int(marks.size());
        if (marks[std::size_t(index)].step == m_step)
            index = (index + 1) % int(marks.size());
        m_step = marks[std::size_t(index)].step;
        m_waits = true;
        m_missing.set();
        m_clock.start();
        slider->setValue(index);
    }

    MainWindow &m_window;
    int m_left;
    bool m_waits = false;
    std::int64_t m_step = -1;
    std::bitset<3> m_missing;  ///< reconstructions, map, filters
    QElapsedTimer m_clock;
    QTimer m_pause;
    std::vector<double> m_milliseconds;
    std::function<void()> m_then;
};

/// Chooses t-SNE of so many test images, as a person would.
void chooseTsne(MainWindow &window, int images)
{
    const auto choose = [&](const QString &name, const QVariant &data) {
        auto *box = window.docks()[1]->findChild<QComboBox *>(name);
        const int index = box ? box->findData(data) : -1;
        if (index < 0)
            qFatal("%s does not offer %d", qUtf8Printable(name), data.toInt());
        box->setCurrentIndex(index);
    };
    choose(QStringLiteral("mapImages"), images);
    choose(QStringLiteral("mapMethod"), int(MapMethod::Tsne));
}

/// Where the first points of a map were drawn last.
std::vector<QPointF> firstPlaces(const Plot &map)
{
    std::vector<QPointF> places;
    for (const QCPLayerable *each : map.layer(QStringLiteral("main"))->children())
        if (const auto *scatter = qobject_cast<const Scatter *>(each))
            for (int i = 0; i < std::min(50, scatter->count()); ++i)
                places.emplace_back(scatter->x(i), scatter->y(i));
    return places;
}

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
         {QStringLiteral("from-start"), QStringLiteral("When the process was started."), QStringLiteral("ns")},
         {QStringLiteral("machine"), QStringLiteral("The machine alone."), QStringLiteral("seconds")},
         {QStringLiteral("scrub"), QStringLiteral("Drag the timeline too.")},
         {QStringLiteral("keep"), QStringLiteral("Keep the run safe.")},
         {QStringLiteral("map"), QStringLiteral("t-SNE of so many test images."), QStringLiteral("n")}});
    parser.process(app);
    if (parser.isSet(QStringLiteral("machine"))) {
        measureMachine(parser.value(QStringLiteral("machine")).toInt());
        return 0;
    }

    ExperimentConfig config = preset("quick").config;
    config.training.epochs = parser.value(QStringLiteral("epochs")).toInt();
    const int mapImages = parser.value(QStringLiteral("map")).toInt();
    config.data.test = std::max(config.data.test, mapImages);
    QJsonObject result;
    Heartbeat heartbeat;
    QElapsedTimer sinceRun;
    double usedBefore = 0;
    int evaluations = 0;
    int baselines = 0;
    int frames = 0;
    int mapLayouts = 0;
    int mapFrames = 0;
    std::vector<QPointF> places;  // of the map's first points, as they were drawn last
    bool choseMap = false;
    QElapsedTimer sinceMap;  // since its neighbours were found and it moves
    double mapSeconds = 0;
    bool scrubbed = false;
    const bool scrub = parser.isSet(QStringLiteral("scrub"));

    MainWindow window;
    Scrubbing inTraining(window, 60), atRest(window, 60);
    window.resize(1440, 900);
    const QTemporaryDir kept;
    if (parser.isSet(QStringLiteral("keep")))
        window.keepSafe(kept.path());
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
        if (mapImages > 0 && frame->map && !std::exchange(choseMap, true))
            chooseTsne(window, mapImages);
        if (frame->map && frame->map->method == MapMethod::Tsne) {
            if (!sinceMap.isValid())
                sinceMap.start();
            ++mapLayouts;
            mapSeconds = double(sinceMap.elapsed()) * 1e-3;
        }
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
        if (scrub && evaluations >= 10 && !std::exchange(scrubbed, true))
            inTraining.start([] {});
        if (records.finalReport && scrub)
            atRest.start([] { QApplication::quit(); });
        else if (records.finalReport)
            QTimer::singleShot(0, &app, &QApplication::quit);
    });
    QObject::connect(&window.session(), &Session::failed, [](const QString &message) {
        std::fprintf(stderr, "bench_window: %s\n", qUtf8Printable(message));
        QApplication::exit(1);
    });
    const auto *map = window.docks()[1]->findChild<Plot *>();
    QObject::connect(map, &QCustomPlot::afterReplot, [&] {
        if (!sinceMap.isValid())
            return;
        std::vector<QPointF> now = firstPlaces(*map);
        mapFrames += now != places;
        places = std::move(now);
    });
    window.show();
    const int status = QApplication::exec();
    heartbeat.stop();
    result[QStringLiteral("whole_seconds")] = double(sinceRun.elapsed()) * 1e-3;
    result[QStringLiteral("window_thread_seconds")] = threadSeconds() - usedBefore;
    result[QStringLiteral("evaluations")] = evaluations;
    result[QStringLiteral("baselines")] = baselines;
    result[QStringLiteral("frames")] = frames;
    const QJsonObject late = heartbeat.result();
    for (auto each = late.begin(); each != late.end(); ++each)
        result[each.key()] = each.value();
    if (mapImages > 0) {
        result[QStringLiteral("map_layouts_per_second")] = mapLayouts / mapSeconds;
        result[QStringLiteral("map_frames_per_second")] = mapFrames / mapSeconds;
    }
    if (scrub) {
        result[QStringLiteral("scrub_in_training")] = inTraining.result();
        result[QStringLiteral("scrub_at_rest")] = atRest.result();
    }
    print(result);
    return status;
}
