#pragma once

#include "app/window/colourscheme.h"
#include "ui/worker/session.h"

#include <QMainWindow>

#include <functional>

class QToolButton;

namespace pitfall {

class DatasetWiring;
class ExperimentPanel;
class FrameExport;
class HelpWiring;
class LabWiring;
class LessonWiring;
class LossAccuracyView;
class MessageStrip;
class Opener;
class Presenter;
class PresetMenu;
class RunActions;
class SessionWiring;
class StatusLine;
class StepGate;
class StudyWindow;
class TimelineWiring;
class TitledDock;
class View;
class ViewDock;
class WelcomeWiring;

/// The window: brings panel, views, actions and session together. Everything it shows builds itself; everything it
/// does goes through the session.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// One that is `beside` another takes its layout and theme from what is remembered, and leaves no memory of itself.
    explicit MainWindow(QWidget *parent = nullptr, bool beside = false);
    ~MainWindow() override;

    /// Shows these settings and prepares their untrained run, or starts it. Returns at once.
    void open(const ExperimentConfig &config, bool runAtOnce);
    /// Writes what a view shows; the file's ending is the format. The message strip says what came of it.
    void exportView(View *view, const QString &path);
    /// Writes what the views that are looked at show at each moment of the run into a folder, as frames of an
    /// animation; or stops doing so. The message strip says what came of it.
    void exportFrames(const QString &folder);
    /// Opens a window with the numbers that a view shows.
    void showAsTable(View *view);
    void stopExportingFrames();
    void setColourScheme(ColourScheme scheme);
    /// At once and from now on; empty: the system's.
    void setLanguage(const QString &code);
    void resetLayout();
    /// Opens a second window whose run takes its steps in turn with this one's, on the same images and seed; running,
    /// pausing, selecting and going back in time are common to both. Its settings begin as this one's.
    void compare();
    MainWindow *peer() const { return m_peer; }
    /// Opens a saved run from its folder in the place of the one that is there.
    void openRun(const QString &folder);
    /// The window of studies, made when it is first wanted.
    StudyWindow &studies();
    void showStudies();

    /// The pitfall-cli that trains the networks of studies, if it is not beside the program.
    void setCommandLine(const QString &program) { m_commandLine = program; }

    /// Shows these settings and prepares their untrained run in the place of the one that is there. May be undone.
    void replaceRun(const ExperimentConfig &config);
    /// The timeline at its end.
    void goLive();
    /// The dock of lessons, in front and wide enough to be read.
    void showLessonDock();

    /// A run could not be opened for want of its images.
    void askForImages(const QString &problem, const OpenWith &openWith);
    /// Opens a saved run, in whichever way, in the place of the one that is there.
    void openBy(const std::function<void(Session &)> &open);
    /// Keeps runs from unexpected ends, in folders below `root`, and offers those that were left there.
    void keepSafe(const QString &root);
    /// Other settings altogether are on the panel: a run that has not begun is one of them from now on.
    void settingsReplaced();
    void select(int position);
    int selected() const { return m_selected; }

    SessionWiring &sessions() { return *m_sessions; }
    RunActions &actions() { return *m_actions; }
    Session &session() { return *m_session; }
    ExperimentPanel &panel() { return *m_panel; }
    MessageStrip &messages() { return *m_messages; }
    DatasetWiring &datasets() { return *m_datasets; }
    LabWiring &lab() { return *m_lab; }
    LessonWiring &lessons() { return *m_lessons; }
    LossAccuracyView &hero() { return *m_lossAccuracy; }
    Presenter &presenter() { return *m_presenter; }
    HelpWiring &help() { return *m_help; }
    Opener &opener() { return *m_opener; }
    WelcomeWiring &welcome() { return *m_welcome; }
    const std::vector<ViewDock *> &docks() const { return m_docks; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildDocks();
    void buildLabDocks();
    void placeLabDocks();
    void placeInspector();
    void placeLesson();
    ViewDock *addView(const QString &name, View *view);
    void buildToolBar();
    void buildMenus();
    void buildExportMenu(class QMenu *file);
    void buildThemeMenu(QMenu *view);
    void buildLanguageMenu(QMenu *view);
    void connectActions();
    void connectPanel();
    void connectSession();
    void makeRoomForRun();
    void fitType();
    void styleRunButton();
    void languageChanged();

    template<class Act>
    void both(Act &&act);
    void pairWith(MainWindow *other, const std::shared_ptr<StepGate> &gate, int side);
    void runOrPause();
    void stepBy(void (Session::*step)());
    void startNewRun(bool runAtOnce);
    bool runWouldStartAnew() const;
    void choosePreset(const ExperimentConfig &config);
    void saveRun(bool withReport);
    void chooseExport(View *view, const QString &ending);
    void chooseFrames();
    void showAbout();

    void runStarted(const ExperimentConfig &config, const std::shared_ptr<const Splits> &splits,
                    const LiveSettings &live, bool wasOpened);
    void describeRun(const ExperimentConfig &config, const Splits &splits, const LiveSettings &live);
    void recordsArrived(const Records &records);
    void requestFrame();
    void selectImages(const std::vector<int> &positions);
    void showMoment(std::int64_t step);
    void branch(std::int64_t step);
    void refreshActions();

    Session *m_session;
    ExperimentPanel *m_panel = nullptr;
    MessageStrip *m_messages = nullptr;
    RunActions *m_actions = nullptr;
    PresetMenu *m_presets = nullptr;
    QToolButton *m_runButton = nullptr;
    StatusLine *m_status = nullptr;

    TitledDock *m_panelDock = nullptr;
    std::vector<ViewDock *>
        m_docks;  ///< loss against accuracy, map, reconstructions, filters; the lab's three; inspector, second map
    LossAccuracyView *m_lossAccuracy = nullptr;
    DatasetWiring *m_datasets = nullptr;
    LabWiring *m_lab = nullptr;
    LessonWiring *m_lessons = nullptr;
    TimelineWiring *m_timeline = nullptr;
    Presenter *m_presenter = nullptr;
    HelpWiring *m_help = nullptr;
    Opener *m_opener = nullptr;
    WelcomeWiring *m_welcome = nullptr;
    SessionWiring *m_sessions = nullptr;
    FrameExport *m_frames = nullptr;  ///< while it goes
    QAction *m_framesAction = nullptr;
    QAction *m_compareAction = nullptr;
    StudyWindow *m_studies = nullptr;
    QString m_commandLine;
    MainWindow *m_peer = nullptr;  ///< the window beside this one, in lock-step
    bool m_beside = false;
    bool m_follows = false;  ///< it goes to a moment because the other one does

    std::function<void()> m_onceStarted;  ///< what waits for the run that is being prepared
    QByteArray m_roomyLayout;             ///< before views were put behind each other for want of room
    int m_selected = -1;
    bool m_selecting = false;
};

/// Does something here and in the window beside this one.
template<class Act>
void MainWindow::both(Act &&act)
{
    act(*this);
    if (m_peer)
        act(*m_peer);
}

}  // namespace pitfall
