#pragma once

#include "core/study/studyfolder.h"

#include <memory>
#include <vector>

namespace pitfall {

/// A study's folder and what its networks came to, immutable and shared between threads.
struct StudyResults {
    std::shared_ptr<const StudyFolder> folder;
    std::vector<NetworkRecord> records;  ///< of those that are done, or failed, in order of the index

    const StudyNetwork &networkOf(const NetworkRecord &record) const
    {
        return folder->design().networks[std::size_t(record.index)];
    }
};

/// The results as the folder has them now. What is known is not read again, but for what failed and may have been tried
/// again. Throws FileError if a record is broken.
std::shared_ptr<const StudyResults> readAgain(const StudyResults &known);

/// Two networks that contradict the textbook, as places in the records.
struct Contradiction {
    int better = 0;  ///< reconstructs better, and tells classes apart worse
    int worse = 0;
};

/// The clearest contradictions by a score (Measure::key) and a probe ("linear" or "knn"): the accuracies' intervals do
/// not overlap; pairs further apart, in ranks of both, come first, and each network is in one at most. At most `most`.
std::vector<Contradiction> clearestContradictions(const std::vector<NetworkRecord> &records, const std::string &score,
                                                  const std::string &probe, int most);

}  // namespace pitfall
