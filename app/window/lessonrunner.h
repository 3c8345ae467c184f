#pragma once

#include "core/lesson/lessonwork.h"
#include "core/lesson/runfacts.h"
#include "ui/views/lessonview.h"
#include "ui/worker/session.h"

#include <QObject>

#include <deque>
#include <memory>
#include <set>

namespace pitfall {

class MainWindow;
class StudySession;

/// Does what the steps of a lesson ask for: sets up the experiment, trains, measures, runs studies, and gathers what
/// came of it. What a step builds on and was skipped is made up for first. Belongs to the window.
class LessonRunner : public QObject {
    Q_OBJECT

public:
    explicit LessonRunner(MainWindow &window);

    /// Another lesson, or this one anew: nothing of it is in place. `folder` is where its file is.
    void setLesson(std::shared_ptr<const Lesson> lesson, const QString &folder);
    void setCaps(const LessonCaps &caps) { m_caps = caps; }

    /// Puts the settings of this step's setup in place, unless they are.
    void setUp(int step);
    /// Runs a step; `studyFolder` is where a study goes. Ends what goes.
    void run(int step, const QString &studyFolder);
    void pauseOrGoOn();
    void stop();
    bool isGoing() const { return !m_jobs.empty(); }
    /// The step whose run was asked for; -1: none.
    int target() const { return m_target; }
    LessonRunState state() const;
    /// Of the run that is in the window.
    int testImages() const { return m_splits ? m_splits->test.count() : 0; }

signals:
    void changed();  ///< `state` is another
    /// The run of a step came to its end.
    void finished(int step, const pitfall::Facts &facts, const std::vector<pitfall::Evaluation> &path);
    void failed(const QString &message);

private:
    struct Job {
        enum class Kind { SetUp, Train, Measure, Study };
        Kind kind;
        int step;
    };

    const LessonRun &runOf(const Job &job) const { return *m_lesson->steps[std::size_t(job.step)].run; }
    bool isInPlace(int step) const;
    void begin();  ///< the first job
    void beginSetUp(int step);
    void beginTraining(const LessonRun &run);
    void advanceTraining();
    void beginMeasurement(const LessonRun &run);
    void beginStudy(const LessonRun &run);
    void goOn();
    void finishJob(const Facts &facts);
    void fail(const QString &message);
    void forgetJobs();

    void runStarted(const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits);
    void recordsArrived(const Records &records);
    void statusChanged(const RunStatus &status);
    void settled();
    void taskChanged(const TaskEvent &event);
    void listenToStudy(StudySession &study);
    void studyChanged();
    Facts trainingFacts() const;

    MainWindow &m_window;
    Session &m_session;
    StudySession *m_study = nullptr;
    std::shared_ptr<const Lesson> m_lesson;
    QString m_folder;
    LessonCaps m_caps;

    std::deque<Job> m_jobs;  ///< the first one goes
    int m_target = -1;
    QString m_studyFolder;
    QString m_doing;
    double m_share = -1;

    // The run that is in the window.
    ExperimentConfig m_config;
    std::shared_ptr<const Splits> m_splits;
    RunRecords m_records;
    ExperimentConfig m_expected;  ///< settings of the lesson's run, in place or being prepared
    int m_expectedStep = -1;      ///< whose setup they are; -1: none
    int m_setUpStep = -1;         ///< whose settings it has; -1: it is not the lesson's
    std::set<int> m_trained;      ///< steps whose training it has had

    std::uint64_t m_before = 0;  ///< generation of the run that a setup replaces
    std::int64_t m_goal = -1;    ///< step at which training is to stop; -1: at its end
    std::int64_t m_askedAt = -1;
    std::shared_ptr<const LabReport> m_labReport;
    bool m_sawTask = false;  ///< the lab has begun with it
    std::shared_ptr<const StudyReport> m_studyReport;
    bool m_studyIsOpen = false;
};

}  // namespace pitfall
