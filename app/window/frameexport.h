#pragma once

#include "core/experiment/snapshot.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <vector>

namespace pitfall {

class View;

/// Writes what some views show at each moment of the training, one picture a view and moment: frames of an animation
/// ("feature-map-0001.png", …). Goes through the moments by asking for them, and waits for their pictures. Lives on
/// the window's thread.
class FrameExport : public QObject {
    Q_OBJECT

public:
    using LookAt = std::function<void(std::int64_t step)>;

    /// `lookAt` takes the window to a moment; `views` are those that are looked at then.
    FrameExport(LookAt lookAt, std::vector<View *> views, QObject *parent);

    /// Begins. `folder` must exist.
    void start(const QString &folder, const std::vector<std::int64_t> &steps);
    void stop();
    bool isGoing() const { return m_going; }
    int framesDone() const { return int(m_next); }
    int frames() const { return int(m_steps.size()); }

    /// A frame has been drawn.
    void drawn(const Snapshot &snapshot);

signals:
    void advanced();
    /// `problem` is the sentence to show; empty if all went well or it was stopped.
    void finished(const QString &problem);

private:
    void ask();
    void write();
    void end(const QString &problem);

    LookAt m_lookAt;
    std::vector<View *> m_views;
    QString m_folder;
    std::vector<std::int64_t> m_steps;
    std::size_t m_next = 0;
    bool m_going = false;
    SnapshotRequest m_missing;  ///< parts of the moment that have not been drawn
    QTimer m_patience;          ///< a part that does not come is done without
};

}  // namespace pitfall
