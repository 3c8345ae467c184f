#pragma once

#include "core/experiment/records.h"

#include <string>
#include <vector>

namespace pitfall {

/// The rows of a metrics.csv. Columns are found by their names; a measure that an older version did not write is not
/// in `values`. Throws FileError naming file and line.
std::vector<Evaluation> readMetrics(const std::string &path);

}  // namespace pitfall
