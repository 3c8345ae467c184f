#pragma once

#include "core/experiment/records.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace pitfall {

/// The `final` of a session.json, as core/experiment/reportjson writes it. Throws FileError naming the file if
/// something is missing.
FinalReport finalReportFromJson(const nlohmann::json &json, const std::string &path);

}  // namespace pitfall
