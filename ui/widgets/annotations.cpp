#include "ui/widgets/annotations.h"

#include "ui/widgets/palette.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace pitfall {

Annotations::Annotations(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Annotations"));
    setFocusPolicy(Qt::NoFocus);
    letThrough();
}

QColor Annotations::colour(int index) const
{
    const Theme theme(palette());
    const std::array all = {okabeIto::vermillion, okabeIto::yellow, okabeIto::skyBlue, okabeIto::green, theme.text};
    return all[std::size_t(index) % all.size()];
}

QString Annotations::colourName(int index)
{
    const std::array names = {tr("Vermillion"), tr("Yellow"), tr("Sky blue"), tr("Green"), tr("Black or white")};
    return names[std::size_t(index) % names.size()];
}

void Annotations::setColour(int index)
{
    m_colour = index;
    emit changed();
}

void Annotations::setDrawing(bool drawing)
{
    m_drawing = drawing;
    m_pressed = false;
    letThrough();
    emit changed();
}

void Annotations::letThrough()
{
    setAttribute(Qt::WA_TransparentForMouseEvents, !m_drawing && m_frozen.isNull());
    setCursor(m_drawing ? Qt::CrossCursor : Qt::ArrowCursor);
}

void Annotations::setFrozen(const QPixmap &picture)
{
    m_frozen = picture;
    letThrough();
    update();
    emit changed();
}

void Annotations::undo()
{
    if (!m_strokes.empty())
        m_strokes.pop_back();
    update();
    emit changed();
}

void Annotations::clear()
{
    m_strokes.clear();
    update();
    emit changed();
}

QPointF Annotations::share(const QPointF &pixel) const
{
    return {pixel.x() / std::max(1, width()), pixel.y() / std::max(1, height())};
}

void Annotations::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_frozen.isNull())
        painter.drawPixmap(rect(), m_frozen);
    const Theme theme(palette());
    const double thickness = std::max(4.0, height() / 150.0);
    for (const Stroke &stroke : m_strokes) {
        QPainterPath path;
        for (int i = 0; i < stroke.points.size(); ++i) {
            const QPointF at(stroke.points[i].x() * width(), stroke.points[i].y() * height());
            i == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        if (stroke.points.size() == 1)
            path.lineTo(path.currentPosition() + QPointF(0.1, 0));
        painter.strokePath(path, QPen(theme.background, thickness + 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.strokePath(path, QPen(colour(stroke.colour), thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

void Annotations::mousePressEvent(QMouseEvent *event)
{
    if (!m_drawing || event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_strokes.push_back({m_colour, QPolygonF({share(event->position())})});
    update();
}

void Annotations::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return event->ignore();  // what shows its controls to the pointer is below
    m_strokes.back().points << share(event->position());
    update();
}

void Annotations::mouseReleaseEvent(QMouseEvent *)
{
    m_pressed = false;
    emit changed();
}

}  // namespace pitfall
