#pragma once

#include "core/study/studyfile.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace pitfall {

/// A study file: {"base": CONFIG, "vary": {KEY: [values] | {"min", "max", "log", "steps"}}, "variants": [{"name",
/// "set": {KEY: value}}], "sampling": "random" | "grid" | "latin", "count", "seeds", "seed"}. `base` may leave out
/// settings, or be the name of a preset. Throws ConfigError naming the key.
Study studyFromJson(const nlohmann::json &json);
nlohmann::json toJson(const Study &study);
/// One entry of `vary`. Throws ConfigError naming the key.
Variation variationFromJson(const std::string &key, const nlohmann::json &values, const ExperimentConfig &base);

nlohmann::json toJson(const StudyDesign &design);
/// Throws nlohmann's exceptions, or ConfigError.
StudyDesign designFromJson(const nlohmann::json &json);

}  // namespace pitfall
