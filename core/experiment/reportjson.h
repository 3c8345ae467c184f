#pragma once

#include "core/experiment/records.h"

#include <nlohmann/json_fwd.hpp>

namespace pitfall {

/// `scores`, `linear_accuracy`, `knn_accuracy`, `baselines` as in the command-line contract, with `intervals`,
/// `dimension`, `linear_strength` and `protocol` beside them.
nlohmann::json toJson(const FinalReport &report);

}  // namespace pitfall
