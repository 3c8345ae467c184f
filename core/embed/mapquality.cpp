#include "core/embed/mapquality.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr int pointsAtATime = 256;
constexpr double pointsPerCell = 3;

/// The points of a map by square cells.
class Cells {
public:
    explicit Cells(const Layout &layout) : m_layout(layout)
    {
        const auto [left, right] = std::minmax_element(layout.x.begin(), layout.x.end());
        const auto [bottom, top] = std::minmax_element(layout.y.begin(), layout.y.end());
        m_left = *left;
        m_bottom = *bottom;
        const double extent = std::max({double(*right) - *left, double(*top) - *bottom, 1e-30});
        m_side = std::clamp(int(std::sqrt(layout.count() / pointsPerCell)), 1, 4096);
        m_cell = extent / m_side * (1 + 1e-9);
        m_begin.assign(std::size_t(m_side) * m_side + 1, 0);
        for (int i = 0; i < layout.count(); ++i)
            ++m_begin[cellOf(i) + 1];
        for (std::size_t c = 1; c < m_begin.size(); ++c)
            m_begin[c] += m_begin[c - 1];
        m_points.resize(layout.x.size());
        std::vector<int> next(m_begin.begin(), m_begin.end() - 1);
        for (int i = 0; i < layout.count(); ++i)
            m_points[next[cellOf(i)]++] = i;
    }

    /// The k nearest of point i, nearest first.
    void nearest(int i, int k, std::vector<std::pair<float, int>> &found) const
    {
        found.clear();
        const int column = columnOf(m_layout.x[i], m_left), row = columnOf(m_layout.y[i], m_bottom);
        for (int ring = 0; ring <= m_side; ++ring) {
            lookAtRing(i, row, column, ring, found);
            if (int(found.size()) < k)
                continue;
            // What is further out than this ring is at least so far away.
            std::nth_element(found.begin(), found.begin() + k - 1, found.end());
            const double reached = ring * m_cell;
            if (found[std::size_t(k) - 1].first <= reached * reached)
                break;
        }
        const auto end = found.begin() + std::min<std::ptrdiff_t>(k, std::ptrdiff_t(found.size()));
        std::partial_sort(found.begin(), end, found.end());
        found.erase(end, found.end());
    }

private:
    int columnOf(float value, double from) const
    {
        return std::clamp(int((double(value) - from) / m_cell), 0, m_side - 1);
    }
    std::size_t cellOf(int i) const
    {
        return std::size_t(columnOf(m_layout.y[i], m_bottom)) * m_side + columnOf(m_layout.x[i], m_left);
    }

    void lookAtRing(int i, int row, int column, int ring, std::vector<std::pair<float, int>> &found) const
    {
        for (int r = std::max(0, row - ring); r <= std::min(m_side - 1, row + ring); ++r) {
            const bool wholeRow = r == row - ring || r == row + ring;
            for (int c = column - ring; c <= column + ring; c += wholeRow ? 1 : std::max(1, 2 * ring))
                if (c >= 0 && c < m_side)
                    lookAtCell(i, std::size_t(r) * m_side + c, found);
        }
    }

    void lookAtCell(int i, std::size_t cell, std::vector<std::pair<float, int>> &found) const
    {
        for (int at = m_begin[cell]; at < m_begin[cell + 1]; ++at) {
            const int j = m_points[at];
            const float dx = m_layout.x[i] - m_layout.x[j], dy = m_layout.y[i] - m_layout.y[j];
            if (j != i)
                found.emplace_back(dx * dx + dy * dy, j);
        }
    }

    const Layout &m_layout;
    double m_left = 0, m_bottom = 0, m_cell = 1;
    int m_side = 1;
    std::vector<int> m_begin;
    std::vector<int> m_points;
};

}  // namespace

Neighbours mapNeighbours(const Layout &layout, int k, Workers &workers)
{
    Neighbours all;
    all.points = layout.count();
    all.k = std::min(k, layout.count() - 1);
    all.index.resize(std::size_t(all.points) * all.k);
    all.squared.resize(all.index.size());
    const Cells cells(layout);
    workers.forEach((layout.count() + pointsAtATime - 1) / pointsAtATime, [&](int piece) {
        std::vector<std::pair<float, int>> found;
        for (int i = piece * pointsAtATime; i < std::min(layout.count(), (piece + 1) * pointsAtATime); ++i) {
            cells.nearest(i, all.k, found);
            for (std::size_t j = 0; j < found.size(); ++j) {
                all.squared[std::size_t(i) * all.k + j] = found[j].first;
                all.index[std::size_t(i) * all.k + j] = found[j].second;
            }
        }
    });
    return all;
}

double neighbourRecall(const Neighbours &features, const Layout &layout, int k, Workers &workers)
{
    const Neighbours inMap = mapNeighbours(layout, k, workers);
    const int both = std::min(inMap.k, features.k);
    std::int64_t kept = 0;
    for (std::int64_t i = 0; i < inMap.points; ++i)
        for (int j = 0; j < both; ++j) {
            const auto near = inMap.of(i);
            kept += std::find(near.begin(), near.end(), features.of(i)[j]) != near.end();
        }
    return double(kept) / (double(inMap.points) * std::max(1, both));
}

}  // namespace pitfall
