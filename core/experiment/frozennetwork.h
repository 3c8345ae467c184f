#pragma once

#include "core/config/config.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"

#include <memory>
#include <utility>

namespace pitfall {

/// What stays the same through a run.
struct RunBasis {
    ExperimentConfig config;  ///< as the run began
    Splits splits;
};

/// A network at one moment, with all that is needed to measure it: what the lab works on while the run may go on.
/// Front ends pass it on unseen.
struct FrozenNetwork {
    FrozenNetwork(std::shared_ptr<const RunBasis> run, Scae its)
        : basis(std::move(run)), config(basis->config), splits(basis->splits), network(std::move(its))
    {
    }

    std::shared_ptr<const RunBasis> basis;
    const ExperimentConfig &config;
    const Splits &splits;
    Scae network;  ///< its weights are its own
};

}  // namespace pitfall
