#pragma once

#include "ui/widgets/palette.h"

#include <QRectF>

class QPainter;

namespace pitfall {

/// A small horizontal scale on which values with intervals are drawn one below the other, so that they compare.
class ValueBar {
public:
    explicit ValueBar(bool logarithmic) : m_logarithmic(logarithmic) {}

    /// Widens the scale so that this fits. Numbers that a scale cannot show are passed over.
    void include(double low, double high);
    /// To 1, 2 or 5 times a power of ten if logarithmic, else from 0.
    void finish();
    /// Or: from the lowest to the highest, where differences matter and not sizes. Then no line leads to the dot.
    void spread();
    bool isEmpty() const { return !(m_low < m_high); }
    double low() const { return m_low; }
    double high() const { return m_high; }

    /// A line from the scale's beginning to a dot at the value, and the interval across it.
    void paint(QPainter &painter, const QRectF &room, double value, double low, double high,
               const QColor &colour) const;
    /// The ends of the scale, in a small font.
    void paintEnds(QPainter &painter, const QRectF &room, const Theme &theme) const;

private:
    double place(double value, const QRectF &room) const;

    bool m_logarithmic;
    bool m_fromStart = true;
    double m_low = 1e300, m_high = -1e300;
};

}  // namespace pitfall
