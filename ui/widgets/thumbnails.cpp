#include "ui/widgets/thumbnails.h"

#include "ui/widgets/hovercard.h"
#include "ui/widgets/images.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr int margin = 8;
constexpr double cellSide = 46;
constexpr int captionFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}  // namespace

Thumbnails::Thumbnails(QWidget *parent) : QWidget(parent), m_card(new HoverCard(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void Thumbnails::setItems(const QString &caption, std::vector<Item> items)
{
    m_caption = caption;
    m_items = std::move(items);
    m_card->hide();
    setAccessibleDescription(caption);
    relayout();
}

void Thumbnails::setSelected(int id)
{
    m_selected = id;
    update();
}

double Thumbnails::captionHeight(const QSize &size, const QFontMetrics &metrics) const
{
    return metrics.boundingRect(QRect(0, 0, size.width() - 2 * margin, 200), captionFlags, m_caption).height() + 6;
}

// Small pictures of one size; those for which there is no room are the least important ones.
GridLayout Thumbnails::layoutFor(const QSize &size, const QFontMetrics &metrics) const
{
    const QRectF room(margin, 6, size.width() - 2 * margin, size.height() - 12);
    const double caption = captionHeight(size, metrics), step = cellSide + 5;
    const int columns = std::max(1, int((room.width() + 5) / step));
    const int rows = std::max(1, int((room.height() - caption + 5) / step));
    return GridLayout::make(room, std::min(int(m_items.size()), columns * rows), 1, caption, cellSide);
}

void Thumbnails::relayout()
{
    m_layout = layoutFor(size(), fontMetrics());
    update();
}

void Thumbnails::paint(QPainter &painter, const GridLayout &layout, const QSize &size) const
{
    const Theme theme(palette());
    painter.setPen(m_items.empty() ? theme.faint : theme.text);
    painter.drawText(QRect(margin, 6, size.width() - 2 * margin, size.height()), captionFlags, m_caption);
    for (int i = 0; i < layout.count && i < int(m_items.size()); ++i) {
        const QRectF cell = layout.cellAt(0, i);
        if (!m_items[i].picture.isNull())
            drawPicture(painter, fitInCell(cell, m_items[i].picture.size()), m_items[i].picture);
        if (m_items[i].id != m_selected)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(cell.adjusted(-1, -1, 1, 1));
    }
}

void Thumbnails::paintTo(QPainter &painter, const QSize &size) const
{
    paint(painter, layoutFor(size, painter.fontMetrics()), size);
}

void Thumbnails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme(palette()).background);
    paint(painter, m_layout, size());
}

void Thumbnails::resizeEvent(QResizeEvent *)
{
    m_card->hide();
    relayout();
}

void Thumbnails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
}

int Thumbnails::indexOf(int id) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [id](const Item &item) { return item.id == id; });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

void Thumbnails::mousePressEvent(QMouseEvent *event)
{
    const int at = m_layout.cellAt(event->position(), 1);
    if (at >= 0 && at < int(m_items.size()))
        emit chosen(m_items[at].id);
}

void Thumbnails::mouseMoveEvent(QMouseEvent *event)
{
    const int at = m_layout.cellAt(event->position(), 1);
    if (at < 0 || at >= int(m_items.size()))
        return m_card->hide();
    m_card->showAt(event->position(), m_items[at].help, m_items[at].picture);
}

void Thumbnails::leaveEvent(QEvent *)
{
    m_card->hide();
}

void Thumbnails::keyPressEvent(QKeyEvent *event)
{
    const int now = indexOf(m_selected), shown = std::min(m_layout.count, int(m_items.size()));
    int next = -1;
    switch (event->key()) {
    case Qt::Key_Left:
        next = now - 1;
        break;
    case Qt::Key_Right:
        next = now + 1;
        break;
    case Qt::Key_Up:
        next = now - m_layout.columns;
        break;
    case Qt::Key_Down:
        next = now < 0 ? 0 : now + m_layout.columns;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (next >= 0 && next < shown)
        emit chosen(m_items[next].id);
}

}  // namespace pitfall
