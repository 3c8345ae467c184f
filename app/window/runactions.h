#pragma once

#include "ui/worker/session.h"

#include <QObject>

class QAction;
class QWidget;

namespace pitfall {

/// What a person can tell the run, as actions with keys, for toolbar and menu. Belongs to the window.
class RunActions : public QObject {
    Q_OBJECT

public:
    explicit RunActions(QWidget *window);

    QAction *run;  ///< or pause, whichever applies
    QAction *batch;
    QAction *epoch;
    QAction *newRun;
    QAction *save;
    QAction *report;

    /// Enables what makes sense. `startsAnew` says that Run would begin a new run, `canStart` that one can begin.
    void refresh(const RunStatus &status, bool startsAnew, bool canStart);
    /// Says what each does and by which keys, in the language that is in force.
    void describe();
    /// Run would pause now.
    bool showsPause() const { return m_showsPause; }

private:
    void showRunAs(bool pause);
    bool m_showsPause = true;
};

/// Training, or measuring something before it goes on: Pause applies.
bool isGoing(const RunStatus &status);

}  // namespace pitfall
