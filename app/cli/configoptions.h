#pragma once

#include "core/config/config.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace pitfall {

/// Settings as they are given on a command line: a preset or a file, then single keys.
struct ConfigOptions {
    std::string preset;
    std::string file;
    std::vector<std::string> settings;
};

/// `purpose`: what the settings are for, if that needs saying.
void addConfigOptions(CLI::App &command, ConfigOptions &options, const std::string &purpose = {});
/// Throws ConfigError or FileError. A relative data.path becomes absolute, so that the run can be opened from anywhere.
ExperimentConfig configFrom(const ConfigOptions &options);

}  // namespace pitfall
