#include "ui/widgets/plotsketch.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>

namespace pitfall {

namespace {

constexpr double leastStep = 4;     // pixels between points
constexpr double leastLength = 12;  // pixels, or it was a click
constexpr double keyStep = 0.03;    // of the area
constexpr double headLength = 12;   // pixels

}  // namespace

PlotSketch::PlotSketch(Plot *plot) : QObject(plot), m_plot(plot)
{
    plot->installEventFilter(this);
    plot->addPaint(QStringLiteral("overlay"), [this](QCPPainter &painter) { paint(painter); });
}

void PlotSketch::setDrawing(bool drawing)
{
    m_isDrawing = drawing;
    m_plot->installEventFilter(this);  // what was installed last is asked first: keys are ours while we draw
    m_isDown = m_byKeys = false;
    m_cross = {0.05, 0.5};
    m_plot->setCursor(drawing ? Qt::CrossCursor : Qt::ArrowCursor);
    m_plot->queueReplot();
}

void PlotSketch::setShown(bool shown)
{
    m_isShown = shown;
    m_plot->queueReplot();
}

void PlotSketch::setLine(std::vector<QPointF> line)
{
    m_line = std::move(line);
    m_plot->queueReplot();
}

QPointF PlotSketch::toPlot(const QPointF &pixel) const
{
    return {m_plot->xAxis->pixelToCoord(pixel.x()), m_plot->yAxis->pixelToCoord(pixel.y())};
}

void PlotSketch::extend(const QPointF &pixel)
{
    const QRectF area = m_plot->area();
    const QPointF inside(std::clamp(pixel.x(), area.left(), area.right()),
                         std::clamp(pixel.y(), area.top(), area.bottom()));
    if (!m_line.empty() && QLineF(toPixel(m_line.back()), inside).length() < leastStep)
        return;
    m_line.push_back(toPlot(inside));
    m_plot->replotOverlay();
}

bool PlotSketch::press(const QMouseEvent &mouse)
{
    if (mouse.button() != Qt::LeftButton || !m_plot->area().contains(mouse.position()))
        return false;
    m_isDown = true;
    m_byKeys = false;
    m_line.clear();
    extend(mouse.position());
    return true;
}

bool PlotSketch::key(int key)
{
    const QPointF move = key == Qt::Key_Left    ? QPointF(-keyStep, 0)
                         : key == Qt::Key_Right ? QPointF(keyStep, 0)
                         : key == Qt::Key_Up    ? QPointF(0, -keyStep)
                         : key == Qt::Key_Down  ? QPointF(0, keyStep)
                                                : QPointF();
    const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!move.isNull()) {
        m_cross = {std::clamp(m_cross.x() + move.x(), 0.0, 1.0), std::clamp(m_cross.y() + move.y(), 0.0, 1.0)};
    } else if (key == Qt::Key_Space) {
        if (!m_byKeys)
            m_line.clear();
        const QRectF area = m_plot->area();
        m_line.push_back(toPlot({area.left() + m_cross.x() * area.width(), area.top() + m_cross.y() * area.height()}));
    } else if (key == Qt::Key_Backspace) {
        if (!m_line.empty())
            m_line.pop_back();
    } else if (!ends) {
        return false;
    }
    m_byKeys = !ends;
    m_plot->replotOverlay();
    if (ends && m_line.size() >= 2)
        emit drawn();
    return true;
}

bool PlotSketch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_plot || !m_isDrawing || !m_isShown)
        return false;
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*mouse);
    case QEvent::MouseMove:
        if (!m_isDown)
            return false;
        extend(mouse->position());
        return true;
    case QEvent::MouseButtonRelease: {
        if (!m_isDown)
            return false;
        m_isDown = false;
        extend(mouse->position());
        const bool isLine =
            m_line.size() >= 2 && QLineF(toPixel(m_line.front()), toPixel(m_line.back())).length() >= leastLength;
        if (isLine)
            emit drawn();
        return true;
    }
    case QEvent::MouseButtonDblClick:
        return true;
    case QEvent::ShortcutOverride:
        event->setAccepted(static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space);
        return event->isAccepted();
    case QEvent::KeyPress:
        return key(static_cast<QKeyEvent *>(event)->key());
    default:
        return false;
    }
}

void PlotSketch::paint(QCPPainter &painter) const
{
    if (!m_isShown)
        return;
    const QColor colour = m_plot->theme().readable(okabeIto::purple, 3);
    QPen pen(colour, 3, Qt::DashLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({2.5, 2});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    QPolygonF pixels;
    for (const QPointF &point : m_line)
        pixels << toPixel(point);
    painter.drawPolyline(pixels);
    if (pixels.size() >= 2) {
        // The head points where the line went last, over some pixels: single ones shake.
        const QPointF end = pixels.back();
        auto before = std::find_if(pixels.rbegin(), pixels.rend(),
                                   [&end](const QPointF &p) { return QLineF(p, end).length() > headLength; });
        const QLineF way(before == pixels.rend() ? pixels.front() : *before, end);
        if (way.length() > 0) {
            const QPointF forward = (way.p2() - way.p1()) / way.length(), side(-forward.y(), forward.x());
            QPainterPath head;
            head.addPolygon(QPolygonF(
                {end + 4 * forward, end - headLength * forward + 7 * side, end - headLength * forward - 7 * side}));
            painter.fillPath(head, colour);
        }
    }
    if (!m_isDrawing || !m_byKeys)
        return;
    const QRectF area = m_plot->area();
    const QPointF at(area.left() + m_cross.x() * area.width(), area.top() + m_cross.y() * area.height());
    painter.setPen(QPen(colour, 2));
    painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0));
    painter.drawLine(at - QPointF(0, 9), at + QPointF(0, 9));
}

}  // namespace pitfall
