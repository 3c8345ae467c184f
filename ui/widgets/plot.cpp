#include "ui/widgets/plot.h"

#include "ui/widgets/smalltype.h"

#include <QPicture>

#include <algorithm>

namespace pitfall {

namespace {

class PaintLayer : public QCPLayerable {
public:
    PaintLayer(QCustomPlot *plot, const QString &layer, Plot::Paint paint)
        : QCPLayerable(plot, layer), m_paint(std::move(paint))
    {
    }

protected:
    QRect clipRect() const override { return mParentPlot->axisRect()->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter *painter) override
    {
        painter->save();
        painter->setFont(mParentPlot->font());
        m_paint(*painter);
        painter->restore();
    }

private:
    Plot::Paint m_paint;
};

}  // namespace

Plot::Plot(QWidget *parent) : QCustomPlot(parent)
{
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(120, 90);
    axisRect()->setMinimumMargins(QMargins(6, 10, 14, 6));
    setNoAntialiasingOnDrag(false);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setTickLengthIn(0);
        axis->setTickLengthOut(4);
        axis->setSubTicks(false);
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setSubGridVisible(false);
    }
    xAxis->setLabelPadding(3);
    yAxis->setLabelPadding(5);
    restyle();
}

void Plot::addPaint(const QString &layer, Paint paint)
{
    new PaintLayer(this, layer, std::move(paint));  // owned by the plot
}

void Plot::replotOverlay()
{
    layer(QStringLiteral("overlay"))->replot();
}

void Plot::setAxesVisible(bool visible)
{
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setVisible(visible);
        axis->grid()->setVisible(visible);
    }
}

void Plot::paintTo(QPainter &painter, const QSize &size)
{
    QPicture picture;  // QCustomPlot paints with its own painter class only
    {
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        toPainter(&recorder, size.width(), size.height());
    }
    painter.drawPicture(0, 0, picture);
    queueReplot();
}

void Plot::setTitles(QCPAxis *axis, const QStringList &titles)
{
    (axis == xAxis ? m_titlesX : m_titlesY) = titles;
    fitTitles();
}

double Plot::scale() const
{
    constexpr double usual = 18;  // pixels of a line of text
    return std::clamp(QFontMetricsF(font()).height() / usual, 1.0, 2.5);
}

void Plot::fitTitles()
{
    const QFontMetrics metrics(font());
    const auto fit = [&](QCPAxis *axis, const QStringList &titles, int room) {
        for (const QString &title : titles)
            if (&title == &titles.back() || metrics.horizontalAdvance(title) <= room) {
                axis->setLabel(metrics.elidedText(title, Qt::ElideRight, std::max(room, 40)));
                return;
            }
    };
    const int beside = 4 * metrics.height();  // numbers and the other axis
    fit(xAxis, m_titlesX, width() - beside);
    fit(yAxis, m_titlesY, height() - beside);
}

void Plot::resizeEvent(QResizeEvent *event)
{
    fitTitles();
    QCustomPlot::resizeEvent(event);
}

void Plot::restyle()
{
    const Theme colours = theme();
    setBackground(colours.background);
    const QFont small = smallType(font(), 0.9);
    for (QCPAxis *axis : {xAxis, yAxis}) {
        axis->setBasePen(QPen(colours.axis, 1));
        axis->setTickPen(QPen(colours.axis, 1));
        axis->setTickLabelColor(colours.faint);
        axis->setTickLabelFont(small);
        axis->setLabelColor(colours.text);
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(colours.grid, 1));
    }
    fitTitles();
    emit restyled();
    queueReplot();
}

void Plot::changeEvent(QEvent *event)
{
    QCustomPlot::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    if (event->type() == QEvent::LanguageChange)
        queueReplot();
}

void Plot::wheelEvent(QWheelEvent *event)
{
    QCustomPlot::wheelEvent(event);
    if (area().contains(event->position()))
        emit explored();
}

void Plot::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_dragging = false;
    QCustomPlot::mousePressEvent(event);
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
    QCustomPlot::mouseMoveEvent(event);
    if (!(event->buttons() & Qt::LeftButton)) {
        emit hovered(event->position());
    } else if (!m_dragging && (event->position() - m_pressed).manhattanLength() > 4) {
        m_dragging = true;
        emit hoverEnded();
        emit explored();
    }
}

void Plot::mouseReleaseEvent(QMouseEvent *event)
{
    QCustomPlot::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !m_dragging && area().contains(event->position()))
        emit clicked(event->position());
    m_dragging = false;
}

void Plot::mouseDoubleClickEvent(QMouseEvent *event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    emit fitAsked();
}

void Plot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_Left:
        return pan(-0.1, 0);
    case Qt::Key_Right:
        return pan(0.1, 0);
    case Qt::Key_Up:
        return pan(0, 0.1);
    case Qt::Key_Down:
        return pan(0, -0.1);
    case Qt::Key_0:
    case Qt::Key_Home:
        emit fitAsked();
        return;
    default:
        QCustomPlot::keyPressEvent(event);
    }
}

void Plot::leaveEvent(QEvent *event)
{
    QCustomPlot::leaveEvent(event);
    emit hoverEnded();
}

void Plot::zoom(double factor)
{
    if (area().isEmpty())
        return;
    const QPointF centre = area().center();
    xAxis->scaleRange(factor, xAxis->pixelToCoord(centre.x()));
    yAxis->scaleRange(factor, yAxis->pixelToCoord(centre.y()));
    emit explored();
    queueReplot();
}

void Plot::pan(double shareX, double shareY)
{
    if (area().isEmpty())
        return;
    const QPointF shift(shareX * area().width(), -shareY * area().height());
    const QRectF moved = area().translated(shift);
    xAxis->setRange(xAxis->pixelToCoord(moved.left()), xAxis->pixelToCoord(moved.right()));
    yAxis->setRange(yAxis->pixelToCoord(moved.bottom()), yAxis->pixelToCoord(moved.top()));
    emit explored();
    queueReplot();
}

}  // namespace pitfall
