#include "ui/views/runpainter.h"

#include "ui/views/textbookband.h"
#include "ui/widgets/marker.h"

#include <QCoreApplication>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr double dotRadius = 3;
constexpr double endRadius = 6.5;
constexpr double stageSide = 12;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(pitfall::RunPainter)
};

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

void paintArrow(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < 26)
        return;
    const QPointF forward = way / length, side(-forward.y(), forward.x());
    const QPointF middle = (from + to) / 2;
    QPolygonF head({middle + 5.5 * forward, middle - 3.5 * forward + 4 * side, middle - 3.5 * forward - 4 * side});
    QPainterPath path;
    path.addPolygon(head);
    painter.fillPath(path, colour);
}

QSizeF sizeOf(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(text) + 2, metrics.height()};
}

}  // namespace

struct RunPainter::Path {
    const Run *run = nullptr;
    std::vector<Point> points;
    QColor colour;
    QColor labelColour;
    bool current = false;
    int end = -1;  ///< index into `points` of the moment shown

    bool startsStage(int i) const { return i > 0 && evaluation(i).stage != evaluation(i - 1).stage; }
    const Evaluation &evaluation(int i) const { return run->evaluations[points[i].evaluation]; }
};

RunPainter::RunPainter(const Plot &plot, const Measure &x, const Measure &y)
    : m_plot(plot), m_x(x), m_y(y), m_theme(plot.theme()), m_area(plot.area()), m_scale(plot.scale())
{
}

std::vector<RunPainter::Point> RunPainter::points(const Run &run) const
{
    std::vector<Point> result;
    for (int i = 0; i < int(run.evaluations.size()); ++i) {
        const Interval *x = valueOf(run.evaluations[i], m_x.key);
        const Interval *y = valueOf(run.evaluations[i], m_y.key);
        if (!x || !y || (m_x.logarithmic && x->value <= 0))
            continue;
        const QPointF at = m_plot.toPixel(x->value, y->value);
        result.push_back({i, at, m_plot.yAxis->coordToPixel(y->low), m_plot.yAxis->coordToPixel(y->high)});
    }
    return result;
}

RunPainter::Path RunPainter::pathOf(const Run &run, bool current, std::int64_t moment) const
{
    Path path;
    path.run = &run;
    path.points = points(run);
    path.current = current;
    const QColor full = m_theme.run(run.number - 1);
    path.colour = current ? full : mix(full, m_theme.background, m_theme.dark ? 0.4 : 0.5);
    path.labelColour = current ? m_theme.readable(full, 4) : m_theme.readable(mix(full, m_theme.background, 0.2), 3);
    for (int i = 0; i < int(path.points.size()); ++i) {
        if (!current || moment < 0 || path.evaluation(i).step <= moment)
            path.end = i;
    }
    return path;
}

void RunPainter::paintBand(QPainter &painter, const Path &path) const
{
    QPainterPath band;
    band.setFillRule(Qt::WindingFill);
    for (std::size_t i = 1; i < path.points.size(); ++i) {
        Point a = path.points[i - 1], b = path.points[i];
        if (path.startsStage(int(i)))
            continue;
        if (a.at.x() > b.at.x())
            std::swap(a, b);  // all pieces turn the same way, so that overlaps add instead of cancelling
        QPolygonF piece({{a.at.x(), a.high}, {b.at.x(), b.high}, {b.at.x(), b.low}, {a.at.x(), a.low}});
        band.addPolygon(piece);
        band.closeSubpath();
    }
    painter.fillPath(band, withAlpha(path.colour, path.current ? (m_theme.dark ? 0.2 : 0.13) : 0.06));
}

