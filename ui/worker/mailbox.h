#pragma once

#include "core/data/folderlock.h"
#include "core/experiment/timeline.h"
#include "ui/worker/session.h"
#include "ui/worker/stepgate.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <variant>

namespace pitfall {

/// What the window tells the worker.
struct NewRunCommand {
    ExperimentConfig config;
    bool runAtOnce = false;
};
enum class GoCommand { Run, Pause, Batch, Epoch };
struct ChangeCommand {
    LiveSettings settings;
    std::uint64_t generation = 0;  ///< the run that is meant
};
struct SaveCommand {
    QString folder;
    bool withReport = false;
};
struct StartTaskCommand {
    LabTask task;
    std::int64_t step = -1;  ///< of the moment that is measured; negative: as it is now
};
struct StopTaskCommand {};
/// A new run that goes on from a moment of this one.
struct BranchCommand {
    ExperimentConfig config;
    std::int64_t step = 0;
    bool runAtOnce = false;
};
/// A run that was saved, as a folder or as one file.
struct OpenCommand {
    QString folder;
    bool measures = true;              ///< false: it is only looked at
    std::shared_ptr<FolderLock> kept;  ///< set: a folder that Autosave kept; this window's Autosave goes on with it
    bool runAtOnce = false;
    QString images = {};  ///< the folder or file that has its images; empty: where they were
};
/// A model file, as a run at its end.
struct ImportCommand {
    QString path;
    ExperimentConfig settings;  ///< data and probes
};
/// From now on runs are kept in folders below this one, against unexpected ends.
struct KeepSafeCommand {
    QString root;
    double worthKeeping = 0;  ///< seconds of training
};
/// How the window shows the run, as JSON: is saved with it.
struct LookCommand {
    QString look;
};
/// From now on this run takes its steps in turn with another; a null gate: on its own again.
struct JoinCommand {
    std::shared_ptr<StepGate> gate;
    StepGate::Side side = StepGate::First;
};
using Command = std::variant<NewRunCommand, GoCommand, ChangeCommand, SaveCommand, StartTaskCommand, StopTaskCommand,
                             BranchCommand, OpenCommand, JoinCommand, ImportCommand, KeepSafeCommand, LookCommand>;

/// Another run comes in place of the one that is there.
bool replacesRun(const Command &command);

/// What the worker tells the window: never dropped, in the order in which it happened.
struct StartedEvent {
    std::uint64_t generation = 0;
    ExperimentConfig config;
    LiveSettings live;  ///< as they are now
    std::shared_ptr<const Splits> splits;
    bool wasOpened = false;  ///< it was saved, and is not by the settings that the window shows
};
/// Something that a person should know, and after which all goes on.
struct NotedEvent {
    QString message;
};
struct FailedEvent {
    QString message;
    std::optional<OpenCommand> lacksImages = {};  ///< what could be done if it were told where they are
};
struct SavedEvent {
    QString shown;   ///< what to name: the folder, the file, or the report in it
    QString folder;  ///< or file, that holds the run
    QString line;    ///< the run, in one line
};
/// A run that was opened is in place.
struct OpenedEvent {
    QString folder;  ///< or file; empty: one that Autosave kept
    QString line;
    QString look;  ///< as it was saved with the run; may be empty
    QString note;  ///< what the person should know of it; may be empty
};
using Event = std::variant<StartedEvent, Records, NotedEvent, FailedEvent, SavedEvent, OpenedEvent, TaskEvent>;

/// What the run's thread offers to make pictures of.
struct LiveMoment {
    std::uint64_t generation = 0;
    std::shared_ptr<const Moment> moment;
    bool isTraining = false;  ///< it is soon superseded; pictures keep to their budget
    std::shared_ptr<const Timeline> past;
};

/// A frame that the window waits for.
struct FrameTask {
    std::uint64_t generation = 0;
    std::shared_ptr<const Moment> moment;
    SnapshotRequest request;
    std::shared_ptr<const Timeline> past;
    std::int64_t lookAt = -1;  ///< a step of the past instead of the moment; negative: live
    bool hurry = true;         ///< nothing else is to be done, or someone drags the timeline

    bool isLive() const { return lookAt < 0; }
};

/// Everything that waited for the window.
struct Delivery {
    std::vector<Event> events;
    /// In the order in which they were made, parts of the same moment in one; taking them acknowledges them. More than
    /// one if a map and pictures are of different moments.
    std::vector<std::shared_ptr<const Snapshot>> frames;
    std::optional<RunStatus> status;  ///< latest wins

