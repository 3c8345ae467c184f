#include "ui/widgets/classrows.h"

#include "ui/widgets/images.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/palette.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pitfall {

namespace {

constexpr double gap = 4, columnGap = 14, swatch = 10;  // pixels
constexpr double widestName = 150, narrowestBar = 70, widestBar = 260;
constexpr double smallestTile = 28, largestTile = 48;

/// The size at which pictures are drawn: whole multiples where they are small, smaller where they are large.
QSizeF tileOf(const QSize &picture)
{
    const double longer = std::max(picture.width(), picture.height());
    if (longer <= 0)
        return {smallestTile, smallestTile};
    const double factor = longer < smallestTile  ? std::ceil(smallestTile / longer)
                          : longer > largestTile ? largestTile / longer
                                                 : 1;
    return QSizeF(picture) * factor;
}

}  // namespace

ClassRows::ClassRows(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClassRows::setContent(ClassRowsContent content)
{
    m_content = std::move(content);
    measure();
    updateGeometry();
    update();
}

std::int64_t ClassRows::total(int row) const
{
    const auto &counts = m_content.rows[std::size_t(row)].counts;
    return std::accumulate(counts.begin(), counts.end(), std::int64_t(0));
}

// What does not depend on the width.
void ClassRows::measure()
{
    m_most = 0;
    m_nameWidth = m_countWidth = 0;
    m_tile = {};
    for (int row = 0; row < int(m_content.rows.size()); ++row) {
        const ClassRowsContent::Row &each = m_content.rows[std::size_t(row)];
        m_most = std::max(m_most, total(row));
        m_nameWidth = std::max(m_nameWidth, std::ceil(QFontMetricsF(font()).horizontalAdvance(each.name)) + 1);
        m_countWidth = std::max(m_countWidth, double(fontMetrics().horizontalAdvance(grouped(total(row)))));
        for (const QImage &picture : each.pictures)
            m_tile = m_tile.expandedTo(tileOf(picture.size()));
    }
    m_nameWidth = std::min(m_nameWidth, widestName);
    m_rowHeight = std::max<double>(m_tile.height(), fontMetrics().height()) + gap;
    relayout();
}

void ClassRows::relayout()
{
    const double left = m_nameWidth + columnGap, right = m_countWidth + gap;
    std::size_t most = 0;
    for (const auto &row : m_content.rows)
        most = std::max(most, row.pictures.size());
    const double step = m_tile.width() + gap;
    const double room = width() - left - right - columnGap - narrowestBar;
    m_columns = m_tile.isEmpty() ? 0 : std::clamp(int((room + gap) / step), 0, int(most));
    m_barLeft = left + (m_columns ? m_columns * step - gap + columnGap : 0);
    m_barWidth = std::clamp(width() - right - m_barLeft, 10.0, widestBar);
}

double ClassRows::headingHeight() const
{
    return m_content.parts.size() > 1 ? fontMetrics().height() + 2 * gap : 0;
}

double ClassRows::contentHeight() const
{
    return headingHeight() + double(m_content.rows.size()) * m_rowHeight;
}

QSize ClassRows::sizeHint() const
{
    return {460, int(std::ceil(contentHeight()))};
}

QSize ClassRows::minimumSizeHint() const
{
    return {int(m_nameWidth + columnGap + narrowestBar + m_countWidth + gap), sizeHint().height()};
}

QRectF ClassRows::barAt(int row) const
{
    const double share = m_most > 0 ? double(total(row)) / double(m_most) : 0;
    const double thickness = std::min(16.0, m_rowHeight - gap);
    const double top = headingHeight() + row * m_rowHeight + (m_rowHeight - thickness) / 2;
    return {m_barLeft, top, share * m_barWidth, thickness};
}

QRectF ClassRows::barAt(int row, int part) const
{
    const auto &counts = m_content.rows[std::size_t(row)].counts;
    const double all = std::max<double>(1, double(total(row)));
    const auto before = std::accumulate(counts.begin(), counts.begin() + part, std::int64_t(0));
    QRectF bar = barAt(row);
    const double left = bar.left() + bar.width() * double(before) / all;
    bar.setWidth(bar.width() * double(counts[std::size_t(part)]) / all);
    bar.moveLeft(left);
    return bar;
}

QColor ClassRows::colour(int part) const
{
    return Theme(palette()).run(part == 0 ? 0 : part + 3);  // blue, orange, sky blue
}

void ClassRows::paintHeading(QPainter &painter) const
{
    const Theme theme(palette());
    double x = m_barLeft;
    const double middle = fontMetrics().height() / 2.0 + gap / 2;
    for (int part = 0; part < m_content.parts.size(); ++part) {
        painter.fillRect(QRectF(x, middle - swatch / 2, swatch, swatch), colour(part));
        x += swatch + gap;
        painter.setPen(theme.faint);
        painter.drawText(QPointF(x, middle + fontMetrics().ascent() / 2.0 - 1), m_content.parts[part]);
        x += fontMetrics().horizontalAdvance(m_content.parts[part]) + columnGap;
    }
}

void ClassRows::paintRow(QPainter &painter, int row) const
{
    const ClassRowsContent::Row &content = m_content.rows[std::size_t(row)];
    const Theme theme(palette());
    const double top = headingHeight() + row * m_rowHeight;
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, top, m_nameWidth, m_rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(content.name, Qt::ElideRight, int(std::ceil(m_nameWidth))));
    const int shown = std::min(m_columns, int(content.pictures.size()));
    for (int i = 0; i < shown; ++i) {
        const QImage &picture = content.pictures[std::size_t(i)];
        const QSizeF size = tileOf(picture.size());
        const QPointF at(m_nameWidth + columnGap + i * (m_tile.width() + gap), top + (m_rowHeight - size.height()) / 2);
        drawPicture(painter, QRectF(at, size), picture);
    }
    for (int part = 0; part < int(content.counts.size()); ++part)
        painter.fillRect(barAt(row, part), colour(part));
    painter.setPen(theme.faint);
    painter.drawText(QRectF(barAt(row).right() + gap, top, m_countWidth + gap, m_rowHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, grouped(total(row)));
}

QString ClassRows::help(int row) const
{
    const ClassRowsContent::Row &content = m_content.rows[std::size_t(row)];
    QStringList counts;
    for (int part = 0; part < int(content.counts.size()); ++part)
        counts << tr("%1 %2").arg(grouped(content.counts[std::size_t(part)]), m_content.parts.value(part));
    return tr("%1: %2").arg(content.name, counts.join(QStringLiteral(", ")));
}

bool ClassRows::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *at = static_cast<QHelpEvent *>(event);
    const int row = m_rowHeight > 0 ? int(std::floor((at->pos().y() - headingHeight()) / m_rowHeight)) : -1;
    if (row >= 0 && row < int(m_content.rows.size()))
        QToolTip::showText(at->globalPos(), help(row), this);
    else
        QToolTip::hideText();
    return true;
}

void ClassRows::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_content.parts.size() > 1)
        paintHeading(painter);
    for (int row = 0; row < int(m_content.rows.size()); ++row) {
        const QRectF room(0, headingHeight() + row * m_rowHeight, width(), m_rowHeight);
        if (room.intersects(event->rect()))
            paintRow(painter, row);
    }
}

void ClassRows::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void ClassRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

}  // namespace pitfall
