#pragma once

#include "core/study/studyfolder.h"

#include <string>
#include <vector>

namespace pitfall {

/// What is asked of Slurm for each network; what is empty or 0 is left to the cluster's defaults.
struct SlurmOptions {
    std::string program;    ///< pitfall-cli or pitfall-engine, at the same path on every node
    std::string partition;  ///< --partition
    std::string time;       ///< --time: "30" (minutes), "1:00:00"
    std::string memory;     ///< --mem: "2G"
    int threads = 1;        ///< --cpus-per-task
    int throttle = 0;       ///< networks at a time (--array=…%N)
};

/// Networks of a study that Slurm holds.
struct SlurmQueue {
    std::vector<int> waiting, running;    ///< indices
    std::vector<int> endedWithoutRecord;  ///< submitted, no longer held, and nothing was written: killed by Slurm?
};

/// Submits, as requeueable job arrays, what is neither done nor held by Slurm already; returns the indices. The folder
/// must be one that every node sees at the same path. Throws Error with what Slurm says.
std::vector<int> submitToSlurm(const StudyFolder &folder, const SlurmOptions &options);

/// Whether anything of this study was ever submitted.
bool wasSubmittedToSlurm(const StudyFolder &folder);

/// Throws Error with what Slurm says.
SlurmQueue slurmQueueOf(const StudyFolder &folder);

/// Cancels what Slurm holds of this study; returns how many networks that were.
int cancelOnSlurm(const StudyFolder &folder);

}  // namespace pitfall
