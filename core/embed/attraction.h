#pragma once

#include "core/embed/affinities.h"
#include "core/embed/tsnefield.h"

namespace pitfall {

/// Attraction of the points `begin` … `end` to those they have an affinity with, scale · Σ_j p_ij (y_i − y_j) /
/// (1 + |y_i − y_j|²), into `forceX[i]`, `forceY[i]`. Any thread; different points at once.
void attraction(const Affinities &affinities, const Layout &layout, int begin, int end, float scale, float *forceX,
                float *forceY);

}  // namespace pitfall
