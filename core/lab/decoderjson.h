#pragma once

#include "core/lab/decoderlab.h"

#include <nlohmann/json_fwd.hpp>

namespace pitfall {

/// All of a report but its pictures. Intervals are [value, low, high]; `scores` has the values alone.
nlohmann::json toJson(const DecoderReport &report);

/// Throws FileError naming the file if something is missing or of another type.
DecoderReport decoderReportFromJson(const nlohmann::json &json, const std::string &path);

}  // namespace pitfall
