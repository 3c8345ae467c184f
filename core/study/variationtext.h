#pragma once

#include "core/study/study.h"

#include <string>

namespace pitfall {

/// The values of a variation as a person writes them: "0.0002 to 0.01, log", "0 to 0.4, 5 steps", "mse, mae"; whole
/// networks as channels × kernel / stride, "16×5/2 → 8×3/2; 32×7/7".
std::string valuesText(const Variation &variation);

/// Reads such a text. Networks may also be written with x and ->, or as the JSON of a config. Throws ConfigError naming
/// the key.
Variation variationFromText(const std::string &key, const std::string &text, const ExperimentConfig &base);

}  // namespace pitfall
