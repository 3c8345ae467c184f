#pragma once

#include "ui/views/labview.h"
#include "ui/worker/session.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;

namespace pitfall {

class DecodersView;
class FineTuningView;
class SeparabilityView;
class ViewDock;

/// The lab in the window: three views, a menu, and the way from them to the session and back. Belongs to the window.
class LabWiring : public QObject {
    Q_OBJECT

public:
    LabWiring(Session &session, QObject *window);

    /// The views, made here; docks take them over. In the order of LabKind.
    std::array<LabView *, 3> views() const;
    /// The docks that took them over, in the same order: raised when their task is chosen from the menu.
    void setDocks(const std::array<ViewDock *, 3> &docks) { m_docks = docks; }
    void fill(QMenu *menu);

    /// A new run is in place.
    void runStarted(const Splits &splits);
    void setFinal(const FinalReport &report);
    /// The selected test image is among those that the next task keeps pictures of; -1: none.
    void setSelected(int position) { m_selected = position; }
    /// The next task measures the moment at this step; negative: the network as it is then.
    void setStep(std::int64_t step) { m_step = step; }
    /// Says anew what can be done, and why not.
    void refresh();
    /// What a task of this kind is, unless someone wants it otherwise: on all its subjects, with pictures to be shown.
    LabTask taskOf(LabKind kind) const;

private:
    void request(LabKind kind);
    void chooseFromMenu(LabKind kind);
    void taskChanged(const TaskEvent &event);
    void showReport(const TaskEvent &event);
    TaskState stateOf(LabKind kind) const;
    std::vector<int> shownPositions() const;

    Session &m_session;
    DecodersView *m_decoders;
    FineTuningView *m_fineTuning;
    SeparabilityView *m_separability;
    std::array<ViewDock *, 3> m_docks = {};
    std::array<QAction *, 3> m_actions = {};
    QAction *m_stop = nullptr;

    bool m_labelled = true;  ///< its images have labels
    int m_trainImages = 0;   ///< of the run
    int m_testImages = 0;    ///< of the run; 0: no run
    int m_selected = -1;
    std::int64_t m_step = -1;
    bool m_going = false;  ///< asked for, or going
    TaskEvent m_task;      ///< the one that goes
};

}  // namespace pitfall
