#pragma once

#include "core/data/dataset.h"

namespace pitfall {

/// Throws ConfigError naming the key if something is set that needs labels, and the data set has none.
void checkLabelNeeds(const ExperimentConfig &config, const Dataset &dataset);

/// True if there are classes to tell apart.
bool hasClasses(const Dataset &dataset);

/// Throws Error if there are no classes to tell apart. `what` needs them: "fine-tuning".
void requireClasses(const Dataset &dataset, const std::string &what);

}  // namespace pitfall
