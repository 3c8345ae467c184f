#pragma once

#include "core/experiment/experiment.h"
#include "core/experiment/snapshot.h"
#include "ui/worker/labjob.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace pitfall {

class FolderLock;
class StepGate;

/// What the run is doing. The window shows it and enables actions by it.
enum class RunState { Empty, Loading, Paused, Running, Measuring, Finished, Failed };

/// What can be said about the run at one moment, for the status bar.
struct RunStatus {
    RunState state = RunState::Empty;
    /// The state, were it not for a measurement: Running if training goes on after it.
    RunState rest = RunState::Empty;
    bool labTaskGoes = false;      ///< Measuring is for the lab
    std::uint64_t generation = 0;  ///< grows with each run; results of older ones are dropped
    RunLength length;
    std::int64_t step = 0;
    int stage = 0;
    double epoch = 0;
    double loss = 0;
    double imagesPerSecond = 0;  ///< over the last second or so; 0 if unknown
    double secondsLeft = -1;     ///< estimated; negative if unknown
    QString message;             ///< what is being measured, or why it failed; may be empty
};

/// Things that are never dropped, in the order in which they happened.
struct Records {
    std::vector<StepRecord> steps;
    std::vector<Evaluation> evaluations;
    std::vector<Baseline> baselines;                 ///< all four at once, when measured
    std::shared_ptr<const FinalReport> finalReport;  ///< once, at the end
    bool areOfThePast = false;                       ///< of a saved run: there is no going back to them

    bool empty() const { return steps.empty() && evaluations.empty() && baselines.empty() && !finalReport; }
};

/// Tries once more to open a run, with these images.
using OpenWith = std::function<void(const QString &images)>;

/// The only way from the window to the core. Lives on the window's thread; owns the worker thread and the
/// mailbox between them. No call blocks (the destructor waits for the step in hand, some milliseconds, and for what
/// is to be saved).
/// Training never waits for the window: records are queued and drained by one timer; a frame is made only when
/// the window has taken the last one and asked again.
class Session : public QObject {
    Q_OBJECT

public:
    /// `lab` makes the lab's tasks, on the worker's thread.
    explicit Session(QObject *parent = nullptr, LabFactory lab = makeLabJob);
    ~Session() override;

    /// Ends the current run and prepares a new one: loads data, builds the network, measures baselines and the
    /// untrained network, then pauses (or runs). Problems arrive by `failed`; the current run then stays.
    void newRun(const ExperimentConfig &config, bool runAtOnce);
    /// Ends the current run and opens a saved one from its folder (see SessionFolder) or file, as it was when it was
    /// saved; it can go on from there with the numbers of one that never stopped. One that is not to `measure` is only
    /// looked at.
    void open(const QString &folder, bool measure = true);
    /// The same with a folder that was kept by a program which has ended; it may go on at once. `lock` is the
    /// folder's.
    void recover(const QString &folder, std::shared_ptr<FolderLock> lock, bool runAtOnce);
    /// Ends the current run and measures a model file as a trained network, on the data and by the probes of
    /// `settings`.
    void openModel(const QString &path, const ExperimentConfig &settings);
    /// From now on runs are kept in folders below `root`, so that kill -9 or a power cut costs some seconds of
    /// training. They stay there, for the next start, if they are not saved although they were trained for so many
    /// seconds.
    void keepSafe(const QString &root, double worthKeeping = 120);
    /// How the window shows the run, as JSON, is saved with it.
    void setLook(const QString &look);
    void run();
    void pause();
    void stepBatch();  ///< one batch, then paused
    void stepEpoch();  ///< to the end of the current epoch, then paused
    void change(const LiveSettings &settings);

    /// What the views want. The next frame answers it; call again after each frame to ask for another.
    void requestFrame(const SnapshotRequest &request);

    /// Frames are from now on of the moment at or before this step, until another is given; negative: live again.
    /// Every evaluation keeps its moment (core/experiment/timeline.h). A new run is looked at live.
    void lookAt(std::int64_t step);
    /// Ends the current run and begins another that goes on from its moment at or before `step`, by these settings.
    void branch(const ExperimentConfig &config, std::int64_t step, bool runAtOnce);

    /// Takes its steps in turn with another session from now on, so that both are at the same step; a null gate: on its
    /// own again. A run that is paused, or has not come as far, holds the other up.
    void join(std::shared_ptr<StepGate> gate, int side);

    /// Measures the network as it is now, or at an earlier `step`, by the lab (core/lab); told by `taskChanged`.
    /// Training waits meanwhile and goes on afterwards. Ends the task before it, if that still goes; a new run ends it
    /// too.
    void startTask(const LabTask &task, std::int64_t step = -1);
    /// Ends the lab's task within about a second.
    void stopTask();

    /// Saves the current run to a new session folder, or as one file if the name ends in ".pitfall", with what the lab
    /// measured of it as it is; and with a report of what it says of each claim, if asked for. Answered by `saved` or
    /// `failed`.
    void save(const QString &folder, bool withReport = false);

    const RunStatus &status() const;

signals:
    /// A new run is in place. `splits` holds the images (immutable; positions in snapshots index `splits->test`);
    /// `live` is what the live settings are now, if they were changed since the run of `config` began. `wasOpened`: it
    /// was saved, or is a model, and its settings are its own.
    void runStarted(const pitfall::ExperimentConfig &config, std::shared_ptr<const pitfall::Splits> splits,
                    const pitfall::LiveSettings &live, bool wasOpened);
    void statusChanged(const pitfall::RunStatus &status);
    void recordsArrived(const pitfall::Records &records);
    void frameArrived(std::shared_ptr<const pitfall::Snapshot> snapshot);
    void failed(const QString &message);
    void noted(const QString &message);  ///< something that a person should know, and after which all goes on
    /// Follows `failed` if a run cannot be opened unless `openWith` is told the folder or file that has its images.
    void imagesMissing(const QString &message, const pitfall::OpenWith &openWith);
    void saved(const QString &path);  ///< of the folder, or of the report in it
    /// A saved run is in place; `note` is what the person should know of it, and may be empty, as `look` may.
    void opened(const QString &look, const QString &note);
    void runNoted(const QString &path, const QString &line);  ///< a run was saved there, or opened from there
    void taskChanged(const pitfall::TaskEvent &event);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace pitfall
