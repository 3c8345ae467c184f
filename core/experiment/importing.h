#pragma once

#include "core/experiment/experiment.h"

#include <memory>
#include <string>

namespace pitfall {

/// Settings with the network that a model file says it holds. Throws FileError if it says none, or none that can be.
ExperimentConfig configOfModel(const std::string &modelPath, ExperimentConfig settings);

/// A model of any origin as a run at its end: nothing is trained any more, and it is measured as a trained network is.
/// Names, shapes and types of the weights are checked, and that the images are of the size it was made for. Throws
/// FileError or ConfigError.
std::unique_ptr<Experiment> importModel(const std::string &modelPath, const ExperimentConfig &config,
                                        std::shared_ptr<const Dataset> dataset);

}  // namespace pitfall
