#include "ui/worker/session.h"

#include "ui/worker/eachinturn.h"
#include "ui/worker/mapworker.h"
#include "ui/worker/pictureworker.h"
#include "ui/worker/runworker.h"
#include "ui/worker/windowbudget.h"

#include <QTimer>

#include <optional>
#include <thread>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace pitfall {

namespace {

// The window's event loop stays prompt when training keeps every core busy, and pictures that someone waits for come
// before the next batch. Threads that a worker starts inherit this on Linux; elsewhere, or if it is refused, nothing is
// lost.
void yield([[maybe_unused]] int niceness)
{
#ifdef __linux__
    setpriority(PRIO_PROCESS, id_t(gettid()), niceness);
#endif
}

constexpr int niceOfTraining = 6;
constexpr int niceOfPictures = 2;
constexpr int niceOfMaps = 4;

constexpr int drainInterval = 50;  // milliseconds
constexpr int ticksUntilSleep = 10;

bool wantsTsne(const SnapshotRequest &request)
{
    const auto isTsne = [](const auto &map) { return map && map->method == MapMethod::Tsne; };
    return isTsne(request.map) || isTsne(request.secondMap);
}

}  // namespace

struct Session::Private {
    Private(Session *session, LabFactory lab)
        : q(session), mailbox([session] {
              // On the worker's thread.
              QMetaObject::invokeMethod(
                  session, [session] { session->d->wake(); }, Qt::QueuedConnection);
          })
    {
        timer.setInterval(drainInterval);
        QObject::connect(&timer, &QTimer::timeout, session, [this] { drain(); });
        thread = std::thread([this, lab = std::move(lab)] {
            yield(niceOfTraining);
            RunWorker(mailbox, lab).loop();
        });
        pictures = std::thread([this] {
            yield(niceOfPictures);
            PictureWorker(mailbox).loop();
        });
        maps = std::thread([this] {
            yield(niceOfMaps);
            MapWorker(mailbox).loop();
        });
    }

    void wake();
    void drain();
    void askIfRested();
    void deliver(const StartedEvent &event);
    void deliver(const Records &records);
    void deliver(const NotedEvent &event);
    void deliver(const FailedEvent &event);
    void deliver(const SavedEvent &event);
    void deliver(const OpenedEvent &event);
    void deliver(const TaskEvent &event);

    Session *q;
    Mailbox mailbox;
    QTimer timer;
    int quietTicks = 0;
    RunStatus status;
    std::uint64_t generation = 0;  ///< of the run that the window shows
    bool lookingBack = false;
    bool moves = false;  ///< a map that moves while it is looked at is wanted
    WindowBudget budget;
    std::optional<SnapshotRequest> question;  ///< what the window wants to see and has not yet asked for
    SnapshotRequest asked;                    ///< what it asked for last
    std::thread thread;
    std::thread pictures;
    std::thread maps;
};

void Session::Private::wake()
{
    quietTicks = 0;
    if (!timer.isActive())
        timer.start();
    drain();
}

// While training goes on the window rests between pictures of the same things; anything new is asked for at once.
void Session::Private::askIfRested()
{
    const bool rests =
        status.state == RunState::Running && !lookingBack && !moves && question == asked && !budget.isRested();
    if (!question || rests)
        return;
    mailbox.request(*question, generation);
    asked = *question;
    question.reset();
}

void Session::Private::drain()
{
    askIfRested();
    const Delivery delivery = mailbox.take();
    if (delivery.empty()) {
        if (++quietTicks >= ticksUntilSleep && !question && mailbox.sleep())
            timer.stop();
        return;
    }
    quietTicks = 0;
    if (delivery.status)
        status = *delivery.status;
    EachInTurn tell;
    for (const Event &event : delivery.events)
        tell([&] { std::visit([this](const auto &e) { deliver(e); }, event); });
    if (!delivery.frames.empty())
        budget.begin();
    for (const auto &frame : delivery.frames)
        if (frame->generation == generation)
            tell([&] { emit q->frameArrived(frame); });
    if (delivery.status)
        tell([&] { emit q->statusChanged(status); });
    tell.rethrow();
}

