#include "ui/widgets/picturerows.h"

#include "ui/widgets/hovercard.h"
#include "ui/widgets/images.h"
#include "ui/widgets/smalltype.h"
#include "ui/widgets/valuebar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace pitfall {

namespace {

constexpr double margin = 10;

void paintName(QPainter &painter, const PictureRowsContent::Row &row, const QRectF &room, const Theme &theme)
{
    const QFontMetricsF metrics(painter.font());
    const bool both = !row.detail.isEmpty() && room.height() >= 1.6 * metrics.height();
    painter.setPen(theme.text);
    QRectF line(room.left(), room.center().y() - metrics.height() * (both ? 0.9 : 0.5), room.width(), metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(row.name, Qt::ElideRight, room.width()));
    if (!both)
        return;
    painter.save();
    const QFont small = smallType(painter.font(), 0.87);
    painter.setFont(small);
    painter.setPen(theme.faint);
    line.translate(0, 0.82 * metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(small).elidedText(row.detail, Qt::ElideRight, room.width()));
    painter.restore();
}

void paintHeadings(QPainter &painter, const PictureRowsContent &content, const PictureRowsLayout &layout,
                   const ValueBar &bar, const Theme &theme)
{
    const double height = layout.headingHeight - 4;
    for (std::size_t i = 0; i < layout.numbers.size(); ++i) {
        const QRectF &column = layout.numbers[i];
        painter.setPen(theme.faint);
        painter.drawText(QRectF(column.left(), 0, column.width(), height), Qt::AlignRight | Qt::AlignBottom,
                         content.headings[int(i)]);
    }
    if (!layout.bar.isEmpty())
        bar.paintEnds(painter, QRectF(layout.bar.left(), 0, layout.bar.width(), height), theme);
}

void paintRow(QPainter &painter, const PictureRowsContent &content, const PictureRowsLayout &layout, int index,
              const ValueBar &bar, const Theme &theme)
{
    const PictureRowsContent::Row &row = content.rows[index];
    const QRectF line = layout.rowAt(index, 0);
    paintName(painter, row, QRectF(margin, line.top(), layout.nameWidth, line.height()), theme);
    for (int column = 0; column < std::min(layout.columns, int(row.pictures.size())); ++column)
        drawPicture(painter, layout.tileAt(index, column), row.pictures[column]);
    painter.setPen(theme.text);
    for (int i = 0; i < int(layout.numbers.size()) && i < row.numbers.size(); ++i) {
        const QRectF &column = layout.numbers[i];
        painter.drawText(QRectF(column.left() - 4, line.top(), column.width() + 4, line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, row.numbers[i]);
    }
    if (row.bar && !layout.bar.isEmpty())
        bar.paint(painter, QRectF(layout.bar.left(), line.top(), layout.bar.width(), line.height()), row.bar->value,
                  row.bar->low, row.bar->high, theme.run(0));
}

void paintSelection(QPainter &painter, const PictureRowsLayout &layout, int rows, int column, const Theme &theme)
{
    const QRectF all = layout.tileAt(0, column) | layout.tileAt(rows - 1, column);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(all.adjusted(-1.5, -1.5, 1.5, 1.5));
}

void paintAll(QPainter &painter, const PictureRowsContent &content, const PictureRowsLayout &layout, int selected,
              const Theme &theme)
{
    ValueBar bar(content.logarithmic);
    for (const auto &row : content.rows) {
        if (row.bar) {
            bar.include(row.bar->value, row.bar->value);
            bar.include(row.bar->low, row.bar->high);
        }
    }
    bar.finish();
    paintHeadings(painter, content, layout, bar, theme);
    for (int row = 0; row < int(content.rows.size()); ++row)
        paintRow(painter, content, layout, row, bar, theme);
    if (selected >= 0 && selected < layout.columns && !content.rows.empty())
        paintSelection(painter, layout, int(content.rows.size()), selected, theme);
}

}  // namespace

PictureRows::PictureRows(QWidget *parent) : QWidget(parent), m_card(new HoverCard(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PictureRows::setContent(PictureRowsContent content)
{
    m_content = std::move(content);
    m_card->hide();
    updateGeometry();
    relayout();
}

void PictureRows::setSelected(int id)
{
    m_selected = id;
    update();
}

QSize PictureRows::minimumSizeHint() const
{
    const int line = std::max(30, fontMetrics().height() * 17 / 10);
    return {230, fontMetrics().height() + 12 + line * std::max(1, int(m_content.rows.size()))};
}

void PictureRows::relayout()
{
    m_layout = PictureRowsLayout::make(m_content, size(), font(), devicePixelRatioF());
    update();
}

int PictureRows::columnOf(int id) const
{
    const auto found = std::find(m_content.ids.begin(), m_content.ids.end(), id);
    return found == m_content.ids.end() ? -1 : int(found - m_content.ids.begin());
}

QRectF PictureRows::tileOf(int row, int id) const
{
    const int column = columnOf(id);
    return column < 0 || column >= m_layout.columns ? QRectF() : m_layout.tileAt(row, column);
}

void PictureRows::paintTo(QPainter &painter, const QSize &size) const
{
    const auto layout = PictureRowsLayout::make(m_content, size, painter.font(), devicePixelRatioF());
    paintAll(painter, m_content, layout, columnOf(m_selected), Theme(palette()));
}

void PictureRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), theme.background);
    paintAll(painter, m_content, m_layout, columnOf(m_selected), theme);
}

void PictureRows::resizeEvent(QResizeEvent *)
{
    m_card->hide();
    relayout();
}

void PictureRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
}

int PictureRows::rowAt(double y) const
{
    for (int row = 0; row < int(m_content.rows.size()); ++row) {
        const QRectF line = m_layout.rowAt(row, width());
        if (y >= line.top() && y < line.bottom())
            return row;
    }
    return -1;
}

void PictureRows::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().y());
    for (int column = 0; row >= 0 && column < m_layout.columns; ++column) {
        if (m_layout.tileAt(row, column).contains(event->position()))
            emit pictureChosen(m_content.ids[column]);
    }
}

void PictureRows::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().y());
    if (row < 0 || m_content.rows[row].help.isEmpty())
        return m_card->hide();
    m_card->showAt(event->position(), m_content.rows[row].help);
}

void PictureRows::leaveEvent(QEvent *)
{
    m_card->hide();
}

void PictureRows::keyPressEvent(QKeyEvent *event)
{
    const int now = columnOf(m_selected);
    int next = -1;
    if (event->key() == Qt::Key_Left)
        next = now - 1;
    else if (event->key() == Qt::Key_Right)
        next = now + 1;
    else if (event->key() == Qt::Key_Home)
        next = 0;
    else if (event->key() == Qt::Key_End)
        next = m_layout.columns - 1;
    else
        return QWidget::keyPressEvent(event);
    if (next >= 0 && next < m_layout.columns)
        emit pictureChosen(m_content.ids[next]);
}

}  // namespace pitfall
