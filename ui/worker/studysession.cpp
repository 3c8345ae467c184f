#include "ui/worker/studysession.h"

#include "core/data/atomicfile.h"
#include "core/experiment/experiment.h"
#include "core/study/studyhtml.h"
#include "ui/worker/jobthread.h"
#include "ui/worker/sentence.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <filesystem>
#include <sys/resource.h>
#include <unistd.h>

namespace pitfall {

namespace {

using State = StudyStatus::State;
using Results = std::shared_ptr<const StudyResults>;

constexpr int betweenLooks = 700;             // ms
constexpr int fewestForReport = 3;            // networks
constexpr qint64 elsewhereFades = 60 * 1000;  // ms

int doneIn(const Results &results)
{
    return results ? int(std::count_if(results->records.begin(), results->records.end(), isDone)) : 0;
}

/// Of this thread alone: the networks in training come first.
void lowerPriority()
{
    setpriority(PRIO_PROCESS, id_t(gettid()), 15);
}

}  // namespace

struct StudySession::Private {
    Private(StudySession *session, QString cli) : q(session), program(std::move(cli))
    {
        looks.setInterval(betweenLooks);
        connect(&looks, &QTimer::timeout, q, [this] { look(); });
        statistician.post(lowerPriority);
    }

    StudySession *q;
    QString program;
    StudyStatus status;
    Results results;
    int jobs = 1;
    std::uint64_t generation = 0;  ///< of the study; what arrives for an older one is dropped
    bool isLooking = false;
    bool isRunning = false;  ///< the processes' thread is at it, perhaps standing still
    qint64 ownFinished = 0, elsewhereAt = 0;
    int reportedNetworks = 0;
    bool isReporting = false;
    QTimer looks;

    std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);  ///< of the last run
    std::atomic<bool> paused = false, cancelled = false;
    // Last: they end before what they use.
    JobThread reader, runner, statistician;

    /// Does `job` on a thread and what it returns (a function) on the window's; errors become `failed`.
    template<class Job>
    void off(JobThread &thread, Job job)
    {
        thread.post([this, job = std::move(job)] {
            std::function<void()> then;
            try {
                then = job();
            } catch (const Cancelled &) {
                return;
            } catch (...) {
                then = [this, message = sentenceOfCurrentException()] { fail(message); };
            }
            QMetaObject::invokeMethod(q, then, Qt::QueuedConnection);
        });
    }

    void fail(const QString &message)
    {
        if (status.state == State::Opening)
            status.state = results ? State::Paused : State::Empty;
        refresh();
        emit q->failed(message);
    }

    void refresh()
    {
        const int total = results ? int(results->folder->design().networks.size()) : 0;
        if (results)
            status.progress = progressOf(results->records, total, jobs);
        status.jobsAreFixed = isRunning;
        if (status.state != State::Opening && results)
            status.state = isRunning && !paused              ? State::Running
                           : status.progress.done() == total ? State::Finished
                                                             : State::Paused;
        status.growsElsewhere = QDateTime::currentMSecsSinceEpoch() - elsewhereAt < elsewhereFades;
        emit q->statusChanged();
    }

    /// Another study, whole, in the place of this one.
    void place(Results found, bool runsAtOnce)
    {
        ++generation;
        *stop = true;
        paused = false;
        isRunning = false;
        isReporting = false;
        results = std::move(found);
        reportedNetworks = 0;
        elsewhereAt = 0;
        isLooking = false;
        status.state = State::Paused;
        looks.start();
        emit q->opened();
        refresh();
        reportIfDue();
        if (runsAtOnce)
            run();
    }

    void run()
    {
        paused = false;
        if (!isRunning) {
            isRunning = true;
            startProcesses();
        }
        refresh();
    }

    void startProcesses()
    {
        LocalOptions options;
        options.program = program.toStdString();
        options.jobs = jobs;
        options.paused = &paused;
        stop = std::make_shared<std::atomic<bool>>(false);
        off(runner,
            [this, options, folder = results->folder, mine = generation, end = stop]() -> std::function<void()> {
                std::function<void()> then = [this, mine] { ended(mine); };
                try {
                    runLocally(*folder, options, *end, [this](const NetworkRecord &) {
                        QMetaObject::invokeMethod(
                            q, [this] { ++ownFinished, look(); }, Qt::QueuedConnection);
                    });
                } catch (...) {
                    then = [this, mine, message = sentenceOfCurrentException()] {
                        ended(mine);
                        emit q->failed(message);
                    };
                }
                return then;
            });
    }

