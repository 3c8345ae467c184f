#pragma once

#include "ui/widgets/plot.h"

#include <QPolygonF>

namespace pitfall {

/// Lets a person draw a rectangle or a lasso on a plot, instead of dragging it. Belongs to the plot.
class PlotSelector : public QObject {
    Q_OBJECT

public:
    enum class Tool { Move, Rectangle, Lasso };
    Q_ENUM(Tool)

    explicit PlotSelector(Plot *plot);

    void setTool(Tool tool);
    Tool tool() const { return m_tool; }

signals:
    /// What was drawn, in pixels, and the keys that were held.
    void drawn(const QPolygonF &area, Qt::KeyboardModifiers keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void extend(const QPointF &to);

    Plot *m_plot;
    Tool m_tool = Tool::Move;
    bool m_drawing = false;
    QPointF m_from;
    QPolygonF m_area;
};

}  // namespace pitfall
