#include "core/embed/tsnefield.h"

#include "core/embed/gridfold.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr int pointsAtATime = 1024;
/// Nodes of the grid per unit of distance, the width of the kernel, at least; and across the map, at least.
constexpr double coarsest = 0.5;
constexpr double fewestIntervals = 64;
/// More than this, and the grid gets coarser; only maps that have flown apart are so wide.
constexpr double mostIntervals = 3000;
/// Below this extent the kernel is taken without its constant, which would drown the rest in rounding.
constexpr double smallExtent = 4;
/// Nodes beyond the outermost points that the splines reach.
constexpr int margin = 2;

double kernel(double squared)
{
    return 1 / (1 + squared);
}

double kernelLessOne(double squared)
{
    return -squared / (1 + squared);
}

/// Coarser spacings in steps, so that the kernel is seldom transformed.
double spacingFor(double extent)
{
    const double wanted = std::max(std::clamp(extent / fewestIntervals, 1e-9, coarsest), extent / mostIntervals);
    return coarsest * std::exp2(-std::ceil(2 * std::log2(coarsest / wanted)) / 2);
}

/// The cubic B-spline at the four nodes around a point that lies `t` beyond the second, and its derivative.
struct Spline {
    explicit Spline(float t)
    {
        const float s = 1 - t;
        value[0] = s * s * s / 6;
        value[1] = 2.f / 3 - t * t * (1 - t / 2);
        value[2] = 2.f / 3 - s * s * (1 - s / 2);
        value[3] = t * t * t / 6;
        slope[0] = -s * s / 2;
        slope[1] = t * (1.5f * t - 2);
        slope[2] = s * (2 - 1.5f * s);
        slope[3] = t * t / 2;
    }
    float value[4];
    float slope[4];
};

/// How the spline of a point overlaps with itself, `n` nodes apart (either way), and its derivative, halved.
struct Overlap {
    explicit Overlap(const Spline &s)
    {
        for (int n = 0; n < 4; ++n)
            for (int a = 0; a + n < 4; ++a) {
                const float either = n == 0 ? 1.f : 2.f;
                value[n] += either * s.value[a] * s.value[a + n];
                slope[n] += either / 2 * (s.slope[a] * s.value[a + n] + s.value[a] * s.slope[a + n]);
            }
    }
    float value[4] = {};
    float slope[4] = {};
};

/// Where a point lies on the grid.
struct Place {
    int node;  ///< the first of four
    float beyond;
};

}  // namespace

struct RepulsionField::Impl {
    explicit Impl(Workers &w) : workers(w), grid(w) {}

    Place place(float value, double origin) const
    {
        const double at = (double(value) - origin) / spacing;
        const int whole = std::clamp(int(at), 1, nodes - 3);
        return {whole - 1, float(at - whole)};
    }

    void fit(const Layout &layout)
    {
        const auto [left, right] = std::minmax_element(layout.x.begin(), layout.x.end());
        const auto [bottom, top] = std::minmax_element(layout.y.begin(), layout.y.end());
        const double extent = std::max(double(*right) - *left, double(*top) - *bottom);
        spacing = spacingFor(extent);
        nodes = int(std::ceil(extent / spacing)) + 2 * margin + 1;
        originX = (double(*left) + *right) / 2 - spacing * (nodes - 1) / 2;
        originY = (double(*bottom) + *top) / 2 - spacing * (nodes - 1) / 2;
        lessOne = extent < smallExtent;
        grid.prepare(nodes, spacing, lessOne ? kernelLessOne : kernel);
    }

    // Each piece of the points fills a grid of its own; they are summed in the order of the pieces.
    void spread(const Layout &layout)
    {
        const int n = layout.count();
        const int pieces = std::clamp(n / 8192, 1, 8);
        const std::size_t stride = std::size_t(nodes);
        charges.resize(std::size_t(pieces));
        workers.forEach(pieces, [&](int piece) {
            std::vector<float> &own = charges[piece];
            own.assign(stride * nodes, 0.f);
            const int end = int(std::int64_t(n) * (piece + 1) / pieces);
            for (int i = int(std::int64_t(n) * piece / pieces); i < end; ++i) {
                const Place px = place(layout.x[i], originX), py = place(layout.y[i], originY);
                const Spline sx(px.beyond), sy(py.beyond);
                for (int a = 0; a < 4; ++a) {
                    float *at = own.data() + (py.node + a) * stride + px.node;
                    for (int b = 0; b < 4; ++b)
                        at[b] += sy.value[a] * sx.value[b];
                }
            }
        });
        for (int r = 0; r < nodes; ++r) {
            float *sum = grid.row(r);
            std::copy_n(charges[0].data() + r * stride, nodes, sum);
            for (int piece = 1; piece < pieces; ++piece) {
                const float *more = charges[piece].data() + r * stride;
                for (int c = 0; c < nodes; ++c)
                    sum[c] += more[c];
            }
        }
    }

