#pragma once

#include "core/study/study.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace pitfall {

/// A study file: {"base": CONFIG, "vary": {KEY: [values] | {"min", "max", "log", "steps"}}, "variants": [{"name",
/// "set": {KEY: value}}], "sampling": "random" | "grid" | "latin", "count", "seeds", "seed"}. `base` may leave out
/// settings, or be the name of a preset. Throws ConfigError naming the key.
Study studyFromJson(const nlohmann::json &json);
nlohmann::json toJson(const Study &study);

/// Throws FileError or ConfigError, both naming the file.
Study readStudyFile(const std::string &path);

nlohmann::json toJson(const StudyDesign &design);
/// Throws nlohmann's exceptions, or ConfigError.
StudyDesign designFromJson(const nlohmann::json &json);

}  // namespace pitfall
