#pragma once

#include "core/study/localexecutor.h"
#include "core/study/studyreport.h"
#include "core/study/studyresults.h"

#include <QObject>
#include <QString>

#include <memory>

namespace pitfall {

/// What a study is doing.
struct StudyStatus {
    enum class State { Empty, Opening, Paused, Running, Finished };

    State state = State::Empty;
    StudyProgress progress;
    bool jobsAreFixed = false;    ///< the processes are there, perhaps standing still
    bool growsElsewhere = false;  ///< another process, or a cluster, finished a network of it in the last minute
};

/// The only way from the window to a study. Lives on the window's thread; networks are trained by processes of their
/// own, and everything slow is done by three threads: one reads the folder, one minds the processes, one makes the
/// statistics. No call blocks; the destructor ends the processes (what they were at begins anew the next time) and
/// waits for the piece in hand.
class StudySession : public QObject {
    Q_OBJECT

public:
    /// `program`: the pitfall-cli that trains the networks.
    explicit StudySession(QString program, QObject *parent = nullptr);
    ~StudySession() override;

    /// Draws the networks and makes the folder, or goes on with the same study in it; then runs it. Problems arrive by
    /// `failed`; the study in hand then stays.
    void create(const Study &study, const QString &folder, int jobs);
    /// Looks at a study that is there. Networks that others finish in it appear as they do.
    void open(const QString &folder);
    /// Trains what is missing, so many networks at a time; or lets the processes go on that stand still.
    void run(int jobs);
    /// The processes stand still where they are.
    void pause();

    /// Writes DIR/report.html, or the table of all networks; answered by `written` or `failed`.
    void writeReport();
    void writeTable(const QString &path);

    const StudyStatus &status() const;
    /// Null before the first study.
    std::shared_ptr<const StudyResults> results() const;

signals:
    void opened();  ///< another study is in place; `results` are its
    void statusChanged();
    void resultsChanged();  ///< networks were finished
    /// Statistics of the networks that were finished when they were begun; anew whenever there are a tenth more.
    void reportArrived(std::shared_ptr<const pitfall::StudyReport> report);
    void failed(const QString &message);
    void written(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace pitfall
