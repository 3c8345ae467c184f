#pragma once

#include "core/config/config.h"
#include "ui/worker/studysession.h"

#include <QMainWindow>

#include <optional>

class QLabel;
class QProgressBar;
class QSpinBox;
class QToolButton;

namespace pitfall {

class MessageStrip;
class NetworkLook;
class NewStudyDialog;
class StudyScatter;
class StudyTable;
class TitledDock;
class View;
class ViewDock;

/// "Study": many networks as points of one plot and rows of one table, as they finish, here or on a cluster; and the
/// one that is chosen, with its reconstructions, filters and map.
class StudyWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `program`: the pitfall-cli that trains the networks.
    explicit StudyWindow(const QString &program, QWidget *parent = nullptr);
    ~StudyWindow() override;

    /// What a new study may be based on, and images of which it is known that they have no classes.
    void setSettings(const ExperimentConfig &settings, const std::optional<DataConfig> &classless = {})
    {
        m_settings = settings;
        m_classless = classless;
    }
    void open(const QString &folder);
    void choose(int network);
    int chosen() const { return m_chosen; }

    StudySession &session() { return *m_session; }
    StudyScatter &scatter() { return *m_scatter; }
    StudyTable &table() { return *m_table; }
    MessageStrip &messages() { return *m_messages; }
    const std::vector<ViewDock *> &docks() const { return m_docks; }
    NewStudyDialog *newStudyDialog();

signals:
    /// The person wants to have this run in the main window.
    void runOpened(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildToolBar();
    void buildDocks();
    void buildStatus();
    void arrange();
    ViewDock *addView(const QString &name, View *view);
    void exportView(View *view, const QString &ending);
    void askForFolder();
    void runOrPause();
    void studyOpened();
    void chooseFirst();
    void refresh();
    QString chosenText() const;
    const NetworkRecord *recordOf(int network) const;

    ExperimentConfig m_settings;
    std::optional<DataConfig> m_classless;
    StudySession *m_session;
    MessageStrip *m_messages = nullptr;
    QAction *m_run = nullptr;
    QAction *m_report = nullptr;
    QAction *m_csv = nullptr;
    QSpinBox *m_jobs = nullptr;
    StudyScatter *m_scatter = nullptr;
    StudyTable *m_table = nullptr;
    std::vector<ViewDock *> m_docks;  ///< scatter, table; reconstructions, filters, map of the chosen network
    TitledDock *m_networkDock = nullptr;
    QLabel *m_network = nullptr;
    QToolButton *m_openRun = nullptr;
    NetworkLook *m_look = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    int m_chosen = -1;
};

}  // namespace pitfall
