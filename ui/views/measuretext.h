#pragma once

#include "core/experiment/measure.h"

#include <QString>

#include <map>

namespace pitfall {

/// A measure in a map by key, or null if it is not there or not finite.
const Interval *valueIn(const std::map<std::string, Interval> &values, const std::string &key);
/// Accuracies and their differences in points: "82.1%", "82.1% (80.7% … 83.4%)".
QString accuracyText(const Interval &accuracy, bool interval = false);
/// "0.0153 (0.0150 … 0.0156)", without the brackets if there is no interval.
QString scoreText(const Interval &score, bool interval = false);
/// Share differences in points of a percent: "+4.1 points (95%: 2.0 … 6.2)".
QString pointsText(const Interval &difference);
/// "MSE" of "mse".
QString measureLabel(const std::string &key);
/// Fields for a line of a CSV file: ",value,low,high", empty fields if null.
QString csvInterval(const Interval *interval);

}  // namespace pitfall
