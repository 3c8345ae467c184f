#pragma once

#include "core/data/dataset.h"

#include <string>

namespace pitfall {

/// CRC-32 of pixels and labels, training first; 8 hex digits.
std::string checksum(const Dataset &dataset);

}  // namespace pitfall