    double readOff(const Layout &layout, std::vector<float> &forceX, std::vector<float> &forceY)
    {
        const int n = layout.count();
        const int pieces = (n + pointsAtATime - 1) / pointsAtATime;
        sums.assign(std::size_t(pieces), 0);
        const float scale = float(-0.5 / spacing);
        workers.forEach(pieces, [&](int piece) {
            const int end = std::min(n, (piece + 1) * pointsAtATime);
            for (int i = piece * pointsAtATime; i < end; ++i) {
                const Place px = place(layout.x[i], originX), py = place(layout.y[i], originY);
                const Spline sx(px.beyond), sy(py.beyond);
                float field = 0, slopeX = 0, slopeY = 0;
                for (int a = 0; a < 4; ++a) {
                    const float *at = grid.row(py.node + a) + px.node;
                    float along = 0, across = 0;
                    for (int b = 0; b < 4; ++b) {
                        along += at[b] * sx.value[b];
                        across += at[b] * sx.slope[b];
                    }
                    field += sy.value[a] * along;
                    slopeX += sy.value[a] * across;
                    slopeY += sy.slope[a] * along;
                }
                // Less what the point does to itself, which the grid does not get exactly right.
                const Overlap ox(sx), oy(sy);
                for (int a = 0; a < 4; ++a)
                    for (int b = 0; b < 4; ++b) {
                        const float response = grid.response(b, a);
                        field -= oy.value[a] * ox.value[b] * response;
                        slopeX -= oy.value[a] * ox.slope[b] * response;
                        slopeY -= oy.slope[a] * ox.value[b] * response;
                    }
                forceX[i] = slopeX * scale;
                forceY[i] = slopeY * scale;
                sums[piece] += field;
            }
        });
        double z = lessOne ? double(n) * (n - 1) : 0;
        for (const double sum : sums)
            z += sum;
        return std::max(z, 1e-12);  // of two points that are very far apart, rounding may leave less than nothing
    }

    Workers &workers;
    GridFold grid;
    double spacing = 0;
    double originX = 0, originY = 0;
    int nodes = 0;
    bool lessOne = false;
    std::vector<std::vector<float>> charges;
    std::vector<double> sums;
};

RepulsionField::RepulsionField(Workers &workers) : m_impl(std::make_unique<Impl>(workers)) {}

RepulsionField::~RepulsionField() = default;

double RepulsionField::evaluate(const Layout &layout, std::vector<float> &forceX, std::vector<float> &forceY)
{
    forceX.resize(layout.x.size());
    forceY.resize(layout.x.size());
    m_impl->fit(layout);
    m_impl->spread(layout);
    m_impl->grid.fold();
    return m_impl->readOff(layout, forceX, forceY);
}

double exactRepulsion(const Layout &layout, Workers &workers, std::vector<float> &forceX, std::vector<float> &forceY)
{
    constexpr int rowsAtATime = 64;
    const int n = layout.count();
    forceX.resize(std::size_t(n));
    forceY.resize(std::size_t(n));
    const int pieces = (n + rowsAtATime - 1) / rowsAtATime;
    std::vector<double> sums(std::size_t(pieces), 0);
    workers.forEach(pieces, [&](int piece) {
        for (int i = piece * rowsAtATime; i < std::min(n, (piece + 1) * rowsAtATime); ++i) {
            double x = 0, y = 0, z = 0;
            for (int j = 0; j < n; ++j) {
                const double dx = double(layout.x[i]) - layout.x[j], dy = double(layout.y[i]) - layout.y[j];
                const double q = 1 / (1 + dx * dx + dy * dy);
                z += q;
                x += q * q * dx;
                y += q * q * dy;
            }
            forceX[i] = float(x);
            forceY[i] = float(y);
            sums[piece] += z - 1;
        }
    });
    double z = 0;
    for (const double sum : sums)
        z += sum;
    return z;
}

}  // namespace pitfall