    void ended(std::uint64_t of)
    {
        if (of != generation)
            return;
        isRunning = false;
        look();
    }

    void look()
    {
        if (!results || isLooking)
            return;
        isLooking = true;
        off(reader, [this, known = results, mine = generation]() -> std::function<void()> {
            const Results found = readAgain(*known);
            return [this, found, mine] { seen(found, mine); };
        });
    }

    void seen(const Results &found, std::uint64_t of)
    {
        if (of != generation)
            return;
        isLooking = false;
        const int more = doneIn(found) - doneIn(results);
        const bool changed = found->records.size() != results->records.size() || more != 0;
        if (more > ownFinished)
            elsewhereAt = QDateTime::currentMSecsSinceEpoch();
        ownFinished = std::max<qint64>(0, ownFinished - more);
        results = found;
        if (changed)
            emit q->resultsChanged();
        refresh();
        reportIfDue();
    }

    void reportIfDue()
    {
        const auto &records = results->records;
        const int finished = int(std::count_if(records.begin(), records.end(), [](const NetworkRecord &record) {
            return record.state == NetworkRecord::State::Finished;
        }));
        const bool manyMore = finished >= reportedNetworks + std::max(1, reportedNetworks / 10);
        const bool last = status.state != State::Running && finished > reportedNetworks;
        if (isReporting || finished < fewestForReport || !(manyMore || last))
            return;
        isReporting = true;
        reportedNetworks = finished;
        off(statistician, [this, folder = results->folder, mine = generation]() -> std::function<void()> {
            const auto report = std::make_shared<const StudyReport>(makeStudyReport(*folder, 2000, &cancelled));
            return [this, report, mine] {
                isReporting = false;
                if (mine == generation)
                    emit q->reportArrived(report);
                if (results)
                    reportIfDue();
            };
        });
    }
};

StudySession::StudySession(QString program, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(program)))
{
}

StudySession::~StudySession()
{
    *d->stop = true;
    d->cancelled = true;
}

void StudySession::create(const Study &study, const QString &folder, int jobs)
{
    d->jobs = jobs;
    d->status.state = State::Opening;
    d->refresh();
    d->off(d->reader, [this, study, path = folder.toStdString()]() -> std::function<void()> {
        auto results = std::make_shared<StudyResults>();
        results->folder = std::make_shared<const StudyFolder>(StudyFolder::createOrOpen(path, study));
        results->records = results->folder->records();
        return [this, results] { d->place(results, true); };
    });
}

void StudySession::open(const QString &folder)
{
    d->status.state = State::Opening;
    d->refresh();
    d->off(d->reader, [this, path = folder.toStdString()]() -> std::function<void()> {
        auto results = std::make_shared<StudyResults>();
        results->folder = std::make_shared<const StudyFolder>(StudyFolder::open(path));
        results->records = results->folder->records();
        return [this, results] { d->place(results, false); };
    });
}

void StudySession::run(int jobs)
{
    if (!d->results)
        return;
    d->jobs = jobs;
    d->run();
}

void StudySession::pause()
{
    d->paused = true;
    d->refresh();
}

void StudySession::writeReport()
{
    if (!d->results)
        return;
    d->off(d->statistician, [this, folder = d->results->folder]() -> std::function<void()> {
        const std::string path = (std::filesystem::path(folder->path()) / "report.html").string();
        writeWhole(path, asHtml(*folder, makeStudyReport(*folder, 2000, &d->cancelled)));
        return [this, path] { emit written(QString::fromStdString(path)); };
    });
}

void StudySession::writeTable(const QString &path)
{
    if (!d->results)
        return;
    d->off(d->reader, [this, folder = d->results->folder, path]() -> std::function<void()> {
        writeWhole(path.toStdString(), asCsv(*folder));
        return [this, path] { emit written(path); };
    });
}

const StudyStatus &StudySession::status() const
{
    return d->status;
}

std::shared_ptr<const StudyResults> StudySession::results() const
{
    return d->results;
}

}  // namespace pitfall
