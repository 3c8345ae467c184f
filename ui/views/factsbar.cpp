#include "ui/views/factsbar.h"

#include "ui/widgets/palette.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace pitfall {

namespace {

constexpr double largest = 2.6;  // times the font of the captions
constexpr int lines = 4;         // of yardsticks
constexpr double gap = 24;       // pixels between figures

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

double widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

}  // namespace

FactsBar::FactsBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Key facts"));
}

void FactsBar::setFacts(KeyFacts facts)
{
    m_facts = std::move(facts);
    setAccessibleDescription(text());
    update();
}

QString FactsBar::text() const
{
    QStringList parts;
    for (const KeyFacts::Figure &figure : m_facts.figures)
        parts << QStringLiteral("%1: %2, %3").arg(figure.caption, figure.value, figure.detail);
    for (const KeyFacts::Yardstick &yardstick : m_facts.yardsticks)
        parts << yardstick.name + u' ' + yardstick.value;
    return parts.join(QStringLiteral("; "));
}

QSize FactsBar::sizeHint() const
{
    return {600, int(lines * QFontMetricsF(font()).lineSpacing() + 26)};
}

double FactsBar::yardsticksWidth() const
{
    double width = 0;
    for (const KeyFacts::Yardstick &yardstick : m_facts.yardsticks)
        width = std::max(width, widthOf(font(), yardstick.name));
    return m_facts.yardsticks.empty() ? 0 : width + widthOf(font(), QStringLiteral("▲ 88.8%  "));
}

// As large as the three figures fit beside each other.
QFont FactsBar::figureFont(double width) const
{
    for (double factor = largest; factor > 1.2; factor -= 0.1) {
        const QFont font = scaled(this->font(), factor, true);
        double needed = 0;
        for (const KeyFacts::Figure &figure : m_facts.figures)
            needed += std::max({widthOf(font, figure.value), widthOf(this->font(), figure.caption),
                                widthOf(this->font(), figure.detail)}) +
                      gap;
        if (needed <= width)
            return font;
    }
    return scaled(font(), 1.2, true);
}

void FactsBar::paintFigure(QPainter &painter, const QRectF &room, const KeyFacts::Figure &figure,
                           const QFont &large) const
{
    const Theme theme(palette());
    const QFontMetricsF plain(font()), bold(large);
    const auto line = [&](double top, const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetricsF metrics(font);
        painter.drawText(QPointF(room.left(), top + metrics.ascent()),
                         metrics.elidedText(text, Qt::ElideRight, room.width()));
    };
    const double height = 2 * plain.height() + bold.height() * 0.92;
    const double top = room.top() + (room.height() - height) / 2;
    line(top, font(), theme.faint, figure.caption);
    line(top + plain.height() - bold.height() * 0.06, large, theme.text, figure.value);
    line(top + plain.height() + bold.height() * 0.9, font(), theme.text, figure.detail);
}

// Above what the accuracy is, and below what, by a sign as well as by colour.
void FactsBar::paintYardsticks(QPainter &painter, const QRectF &room) const
{
    const Theme theme(palette());
    const QFontMetricsF metrics(font());
    const double values = room.right() - widthOf(font(), QStringLiteral("88.8%"));
    const double signs = room.left() + widthOf(font(), QStringLiteral("▲"));
    const int count = std::min(lines, int(m_facts.yardsticks.size()));
    double y = room.center().y() - count * metrics.lineSpacing() / 2;
    painter.setFont(font());
    for (int i = 0; i < count; ++i, y += metrics.lineSpacing()) {
        const KeyFacts::Yardstick &yardstick = m_facts.yardsticks[std::size_t(i)];
        const QRectF line(room.left(), y, room.width(), metrics.lineSpacing());
        const bool within = yardstick.share >= m_facts.accuracy.low && yardstick.share <= m_facts.accuracy.high;
        const bool isBetter = yardstick.share > m_facts.accuracy.value;
        painter.setPen(within     ? theme.faint
                       : isBetter ? theme.readable(theme.warning, 4.5)
                                  : theme.readable(okabeIto::green, 4.5));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         within     ? QStringLiteral("=")
                         : isBetter ? QStringLiteral("▲")
                                    : QStringLiteral("▼"));
        painter.setPen(theme.text);
        painter.drawText(line.adjusted(signs - room.left() + 8, 0, values - room.right() - 4, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, yardstick.name);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, yardstick.value);
    }
}

void FactsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), theme.background);
    painter.setFont(font());
    const QRectF all = QRectF(rect()).adjusted(24, 8, -24, -8);
    if (m_facts.figures.empty()) {
        painter.setPen(theme.faint);
        painter.drawText(all, Qt::AlignVCenter | Qt::AlignLeft, tr("No run yet: press Space to begin."));
        return;
    }
    const double side = yardsticksWidth();
    const QRectF room = all.adjusted(0, 0, side > 0 ? -side - gap : 0, 0);
    const QFont large = figureFont(room.width());
    double x = room.left();
    std::vector<double> widths;
    double needed = 0;
    for (const KeyFacts::Figure &figure : m_facts.figures) {
        widths.push_back(
            std::max({widthOf(large, figure.value), widthOf(font(), figure.caption), widthOf(font(), figure.detail)}));
        needed += widths.back();
    }
    const double spare = std::max(8.0, (room.width() - needed) / double(widths.size()));
    for (std::size_t i = 0; i < widths.size(); ++i) {
        paintFigure(painter, QRectF(x, room.top(), std::min(widths[i] + 2, room.right() - x), room.height()),
                    m_facts.figures[i], large);
        x += widths[i] + spare;
    }
    if (side > 0) {
        painter.setPen(QPen(theme.axis, 1));
        painter.drawLine(QPointF(all.right() - side - gap / 2, all.top()),
                         QPointF(all.right() - side - gap / 2, all.bottom()));
        paintYardsticks(painter, QRectF(all.right() - side, all.top(), side, all.height()));
    }
    painter.setPen(QPen(m_facts.isPast ? theme.warning : theme.axis, 3));
    painter.drawLine(QPointF(0, height() - 1.5), QPointF(width(), height() - 1.5));
}

void FactsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

}  // namespace pitfall
