#include "ui/widgets/labelplacer.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

void LabelPlacer::avoid(const QPointF &point, double weight)
{
    m_obstacles.push_back({point, weight});
}

void LabelPlacer::avoidLine(const QPointF &from, const QPointF &to)
{
    constexpr double spacing = 7;  // pixels
    const QPointF way = to - from;
    const int count = std::min(200, int(std::hypot(way.x(), way.y()) / spacing));
    for (int i = 1; i < count; ++i)
        m_obstacles.push_back({from + way * i / count, 0.4});
}

std::optional<QRectF> LabelPlacer::place(const QSizeF &size, const std::vector<QPointF> &topLefts, double limit)
{
    std::optional<QRectF> best;
    double bestCost = limit;
    double preference = 0;
    for (const QPointF &topLeft : topLefts) {
        const QRectF rect(topLeft, size);
        const double total = cost(rect) + preference;
        if (total < bestCost || (!best && total <= limit)) {
            best = rect;
            bestCost = total;
        }
        preference += 0.08;
    }
    if (best)
        m_taken.push_back(*best);
    return best;
}

double LabelPlacer::cost(const QRectF &rect) const
{
    double sum = 0;
    const QRectF inside = rect & m_area;
    const double area = rect.width() * rect.height();
    const double outside = 1 - inside.width() * inside.height() / area;
    if (outside > 1e-6)
        sum += 50 + 100 * outside;
    for (const QRectF &other : m_taken) {
        const QRectF shared = rect & other;
        if (shared.width() > 0 && shared.height() > 0)
            sum += 20 + 100 * shared.width() * shared.height() / area;
    }
    const QRectF wide = rect.adjusted(-4, -3, 4, 3);
    for (const Obstacle &obstacle : m_obstacles) {
        if (wide.contains(obstacle.point))
            sum += obstacle.weight;
    }
    return sum;
}

std::vector<QPointF> LabelPlacer::around(const QPointF &p, const QSizeF &size, double d)
{
    const double w = size.width(), h = size.height();
    std::vector<QPointF> places;
    for (const double far : {d, 2.2 * d, 4 * d}) {
        places.insert(places.end(), {{p.x() - w / 2, p.y() - h - far},
                                     {p.x() - w / 2, p.y() + far},
                                     {p.x() + far, p.y() - h / 2},
                                     {p.x() - w - far, p.y() - h / 2},
                                     {p.x() - w + d, p.y() - h - far},
                                     {p.x() - d, p.y() - h - far},
                                     {p.x() - w + d, p.y() + far},
                                     {p.x() - d, p.y() + far},
                                     {p.x() + 0.7 * far, p.y() - h - 0.7 * far},
                                     {p.x() - w - 0.7 * far, p.y() - h - 0.7 * far},
                                     {p.x() + 0.7 * far, p.y() + 0.7 * far},
                                     {p.x() - w - 0.7 * far, p.y() + 0.7 * far}});
    }
    return places;
}

}  // namespace pitfall
