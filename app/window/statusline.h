#pragma once

#include "ui/worker/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace pitfall {

/// Where the run is, how long it will take, how fast it goes: the content of the status bar.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void display(const RunStatus &status);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    RunStatus m_status;
    QLabel *m_place;
    QProgressBar *m_progress;
    QLabel *m_left;
    QLabel *m_message;
    QLabel *m_speed;
    QLabel *m_state;
};

/// "Stage 2 of 2, epoch 2 of 3"
QString placeText(const RunStatus &status);
/// "8 s left", "2 min 10 s left"; empty if unknown.
QString timeLeftText(double seconds);
QString stateText(RunState state);

}  // namespace pitfall
