#include "ui/widgets/hovercard.h"

#include "ui/widgets/images.h"
#include "ui/widgets/palette.h"

#include <QPainter>

#include <algorithm>

namespace pitfall {

namespace {
constexpr int border = 8;
constexpr int distance = 14;  // from the pointer
}  // namespace

HoverCard::HoverCard(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QFont HoverCard::boldFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize HoverCard::pictureSize() const
{
    if (m_picture.isNull())
        return {};
    const int factor = std::max(1, 112 / std::max(m_picture.width(), m_picture.height()));
    return m_picture.size() * factor;
}

void HoverCard::showAt(const QPointF &position, const QStringList &lines, const QImage &picture)
{
    m_lines = lines;
    m_picture = picture;
    const QFontMetrics plain(font()), bold(boldFont());
    int width = 0;
    for (int i = 0; i < m_lines.size(); ++i)
        width = std::max(width, (i == 0 ? bold : plain).horizontalAdvance(m_lines[i]));
    const QSize shown = pictureSize();
    const int height = int(m_lines.size()) * plain.lineSpacing() + (shown.isEmpty() ? 0 : shown.height() + 6);
    resize(std::max(width, shown.width()) + 2 * border, height + 2 * border - 2);

    const QSize room = parentWidget()->size();
    QPoint at = position.toPoint() + QPoint(distance, distance);
    if (at.y() + this->height() > room.height() - 2)
        at.setY(int(position.y()) - distance - this->height());
    const bool covers = at.y() < 2;  // neither above nor below: then beside
    if (covers && at.x() + this->width() > room.width() - 2)
        at.setX(int(position.x()) - distance - this->width());
    move(std::clamp(at.x(), 2, std::max(2, room.width() - this->width() - 2)),
         std::clamp(at.y(), 2, std::max(2, room.height() - this->height() - 2)));
    show();
    raise();
    update();
}

void HoverCard::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = mix(theme.background, theme.text, theme.dark ? 0.1 : 0.02);
    fill.setAlpha(245);
    painter.setBrush(fill);
    painter.setPen(QPen(theme.axis, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    double y = border - 1;
    const QSize shown = pictureSize();
    if (!shown.isEmpty()) {
        drawPicture(painter, QRectF(QPointF((width() - shown.width()) / 2, y), QSizeF(shown)), m_picture);
        y += shown.height() + 6;
    }
    const int line = QFontMetrics(font()).lineSpacing();
    for (int i = 0; i < m_lines.size(); ++i, y += line) {
        painter.setFont(i == 0 ? boldFont() : font());
        painter.setPen(i == 0 ? theme.text : mix(theme.text, theme.background, 0.15));
        painter.drawText(QRectF(border, y, width() - 2 * border + 2, line), Qt::AlignLeft | Qt::AlignVCenter,
                         m_lines[i]);
    }
}

}  // namespace pitfall
