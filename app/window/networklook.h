#pragma once

#include "ui/worker/session.h"

#include <QObject>

#include <vector>

namespace pitfall {

class ViewDock;

/// Looks at saved networks, one after the other, through views of its own: opens a run's folder, has pictures made of
/// what the docks show, and keeps the selected image common to them. Nothing is trained or measured.
class NetworkLook : public QObject {
    Q_OBJECT

public:
    NetworkLook(std::vector<ViewDock *> docks, QObject *parent);
    ~NetworkLook() override;

    void open(const QString &folder);
    const QString &folder() const { return m_folder; }

signals:
    void opened();
    void failed(const QString &message);

private:
    void requestFrame();

    std::vector<ViewDock *> m_docks;
    Session m_session;
    QString m_folder;
    bool m_selecting = false;
};

}  // namespace pitfall
