#pragma once

#include "core/data/dataset.h"

namespace pitfall {

/// Throws ConfigError naming the key if something is set that needs labels, and the data set has none.
void checkLabelNeeds(const ExperimentConfig &config, const Dataset &dataset);

}  // namespace pitfall
