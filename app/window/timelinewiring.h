#pragma once

#include <QObject>

#include <cstdint>
#include <optional>

class QAction;
class QMainWindow;
class QMenu;

namespace pitfall {

class Session;
class TimelineBar;
struct Records;

/// The timeline in the window: its bar along the lower edge, its part of a menu, and the way from them to the session.
/// Belongs to the window.
class TimelineWiring : public QObject {
    Q_OBJECT

public:
    TimelineWiring(Session &session, QMainWindow *window);

    TimelineBar &bar() { return *m_bar; }
    void fill(QMenu *menu);

    void runStarted();
    void addRecords(const Records &records);
    /// The step that is looked at; nothing while live.
    std::optional<std::int64_t> step() const;

signals:
    void lookedAt(std::int64_t step);  ///< negative: live
    void branchRequested(std::int64_t step);

private:
    void refresh();

    TimelineBar *m_bar;
    QAction *m_earlier = nullptr;
    QAction *m_later = nullptr;
    QAction *m_live = nullptr;
    QAction *m_play = nullptr;
    QAction *m_branch = nullptr;
};

}  // namespace pitfall
