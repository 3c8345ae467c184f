#pragma once

#include "core/base/imagesmissing.h"
#include "core/data/folderlock.h"
#include "core/experiment/experiment.h"
#include "core/experiment/sessioncopy.h"

#include <fstream>
#include <string>

namespace pitfall {

/// What session.json says beside the run itself.
struct SessionNotes {
    std::string state;                    ///< "running", "finished", "stopped", "diverged" or "failed"
    const FinalReport *report = nullptr;  ///< of a finished run
    std::string look;                     ///< how the window showed it, as JSON; empty: nothing is said
    std::string importedFrom;             ///< the model file that was not trained here; empty: it was
};

/// A run by value, as its folder is to hold it. Takes some milliseconds.
SessionCopy copySession(const Experiment &experiment, const std::vector<std::string> &rows, const SessionNotes &notes);

/// A run's folder: session.json, metrics.csv, model.safetensors, and what the run needs to go on (see writeSession).
/// Every file is written whole or not at all. While it lives, no other process writes there.
class SessionFolder {
public:
    /// Makes the folder if it is not there. Throws FileError if it cannot be made, already holds a session, or another
    /// process is at work in it.
    static SessionFolder create(const std::string &path);
    /// The folder of a run that is to go on, with the measurements that its session has. Throws FileError.
    static SessionFolder reopen(const std::string &path);

    const std::string &path() const { return m_path; }

    /// Adds a row to the table, which is written with the rest.
    void remember(const Evaluation &evaluation);
    /// Adds a row to the table and writes metrics.csv anew.
    void addEvaluation(const Evaluation &evaluation);
    /// As it is now, for another thread to write.
    SessionCopy copy(const Experiment &experiment, const SessionNotes &notes) const;
    /// Writes the whole folder.
    void save(const Experiment &experiment, const std::string &state, const FinalReport *report);

private:
    explicit SessionFolder(std::string path);
    std::string m_path;
    FolderLock m_lock;
    std::vector<std::string> m_rows;
};

using DatasetLoader = std::function<std::shared_ptr<const Dataset>(const DataConfig &)>;

/// Opens the experiment of a folder, with its data and weights, as it was when it was saved: it goes on with the
/// numbers of a run that never stopped. If its state was not saved it begins with a fresh optimiser
/// (Experiment::hasFreshOptimizer). `images`: the folder or file that has its images now; if empty, they are where the
/// session says, or, if they are not, where those of this data set usually are. Images are its own by their checksum.
/// Throws ImagesMissing, or FileError naming the file.
std::unique_ptr<Experiment> openSession(const std::string &path, const DatasetLoader &load = loadDataset,
                                        const std::string &images = {});

/// The header of metrics.csv and a row of it.
std::string metricsHeader();
std::string metricsRow(const Evaluation &evaluation);

}  // namespace pitfall
