#pragma once

#include "core/experiment/measure.h"
#include "ui/widgets/plot.h"

namespace pitfall {

/// Makes the horizontal axis one of a reconstruction score, on which right is always better (logarithmic if the score's
/// axis is), and the vertical one of an accuracy in percent.
void setMeasureAxes(Plot &plot, const Measure &score, const Measure &accuracy);

}  // namespace pitfall