void RunPainter::paintPath(QPainter &painter, const Path &path) const
{
    const auto colourAt = [&](int i) { return i > path.end ? withAlpha(path.colour, 0.25) : path.colour; };
    const double width = m_scale * (path.current ? 2 : 1.5);
    const double square = m_scale * stageSide, dot = m_scale * (dotRadius + 0.5);
    const int count = int(path.points.size());
    for (int i = 1; i < count; ++i) {
        QPen pen(colourAt(i), width, Qt::SolidLine, Qt::RoundCap);
        if (path.startsStage(i)) {
            pen.setStyle(Qt::CustomDashLine);
            pen.setDashPattern({1, 2.5});
        }
        painter.setPen(pen);
        painter.drawLine(path.points[i - 1].at, path.points[i].at);
        paintArrow(painter, path.points[i - 1].at, path.points[i].at, colourAt(i));
    }
    painter.setBrush(m_theme.background);
    for (int i = 0; i < count; ++i) {
        const QPointF at = path.points[i].at;
        if (path.startsStage(i)) {
            painter.setPen(QPen(colourAt(i), width));
            painter.setBrush(m_theme.background);
            painter.drawRect(QRectF(at.x() - square / 2, at.y() - square / 2, square, square));
        }
        painter.setPen(QPen(m_theme.background, 1));
        painter.setBrush(colourAt(i));
        painter.drawPath(markerPath(markerOf(path.run->number - 1), 2 * dot).translated(at));
    }
    if (path.end < 0)
        return;
    const Point &end = path.points[path.end];
    painter.setPen(QPen(withAlpha(path.colour, 0.8), 1.3 * m_scale));
    painter.drawLine(QPointF(end.at.x(), end.low), QPointF(end.at.x(), end.high));
    painter.setPen(QPen(m_theme.background, 1.5));
    painter.setBrush(path.colour);
    const double radius = m_scale * (path.current ? endRadius : endRadius - 1.5);
    painter.drawPath(markerPath(markerOf(path.run->number - 1), 2 * radius).translated(end.at));
}

void RunPainter::paintLabel(QPainter &painter, const QRectF &rect, const QString &text, const QColor &colour) const
{
    const QPointF base(rect.left() + 1, rect.top() + QFontMetricsF(painter.font()).ascent());
    painter.fillRect(rect.adjusted(-1, 1, 1, -1), withAlpha(m_theme.background, 0.6));
    painter.setPen(colour);
    painter.drawText(base, text);
}

void RunPainter::placePathLabels(QPainter &painter, const Path &path, LabelPlacer &placer) const
{
    const QFont plain = painter.font();
    const auto put = [&](const Point &point, const QString &text, double distance, bool bold, double limit) {
        QFont font = plain;
        font.setBold(bold);
        painter.setFont(font);
        const QSizeF size = sizeOf(font, text);
        if (!m_area.contains(point.at))
            return;
        if (const auto rect = placer.place(size, LabelPlacer::around(point.at, size, distance), limit))
            paintLabel(painter, *rect, text, path.labelColour);
    };
    if (path.end >= 0)
        put(path.points[path.end], runLabel(*path.run), m_scale * endRadius + 3, path.current, path.current ? 45 : 6);
    if (path.current) {
        if (!path.points.empty() && path.evaluation(0).step == 0)
            put(path.points.front(), Say::tr("untrained"), m_scale * dotRadius + 4, false, 19);
        for (int i = 1; i < int(path.points.size()); ++i) {
            if (path.startsStage(i))
                put(path.points[i], Say::tr("stage %1").arg(path.evaluation(i).stage + 1), m_scale * stageSide / 2 + 3,
                    false, 19);
        }
    }
    painter.setFont(plain);
}

std::vector<RunPainter::Yardstick> RunPainter::yardsticks(const Run &run) const
{
    std::vector<Yardstick> result;
    for (const Baseline &baseline : run.baselines) {
        if (!hasBaseline(m_y.key))
            continue;
        const double y = m_plot.yAxis->coordToPixel(baseline.at(m_y.key).value);
        const QString text = baselineText(baseline, m_y.key);
        if (y >= m_area.top() && y <= m_area.bottom())
            result.push_back({text, y, true});
        else if (baseline.key == "chance" && y > m_area.bottom())
            result.push_back({Say::tr("%1, below").arg(text), m_area.bottom() - 3, false});
    }
    std::sort(result.begin(), result.end(), [](const Yardstick &a, const Yardstick &b) { return a.y < b.y; });
    return result;
}

