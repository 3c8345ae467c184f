#pragma once

#include <QImage>
#include <QPointF>

#include <vector>

namespace pitfall {

/// Many small pictures laid over each other, much faster than a painter does it: thousands of points that move cost
/// about a millisecond. Stamps go to whole pixels of the device.
class StampCanvas {
public:
    /// Empties the canvas. `size` in points, and how many pixels of the device a point has.
    void begin(const QSize &size, double pixelRatio);
    /// Lays a stamp (ARGB32_Premultiplied, in pixels of the device) with its middle at `centre`, in points; what
    /// reaches beyond the canvas is cut off.
    void add(const QImage &stamp, const QPointF &centre);
    /// What lies there now, ARGB32_Premultiplied, with its pixel ratio set.
    const QImage &image() const { return m_image; }

private:
    QImage m_image;
    double m_ratio = 1;
};

/// A stamp that is fainter by `opacity`, 0 … 1.
QImage faded(const QImage &stamp, double opacity);

}  // namespace pitfall
