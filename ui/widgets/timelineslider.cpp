#include "ui/widgets/timelineslider.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/smalltype.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr double handleRadius = 7;

}  // namespace

TimelineSlider::TimelineSlider(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setRange(0, 0);
    setSingleStep(1);
    setPageStep(5);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize TimelineSlider::sizeHint() const
{
    return {400, std::max(34, 2 * fontMetrics().height())};
}

QSize TimelineSlider::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void TimelineSlider::clear()
{
    m_marks.clear();
    setRange(0, 0);
    update();
}

void TimelineSlider::add(const TimelineMark &mark)
{
    const bool live = isLive();
    if (!m_marks.empty() && m_marks.back().step == mark.step)
        m_marks.back() = mark;
    else
        m_marks.push_back(mark);
    setMaximum(int(m_marks.size()));
    if (live)
        goLive();
    update();
}

const TimelineMark *TimelineSlider::current() const
{
    return isLive() ? nullptr : &m_marks[std::size_t(value())];
}

QRectF TimelineSlider::track() const
{
    return QRectF(rect()).adjusted(handleRadius + 2, 3, -handleRadius - 2, -3);
}

double TimelineSlider::placeOf(int index) const
{
    const QRectF room = track();
    return room.left() + room.width() * index / std::max<double>(1, maximum());
}

int TimelineSlider::indexAt(double x) const
{
    const QRectF room = track();
    return std::clamp(int(std::lround((x - room.left()) / room.width() * maximum())), 0, maximum());
}

void TimelineSlider::paintStages(QPainter &painter, const Theme &theme) const
{
    const QRectF room = track();
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const bool odd = m_marks[i].stage % 2 != 0;
        const QRectF band(placeOf(int(i)), room.top(), placeOf(int(i) + 1) - placeOf(int(i)), room.height());
        painter.fillRect(band, mix(theme.background, theme.text, odd ? 0.13 : 0.06));
    }
    painter.setPen(theme.faint);
    painter.setFont(smallType(font(), 0.85));
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (i == 0 || m_marks[i].stage != m_marks[i - 1].stage)
            painter.drawText(QRectF(placeOf(int(i)) + 5, room.top(), 100, room.height() - 1),
                             Qt::AlignLeft | Qt::AlignBottom, tr("stage %1").arg(m_marks[i].stage + 1));
}

void TimelineSlider::paintCurve(QPainter &painter, const Theme &theme) const
{
    double low = 1e300, high = -1e300;
    for (const TimelineMark &mark : m_marks) {
        low = std::min(low, mark.error);
        high = std::max(high, mark.error);
    }
    if (m_marks.size() < 2 || !(low < high))
        return;
    const bool logarithmic = low > 0;
    const auto scaled = [&](double error) {
        return logarithmic ? std::log(error / low) / std::log(high / low) : (error - low) / (high - low);
    };
    const QRectF room = track().adjusted(0, 4, 0, -4);
    QPainterPath curve;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const QPointF at(placeOf(int(i)), room.bottom() - room.height() * scaled(m_marks[i].error));
        i == 0 ? curve.moveTo(at) : curve.lineTo(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mix(theme.background, theme.accent, 0.55), 1.6));
    painter.drawPath(curve);
}

void TimelineSlider::paintMarks(QPainter &painter, const Theme &theme) const
{
    const QRectF room = track();
    painter.setPen(QPen(theme.faint, 1));
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        painter.drawLine(QPointF(placeOf(int(i)), room.bottom() - 5), QPointF(placeOf(int(i)), room.bottom()));
}

void TimelineSlider::paintHandle(QPainter &painter, const Theme &theme) const
{
    const QPointF at(placeOf(value()), track().center().y());
    const QColor colour = isLive() ? theme.accent : theme.warning;
    painter.setPen(QPen(colour, 2));
    painter.drawLine(QPointF(at.x(), track().top()), QPointF(at.x(), track().bottom()));
    if (hasFocus()) {
        painter.setPen(QPen(theme.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, handleRadius + 2, handleRadius + 2);
    }
    painter.setPen(QPen(theme.background, 1.5));
    painter.setBrush(colour);
    painter.drawEllipse(at, handleRadius, handleRadius);
}

void TimelineSlider::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_marks.empty()) {
        painter.setPen(theme.faint);
        painter.drawText(track(), Qt::AlignVCenter | Qt::AlignLeft,
                         tr("Every measurement of the run will stand here, to be gone back to."));
        return;
    }
    paintStages(painter, theme);
    paintCurve(painter, theme);
    paintMarks(painter, theme);
    paintHandle(painter, theme);
}

bool TimelineSlider::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_marks.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos().x());
        const bool live = index == int(m_marks.size());
        QToolTip::showText(help->globalPos(), live ? tr("Live") : m_marks[std::size_t(index)].caption(), this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void TimelineSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_marks.empty())
        return event->ignore();
    setSliderDown(true);
    setValue(indexAt(event->position().x()));
}

void TimelineSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setValue(indexAt(event->position().x()));
}

void TimelineSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void TimelineSlider::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
}

}  // namespace pitfall
