#pragma once

#include "core/embed/neighbours.h"
#include "core/embed/tsnefield.h"

namespace pitfall {

/// The k nearest neighbours of each point of a map, exact, by a grid; of equally near points those with the lower
/// index.
Neighbours mapNeighbours(const Layout &layout, int k, Workers &workers);

/// Recall of the nearest neighbours: the share of each point's `k` nearest by its features that are among its `k`
/// nearest in the map, mean over points, 0…1. `features` must hold at least k for each.
double neighbourRecall(const Neighbours &features, const Layout &layout, int k, Workers &workers);

}  // namespace pitfall
