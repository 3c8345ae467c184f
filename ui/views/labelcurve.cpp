#include "ui/views/labelcurve.h"

#include "ui/views/measuretext.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/hovercard.h"
#include "ui/widgets/marker.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/plotcursor.h"
#include "ui/widgets/tickers.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace pitfall {

namespace {

constexpr std::array starts = {FineTuneStart::Pretrained, FineTuneStart::Random, FineTuneStart::Frozen};

Marker markerOf(FineTuneStart start)
{
    switch (start) {
    case FineTuneStart::Pretrained:
        return Marker::Disc;
    case FineTuneStart::Random:
        return Marker::Square;
    case FineTuneStart::Frozen:
        return Marker::Triangle;
    }
    return Marker::Disc;
}

Qt::PenStyle styleOf(FineTuneStart start)
{
    return start == FineTuneStart::Pretrained ? Qt::SolidLine
           : start == FineTuneStart::Random   ? Qt::DashLine
                                              : Qt::DotLine;
}

}  // namespace

LabelCurve::LabelCurve(QWidget *parent) : Plot(parent), m_card(new HoverCard(this))
{
    setMinimumSize(210, 165);
    setAccessibleName(tr("Accuracy against number of labels"));
    auto *cursor = new PlotCursor(this, PlotCursor::Walk::Lines, [this] {
        std::vector<PlotCursor::Point> points;
        for (const Line &line : lines())
            for (const FineTuneCell *cell : line.cells)
                points.push_back({cell->labels, int(line.start), pointOf(*cell, cell->accuracy.value)});
        return points;
    });
    connect(cursor, &PlotCursor::moved, this, [this](const QPointF &at) {
        hover(at);
        setAccessibleDescription(m_card->lines().join(QStringLiteral(", ")));
    });
    connect(cursor, &PlotCursor::left, this, [this] { hover({-1e6, -1e6}); });
    xAxis->setScaleType(QCPAxis::stLogarithmic);
    nameAxes();
    yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new PercentTicker));
    setAxesVisible(false);
    addPaint(QStringLiteral("main"), [this](QCPPainter &painter) {
        for (const Line &line : lines())
            paintLine(painter, line);
        paintLegend(painter);
    });
    connect(this, &Plot::fitAsked, this, &LabelCurve::fit);
    connect(this, &Plot::hovered, this, &LabelCurve::hover);
    connect(this, &Plot::hoverEnded, m_card, &QWidget::hide);
}

void LabelCurve::nameAxes()
{
    xAxis->setLabel(tr("labelled training images"));
    yAxis->setLabel(tr("accuracy (test)"));
}

void LabelCurve::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameAxes();
    Plot::changeEvent(event);
}

void LabelCurve::setCells(std::vector<FineTuneCell> cells)
{
    m_cells = std::move(cells);
    std::erase_if(m_cells, [](const FineTuneCell &c) { return c.accuracies.empty() || c.labels <= 0; });
    m_card->hide();
    setAxesVisible(!m_cells.empty());
    setTicks();
    fit();
}

QColor LabelCurve::colourOf(FineTuneStart start) const
{
    return theme().run(int(start));  // blue, vermillion, green
}

std::vector<LabelCurve::Line> LabelCurve::lines() const
{
    std::vector<Line> result;
    for (const FineTuneStart start : starts) {
        Line line{start, {}};
        for (const FineTuneCell &cell : m_cells) {
            if (cell.start == start)
                line.cells.push_back(&cell);
        }
        std::sort(line.cells.begin(), line.cells.end(), [](auto *a, auto *b) { return a->labels < b->labels; });
        if (!line.cells.empty())
            result.push_back(std::move(line));
    }
    return result;
}

// Intervals of different starts lie beside each other, not on top.
QPointF LabelCurve::pointOf(const FineTuneCell &cell, double value) const
{
    return toPixel(cell.labels, value) + QPointF(5.0 * (int(cell.start) - 1), 0);
}

void LabelCurve::setTicks()
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    std::set<int> labels;
    for (const FineTuneCell &cell : m_cells)
        labels.insert(cell.labels);
    for (const int count : labels)
        ticker->addTick(count, grouped(count));
    xAxis->setTicker(ticker);
}

