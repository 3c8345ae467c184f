#pragma once

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <optional>

namespace pitfall {

class RunActions;
class Session;
struct RunStatus;

/// Trains one batch at a time: the next one is not begun before what the last one changed has been shown, and looked at
/// for a while. Belongs to the window.
class SlowMotion : public QObject {
    Q_OBJECT

public:
    SlowMotion(RunActions &actions, const Session &session, QObject *parent);

    /// Milliseconds that a batch is looked at.
    void setPace(int milliseconds) { m_next.setInterval(milliseconds); }
    void start();
    void stop();
    bool isOn() const { return m_on; }
    /// What is seen is of this step now.
    void shown(std::int64_t step);
    /// A batch that was paused before its step is asked for again.
    void follow(const RunStatus &status);
    /// The batch that was asked for, if any, has been shown or will not come: another one is asked for after a while.
    void askAnew();
    /// The batch that was asked for, if any, will not come, nor would another: stops.
    void giveUp();

signals:
    void changed();

private:
    void stepOnce();

    /// Where the run was when a batch was asked for.
    struct Asked {
        std::uint64_t generation = 0;
        std::int64_t step = 0;
        bool begun = false;  ///< the run has been seen to go since
    };

    RunActions &m_actions;
    const Session &m_session;
    QTimer m_next;
    bool m_on = false;
    std::optional<Asked> m_asked;  ///< while a batch is waited for; never when off
};

}  // namespace pitfall
