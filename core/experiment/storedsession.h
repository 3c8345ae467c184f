#pragma once

#include "core/experiment/experiment.h"

#include <cstddef>
#include <string>
#include <vector>

namespace pitfall {

/// What session.json says of a run that is to be opened.
struct StoredSession {
    ExperimentConfig config;
    std::string datasetChecksum;
    std::vector<LiveChange> liveChanges;
    std::int64_t stepsDone = 0;
    std::string stateFile;          ///< a name in the folder; empty: the state was not saved
    std::size_t measurements = -1;  ///< rows of metrics.csv that are of this state
};

/// Of a run's folder. Throws FileError naming session.json unless everything in it is of its type and range.
StoredSession readStoredSession(const std::string &folder);

}  // namespace pitfall
