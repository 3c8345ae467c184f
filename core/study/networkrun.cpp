#include "core/study/networkrun.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/config/networkshape.h"
#include "core/data/dataset.h"
#include "core/data/labelneeds.h"
#include "core/experiment/experiment.h"
#include "core/experiment/sessionfolder.h"

#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

namespace pitfall {

namespace {

constexpr int imagesForTrainingError = 2000;

/// Held by one process at a time, given up when it ends, however it ends.
class FileLock {
public:
    explicit FileLock(const std::string &path) : m_descriptor(::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0666))
    {
        if (m_descriptor < 0)
            throw FileError(path + ": cannot be opened for writing; is the folder yours?");
        m_isHeld = ::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0;
    }
    ~FileLock() { ::close(m_descriptor); }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    bool isHeld() const { return m_isHeld; }

private:
    int m_descriptor;
    bool m_isHeld = false;
};

double meanSquaredError(Experiment &experiment, const Subset &images)
{
    const Subset some = images.first(imagesForTrainingError);
    double sum = 0;
    std::int64_t values = 0;
    const ImageBatch made = experiment.reconstruct(some);
    const std::int64_t pixels = some.source->shape.size();
    for (int i = 0; i < some.count(); ++i) {
        const std::uint8_t *original = some.image(i);
        for (std::int64_t p = 0; p < pixels; ++p, ++values) {
            const double difference = double(made.image(i)[p]) - original[p] / 255.0;
            sum += difference * difference;
        }
    }
    return sum / double(values);
}

void trainAndMeasure(Experiment &experiment, SessionFolder &session, const std::atomic<bool> &stop,
                     NetworkRecord &record)
{
    while (experiment.isEvaluationDue() || !experiment.isFinished()) {
        if (stop)
            throw Cancelled();
        if (experiment.isEvaluationDue())
            session.addEvaluation(experiment.evaluate(&stop));
        else
            experiment.step();
    }
    record.report = experiment.finalReport(&stop);
    record.trainingError = meanSquaredError(experiment, experiment.splits().train);
    session.save(experiment, "finished", &record.report);
}

std::int64_t peakBytesOfThisProcess()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return std::int64_t(usage.ru_maxrss) * 1024;
}

}  // namespace

bool runNetwork(const StudyFolder &folder, int index, const std::atomic<bool> &stop)
{
    const FileLock lock(folder.lockPath(index));
    const auto there = folder.record(index);
    if (!lock.isHeld() || (there && isDone(*there)))
        return true;

    const auto begin = std::chrono::steady_clock::now();
    const ExperimentConfig &config = folder.design().networks.at(std::size_t(index)).config;
    std::error_code ignored;
    std::filesystem::remove_all(folder.sessionPath(index), ignored);  // of an attempt that did not come to its end
    NetworkRecord record;
    record.index = index;
    try {
        const auto dataset = loadDataset(config.data);
        requireClasses(*dataset, "a study");
        record.parameters = networkShape(config.network, dataset->shape()).parameters();
        Experiment experiment(config, dataset);
        SessionFolder session = SessionFolder::create(folder.sessionPath(index));
        trainAndMeasure(experiment, session, stop, record);
    } catch (const Cancelled &) {
        return false;
    } catch (const DivergedError &error) {
        record.state = NetworkRecord::State::Diverged;
        record.reason = error.what();
    } catch (const std::exception &error) {
        record.state = NetworkRecord::State::Failed;
        record.reason = isOutOfMemory(error) ? outOfMemorySentence : error.what();
    }
    record.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    record.peakBytes = peakBytesOfThisProcess();
    folder.write(record);
    return true;
}

}  // namespace pitfall
