#pragma once

#include "core/report/claims.h"

#include <string>

namespace pitfall {

/// The claims as text for a terminal: findings, then tables with aligned columns.
std::string asText(const std::vector<Claim> &claims);

}  // namespace pitfall
