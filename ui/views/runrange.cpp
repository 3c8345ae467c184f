#include "ui/views/runrange.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr double leastFactor = 2;    // of a logarithmic axis: from one end to the other
constexpr double leastScore = 1e-3;  // length of any other score's axis
constexpr double leastAccuracy = 0.04;

/// Values that an axis should show, grown as they come.
class Span {
public:
    void include(double value)
    {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }
    bool isEmpty() const { return m_low > m_high; }
    /// With `air` of its size on each side, and at least `least` long without it.
    QCPRange padded(double air, double least) const
    {
        const double size = std::max(m_high - m_low, least);
        const double middle = (m_low + m_high) / 2;
        return {middle - size * (0.5 + air), middle + size * (0.5 + air)};
    }

private:
    double m_low = INFINITY, m_high = -INFINITY;
};

}  // namespace

std::optional<RunRange> rangeOf(const std::vector<Run> &runs, const Measure &x, const Measure &y)
{
    Span spanX, spanY;
    for (const Run &run : runs) {
        for (const Evaluation &e : run.evaluations) {
            const Interval *vx = valueOf(e, x.key), *vy = valueOf(e, y.key);
            if (!run.shown || !vx || !vy || (x.logarithmic && vx->value <= 0))
                continue;
            spanX.include(x.logarithmic ? std::log(vx->value) : vx->value);
            spanY.include(vy->low);
            spanY.include(vy->high);
        }
    }
    if (spanX.isEmpty())
        return std::nullopt;
    if (hasBaseline(y.key)) {
        for (const Baseline &baseline : runs.back().baselines) {
            if (baseline.key != "chance")
                spanY.include(baseline.at(y.key).value);
        }
    }
    RunRange range{spanX.padded(0.09, x.logarithmic ? std::log(leastFactor) : leastScore),
                   spanY.padded(0.1, leastAccuracy)};
    if (x.logarithmic)
        range.x = {std::exp(range.x.lower), std::exp(range.x.upper)};
    return range;
}

}  // namespace pitfall
