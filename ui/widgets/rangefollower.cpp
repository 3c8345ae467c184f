#include "ui/widgets/rangefollower.h"

#include <cmath>

namespace pitfall {

namespace {

constexpr double stepShare = 0.22;  // of the way that is left, each time

/// Moves `axis` towards `target`; true when it has arrived.
bool approach(QCPAxis *axis, const QCPRange &target)
{
    const QCPRange now = axis->range();
    const double gap = std::max(std::abs(target.lower - now.lower), std::abs(target.upper - now.upper));
    if (gap < 0.004 * target.size()) {
        axis->setRange(target);
        return true;
    }
    axis->setRange(now.lower + stepShare * (target.lower - now.lower),
                   now.upper + stepShare * (target.upper - now.upper));
    return false;
}

}  // namespace

RangeFollower::RangeFollower(Plot *plot) : QObject(plot), m_plot(plot)
{
    m_timer.setInterval(30);
    connect(&m_timer, &QTimer::timeout, this, &RangeFollower::advance);
    connect(plot, &Plot::explored, this, [this] {
        m_released = true;
        m_timer.stop();
    });
    connect(plot, &Plot::fitAsked, this, [this] {
        m_released = false;
        if (m_started)
            m_timer.start();
        emit fitted();
    });
}

void RangeFollower::follow(const QCPRange &x, const QCPRange &y)
{
    m_x = x;
    m_y = y;
    if (m_released)
        return;
    if (!m_started || !m_plot->isVisible()) {
        m_started = true;
        m_plot->xAxis->setRange(x);
        m_plot->yAxis->setRange(y);
        m_plot->queueReplot();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void RangeFollower::reset()
{
    m_timer.stop();
    m_started = false;
    m_released = false;
}

void RangeFollower::advance()
{
    const bool x = approach(m_plot->xAxis, m_x);
    const bool y = approach(m_plot->yAxis, m_y);
    if (x && y)
        m_timer.stop();
    m_plot->queueReplot();
}

}  // namespace pitfall
