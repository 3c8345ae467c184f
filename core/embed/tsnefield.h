#pragma once

#include "core/compute/workers.h"

#include <memory>
#include <vector>

namespace pitfall {

/// Positions of points in the plane.
struct Layout {
    std::vector<float> x, y;

    int count() const { return int(x.size()); }
};

/// What every point of a map does to every other in t-SNE, read off one scalar field,
///
///     φ(y) = Σ_j 1 / (1 + |y − y_j|²),
///
/// since the normalisation is Z = Σ_i (φ(y_i) − 1) and the repulsion Σ_j (y_i − y_j) / (1 + |y_i − y_j|²)² = −½ ∇φ(y_i)
/// (the fields of Pezzotti et al. 2018, on a grid as in Linderman et al. 2019, but with a single charge). The points
/// are spread onto a grid with cubic B-splines, folded with the kernel by FFT, and read off with the same splines, as
/// particle-mesh Ewald summation does (Essmann et al. 1995): cost linear in points. The same numbers on any number of
/// threads. One thread owns it.
class RepulsionField {
public:
    explicit RepulsionField(Workers &workers);
    ~RepulsionField();
    RepulsionField(const RepulsionField &) = delete;
    RepulsionField &operator=(const RepulsionField &) = delete;

    /// Repulsion of each point, before division by Z, into `forceX`, `forceY`. Returns Z.
    double evaluate(const Layout &layout, std::vector<float> &forceX, std::vector<float> &forceY);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The same by all pairs, for few points and as the reference. Cost quadratic in points.
double exactRepulsion(const Layout &layout, Workers &workers, std::vector<float> &forceX, std::vector<float> &forceY);

}  // namespace pitfall
