#include "app/window/slowmotion.h"

#include "app/window/runactions.h"
#include "ui/worker/session.h"

#include <QAction>

namespace pitfall {

namespace {
constexpr int usualPace = 1500;  // ms
}

SlowMotion::SlowMotion(RunActions &actions, const Session &session, QObject *parent)
    : QObject(parent), m_actions(actions), m_session(session)
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
    m_asked.reset();
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
    m_asked.reset();
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
    m_asked = {m_session.status().generation, m_session.status().step, false};
    m_actions.batch->trigger();
}

void SlowMotion::shown(std::int64_t step)
{
    if (!m_asked)
        return;
    const bool goesOn = m_session.status().generation == m_asked->generation;
    if (step <= (goesOn ? m_asked->step : 0))
        return;  // a picture of before the batch, that was late
    askAnew();
}

void SlowMotion::follow(const RunStatus &status)
{
    if (!m_asked || status.generation != m_asked->generation)
        return;
    m_asked->begun |= isGoing(status);
    if (m_asked->begun && status.state == RunState::Paused && status.step <= m_asked->step)
        askAnew();
}

void SlowMotion::askAnew()
{
    if (m_asked)
        m_next.start();
    m_asked.reset();
}

void SlowMotion::giveUp()
{
    if (m_asked)
        stop();
}

}  // namespace pitfall
