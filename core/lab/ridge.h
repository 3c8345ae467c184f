#pragma once

#include "core/compute/workers.h"
#include "core/model/scae.h"

namespace pitfall {

/// An affine map: y = x · weight + bias.
struct AffineMap {
    torch::Tensor weight;  ///< D×P, double
    torch::Tensor bias;    ///< P, double
};

/// Ridge regression of several targets on features by the normal equations, in double precision (Hoerl & Kennard
/// 1970). The bias is not shrunk. Rows come piece by piece and need not be kept. The numbers depend on how the rows
/// are cut into pieces, not on the number of threads.
class Ridge {
public:
    Ridge(std::int64_t features, std::int64_t targets, Workers &workers);

    /// Float or double N×D and N×P.
    void add(const torch::Tensor &features, const torch::Tensor &targets);
    /// The map for a strength in units of the mean variance of the features: scikit-learn's alpha is strength times
    /// rows times that variance.
    AffineMap solve(double strength) const;

    /// Bytes that `features` features need, with those of solve().
    static std::int64_t bytesFor(std::int64_t features) { return 2 * features * features * 8; }

private:
    Workers &m_workers;
    std::int64_t m_rows = 0;
    torch::Tensor m_products;  ///< Σ xᵀx, D×D; the upper triangle (by blocks)
    torch::Tensor m_cross;     ///< Σ xᵀy, D×P
    torch::Tensor m_features;  ///< Σ x, D
    torch::Tensor m_targets;   ///< Σ y, P
};

}  // namespace pitfall
