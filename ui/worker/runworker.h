#pragma once

#include "core/experiment/sessionfolder.h"
#include "core/experiment/timeline.h"
#include "ui/worker/autosave.h"
#include "ui/worker/labrunner.h"
#include "ui/worker/mailbox.h"
#include "ui/worker/pace.h"

namespace pitfall {

class OpenedRun;
struct RunRecord;

/// The worker's loop: owns the experiment and does what the mailbox says. Lives on the worker's thread, whole.
/// Errors of core end here: each becomes one FailedEvent.
class RunWorker {
public:
    RunWorker(Mailbox &mailbox, LabFactory lab) : m_mailbox(mailbox), m_lab(mailbox, std::move(lab)) {}
    ~RunWorker();

    /// Returns when the mailbox is stopped.
    void loop();

private:
    enum class Goal { Hold, Run, Batch, Epoch };

    void obey();
    void handle(const NewRunCommand &command);
    void handle(GoCommand command);
    void handle(const ChangeCommand &command);
    void handle(const SaveCommand &command);
    void handle(const StartTaskCommand &command);
    void handle(const StopTaskCommand &command);
    void handle(const BranchCommand &command);
    void handle(const OpenCommand &command);
    void handle(const JoinCommand &command);
    void handle(const ImportCommand &command);
    void handle(const KeepSafeCommand &command);
    void handle(const LookCommand &command);

    /// `opens`: a run that is there already. `opening`: what could be done again if its images are missing.
    template<class Make>
    void begin(bool runAtOnce, Make &&make, bool opens = false, const OpenCommand *opening = nullptr);
    void resetForNewRun(bool runAtOnce);
    void takeOver(const RunRecord &run, const std::shared_ptr<const OpenedRun> &opened, bool measures);
    void takeOverMeasurements(const RunRecord &run, std::int64_t step);
    /// How the run stands, for session.json.
    std::string stateInWords(const std::string &unfinished) const;
    SessionCopy copyOfRun(const std::string &state) const;
    QString line() const;
    /// Returns how many moments of the past are not in it, for they are nowhere any more.
    std::size_t writeRun(const std::string &folder, bool withReport);
    Autosave::Progress progress() const;
    /// Keeps the run against an unexpected end, if that is due.
    void keepSafe(bool rests);
    /// The run in place goes; what was trained for long and is nowhere else is kept for the next start.
    void leaveRun();
    bool isAtRest() const;
    void tellGate();
    bool work();  ///< one piece of what is to be done; false if there is nothing
    bool firstStepIsUrgent() const;
    void advanceTask();
    void train();
    void evaluate();
    void measureBaselines();
    void measureFinal();
    bool baselinesAreDue() const;
    void offerMoment();

    std::shared_ptr<const Dataset> dataset(const DataConfig &config);
    /// Does a long call; Cancelled is swallowed, errors end the run.
    template<class Call>
    void guarded(Call &&call);
    /// A measurement that the run can do without: an error is said and the run stays as it is. False if cancelled.
    template<class Call>
    bool optional(Call &&call);
    void fail(const QString &message);
    void publishStatus(RunState state, const QString &message = {});
    void publishRest();
    RunState restState() const;
    QString restMessage() const;

    Mailbox &m_mailbox;
    LabRunner m_lab;
    std::shared_ptr<StepGate> m_gate;  ///< null: the run goes on its own
    StepGate::Side m_side = StepGate::First;
    std::unique_ptr<Experiment> m_experiment;
    std::shared_ptr<const Dataset> m_dataset;
    DataConfig m_datasetConfig;  ///< what m_dataset was loaded by

    std::unique_ptr<Autosave> m_autosave;  ///< null: runs are not kept
    double m_worthKeeping = 0;             ///< seconds of training
    std::string m_look;

    // Of the current run.
    RunStatus m_status;
    Goal m_goal = Goal::Hold;
    Pace m_pace;
    std::vector<Evaluation> m_evaluations;
    std::shared_ptr<Timeline> m_timeline;
    std::shared_ptr<const FinalReport> m_report;
    std::string m_importedFrom;  ///< the model file that the run is; else empty
    bool m_onlyLooks = false;    ///< nothing is trained or measured
    bool m_baselinesOwed = false;
    double m_trainedSeconds = 0;
    bool m_couldNotBeSaved = false;                                 ///< when that was asked for last
    std::optional<std::pair<std::int64_t, std::size_t>> m_offered;  ///< step and evaluations of the last moment offered
    bool m_offeredInTraining = false;
    QString m_failure;        ///< why the run cannot go on; empty if it can
    bool m_diverged = false;  ///< and for ever
};

}  // namespace pitfall
