#include "ui/widgets/valuebar.h"

#include "ui/widgets/numbers.h"
#include "ui/widgets/smalltype.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

/// The largest of 1, 2, 5 times a power of ten that is not above.
double roundBelow(double value)
{
    const double decade = std::pow(10, std::floor(std::log10(value) + 1e-9));
    const double mantissa = value / decade * (1 + 1e-9);
    return decade * (mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1);
}

}  // namespace

void ValueBar::include(double low, double high)
{
    for (const double value : {low, high}) {
        if (!std::isfinite(value) || (m_logarithmic && value <= 0))
            continue;
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }
}

void ValueBar::finish()
{
    if (m_low > m_high)
        return;
    if (m_logarithmic) {
        m_low = roundBelow(m_low);
        m_high = 1 / roundBelow(1 / m_high);  // 1, 2, 5 are 1, 1/2, 1/5 the other way round
        if (m_high <= m_low)
            m_high = 10 * m_low;
    } else {
        m_low = std::min(0.0, m_low);
        m_high = std::max(0.0, m_high);
    }
}

void ValueBar::spread()
{
    m_fromStart = false;
}

double ValueBar::place(double value, const QRectF &room) const
{
    const auto scaled = [this](double v) { return m_logarithmic ? std::log10(std::max(v, 1e-300)) : v; };
    const double share = (scaled(value) - scaled(m_low)) / (scaled(m_high) - scaled(m_low));
    return room.left() + 4 + std::clamp(share, 0.0, 1.0) * (room.width() - 8);
}

void ValueBar::paint(QPainter &painter, const QRectF &room, double value, double low, double high,
                     const QColor &colour) const
{
    if (isEmpty() || !std::isfinite(value))
        return;
    const double y = std::floor(room.center().y()) + 0.5, x = place(value, room);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor pale = colour;
    pale.setAlphaF(0.45f);
    painter.setPen(QPen(pale, 3, Qt::SolidLine, Qt::FlatCap));
    if (m_fromStart)
        painter.drawLine(QPointF(place(m_logarithmic ? m_low : 0, room), y), QPointF(x, y));
    if (high > low && std::isfinite(low) && std::isfinite(high)) {
        painter.setPen(QPen(colour, 1.4));
        const double a = place(low, room), b = place(high, room);
        painter.drawLine(QPointF(a, y), QPointF(b, y));
        painter.drawLine(QPointF(a, y - 4), QPointF(a, y + 4));
        painter.drawLine(QPointF(b, y - 4), QPointF(b, y + 4));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(x, y), 3.6, 3.6);
    painter.restore();
}

void ValueBar::paintEnds(QPainter &painter, const QRectF &room, const Theme &theme) const
{
    if (isEmpty())
        return;
    painter.save();
    painter.setFont(smallType(painter.font(), 0.8));
    painter.setPen(theme.faint);
    const QString low = number(m_low, 1), high = number(m_high, 1);
    if (painter.fontMetrics().horizontalAdvance(low + QStringLiteral("  ") + high) < room.width()) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, low);
        painter.drawText(room, Qt::AlignRight | Qt::AlignBottom, high);
    }
    painter.restore();
}

}  // namespace pitfall
