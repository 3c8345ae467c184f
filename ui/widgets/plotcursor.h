#pragma once

#include "ui/widgets/plot.h"

#include <functional>
#include <optional>
#include <vector>

namespace pitfall {

/// Walks through a plot's points by the arrow keys, for those who have no pointer: in a cloud to the nearest point in
/// that direction, on lines along the line and from one line to another. Enter chooses, Esc leaves the points. Belongs
/// to the plot.
class PlotCursor : public QObject {
    Q_OBJECT

public:
    struct Point {
        int id = 0;
        int line = 0;  ///< on lines: which
        QPointF at;    ///< in pixels
    };
    enum class Walk { Cloud, Lines };
    using Points = std::function<std::vector<Point>()>;

    /// `points`: those that can be reached, in the order of their lines.
    PlotCursor(Plot *plot, Walk walk, Points points);

    /// Where it is; nothing if it is nowhere, or its point is gone.
    std::optional<Point> current() const;
    /// Without points it is where another begins.
    void clear();

signals:
    void moved(const QPointF &at);  ///< in pixels
    void left();
    void chosen(int id, int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(int key);
    void go(const std::optional<Point> &to);
    std::optional<Point> beside(const Point &from, int key) const;
    std::optional<Point> along(const Point &from, int key) const;

    Plot *m_plot;
    Walk m_walk;
    Points m_points;
    int m_id = -1;
    int m_line = -1;
};

}  // namespace pitfall
