#pragma once

#include "ui/widgets/plot.h"

#include <vector>

namespace pitfall {

/// A line that a person draws over a plot: by dragging; or by keys, arrows to move a cross, Space to set a point there,
/// Backspace to take the last one back, Return when done. Kept in the plot's coordinates. Belongs to the plot.
class PlotSketch : public QObject {
    Q_OBJECT

public:
    explicit PlotSketch(Plot *plot);

    /// Dragging draws a new line instead of moving the plot.
    void setDrawing(bool drawing);
    bool isDrawing() const { return m_isDrawing; }
    /// The axes are those that the line belongs to.
    void setShown(bool shown);
    bool isShown() const { return m_isShown; }
    const std::vector<QPointF> &line() const { return m_line; }
    void setLine(std::vector<QPointF> line);

signals:
    /// The person let go; the line has two points at least.
    void drawn();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &mouse);
    void extend(const QPointF &pixel);
    bool key(int key);
    QPointF toPlot(const QPointF &pixel) const;
    QPointF toPixel(const QPointF &point) const { return m_plot->toPixel(point.x(), point.y()); }
    void paint(QCPPainter &painter) const;

    Plot *m_plot;
    bool m_isDrawing = false;
    bool m_isShown = true;
    bool m_isDown = false;  ///< the mouse is, and draws
    bool m_byKeys = false;  ///< the cross is shown
    QPointF m_cross;        ///< as a share of the area, 0…1, from its upper left
    std::vector<QPointF> m_line;
};

}  // namespace pitfall
