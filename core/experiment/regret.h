#pragma once

#include "core/experiment/measure.h"

#include <cstdint>

namespace pitfall {

/// Claim C8: what it costs to keep the checkpoint of lowest error instead of the one whose probe is best. Among the
/// measurements of one stage, which have features of the same dimension.
struct Regret {
    int stage = 0;                   ///< 0-based
    std::string probe;               ///< "linear"
    std::int64_t lowestError = 0;    ///< step of the measurement with the lowest error (MSE)
    std::int64_t bestProbe = 0;      ///< step of the one whose probe is best on validation images
    Interval accuracyAtLowestError;  ///< on test images
    Interval accuracyAtBestProbe;    ///< on test images
    Interval cost;                   ///< the second minus the first, bootstrap over the same test images (paired)
};

}  // namespace pitfall
