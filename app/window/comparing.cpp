// Two windows side by side, whose runs go in lock-step.
#include "app/window/edithistory.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/sessionwiring.h"
#include "app/window/viewdock.h"
#include "ui/panels/experimentpanel.h"
#include "ui/worker/stepgate.h"

#include <QAction>
#include <QScreen>

namespace pitfall {

void MainWindow::compare()
{
    if (m_peer)
        return m_peer->raise(), m_peer->activateWindow();
    auto *second = new MainWindow(nullptr, true);
    const auto gate = std::make_shared<StepGate>();
    pairWith(second, gate, StepGate::First);
    second->pairWith(this, gate, StepGate::Second);
    second->m_panel->setConfig(m_panel->config());
    second->m_sessions->edits().restart();
    if (!m_sessions->keptBelow().isEmpty())
        second->m_session->keepSafe(m_sessions->keptBelow());

    const QRect room = screen()->availableGeometry();
    const QSize half(room.width() / 2, room.height());
    if (half.width() >= minimumWidth()) {
        setGeometry(QRect(room.topLeft(), half));
        second->setGeometry(QRect(room.topLeft() + QPoint(half.width(), 0), half));
    }
    second->show();
    // Both begin anew: runs that did not start together cannot be compared step by step.
    startNewRun(false);
    second->startNewRun(false);
    second->m_onceStarted = [second] {
        second->m_messages->showResult(
            tr("This run goes in step with the other window's: same images, same seed, one batch each in turn. "
               "Change what is to be compared on the left, then press Run in either window."));
    };
}

void MainWindow::pairWith(MainWindow *other, const std::shared_ptr<StepGate> &gate, int side)
{
    MainWindow *before = std::exchange(m_peer, other);
    m_session->join(gate, side);
    if (!other && before && before->m_peer == this)
        before->pairWith(nullptr, nullptr, 0);
    if (m_compareAction)
        m_compareAction->setEnabled(!m_beside);
}

}  // namespace pitfall
