#pragma once

#include "core/experiment/records.h"
#include "core/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace pitfall {

/// What became of one network.
struct NetworkRecord {
    enum class State { Finished, Diverged, Failed };

    int index = 0;
    State state = State::Finished;
    std::string reason;        ///< why not; empty if finished
    FinalReport report;        ///< by the final protocol; if finished
    double trainingError = 0;  ///< MSE of (up to 2,000) training images through the whole stack; if finished
    std::int64_t parameters = 0;
    double seconds = 0;  ///< from the beginning to the end, probes included
    std::int64_t peakBytes = 0;
};

/// A study's folder: study.json (what was asked and every network that was drawn), networks/0007.json (one for each
/// that is done) and runs/0007 (its session). Every file is written whole or not at all, so that whatever is killed
/// goes on where it was. Several processes, also on several machines, may work in one folder.
class StudyFolder {
public:
    /// Draws the networks and makes the folder; or opens the one that is there, if it is of the same study. Throws
    /// ConfigError or FileError.
    static StudyFolder createOrOpen(const std::string &path, const Study &study);
    /// Throws FileError naming the file.
    static StudyFolder open(const std::string &path);

    const std::string &path() const { return m_path; }
    const Study &study() const { return m_study; }
    const StudyDesign &design() const { return m_design; }

    /// In order of the index; those that are not done are left out. Throws FileError if a record is broken.
    std::vector<NetworkRecord> records() const;
    std::optional<NetworkRecord> record(int index) const;
    void write(const NetworkRecord &record) const;

    std::string recordPath(int index) const;
    std::string sessionPath(int index) const;
    std::string lockPath(int index) const;

private:
    StudyFolder(std::string path, Study study, StudyDesign design);

    std::string m_path;
    Study m_study;
    StudyDesign m_design;
};

/// Finished, or diverged (it would again); what failed for another reason is tried again.
bool isDone(const NetworkRecord &record);

}  // namespace pitfall
