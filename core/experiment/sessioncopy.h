#pragma once

#include "core/data/safetensors.h"

#include <optional>
#include <string>
#include <vector>

namespace pitfall {

/// What the folder of a run is to hold, by value: any thread may write it while the run goes on.
struct SessionCopy {
    std::string session;              ///< session.json, without the name of the state's file
    std::string metrics;              ///< metrics.csv
    TensorFile model;                 ///< model.safetensors
    std::optional<TensorFile> state;  ///< what the run needs to go on; nothing once it is finished
};

/// Brings a folder, which is made if need be, from one consistent state to the next: the state takes a name of its own,
/// then model and table their places, and at last session.json, which names the state; only then is the old state
/// removed. Whenever it ends, session.json and what it names go together. One process at a time writes a folder (see
/// FolderLock). Throws FileError.
void writeSession(const std::string &folder, const SessionCopy &copy);

/// Removes what a writer left behind that was killed: temporary files, and states that session.json does not name.
void removeLeftovers(const std::string &folder);

}  // namespace pitfall
