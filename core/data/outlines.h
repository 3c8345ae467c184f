#pragma once

#include <vector>

namespace pitfall {

/// A plane figure that fits into a circle of radius 1 around the origin; y points down, as in images.
struct Outline {
    const char *name;
    /// Signed distance of a point to the edge: negative inside.
    double (*distance)(double x, double y);
};

/// The figures of the data set `shapes`, one a class: told apart at any place, size and turn.
const std::vector<Outline> &outlines();

}  // namespace pitfall
