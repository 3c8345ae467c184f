#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace pitfall {

/// Finds places for labels in a plot, so that they cover neither each other nor what must stay visible.
class LabelPlacer {
public:
    explicit LabelPlacer(const QRectF &area) : m_area(area) {}

    /// Something a label should not cover. `weight` 1 is a marker.
    void avoid(const QPointF &point, double weight = 1);
    void avoidLine(const QPointF &from, const QPointF &to);

    /// Reserves the best of the places, all of this size; earlier ones are preferred when equally free.
    /// Nothing if even the best costs more than `limit` (a covered marker costs 1, a covered label 20 and more).
    std::optional<QRectF> place(const QSizeF &size, const std::vector<QPointF> &topLefts, double limit = 1e9);

    /// Places around a point, the usual ones first.
    static std::vector<QPointF> around(const QPointF &point, const QSizeF &size, double distance);

private:
    double cost(const QRectF &rect) const;

    struct Obstacle {
        QPointF point;
        double weight;
    };
    QRectF m_area;
    std::vector<Obstacle> m_obstacles;
    std::vector<QRectF> m_taken;
};

}  // namespace pitfall
