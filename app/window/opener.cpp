#include "app/window/opener.h"

#include "app/window/datasetmanager.h"
#include "app/window/datasetwiring.h"
#include "app/window/lessonwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/sessionwiring.h"
#include "app/window/studywindow.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace pitfall {

namespace {

/// Empty if it is not one file or folder of this machine.
QString pathIn(const QMimeData *dropped)
{
    const QList<QUrl> urls = dropped->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

/// The folder of a study, which is this or holds this; empty if there is none.
QString studyAt(const QFileInfo &info)
{
    const QString file = QStringLiteral("study.json");
    if (info.isFile() && info.fileName() == file)
        return info.absolutePath();
    const QString folder = info.absoluteFilePath();
    return QFileInfo::exists(folder + u'/' + file) ? folder : QString();
}

}  // namespace

Opener::Opener(MainWindow &window) : QObject(&window), m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void Opener::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || SessionWiring::canOpen(path)) {
        m_window.sessions().openPath(path);
    } else if (const QString study = studyAt(info); !study.isEmpty()) {
        m_window.studies().open(study);
        m_window.showStudies();
    } else if (info.isFile() && info.suffix() == QStringLiteral("md")) {
        m_window.lessons().open(info.absoluteFilePath());
    } else {
        m_window.datasets().manager().open(info.absoluteFilePath());
    }
}

bool Opener::eventFilter(QObject *watched, QEvent *event)
{
    const bool enters = event->type() == QEvent::DragEnter;
    if (watched != &m_window || (!enters && event->type() != QEvent::Drop))
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = pathIn(drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (!enters)
        open(path);
    return true;
}

}  // namespace pitfall
