#pragma once

#include "core/experiment/records.h"

#include <string>
#include <vector>

namespace pitfall {

/// The path of a run as an <svg> element: error to the right (logarithmic, always towards better), accuracy of a probe
/// ("linear" or "knn") upwards with its 95% interval, one colour a stage, baselines as dashed lines with labels.
std::string pathPlot(const std::vector<Evaluation> &evaluations, const std::vector<Baseline> &baselines,
                     const std::string &probe);

}  // namespace pitfall