    bool empty() const { return events.empty() && frames.empty() && !status; }
};

/// Lies between the window's thread, the run's and the pictures'. Every call may come from any of them and holds a
/// lock for microseconds; only those that say so block.
class Mailbox {
public:
    using Clock = std::chrono::steady_clock;

    /// `wake` is called on another thread when something arrives while the window sleeps, and for each frame of a
    /// moment of the past, which someone waits for.
    explicit Mailbox(std::function<void()> wake);

    // The window's side.
    void post(Command command);
    /// Replaces what was asked for before. `generation` is the run that the window shows.
    void request(const SnapshotRequest &request, std::uint64_t generation);
    /// Frames are from now on of the moment at this step; negative: live.
    void lookAt(std::int64_t step);
    Delivery take();
    /// The window stops looking until it is woken. False if something has just arrived.
    bool sleep();
    void stop();

    // The run's side.
    bool isStopped() const { return m_stopped; }
    std::vector<Command> takeCommands();
    void publish(Event event);
    void publish(const RunStatus &status);
    /// Replaces what was offered before.
    void offer(LiveMoment moment);
    bool isMomentWanted() const { return m_momentWanted; }
    /// Blocks while someone who drags the timeline waits for pictures, a tenth of a second at most.
    void standAside() const;
    /// Until a command arrives or a moment is wanted, or until it is nudged, or until so much time has passed.
    void wait(std::optional<std::chrono::seconds> longest = {});
    void nudge();

    // The pictures' side.
    /// What is to be made now: nothing while the last frame has not been taken. Without the t-SNE maps.
    std::optional<FrameTask> frameTask() const;
    /// The answer to some parts of what is wanted; the others, and what was asked for since, stay wanted. A frame of a
    /// run that is not shown any more is dropped.
    void publish(Snapshot frame, const SnapshotRequest &answered);
    /// The t-SNE maps that are wanted, `map` and `secondMap` alone; those that were shown and not yet taken are there
    /// too, since they move on all the while. Nothing if there are none.
    std::optional<FrameTask> mapTask() const;
    /// Whether a new picture of this map would be drawn now.
    bool isMapAwaited(std::optional<SnapshotRequest::Map> SnapshotRequest::*which) const;
    /// Until `mapTask` may say something else, or until `deadline`.
    void awaitMapNews(std::optional<Clock::time_point> deadline = {});

    /// A later moment than the one that was offered last.
    void wantMoment();
    /// Until `frameTask` may say something else, or until `deadline`.
    void awaitPictureNews(std::optional<Clock::time_point> deadline = {});

    /// Raised by commands that end the run (abandon), or that want the worker to do something else first
    /// (interrupt); lowered when the commands are taken. For the long calls of Experiment.
    const std::atomic<bool> &abandon() const { return m_abandon; }
    const std::atomic<bool> &interrupt() const { return m_interrupt; }
    /// Raised by commands that end the lab's task in hand. Others, such as Pause, leave it alone: a task that was
    /// cancelled is of no more use.
    const std::atomic<bool> &abandonTask() const { return m_abandonTask; }

private:
    bool hasMomentFor(std::uint64_t generation) const;
    template<class Change>
    void tellPictures(Change &&change);
    void notePastAwaited();
    void notifyWindow(std::unique_lock<std::mutex> &lock, bool atOnce = false);

    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::condition_variable m_picturesArrived;
    std::condition_variable m_mapsArrived;
    std::function<void()> m_wake;

    std::vector<Command> m_commands;
    SnapshotRequest m_request;
    SnapshotRequest m_maps;  ///< the t-SNE maps of the last request, whether answered or not
    std::uint64_t m_requestGeneration = 0;
    LiveMoment m_live;
    std::int64_t m_lookAt = -1;
    std::atomic<bool> m_momentWanted = false;
    std::atomic<bool> m_pastAwaited = false;  ///< pictures of the past are
    std::atomic<Clock::time_point> m_pastAwaitedUntil = Clock::time_point();
    bool m_news = false;         ///< something the run has not yet looked at
    bool m_pictureNews = false;  ///< something the pictures have not yet looked at
    bool m_mapNews = false;      ///< something the maps have not yet looked at
    bool m_asleep = true;        ///< the window must be woken

    Delivery m_delivery;
    std::atomic<bool> m_abandon = false;
    std::atomic<bool> m_interrupt = false;
    std::atomic<bool> m_abandonTask = false;
    std::atomic<bool> m_stopped = false;
};

}  // namespace pitfall
