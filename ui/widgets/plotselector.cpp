#include "ui/widgets/plotselector.h"

#include <QMouseEvent>

namespace pitfall {

PlotSelector::PlotSelector(Plot *plot) : QObject(plot), m_plot(plot)
{
    plot->installEventFilter(this);
    plot->addPaint(QStringLiteral("overlay"), [this](QCPPainter &painter) {
        if (!m_drawing)
            return;
        const Theme theme = m_plot->theme();
        QColor inside = theme.accent;
        inside.setAlpha(40);
        painter.setBrush(inside);
        painter.setPen(QPen(theme.accent, 1.5, Qt::DashLine));
        painter.drawPolygon(m_area);
    });
}

void PlotSelector::setTool(Tool tool)
{
    m_tool = tool;
    m_drawing = false;
    m_plot->setCursor(tool == Tool::Move ? Qt::ArrowCursor : Qt::CrossCursor);
    m_plot->replotOverlay();
}

void PlotSelector::extend(const QPointF &to)
{
    if (m_tool == Tool::Rectangle)
        m_area = QPolygonF(QRectF(m_from, to).normalized());
    else
        m_area << to;
    m_plot->replotOverlay();
}

bool PlotSelector::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (watched != m_plot || m_tool == Tool::Move || !mouse)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() != Qt::LeftButton || !m_plot->area().contains(mouse->position()))
            return false;
        m_drawing = true;
        m_from = mouse->position();
        m_area.clear();
        m_area << m_from;
        return true;
    case QEvent::MouseMove:
        if (!m_drawing)
            return false;
        extend(mouse->position());
        return true;
    case QEvent::MouseButtonRelease: {
        if (!m_drawing || mouse->button() != Qt::LeftButton)
            return false;
        m_drawing = false;
        m_plot->replotOverlay();
        const bool drag = (mouse->position() - m_from).manhattanLength() > 4 || m_area.size() > 3;
        if (drag)
            emit drawn(m_area, mouse->modifiers());
        else
            emit m_plot->clicked(mouse->position());
        return true;
    }
    case QEvent::MouseButtonDblClick:
        return true;
    default:
        return false;
    }
}

}  // namespace pitfall
