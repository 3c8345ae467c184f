#include "app/window/slowmotion.h"

#include "app/window/runactions.h"

#include <QAction>

#include <utility>

namespace pitfall {

namespace {
constexpr int usualPace = 1500;  // ms
}

SlowMotion::SlowMotion(RunActions &actions, QObject *parent) : QObject(parent), m_actions(actions)
{
    m_next.setSingleShot(true);
    m_next.setInterval(usualPace);
    connect(&m_next, &QTimer::timeout, this, &SlowMotion::stepOnce);
}

void SlowMotion::start()
{
    if (m_on)
        return;
    m_on = true;
    m_asked = false;
    // A run that goes is paused; one that has ended is begun anew.
    if (!m_actions.batch->isEnabled() && m_actions.showsPause())
        m_actions.run->trigger();
    else if (!m_actions.batch->isEnabled())
        m_actions.newRun->trigger();
    m_next.start();
    emit changed();
}

void SlowMotion::stop()
{
    if (!m_on)
        return;
    m_on = false;
    m_next.stop();
    emit changed();
}

// While something is measured or prepared, it waits.
void SlowMotion::stepOnce()
{
    if (!m_on)
        return;
    if (!m_actions.batch->isEnabled())
        return m_next.start();
    m_asked = true;
    m_actions.batch->trigger();
}

void SlowMotion::shown(std::int64_t step)
{
    if (step == m_shown)
        return;
    m_shown = step;
    if (m_on && std::exchange(m_asked, false))
        m_next.start();
}

}  // namespace pitfall