void Session::Private::deliver(const StartedEvent &event)
{
    generation = event.generation;
    q->lookAt(-1);
    emit q->runStarted(event.config, event.splits, event.live, event.wasOpened);
}

void Session::Private::deliver(const Records &records)
{
    emit q->recordsArrived(records);
}

void Session::Private::deliver(const NotedEvent &event)
{
    emit q->noted(event.message);
}

void Session::Private::deliver(const FailedEvent &event)
{
    emit q->failed(event.message);
    if (!event.lacksImages)
        return;
    emit q->imagesMissing(event.message, [this, command = *event.lacksImages](const QString &images) {
        OpenCommand again = command;
        again.images = images;
        mailbox.post(std::move(again));
    });
}

void Session::Private::deliver(const SavedEvent &event)
{
    emit q->saved(event.shown);
    emit q->runNoted(event.folder, event.line);
}

void Session::Private::deliver(const OpenedEvent &event)
{
    emit q->opened(event.look, event.note);
    if (!event.folder.isEmpty())
        emit q->runNoted(event.folder, event.line);
}

void Session::Private::deliver(const TaskEvent &event)
{
    if (event.generation == generation)
        emit q->taskChanged(event);
}

Session::Session(QObject *parent, LabFactory lab) : QObject(parent), d(std::make_unique<Private>(this, std::move(lab)))
{
}

Session::~Session()
{
    d->mailbox.stop();
    d->thread.join();
    d->pictures.join();
    d->maps.join();
}

void Session::newRun(const ExperimentConfig &config, bool runAtOnce)
{
    d->mailbox.post(NewRunCommand{config, runAtOnce});
}

void Session::open(const QString &folder, bool measure)
{
    d->mailbox.post(OpenCommand{folder, measure, nullptr, false});
}

void Session::recover(const QString &folder, std::shared_ptr<FolderLock> lock, bool runAtOnce)
{
    d->mailbox.post(OpenCommand{folder, true, std::move(lock), runAtOnce});
}

void Session::openModel(const QString &path, const ExperimentConfig &settings)
{
    d->mailbox.post(ImportCommand{path, settings});
}

void Session::keepSafe(const QString &root, double worthKeeping)
{
    d->mailbox.post(KeepSafeCommand{root, worthKeeping});
}

void Session::setLook(const QString &look)
{
    d->mailbox.post(LookCommand{look});
}

void Session::run()
{
    d->mailbox.post(GoCommand::Run);
}

void Session::pause()
{
    d->mailbox.post(GoCommand::Pause);
}

void Session::stepBatch()
{
    d->mailbox.post(GoCommand::Batch);
}

void Session::stepEpoch()
{
    d->mailbox.post(GoCommand::Epoch);
}

void Session::change(const LiveSettings &settings)
{
    d->mailbox.post(ChangeCommand{settings, d->generation});
}

void Session::requestFrame(const SnapshotRequest &request)
{
    d->question = request;
    d->moves = wantsTsne(request);
    d->askIfRested();
    if (d->question && !d->timer.isActive())
        d->timer.start();
}

void Session::lookAt(std::int64_t step)
{
    d->lookingBack = step >= 0;
    d->mailbox.lookAt(step);
    d->askIfRested();
}

void Session::branch(const ExperimentConfig &config, std::int64_t step, bool runAtOnce)
{
    d->mailbox.post(BranchCommand{config, step, runAtOnce});
}

void Session::join(std::shared_ptr<StepGate> gate, int side)
{
    d->mailbox.post(JoinCommand{std::move(gate), StepGate::Side(side)});
}

void Session::startTask(const LabTask &task, std::int64_t step)
{
    d->mailbox.post(StartTaskCommand{task, step});
}

void Session::stopTask()
{
    d->mailbox.post(StopTaskCommand{});
}

void Session::save(const QString &folder, bool withReport)
{
    d->mailbox.post(SaveCommand{folder, withReport});
}

const RunStatus &Session::status() const
{
    return d->status;
}

}  // namespace pitfall
