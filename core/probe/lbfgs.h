#pragma once

#include "core/compute/libtorch.h"

#include <deque>
#include <functional>

namespace pitfall {

/// Makes a smooth convex function small: L-BFGS (Nocedal & Wright, "Numerical Optimization", algorithm 7.4) with a
/// backtracking line search. Steppable: the caller evaluates the function at `point()` and tells what it found, so that
/// several searches can share one pass over the data.
class Lbfgs {
public:
    /// An inverse of the curvature, as far as it is known; applied to a gradient. Without one, the identity.
    using Inverse = std::function<torch::Tensor(const torch::Tensor &)>;

    /// Ends when the largest entry of the gradient is below `tolerance`, or no step makes the function smaller.
    Lbfgs(torch::Tensor start, double tolerance, Inverse inverse = {});

    bool isFinished() const { return m_finished; }
    int iterations() const { return m_iterations; }
    /// Where the function is to be evaluated next.
    const torch::Tensor &point() const { return m_trial; }
    void tell(double value, const torch::Tensor &gradient);
    /// The best point so far.
    const torch::Tensor &best() const { return m_best; }

private:
    struct Pair {
        torch::Tensor step;
        torch::Tensor change;  ///< of the gradient
        double product;
    };

    void accept(double value, const torch::Tensor &gradient);
    void backtrack(double value);
    torch::Tensor direction() const;
    torch::Tensor inverse(const torch::Tensor &gradient) const;

    double m_tolerance;
    Inverse m_inverse;
    torch::Tensor m_best;
    torch::Tensor m_trial;
    torch::Tensor m_gradient;   ///< at the best point; undefined before the first is told
    torch::Tensor m_direction;  ///< of the step that is being tried
    double m_value = 0;
    double m_slope = 0;   ///< along the direction
    double m_length = 1;  ///< of the step, in directions
    int m_iterations = 0;
    bool m_finished = false;
    std::deque<Pair> m_pairs;  ///< oldest first
};

}  // namespace pitfall
