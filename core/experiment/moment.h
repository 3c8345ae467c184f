#pragma once

#include <cstdint>
#include <memory>

namespace pitfall {

struct FrozenNetwork;
class TunedProbe;

/// A run at one moment, immutable and shared between threads: what pictures are made of and what the lab measures.
/// Front ends pass it on unseen.
struct Moment {
    std::int64_t step = 0;
    int stage = 0;  ///< in training, 0-based
    double epoch = 0;
    std::shared_ptr<const FrozenNetwork> network;
    int measurements = 0;                     ///< that were due, so far
    std::shared_ptr<const TunedProbe> probe;  ///< the linear probe of the last measurement; null before the first
    int probeStage = 0;                       ///< whose code it classifies, 0-based
};

}  // namespace pitfall
