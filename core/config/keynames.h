#pragma once

#include <string>
#include <vector>

namespace pitfall {

/// Every key of a config in full, e.g. "training.epochs"; keys of a stage as "network.stages.0.kernel".
const std::vector<std::string> &configKeys();

/// "Learning rate" of "training.learning_rate", "Activation, stage 1" of "network.stages.0.activation"; an unknown key
/// itself.
std::string settingLabel(const std::string &key);

/// `unknown` is the whole key that was not understood. Returns the sentence to throw; it suggests the nearest key.
std::string unknownKeyMessage(const std::string &unknown);

}  // namespace pitfall
