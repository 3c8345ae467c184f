#include "ui/widgets/confusionmatrix.h"

#include "ui/widgets/hovercard.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/smalltype.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pitfall {

namespace {

constexpr double margin = 10, shareRoom = 46;

}  // namespace

QRectF ConfusionMatrix::Layout::at(int row, int column) const
{
    return {origin.x() + column * cell, origin.y() + row * cell, cell, cell};
}

ConfusionMatrix::ConfusionMatrix(QWidget *parent) : QWidget(parent), m_card(new HoverCard(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ConfusionMatrix::setCounts(QStringList names, std::vector<std::vector<int>> counts)
{
    m_names = std::move(names);
    m_counts = std::move(counts);
    m_mostConfused = 0;
    for (int row = 0; row < classes(); ++row) {
        for (int column = 0; column < classes(); ++column) {
            if (row != column)
                m_mostConfused = std::max(m_mostConfused, share(row, column));
        }
    }
    if (m_row >= classes() || m_column >= classes())
        m_row = m_column = -1;
    m_card->hide();
    relayout();
}

void ConfusionMatrix::setChosen(int row, int column)
{
    const bool exists = row >= 0 && row < classes() && column >= 0 && column < classes();
    m_row = exists ? row : -1;
    m_column = exists ? column : -1;
    update();
}

int ConfusionMatrix::total(int row) const
{
    return std::accumulate(m_counts[row].begin(), m_counts[row].end(), 0);
}

double ConfusionMatrix::share(int row, int column) const
{
    const int all = total(row);
    return all > 0 ? double(m_counts[row][column]) / all : 0;
}

// Names on the left; above the columns they stand upright.
ConfusionMatrix::Layout ConfusionMatrix::layoutFor(const QSize &size, const QFont &font) const
{
    Layout layout;
    const QFontMetricsF metrics(smallType(font, 0.87));
    for (const QString &name : m_names)
        layout.namesWidth = std::max(layout.namesWidth, metrics.horizontalAdvance(name) + 4);
    layout.namesWidth = std::min(layout.namesWidth, 0.3 * std::min(size.width(), size.height()));
    const double width = size.width() - 2 * margin - layout.namesWidth - shareRoom;
    const double height = size.height() - 12 - layout.namesWidth - metrics.height();
    layout.cell = std::floor(std::clamp(std::min(width, height) / std::max(1, classes()), 6.0, 40.0));
    layout.origin = QPointF(margin + layout.namesWidth + 4, 4 + layout.namesWidth + 4);
    return layout;
}

int ConfusionMatrix::widthFor(int height) const
{
    const Layout layout = layoutFor({10000, height}, font());
    return int(std::ceil(layout.at(0, classes()).left() + shareRoom));
}

void ConfusionMatrix::relayout()
{
    m_layout = layoutFor(size(), font());
    update();
}

QRectF ConfusionMatrix::cellAt(int row, int column) const
{
    return m_layout.at(row, column);
}

void ConfusionMatrix::paintNames(QPainter &painter, const Layout &layout, const Theme &theme) const
{
    painter.save();
    painter.setFont(smallType(painter.font(), 0.87));
    const QFontMetricsF metrics(painter.font());
    // Smaller cells: every second name, rather than names over each other.
    const int every = std::max(1, int(std::ceil(0.85 * metrics.height() / layout.cell)));
    for (int i = 0; i < classes(); i += every) {
        const QString name = metrics.elidedText(m_names.value(i), Qt::ElideRight, layout.namesWidth);
        const QRectF row = layout.at(i, 0), column = layout.at(0, i);
        painter.setPen(i == m_row ? theme.text : theme.faint);
        painter.drawText(QRectF(margin, row.center().y() - 20, layout.namesWidth, 40),
                         Qt::AlignRight | Qt::AlignVCenter, name);
        painter.drawText(QRectF(layout.at(0, classes()).left() + 4, row.center().y() - 20, shareRoom - 4, 40),
                         Qt::AlignLeft | Qt::AlignVCenter, percent(share(i, i), 0));
        painter.save();
        painter.setPen(i == m_column ? theme.text : theme.faint);
        painter.translate(column.center().x(), column.top() - 4);
        painter.rotate(-90);
        painter.drawText(QRectF(0, -20, layout.namesWidth, 40), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.restore();
    }
    painter.setPen(theme.faint);
    const QRectF below(margin, layout.at(classes(), 0).top() + 1, layout.at(0, classes()).left() - margin,
                       metrics.height());
    const QString words = metrics.horizontalAdvance(tr("rows: class · columns: taken for")) < below.width()
                              ? tr("rows: class · columns: taken for")
                              : tr("row taken for column");
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, words);
    painter.restore();
}

// What is recognised in blue, by its share; what is confused in vermillion, the most frequent confusion the fullest.
void ConfusionMatrix::paintCell(QPainter &painter, const Layout &layout, int row, int column, const Theme &theme) const
{
    const bool right = row == column;
    const double strength = right ? share(row, column) : m_mostConfused > 0 ? share(row, column) / m_mostConfused : 0;
    const QColor full = right ? okabeIto::blue : okabeIto::vermillion;
    const QColor fill = mix(theme.background, full, (right ? 0.75 : 0.95) * std::clamp(strength, 0.0, 1.0));
    const QRectF cell = layout.at(row, column);
    painter.fillRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), fill);
    const int count = m_counts[row][column];
    if (count == 0)
        return;
    const QString text = QString::number(count);
    const QFontMetricsF metrics(painter.font());
    if (metrics.horizontalAdvance(text) > cell.width() - 2 || metrics.height() > cell.height() + 2)
        return;
    painter.setPen(contrast(fill, theme.text) > contrast(fill, theme.background) ? theme.text : theme.background);
    painter.drawText(cell, Qt::AlignCenter, text);
}

