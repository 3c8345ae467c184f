#pragma once

#include "core/data/imagebatch.h"
#include "core/experiment/measure.h"

#include <map>
#include <string>
#include <vector>

namespace pitfall {

/// Every score of a batch: means over images with 95% bootstrap intervals, by key.
struct BatchScores {
    std::vector<std::string> keys;  ///< in the order of a table
    std::map<std::string, Interval> corrected;
    std::map<std::string, Interval> asPublished;  ///< the same numbers where nothing had to be corrected
};

/// Both N×C×H×W in [0,1], of the same shape, at least one image; see core/score/scores.h for the formulae.
BatchScores scoreBatches(const ImageBatch &reconstructions, const ImageBatch &originals);

}  // namespace pitfall
