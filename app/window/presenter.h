#pragma once

#include "core/experiment/snapshot.h"
#include "ui/views/keyfacts.h"
#include "ui/worker/session.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <vector>

class QDockWidget;
class QKeyEvent;

namespace pitfall {

class BorrowedContent;
class MainWindow;
class PresenterStage;
class SlowMotion;

/// Presenter mode: the window in front of a class. Borrows one or two views from their docks, takes the keys of a
/// presenter's remote control, and puts everything back as it was when it is left. Belongs to the window.
class Presenter : public QObject {
    Q_OBJECT

public:
    explicit Presenter(MainWindow &window);
    ~Presenter() override;

    /// What may be shown large, besides the views: the dock's content is borrowed. A lesson's, say: where its dock is
    /// open, it stands beside the first view from the beginning.
    void offer(QDockWidget *dock);
    /// While presenting, a lesson speaks of what is in this dock: it is shown, and not in the lesson's place.
    void pointAt(QDockWidget *dock);
    void enter();
    void leave();
    bool isActive() const { return m_active; }
    /// Shows the content of this dock in a pane, 0 or 1; null leaves the second one away.
    void show(int pane, QDockWidget *dock);
    void setSlow(bool slow);
    void setFrozen(bool frozen);

    // From the window.
    void begin(const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits);
    void addRecords(const Records &records);
    void addTo(SnapshotRequest &request) const;
    void display(const Snapshot &snapshot);
    void select(int position);
    /// The figures are of another moment, or measured by other scores.
    void refreshFacts();

    PresenterStage &stage() { return *m_stage; }
    SlowMotion &slowMotion() { return *m_slow; }

signals:
    void nextStep();      ///< Page Down: a lesson goes on
    void previousStep();  ///< Page Up
    void requestChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Before {  ///< what the window was like
        QByteArray geometry, layout;
        Qt::WindowStates state;
        QPointer<QWidget> focus;
    };
    void putBack();
    void coverDocks(bool covered);
    void takeFocus();
    void borrow(int pane, QDockWidget *dock);
    KeyFacts facts() const;
    void refreshChoices();
    QDockWidget *companion() const;
    void cycle(int pane);
    QStringList names() const;
    int indexOf(const QDockWidget *dock) const;
    QString actionOf(const QKeyEvent &key) const;
    void act(const QString &action);

    MainWindow &m_window;
    PresenterStage *m_stage;
    SlowMotion *m_slow;
    QTimer m_pointer;      ///< looks where it is
    QPoint m_lastPointer;  ///< on the screen
    std::vector<QDockWidget *> m_docks;
    std::unique_ptr<BorrowedContent> m_borrowed[2];
    QPointer<QDockWidget> m_last[2];  ///< shown when it was last left
    Before m_before;
    BatchFacts m_moment;  ///< of the frame that is shown
    bool m_active = false;
    bool m_ended = false;  ///< the run has, or has failed
};

}  // namespace pitfall
