#pragma once

#include "core/lab/separability.h"

#include <nlohmann/json_fwd.hpp>

namespace pitfall {

/// A whole report. Intervals are [value, low, high].
nlohmann::json toJson(const SeparabilityReport &report);

/// Throws FileError naming the file if something is missing or of another type.
SeparabilityReport separabilityReportFromJson(const nlohmann::json &json, const std::string &path);

}  // namespace pitfall
