#include "ui/views/separabilitytable.h"

#include "ui/widgets/coretext.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/valuebar.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr double margin = 10, gap = 9, leastBar = 34, mostBar = 90;

double lineHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 5;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// The most room the texts of a column take.
double textWidth(const SeparabilityReport &report, const SeparabilityMeasure &measure, const QFontMetrics &metrics)
{
    double width = metrics.horizontalAdvance(measure.heading());
    for (const RepresentationResult &r : report.representations)
        width = std::max<double>(width, 1.07 * metrics.horizontalAdvance(valueText(measure, measure.value(r).value)));
    return std::ceil(width);
}

bool hasBar(const SeparabilityMeasure &measure)
{
    return measure.kind == SeparabilityMeasure::Kind::Accuracy;
}

}  // namespace

SeparabilityTable::SeparabilityTable(QWidget *parent) : QWidget(parent), m_card(new HoverCard(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Representations and how well classes can be told apart in them"));
}

void SeparabilityTable::setReport(std::shared_ptr<const SeparabilityReport> report)
{
    m_report = std::move(report);
    if (m_chosen >= rows())
        m_chosen = -1;
    m_card->hide();
    updateGeometry();
    update();
}

void SeparabilityTable::setChosenRow(int row)
{
    m_chosen = row < rows() ? row : -1;
    if (m_chosen >= 0)
        setAccessibleDescription(coreText(m_report->representations[m_chosen].label));
    update();
}

int SeparabilityTable::heightFor(const QFontMetrics &metrics) const
{
    return int(std::ceil(lineHeight(metrics) * (rows() + 1) + 8));
}

QSize SeparabilityTable::minimumSizeHint() const
{
    const Layout layout = layoutFor({0, 0}, fontMetrics());
    const double width = layout.columns.empty() ? 160 : layout.columns.back().right() + margin;
    return {int(std::ceil(width)), heightFor(fontMetrics())};
}

SeparabilityTable::Layout SeparabilityTable::layoutFor(const QSize &size, const QFontMetrics &metrics) const
{
    Layout layout;
    layout.line = lineHeight(metrics);
    if (!m_report)
        return layout;
    for (const RepresentationResult &r : m_report->representations)
        layout.labelWidth = std::max<double>(layout.labelWidth, metrics.horizontalAdvance(coreText(r.label)) + 4);
    const auto &measures = separabilityMeasures();
    double needed = 2 * margin + layout.labelWidth, barred = 0;
    for (const SeparabilityMeasure &m : measures) {
        needed += textWidth(*m_report, m, metrics) + gap;
        barred += hasBar(m);
    }
    const double bar = std::min(mostBar, (size.width() - needed) / std::max(1.0, barred) - 4);
    layout.bars = bar >= leastBar;
    const double taken = needed + (layout.bars ? barred * (bar + 4) : 0);
    const double extra = std::clamp((size.width() - taken) / double(measures.size()), 0.0, 40.0);
    double left = margin + layout.labelWidth;
    for (const SeparabilityMeasure &m : measures) {
        const double width = textWidth(*m_report, m, metrics) + (layout.bars && hasBar(m) ? bar + 4 : 0);
        layout.columns.emplace_back(left + gap + extra, 0, width, layout.line * (rows() + 1));
        left += gap + extra + width;
    }
    return layout;
}

QRectF SeparabilityTable::rowAt(int row) const
{
    const double line = lineHeight(fontMetrics());
    return {0, 4 + line * (row + 1), double(width()), line};
}

int SeparabilityTable::rowAt(const QPointF &position) const
{
    const int row = int(std::floor((position.y() - 4) / lineHeight(fontMetrics()))) - 1;
    return row >= 0 && row < rows() ? row : -1;
}

void SeparabilityTable::paintHeadings(QPainter &painter, const Layout &layout, const Theme &theme) const
{
    painter.setPen(theme.faint);
    const auto &measures = separabilityMeasures();
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const QRectF &column = layout.columns[i];
        painter.drawText(QRectF(column.left() - gap, 4, column.width() + gap, layout.line),
                         Qt::AlignRight | Qt::AlignVCenter, measures[i].heading());
    }
}

