#pragma once

#include "core/config/config.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace pitfall {

/// The whole config as JSON, sections and keys as in the command-line contract.
nlohmann::json toJson(const ExperimentConfig &config);
nlohmann::json toJson(const NetworkConfig &network);

/// A config from JSON. Keys that are absent keep their default. Throws ConfigError naming the key when one is
/// unknown, has the wrong type, or is out of range.
ExperimentConfig configFromJson(const nlohmann::json &json);
NetworkConfig networkFromJson(const nlohmann::json &json);

/// Sets one key from text, as `--set training.epochs=5` does. The value is read as JSON, or as plain text
/// for names. Throws ConfigError naming the key; `config` is then unchanged.
void setKey(ExperimentConfig &config, const std::string &key, const std::string &value);

/// Checks every range. Throws ConfigError naming the key.
void checkRanges(const ExperimentConfig &config);

/// Reads a config file. Throws FileError or ConfigError, both naming the file.
ExperimentConfig readConfigFile(const std::string &path);

}  // namespace pitfall
