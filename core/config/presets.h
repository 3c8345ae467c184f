#pragma once

#include "core/config/config.h"

#include <string>
#include <vector>

namespace pitfall {

/// A named experiment that comes with Pitfall.
struct Preset {
    std::string name;         ///< "quick", the file's name without .json
    std::string title;        ///< one line for a menu
    std::string description;  ///< what to expect, one or two sentences
    ExperimentConfig config;
};

/// The presets in `resources/presets`, compiled in, `quick` first.
const std::vector<Preset> &presets();

/// Throws ConfigError that lists the names there are.
const Preset &preset(const std::string &name);

}  // namespace pitfall
