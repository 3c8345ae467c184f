#pragma once

#include "core/experiment/measure.h"

#include <string>

namespace pitfall {

std::string inPercent(double share);           ///< "82.1%"
std::string inPercent(const Interval &share);  ///< "82.1% (80.7 … 83.4)"
std::string inPoints(const Interval &share);   ///< a difference: "+1.3 points (0.2 … 2.4)"
std::string significant(double value);         ///< three significant digits, "0.0153"
std::string significant(const Interval &value);

}  // namespace pitfall
