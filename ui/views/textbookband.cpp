#include "ui/views/textbookband.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace pitfall {

namespace {

QString words()
{
    return QCoreApplication::translate("pitfall::RunPainter", "what the textbook expects");
}

QFont italic(QFont font)
{
    font.setItalic(true);
    return font;
}

QLineF diagonal(const QRectF &area)
{
    return {area.left() + 0.08 * area.width(), area.bottom() - 0.06 * area.height(), area.right() - 0.05 * area.width(),
            area.top() + 0.06 * area.height()};
}

}  // namespace

QLineF textbookWords(const QRectF &area, const QFont &font)
{
    const QLineF line = diagonal(area);
    const double share = QFontMetricsF(italic(font)).horizontalAdvance(words()) / line.length();
    const double middle = std::min(0.7, 0.97 - share / 2);
    return share < 0.9 ? QLineF(line.pointAt(middle - share / 2), line.pointAt(middle + share / 2)) : QLineF();
}

void paintTextbookBand(QPainter &painter, const QRectF &area, const Theme &theme)
{
    painter.save();
    const double breadth = std::clamp(0.055 * area.height(), 16.0, 26.0);
    painter.setPen(QPen(theme.band, breadth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(diagonal(area));
    if (const QLineF line = textbookWords(area, painter.font()); !line.isNull()) {
        painter.setFont(italic(painter.font()));
        painter.translate(line.center());
        painter.rotate(-line.angle());
        painter.setPen(mix(theme.text, theme.background, 0.55));
        painter.drawText(QRectF(-line.length() / 2 - 4, -breadth, line.length() + 8, 2 * breadth), Qt::AlignCenter,
                         words());
    }
    painter.restore();
}

}  // namespace pitfall
