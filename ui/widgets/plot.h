#pragma once

#include "ui/widgets/palette.h"

#include <qcustomplot.h>

#include <functional>

namespace pitfall {

/// Two axes with Pitfall's look: no frame, a light grid, colours of the palette (restyled when that changes), the
/// application's font. Wheel zooms, dragging pans, double click asks to fit; so do the keys + − arrows and 0 (where
/// arrows walk from point to point, see PlotCursor, Shift and arrows pan).
/// What is inside is painted by functions given to `addPaint`, in pixels.
class Plot : public QCustomPlot {
    Q_OBJECT

public:
    using Paint = std::function<void(QCPPainter &painter)>;

    explicit Plot(QWidget *parent = nullptr);

    /// Has `paint` called whenever `layer` ("background", "main", "overlay") is drawn, clipped to the area between
    /// the axes. Only "overlay" can be redrawn alone, see replotOverlay().
    void addPaint(const QString &layer, Paint paint);
    void queueReplot() { replot(rpQueuedReplot); }
    void replotOverlay();

    Theme theme() const { return Theme(palette()); }
    QRectF area() const { return axisRect()->rect(); }
    QPointF toPixel(double x, double y) const { return {xAxis->coordToPixel(x), yAxis->coordToPixel(y)}; }
    /// Axes and grid are hidden while there is nothing to show.
    void setAxesVisible(bool visible);
    /// What an axis says of itself, in ever shorter words: the longest that there is room for is shown.
    void setTitles(QCPAxis *axis, const QStringList &titles);
    /// Lines and marks grow with the type: 1 for usual text.
    double scale() const;
    /// Paints everything as vectors.
    void paintTo(QPainter &painter, const QSize &size);

signals:
    void explored();                        ///< the person zoomed or panned
    void fitAsked();                        ///< the person wants to see everything again
    void hovered(const QPointF &position);  ///< in pixels
    void hoverEnded();
    void clicked(const QPointF &position);  ///< in pixels; not the end of a drag
    void restyled();                        ///< palette or font changed

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void restyle();
    void fitTitles();
    void zoom(double factor);
    void pan(double shareX, double shareY);

    QPointF m_pressed;
    bool m_dragging = false;
    QStringList m_titlesX, m_titlesY;
};

}  // namespace pitfall
