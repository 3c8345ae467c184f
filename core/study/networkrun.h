#pragma once

#include "core/study/studyfolder.h"

#include <atomic>

namespace pitfall {

/// Trains one network of a study in this process, measures it, and writes its session and its record. Returns at once
/// if it is done already, or another process is at it. A network that diverges or fails is recorded with its reason.
/// Returns false if it was stopped: nothing is recorded then. Throws FileError if the folder cannot be written.
bool runNetwork(const StudyFolder &folder, int index, const std::atomic<bool> &stop);

}  // namespace pitfall
