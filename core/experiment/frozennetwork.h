#pragma once

#include "core/config/config.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"

namespace pitfall {

/// A network at one moment, with all that is needed to measure it: what the lab works on while the run may go on.
/// Front ends pass it on unseen.
struct FrozenNetwork {
    ExperimentConfig config;
    Splits splits;
    Scae network;  ///< its weights are its own
};

}  // namespace pitfall
