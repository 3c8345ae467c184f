#pragma once

#include "core/lesson/lessonwork.h"
#include "core/lesson/progress.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;

namespace pitfall {

class LessonRunner;
class LessonView;
class LossAccuracyView;
class MainWindow;
class TitledDock;

/// Lessons in the window: a menu, a dock, and the way from them to the runner and back; where someone is in a lesson is
/// remembered. Belongs to the window.
class LessonWiring : public QObject {
    Q_OBJECT

public:
    LessonWiring(MainWindow &window, LossAccuracyView &plot);

    TitledDock *dock() const { return m_dock; }
    LessonView &view() { return *m_view; }
    void fill(QMenu *menu);

    /// Shows the first page of the lesson in this file; what is wrong with it is said by the message strip.
    void open(const QString &path);
    /// The lesson that was open the last time, if it can still be read: its path, and in words where one was.
    static QString resumable(QString *text = nullptr);
    /// Runs with few images: the same path in seconds, to see beforehand how a lesson goes.
    void rehearse(const LessonCaps &caps);

    const Lesson *lesson() const { return m_lesson.get(); }
    const LessonProgress &progress() const { return m_progress; }
    LessonRunner &runner() { return *m_runner; }

private:
    void fillEntries(QMenu *menu);
    void openFile();
    void openOwnFolder();
    void begin();
    void resume();
    void enter(int step, bool setsUp);
    void showStep();
    void showCover();
    void translate();
    void put(const LessonSetup &setup, bool withRun);
    void next();
    void previous();
    void reset();
    void run();
    void predict(const PredictedValue &value);
    void finished(int step, const Facts &facts, const std::vector<Evaluation> &path);
    void point(const QString &view);
    void showStudies();
    void askForLine();
    void showLine();
    void refreshRun();
    void refreshReveal();
    void remember();
    const LessonStep &step() const { return m_lesson->steps[std::size_t(m_progress.step)]; }
    std::optional<PredictedValue> prediction() const;
    QString notice() const;

    MainWindow &m_window;
    LossAccuracyView &m_plot;
    LessonView *m_view;
    TitledDock *m_dock;
    LessonRunner *m_runner;
    QMenu *m_menu = nullptr;
    QAction *m_rehearsal = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;

    std::shared_ptr<const Lesson> m_lesson;
    QString m_path;
    LessonProgress m_progress;
    bool m_onCover = true;
};

}  // namespace pitfall
