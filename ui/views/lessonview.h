#pragma once

#include "core/lesson/comparison.h"
#include "core/lesson/lesson.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace pitfall {

class PredictionBox;
class TitleRow;

/// What a step's run is doing.
struct LessonRunState {
    enum class Kind { Possible, Going, Paused, Done };
    Kind kind = Kind::Possible;
    bool canPause = false;  ///< of what is going; otherwise it can be stopped
    double share = -1;      ///< of what is going, 0…1; negative: unknown
    QString text;           ///< what is being done, or what to know before it is
};

/// What is said when a step's run is over.
struct LessonReveal {
    QString comparison;                ///< of the prediction with what came; may be empty
    std::string text;                  ///< Markdown
    std::vector<std::string> missing;  ///< facts that nobody measured
};

/// "Lesson": one page of it at a time: text, what to look at, the prediction, the run, the reveal. Draws what it is
/// given and says what the person wants; knows nothing of runs.
class LessonView : public QWidget {
    Q_OBJECT

public:
    explicit LessonView(QWidget *parent = nullptr);

    /// A button that leaves the lesson or begins it anew, for the dock's title bar.
    QWidget *titleControls();

    /// The page before the first step. `notice` is what the person should know first; `resumesAt` the step at which
    /// they were the last time, -1: none.
    void showCover(const Lesson &lesson, const QString &folder, const QString &notice, int resumesAt);
    /// A step, 0-based. `folder` holds its pictures.
    void showStep(const Lesson &lesson, const QString &folder, int step);
    /// No lesson: what there is to choose.
    void showNothing();

    // Of the step that is shown.
    void setPrediction(const std::optional<PredictedValue> &value);
    void setRunState(const LessonRunState &state);
    /// Nothing if there is nothing to reveal yet.
    void setReveal(const std::optional<LessonReveal> &reveal);

    /// The step as plain text: its title, then its paragraphs, what was revealed last.
    QString stepText() const;
    QString stepTitle() const;
    bool isRunDone() const { return m_state.kind == LessonRunState::Kind::Done; }
    int step() const { return m_step; }
    int steps() const { return m_steps; }

    QSize sizeHint() const override { return {380, 560}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

public slots:
    void next();      ///< the next step, or the first one; skips what was not run
    void previous();  ///< the step before, or the cover

signals:
    void languageChanged();  ///< the page is to be shown anew
    void nextAsked();
    void previousAsked();
    void beginAsked();  ///< from the first step, everything forgotten
    void resumeAsked();
    void runAsked();
    void pauseAsked();  ///< or to go on
    void stopAsked();
    void resetAsked();
    void predicted(const pitfall::PredictedValue &value);
    void lineAsked();
    void pointed(const QString &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildBar();
    void clear();
    void begin(const QString &heading, const QString &title);
    QLabel *addText(QVBoxLayout *layout, const QString &html, const QString &name = {});
    void addPieces(QVBoxLayout *layout, const std::string &markdown, const QString &folder);
    void addPointers(const std::vector<LessonPointer> &pointers);
    void addRun();
    void refreshBar();
    void refreshRun();
    QFont bodyFont() const;

    TitleRow *m_controls;
    QLabel *m_heading;
    QProgressBar *m_where;
    QScrollArea *m_scroll;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_content = nullptr;
    QPushButton *m_back;
    QPushButton *m_next;

    int m_step = -1, m_steps = 0;
    QString m_title;
    QString m_plain;  ///< of the step
    QString m_revealed;
    bool m_hasRun = false, m_hasPrediction = false, m_isPredicted = false, m_withoutPrediction = false;
    LessonRunState m_state;
    QPointer<PredictionBox> m_prediction;
    QPointer<QWidget> m_runRow;
    QPointer<QPushButton> m_run;
    QPointer<QPushButton> m_stop;
    QPointer<QProgressBar> m_progress;
    QPointer<QLabel> m_doing;
    QPointer<QLabel> m_unpredicted;  ///< the way to run without a prediction
    QPointer<QWidget> m_revealFrame;
};

}  // namespace pitfall
