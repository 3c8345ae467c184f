#include "app/window/networklook.h"

#include "app/window/viewdock.h"
#include "ui/views/view.h"

namespace pitfall {

NetworkLook::NetworkLook(std::vector<ViewDock *> docks, QObject *parent) : QObject(parent), m_docks(std::move(docks))
{
    connect(&m_session, &Session::runStarted, this,
            [this](const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits) {
                for (ViewDock *dock : m_docks)
                    dock->view()->begin(config, splits);
                requestFrame();
                emit opened();
            });
    connect(&m_session, &Session::frameArrived, this, [this](const std::shared_ptr<const Snapshot> &snapshot) {
        for (ViewDock *dock : m_docks)
            if (dock->isLookedAt())
                dock->view()->display(*snapshot);
        requestFrame();
    });
    connect(&m_session, &Session::failed, this, &NetworkLook::failed);
    for (ViewDock *dock : m_docks) {
        connect(dock, &QDockWidget::visibilityChanged, this, &NetworkLook::requestFrame);
        connect(dock->view(), &View::requestChanged, this, &NetworkLook::requestFrame);
        connect(dock->view(), &View::imageSelected, this, [this](int position) {
            if (std::exchange(m_selecting, true))
                return;
            for (ViewDock *each : m_docks)
                each->view()->select(position);
            m_selecting = false;
        });
        connect(dock->view(), &View::imagesSelected, this, [this](const std::vector<int> &positions) {
            if (std::exchange(m_selecting, true))
                return;
            for (ViewDock *each : m_docks)
                each->view()->selectSet(positions);
            m_selecting = false;
        });
    }
}

NetworkLook::~NetworkLook()
{
    for (ViewDock *dock : m_docks)
        dock->disconnect(this);
}

void NetworkLook::open(const QString &folder)
{
    m_folder = folder;
    m_session.open(folder, false);
}

void NetworkLook::requestFrame()
{
    SnapshotRequest request;
    for (const ViewDock *dock : m_docks)
        if (dock->isLookedAt())
            dock->view()->addTo(request);
    m_session.requestFrame(request);
}

}  // namespace pitfall
