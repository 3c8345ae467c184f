#pragma once

#include "core/lab/finetuning.h"

#include <nlohmann/json_fwd.hpp>

namespace pitfall {

/// All of a report but its pictures. Intervals are [value, low, high].
nlohmann::json toJson(const FineTuneReport &report);

/// Throws FileError naming the file if something is missing or of another type.
FineTuneReport fineTuneReportFromJson(const nlohmann::json &json, const std::string &path);

}  // namespace pitfall
