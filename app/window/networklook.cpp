#include "app/window/networklook.h"

#include "app/window/viewdock.h"
#include "ui/views/view.h"
#include "ui/worker/eachinturn.h"

#include <QScopedValueRollback>

namespace pitfall {

NetworkLook::NetworkLook(std::vector<ViewDock *> docks, QObject *parent) : QObject(parent), m_docks(std::move(docks))
{
    connect(&m_session, &Session::runStarted, this,
            [this](const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits) {
                EachInTurn each;
                for (ViewDock *dock : m_docks)
                    each([&] { dock->begin(config, splits); });
                requestFrame();
                emit opened();
                each.rethrow();
            });
    connect(&m_session, &Session::frameArrived, this, [this](const std::shared_ptr<const Snapshot> &snapshot) {
        EachInTurn each;
        for (ViewDock *dock : m_docks)
            if (dock->isLookedAt())
                each([&] { dock->view()->display(*snapshot); });
        requestFrame();
        each.rethrow();
    });
    connect(&m_session, &Session::failed, this, &NetworkLook::failed);
    for (ViewDock *dock : m_docks) {
        connect(dock, &QDockWidget::visibilityChanged, this, &NetworkLook::requestFrame);
        connect(dock->view(), &View::requestChanged, this, &NetworkLook::requestFrame);
        connect(dock->view(), &View::imageSelected, this, [this](int position) {
            if (m_selecting)
                return;
            const QScopedValueRollback selecting(m_selecting, true);
            for (ViewDock *each : m_docks)
                each->view()->select(position);
        });
        connect(dock->view(), &View::imagesSelected, this, [this](const std::vector<int> &positions) {
            if (m_selecting)
                return;
            const QScopedValueRollback selecting(m_selecting, true);
            for (ViewDock *each : m_docks)
                each->view()->selectSet(positions);
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
