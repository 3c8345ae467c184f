#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>

namespace pitfall {

class RunActions;

/// Trains one batch at a time: the next one is not begun before what the last one changed has been shown, and looked at
/// for a while. Belongs to the window.
class SlowMotion : public QObject {
    Q_OBJECT

public:
    SlowMotion(RunActions &actions, QObject *parent);

    /// Milliseconds that a batch is looked at.
    void setPace(int milliseconds) { m_next.setInterval(milliseconds); }
    void start();
    void stop();
    bool isOn() const { return m_on; }
    /// What is seen is of this step now.
    void shown(std::int64_t step);

signals:
    void changed();

private:
    void stepOnce();

    RunActions &m_actions;
    QTimer m_next;
    std::int64_t m_shown = -1;
    bool m_on = false;
    bool m_asked = false;  ///< a batch has been asked for and not been shown yet
};

}  // namespace pitfall
