#include "app/window/sessionwiring.h"

#include "app/window/edithistory.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/recentruns.h"
#include "app/window/recovery.h"
#include "app/window/runactions.h"
#include "app/window/windowlook.h"
#include "core/data/filebytes.h"
#include "ui/panels/experimentpanel.h"
#include "ui/widgets/coretext.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QTimer>

namespace pitfall {

namespace {

constexpr int betweenLooks = 5000;  // ms

/// Whatever it is called: a zip file whose first entry is a session.
bool isPackedRun(const QString &path)
{
    const Bytes start = firstBytes(path.toStdString(), 42);
    const QByteArray bytes(reinterpret_cast<const char *>(start.data()), qsizetype(start.size()));
    return bytes.startsWith("PK\3\4") && bytes.mid(30) == "session.json";
}

}  // namespace

SessionWiring::SessionWiring(MainWindow &window, MessageStrip *recoveryStrip)
    : QObject(&window), m_window(window), m_edits(new EditHistory(window.panel(), this)),
      m_recent(new RecentRuns(this)),
      m_recovery(new Recovery(
          recoveryStrip,
          [this](const KeptRun &run, bool goOn) {
              m_window.openBy([&](Session &session) { session.recover(run.folder, run.lock, goOn); });
          },
          this))
{
    Session &session = window.session();
    connect(&session, &Session::opened, this, &SessionWiring::opened);
    connect(&session, &Session::runNoted, m_recent,
            [this](const QString &path, const QString &line) { m_recent->note(path, line, m_picture); });
    connect(m_recent, &RecentRuns::chosen, this, &SessionWiring::openPath);
    connect(m_edits, &EditHistory::replaced, &window, &MainWindow::settingsReplaced);
}

void SessionWiring::fillFile(QMenu *file)
{
    file->addAction(tr("Open run…"), QKeySequence::Open, this, &SessionWiring::chooseRun)
        ->setObjectName(QStringLiteral("openRun"));
    m_recent->fill(file->addMenu(tr("Open recent")));
    file->addAction(tr("Open model…"), this, &SessionWiring::chooseModel)->setObjectName(QStringLiteral("openModel"));
    file->addSeparator();
    RunActions &actions = m_window.actions();
    file->addActions({actions.save, actions.report});
    QAction *one = file->addAction(tr("Save run as one file…"), this, &SessionWiring::saveAsFile);
    one->setObjectName(QStringLiteral("saveAsFile"));
    connect(actions.save, &QAction::changed, one, [one, &actions] { one->setEnabled(actions.save->isEnabled()); });
}

void SessionWiring::fillEdit(QMenu *edit)
{
    m_edits->fill(edit);
}

void SessionWiring::keepSafe(const QString &root)
{
    m_root = root;
    m_window.session().keepSafe(root);
    m_recovery->lookFor(root);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SessionWiring::noteLook);
    timer->start(betweenLooks);
}

void SessionWiring::noteLook()
{
    const QString look = lookOf(m_window);
    if (look == m_look)
        return;
    m_look = look;
    m_picture = pictureIn(look);
    m_window.session().setLook(look);
}

void SessionWiring::opened(const QString &look, const QString &note)
{
    restoreLook(m_window, look);
    m_look.clear();
    m_picture = pictureIn(look);
    if (!note.isEmpty())
        m_window.messages().showProblem(coreText(note));
}

bool SessionWiring::canOpen(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return QFileInfo::exists(path + QStringLiteral("/session.json"));
    const QString name = info.fileName();
    return name.endsWith(QStringLiteral(".pitfall")) || name == QStringLiteral("session.json") ||
           name.endsWith(QStringLiteral(".safetensors")) || (info.isFile() && isPackedRun(path));
}

void SessionWiring::openPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.fileName() == QStringLiteral("session.json"))
        return m_window.openRun(info.path());
    if (!info.fileName().endsWith(QStringLiteral(".safetensors")))
        return m_window.openRun(path);
    const ExperimentConfig settings = m_window.panel().config();
    m_window.openBy([&](Session &session) { session.openModel(path, settings); });
}

// A folder and a file in one dialog: a folder is opened by its session.json.
void SessionWiring::chooseRun()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("A run: its file, or session.json in its folder"),
                                                      QDir::homePath(), tr("Runs (*.pitfall session.json)"));
    if (!path.isEmpty())
        openPath(path);
}

void SessionWiring::chooseModel()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("A model, to be measured on the data set that is chosen on the left"), QDir::homePath(),
        tr("Models (*.safetensors)"));
    if (!path.isEmpty())
        openPath(path);
}

void SessionWiring::saveAsFile()
{
    const QString name =
        QStringLiteral("pitfall-%1.pitfall").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"));
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save the run as one file"), QDir::home().filePath(name),
                                                tr("Runs (*.pitfall)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".pitfall"))) {
        path += QStringLiteral(".pitfall");
        if (!isToBeReplaced(path))
            return;
    }
    noteLook();
    m_window.session().save(path);
}

// The dialog has asked about the name without its ending.
bool SessionWiring::isToBeReplaced(const QString &path)
{
    return !QFileInfo::exists(path) ||
           QMessageBox::question(&m_window, tr("Save the run as one file"),
                                 tr("%1 is there already. Replace it?").arg(path)) == QMessageBox::Yes;
}

}  // namespace pitfall