void LabelCurve::fit()
{
    if (m_cells.empty())
        return queueReplot();
    double left = 1e300, right = 0, low = 1, high = 0;
    for (const FineTuneCell &cell : m_cells) {
        left = std::min<double>(left, cell.labels);
        right = std::max<double>(right, cell.labels);
        // A t interval of few seeds can be wider than the axis is worth: it is cut off, the mean never is.
        low = std::min(low, std::max(cell.accuracy.low, cell.accuracy.value - 0.15));
        high = std::max(high, std::min(cell.accuracy.high, cell.accuracy.value + 0.15));
    }
    const double space = std::max(0.01, 0.06 * (high - low));
    xAxis->setRange(left / 1.5, std::max(right, left * 1.01) * 1.5);
    yAxis->setRange(std::max(0.0, low - space), std::min(1.02, high + space));
    queueReplot();
}

void LabelCurve::paintLine(QPainter &painter, const Line &line) const
{
    const QColor colour = colourOf(line.start);
    QPolygonF path;
    for (const FineTuneCell *cell : line.cells)
        path << pointOf(*cell, cell->accuracy.value);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2, styleOf(line.start), Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(path);
    for (const FineTuneCell *cell : line.cells) {
        painter.setPen(QPen(colour, 1.4));
        const QPointF low = pointOf(*cell, cell->accuracy.low), high = pointOf(*cell, cell->accuracy.high);
        painter.drawLine(low, high);
        for (const QPointF &end : {low, high})
            painter.drawLine(end - QPointF(3, 0), end + QPointF(3, 0));
        painter.save();
        painter.translate(pointOf(*cell, cell->accuracy.value));
        const QPainterPath shape = markerPath(markerOf(line.start), 8.5);
        painter.strokePath(shape, QPen(theme().background, 1.6));
        painter.fillPath(shape, colour);
        painter.restore();
    }
}

// Curves rise to the right: below them is room.
void LabelCurve::paintLegend(QPainter &painter) const
{
    const auto all = lines();
    const QFontMetricsF metrics(painter.font());
    double width = 0;
    for (const Line &line : all)
        width = std::max(width, metrics.horizontalAdvance(coreText(labelOf(line.start))));
    const double height = metrics.height() + 2;
    QRectF box(0, 0, width + 42, height * double(all.size()) + 6);
    box.moveBottomRight(area().bottomRight() - QPointF(6, 6));
    if (all.empty() || box.width() > 0.7 * area().width())
        return;
    QColor fill = theme().background;
    fill.setAlphaF(0.85f);
    painter.fillRect(box, fill);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QColor colour = colourOf(all[i].start);
        const double y = box.top() + 3 + height * (double(i) + 0.5);
        painter.setPen(QPen(colour, 2, styleOf(all[i].start), Qt::FlatCap));
        painter.drawLine(QPointF(box.left() + 4, y), QPointF(box.left() + 30, y));
        painter.fillPath(markerPath(markerOf(all[i].start), 8).translated(box.left() + 17, y), colour);
        painter.setPen(theme().text);
        painter.drawText(QRectF(box.left() + 36, y - height / 2, width + 6, height), Qt::AlignLeft | Qt::AlignVCenter,
                         coreText(labelOf(all[i].start)));
    }
}

void LabelCurve::hover(const QPointF &position)
{
    const FineTuneCell *best = nullptr;
    double bestDistance = 12;  // pixels
    for (const FineTuneCell &cell : m_cells) {
        const QPointF way = pointOf(cell, cell.accuracy.value) - position;
        if (const double distance = std::hypot(way.x(), way.y()); distance < bestDistance) {
            best = &cell;
            bestDistance = distance;
        }
    }
    if (!best)
        return m_card->hide();
    m_card->showAt(position,
                   {coreText(labelOf(best->start)), tr("%1 labels").arg(grouped(best->labels)),
                    accuracyText(best->accuracy, true),
                    best->accuracies.size() == 1 ? tr("one seed") : tr("%1 seeds").arg(best->accuracies.size())});
}

}  // namespace pitfall
