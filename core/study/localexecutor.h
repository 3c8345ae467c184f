#pragma once

#include "core/study/studyfolder.h"

#include <atomic>
#include <functional>

namespace pitfall {

/// How far a study is.
struct StudyProgress {
    int total = 0;
    int finished = 0, diverged = 0, failed = 0;
    int running = 0;
    double secondsPerNetwork = 0;  ///< mean over those that are done; 0: none is
    double secondsLeft = 0;        ///< estimated; 0: not yet known
    std::int64_t largestPeakBytes = 0;

    int done() const { return finished + diverged; }
};
StudyProgress progressOf(const StudyFolder &folder, int jobs);
/// The same of records in hand, of `total` networks.
StudyProgress progressOf(const std::vector<NetworkRecord> &records, int total, int jobs);

struct LocalOptions {
    std::string program;                        ///< pitfall-cli or pitfall-engine
    int jobs = 1;                               ///< networks at a time
    int most = 0;                               ///< stop after so many were begun; 0: all
    const std::atomic<bool> *paused = nullptr;  ///< while it is raised, the processes stand still and none begins
};

/// Trains what is not done yet, each network in a process of its own (`program study network FOLDER INDEX`) with its
/// share of the cores, so that no network can take another with it. Fewer run at a time where the memory that is free
/// does not hold as many of the largest seen so far. Ends when all are done or `stop` is raised, which ends the
/// processes. `report` is called on this thread whenever a network is done. Dies with them: a killed runner leaves
/// none.
void runLocally(const StudyFolder &folder, const LocalOptions &options, const std::atomic<bool> &stop,
                const std::function<void(const NetworkRecord &)> &report);

}  // namespace pitfall