void ConfusionMatrix::paint(QPainter &painter, const Layout &layout) const
{
    const Theme theme(palette());
    if (classes() == 0)
        return;
    paintNames(painter, layout, theme);
    painter.save();
    painter.setFont(smallType(painter.font(), std::clamp(layout.cell / 34.0, 0.7, 0.95)));
    for (int row = 0; row < classes(); ++row) {
        for (int column = 0; column < classes(); ++column)
            paintCell(painter, layout, row, column, theme);
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.grid, 1));
    painter.drawRect(layout.at(0, 0) | layout.at(classes() - 1, classes() - 1));
    if (m_row >= 0) {
        painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(layout.at(m_row, m_column));
    }
}

void ConfusionMatrix::paintTo(QPainter &painter, const QSize &size) const
{
    paint(painter, layoutFor(size, painter.font()));
}

void ConfusionMatrix::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme(palette()).background);
    paint(painter, m_layout);
}

void ConfusionMatrix::resizeEvent(QResizeEvent *)
{
    m_card->hide();
    relayout();
}

void ConfusionMatrix::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
}

void ConfusionMatrix::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = (event->position() - m_layout.origin) / std::max(1.0, m_layout.cell);
    const int row = int(std::floor(at.y())), column = int(std::floor(at.x()));
    if (row >= 0 && row < classes() && column >= 0 && column < classes())
        emit cellChosen(row, column);
}

void ConfusionMatrix::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = (event->position() - m_layout.origin) / std::max(1.0, m_layout.cell);
    const int row = int(std::floor(at.y())), column = int(std::floor(at.x()));
    if (row < 0 || row >= classes() || column < 0 || column >= classes())
        return m_card->hide();
    const QString heading = row == column ? tr("%1, recognised").arg(m_names.value(row))
                                          : tr("%1 taken for %2").arg(m_names.value(row), m_names.value(column));
    m_card->showAt(
        event->position(),
        {heading,
         tr("%1 of %2 images (%3)").arg(m_counts[row][column]).arg(total(row)).arg(percent(share(row, column)))});
}

void ConfusionMatrix::leaveEvent(QEvent *)
{
    m_card->hide();
}

void ConfusionMatrix::keyPressEvent(QKeyEvent *event)
{
    int row = m_row, column = m_column;
    switch (event->key()) {
    case Qt::Key_Left:
        --column;
        break;
    case Qt::Key_Right:
        ++column;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (classes() > 0)
        emit cellChosen(std::clamp(row, 0, classes() - 1), std::clamp(column, 0, classes() - 1));
}

}  // namespace pitfall
