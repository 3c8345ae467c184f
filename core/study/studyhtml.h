#pragma once

#include "core/study/studyreport.h"

#include <string>

namespace pitfall {

/// Every finished network of a study as an <svg> element: test MSE to the right (logarithmic, always towards better),
/// a probe's accuracy ("linear" or "knn") upwards with its 95% interval, one colour for each architecture, raw pixels
/// as a dashed line.
std::string scatterPlot(const StudyFolder &folder, const std::string &probe);

/// A study's statistics as one page with its plots inside.
std::string asHtml(const StudyFolder &folder, const StudyReport &report);

}  // namespace pitfall
