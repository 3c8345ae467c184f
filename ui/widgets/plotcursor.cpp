#include "ui/widgets/plotcursor.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    default:
        return {0, 1};
    }
}

double lengthOf(const QPointF &way)
{
    return std::hypot(way.x(), way.y());
}

}  // namespace

PlotCursor::PlotCursor(Plot *plot, Walk walk, Points points)
    : QObject(plot), m_plot(plot), m_walk(walk), m_points(std::move(points))
{
    plot->installEventFilter(this);
}

std::optional<PlotCursor::Point> PlotCursor::current() const
{
    for (const Point &point : m_points())
        if (point.id == m_id && point.line == m_line)
            return point;
    return std::nullopt;
}

void PlotCursor::clear()
{
    m_id = m_line = -1;
}

void PlotCursor::go(const std::optional<Point> &to)
{
    if (!to)
        return;
    m_id = to->id;
    m_line = to->line;
    emit moved(to->at);
}

// The nearest within 45° of the direction, if there is one; of two as near, the one that lies straighter ahead.
std::optional<PlotCursor::Point> PlotCursor::beside(const Point &from, int key) const
{
    constexpr double detour = 1e6;  // more than any way within the cone
    const QPointF ahead = directionOf(key);
    std::optional<Point> best;
    double least = INFINITY;
    for (const Point &point : m_points()) {
        const QPointF way = point.at - from.at;
        const double forward = QPointF::dotProduct(way, ahead), aside = lengthOf(way - forward * ahead);
        if (point.id == from.id || forward < 0.5)
            continue;
        const double cost = lengthOf(way) + aside + (aside > forward ? detour : 0);
        if (cost < least) {
            least = cost;
            best = point;
        }
    }
    return best;
}

std::optional<PlotCursor::Point> PlotCursor::along(const Point &from, int key) const
{
    const std::vector<Point> points = m_points();
    const auto here = std::find_if(points.begin(), points.end(),
                                   [&from](const Point &p) { return p.id == from.id && p.line == from.line; });
    if (here == points.end())
        return std::nullopt;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const auto next = here + (key == Qt::Key_Left ? (here == points.begin() ? 0 : -1) : 1);
        return next != points.end() && next->line == from.line ? std::optional(*next) : std::nullopt;
    }
    // The nearest point of the next line.
    std::optional<int> line;
    for (const Point &point : points) {
        const bool isThatWay = key == Qt::Key_Up ? point.line < from.line : point.line > from.line;
        if (isThatWay && (!line || std::abs(point.line - from.line) < std::abs(*line - from.line)))
            line = point.line;
    }
    std::optional<Point> best;
    for (const Point &point : points)
        if (line && point.line == *line && (!best || lengthOf(point.at - from.at) < lengthOf(best->at - from.at)))
            best = point;
    return best;
}

bool PlotCursor::press(int key)
{
    const std::optional<Point> here = current();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const std::vector<Point> points = m_points();
        if (points.empty())
            return false;
        if (here) {
            go(m_walk == Walk::Cloud ? beside(*here, key) : along(*here, key));
            return true;
        }
        // It begins where the eye is: at the end of the last line, or in the middle of the cloud.
        const QPointF middle = m_plot->area().center();
        go(m_walk == Walk::Lines
               ? points.back()
               : *std::min_element(points.begin(), points.end(), [&middle](const Point &a, const Point &b) {
                     return lengthOf(a.at - middle) < lengthOf(b.at - middle);
                 }));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (here)
            emit chosen(here->id, here->line);
        return here.has_value();
    case Qt::Key_Escape:
        if (here) {
            clear();
            emit left();
        }
        return here.has_value();
    default:
        return false;
    }
}

bool PlotCursor::eventFilter(QObject *, QEvent *event)
{
    // Later: a view that is being destroyed takes the focus away when only its widget is left of it.
    if (event->type() == QEvent::FocusOut && m_id >= 0) {
        QMetaObject::invokeMethod(this, &PlotCursor::left, Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return !(key->modifiers() & ~Qt::KeypadModifier) && press(key->key());
}

}  // namespace pitfall
