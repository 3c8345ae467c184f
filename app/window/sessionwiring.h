#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

class QMenu;

namespace pitfall {

class EditHistory;
class MainWindow;
class MessageStrip;
class Recovery;
class RecentRuns;

/// Runs as things that are saved, opened, handed out and kept: the parts of the menus File and Edit that are about
/// them, and what an unexpected end has left. Belongs to the window.
class SessionWiring : public QObject {
    Q_OBJECT

public:
    SessionWiring(MainWindow &window, MessageStrip *recoveryStrip);

    void fillFile(QMenu *file);
    void fillEdit(QMenu *edit);
    /// From now on runs are kept below `root`, and those are offered that an unexpected end has left there.
    void keepSafe(const QString &root);
    QString keptBelow() const { return m_root; }
    EditHistory &edits() { return *m_edits; }
    RecentRuns &recent() { return *m_recent; }

    /// A folder of a run, a run in one file, or a model.
    void openPath(const QString &path);
    static bool canOpen(const QString &path);
    /// What the window looks like is saved with the next copy of the run.
    void noteLook();

private:
    void opened(const QString &look, const QString &note);
    void chooseRun();
    void chooseModel();
    void saveAsFile();
    bool isToBeReplaced(const QString &path);

    MainWindow &m_window;
    EditHistory *m_edits;
    RecentRuns *m_recent;
    Recovery *m_recovery;
    QString m_root;
    QString m_look;        ///< as it was last noted
    QByteArray m_picture;  ///< the small one in it
};

}  // namespace pitfall