void SeparabilityTable::paintRow(QPainter &painter, const Layout &layout, int row, double width,
                                 const Theme &theme) const
{
    const RepresentationResult &r = m_report->representations[row];
    const double top = 4 + layout.line * (row + 1);
    if (row == m_chosen) {
        QColor ground = theme.accent;
        ground.setAlphaF(0.16f);
        painter.fillRect(QRectF(4, top, width - 8, layout.line), ground);
    }
    if (row == 0 || m_report->representations[row - 1].stage != r.stage) {
        painter.setPen(QPen(theme.grid, 1));
        painter.drawLine(QPointF(margin, top), QPointF(width - margin, top));
    }
    painter.setPen(theme.text);
    painter.drawText(QRectF(margin, top, layout.labelWidth, layout.line), Qt::AlignLeft | Qt::AlignVCenter,
                     coreText(r.label));
}

void SeparabilityTable::paintColumn(QPainter &painter, const Layout &layout, int index, const Theme &theme) const
{
    const SeparabilityMeasure &measure = separabilityMeasures()[index];
    const QRectF &column = layout.columns[index];
    const int best = clearBest(*m_report, measure);
    const bool bars = layout.bars && hasBar(measure);
    const double text = bars ? textWidth(*m_report, measure, painter.fontMetrics()) : column.width();
    ValueBar bar(false);
    for (const RepresentationResult &r : m_report->representations)
        bar.include(measure.value(r).low, measure.value(r).high);
    bar.spread();
    const QFont plain = painter.font();
    for (int row = 0; row < rows(); ++row) {
        const Interval value = measure.value(m_report->representations[row]);
        const QRectF cell(column.left(), 4 + layout.line * (row + 1), column.width(), layout.line);
        if (bars)
            bar.paint(painter, QRectF(cell.left(), cell.top(), cell.width() - text - 4, cell.height()), value.value,
                      value.low, value.high, row == best ? theme.run(2) : theme.run(0));
        painter.setFont(row == best ? boldOf(plain) : plain);
        painter.setPen(row == best ? theme.readable(theme.run(2), 4.5) : theme.text);
        painter.drawText(cell.adjusted(-gap, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                         valueText(measure, value.value));
    }
    painter.setFont(plain);
}

void SeparabilityTable::paint(QPainter &painter, const QSize &size) const
{
    if (rows() == 0)
        return;
    const Theme theme(palette());
    const Layout layout = layoutFor(size, painter.fontMetrics());
    for (int row = 0; row < rows(); ++row)
        paintRow(painter, layout, row, size.width(), theme);
    paintHeadings(painter, layout, theme);
    for (int column = 0; column < int(layout.columns.size()); ++column)
        paintColumn(painter, layout, column, theme);
}

void SeparabilityTable::paintTo(QPainter &painter, const QSize &size) const
{
    paint(painter, size);
}

void SeparabilityTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), theme.background);
    paint(painter, size());
    if (hasFocus() && m_chosen >= 0) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rowAt(m_chosen).adjusted(4.5, 0.5, -4.5, -0.5));
    }
}

void SeparabilityTable::mousePressEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position()); row >= 0)
        emit rowChosen(row);
}

void SeparabilityTable::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position());
    if (row < 0)
        return m_card->hide();
    const RepresentationResult &r = m_report->representations[row];
    QStringList lines(coreText(r.label));
    for (const SeparabilityMeasure &m : separabilityMeasures())
        lines << m.heading() + QStringLiteral("  ") + intervalText(m, r);
    const Layout layout = layoutFor(size(), fontMetrics());
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].left() <= event->position().x() && event->position().x() <= layout.columns[i].right())
            lines << separabilityMeasures()[i].help();
    }
    m_card->showAt(event->position(), lines);
}

void SeparabilityTable::leaveEvent(QEvent *)
{
    m_card->hide();
}

void SeparabilityTable::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (step == 0 || rows() == 0)
        return QWidget::keyPressEvent(event);
    emit rowChosen(std::clamp(m_chosen + step, 0, rows() - 1));
}

}  // namespace pitfall
