#include "app/window/frameexport.h"

#include "ui/views/view.h"

#include <QDir>

namespace pitfall {

namespace {

constexpr int patience = 3000;  // milliseconds

QString fileName(const View &view, std::size_t number)
{
    return QStringLiteral("%1-%2.png")
        .arg(view.title().toLower().replace(u' ', u'-'))
        .arg(number, 4, 10, QLatin1Char('0'));
}

}  // namespace

FrameExport::FrameExport(LookAt lookAt, std::vector<View *> views, QObject *parent)
    : QObject(parent), m_lookAt(std::move(lookAt)), m_views(std::move(views))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &FrameExport::write);
}

void FrameExport::start(const QString &folder, const std::vector<std::int64_t> &steps)
{
    m_folder = folder;
    m_steps = steps;
    m_next = 0;
    m_going = true;
    ask();
}

void FrameExport::stop()
{
    if (m_going)
        end({});
}

void FrameExport::ask()
{
    if (m_next == m_steps.size())
        return end({});
    m_missing = {};
    for (const View *view : m_views)
        view->addTo(m_missing);
    m_patience.start();
    m_lookAt(m_steps[m_next]);
    if (m_missing.empty())
        QMetaObject::invokeMethod(this, &FrameExport::write, Qt::QueuedConnection);
}

void FrameExport::drawn(const Snapshot &snapshot)
{
    if (!m_going || snapshot.step != m_steps[m_next])
        return;
    forEachPart([&](auto which, auto picture) {
        if (snapshot.*picture)
            (m_missing.*which).reset();
    });
    if (m_missing.empty())
        write();
}

void FrameExport::write()
{
    if (!m_going)
        return;
    m_patience.stop();
    for (View *view : m_views) {
        const QString problem = view->exportTo(QDir(m_folder).filePath(fileName(*view, m_next + 1)));
        if (!problem.isEmpty())
            return end(problem);
    }
    ++m_next;
    emit advanced();
    if (m_going)
        ask();
}

void FrameExport::end(const QString &problem)
{
    m_going = false;
    m_patience.stop();
    m_lookAt(-1);
    emit finished(problem);
}

}  // namespace pitfall