void RunPainter::placeYardstickLabels(QPainter &painter, const std::vector<Yardstick> &lines, LabelPlacer &placer) const
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Yardstick &line = lines[i];
        const QSizeF size = sizeOf(painter.font(), line.text);
        const bool crowdedAbove = i > 0 && line.y - lines[i - 1].y < size.height() + 2;
        std::vector<QPointF> places;
        for (double x = m_area.right() - size.width() - 4; x > m_area.left(); x -= 0.3 * size.width()) {
            const QPointF above(x, line.y - size.height() - 1), below(x, line.y + 1);
            places.push_back(crowdedAbove ? below : above);
            places.push_back(crowdedAbove ? above : below);
        }
        // What has no line of its own is left out where it is crowded.
        const auto rect = line.inside ? placer.place(size, places) : placer.place(size, places, 19);
        if (rect)
            paintLabel(painter, *rect, line.text, m_theme.faint);
    }
}

void RunPainter::reserve(const std::vector<Path> &paths, const std::vector<Yardstick> &lines, const QFont &font,
                         LabelPlacer &placer) const
{
    for (const Path &path : paths) {
        for (std::size_t i = 0; i < path.points.size(); ++i) {
            placer.avoid(path.points[i].at, path.current ? 1 : 0.5);
            if (i > 0)
                placer.avoidLine(path.points[i - 1].at, path.points[i].at);
        }
        if (path.end >= 0) {
            const Point &end = path.points[path.end];
            placer.avoid(end.at, 3);
            placer.avoidLine({end.at.x(), end.high}, {end.at.x(), end.low});
        }
    }
    for (const Yardstick &line : lines) {
        if (line.inside)
            placer.avoidLine({m_area.left(), line.y}, {m_area.right(), line.y});
    }
    if (const QLineF words = textbookWords(m_area, font); !words.isNull())
        placer.avoidLine(words.p1(), words.p2());
}

void RunPainter::paint(QPainter &painter, const std::vector<Run> &runs, std::int64_t moment) const
{
    if (runs.empty())
        return;
    std::vector<Path> paths;
    for (const Run &run : runs) {
        if (run.shown)
            paths.push_back(pathOf(run, &run == &runs.back(), moment));
    }
    const std::vector<Yardstick> lines = yardsticks(runs.back());
    LabelPlacer placer(m_area.adjusted(2, 2, -2, -2));
    reserve(paths, lines, painter.font(), placer);

    for (const Path &path : paths)
        paintBand(painter, path);
    painter.setPen(QPen(m_theme.axis, 1.2 * m_scale, Qt::DashLine));
    for (const Yardstick &line : lines) {
        if (line.inside)
            painter.drawLine(QPointF(m_area.left(), line.y), QPointF(m_area.right(), line.y));
    }
    for (const Path &path : paths)
        paintPath(painter, path);
    // What matters most chooses its place first.
    if (!paths.empty() && paths.back().current)
        placePathLabels(painter, paths.back(), placer);
    placeYardstickLabels(painter, lines, placer);
    for (auto path = paths.rbegin(); path != paths.rend(); ++path) {
        if (!path->current)
            placePathLabels(painter, *path, placer);
    }
}

void RunPainter::paintHover(QPainter &painter, const Point &point, const QColor &colour) const
{
    painter.setPen(QPen(colour, 1.3));
    painter.drawLine(QPointF(point.at.x(), point.low), QPointF(point.at.x(), point.high));
    painter.setPen(QPen(m_theme.text, 1.6 * m_scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(point.at, m_scale * endRadius + 2, m_scale * endRadius + 2);
}

}  // namespace pitfall
