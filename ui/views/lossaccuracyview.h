#pragma once

#include "core/lesson/comparison.h"
#include "ui/views/runpainter.h"
#include "ui/views/runpath.h"
#include "ui/views/view.h"

#include <vector>

class QComboBox;
class QLabel;
class QMenu;

namespace pitfall {

class HoverCard;
class PlotCursor;
class PlotSketch;
class TitleRow;

/// "Loss against accuracy": each run is a path through time, reconstruction score to the right (always towards
/// better), downstream accuracy upwards. Runs stay until they are cleared; the last one is the current one.
class LossAccuracyView : public View {
    Q_OBJECT

public:
    explicit LossAccuracyView(QWidget *parent = nullptr);

    QString title() const override { return tr("Loss against accuracy"); }
    QWidget *titleControls() override;
    /// Starts a new run in a new colour; older ones are kept, fainter.
    void begin(const ExperimentConfig &config, std::shared_ptr<const Splits> splits) override;
    QString csv() const override;
    void paintTo(QPainter &painter, const QSize &size) override;

    // Of the current run. Without a run they do nothing.
    void addEvaluations(const std::vector<Evaluation> &evaluations);
    void setBaselines(const std::vector<Baseline> &baselines);
    void setFinal(const FinalReport &report);
    /// Fades what is later than this step of the current run (the timeline is in the past); negative: live.
    void showMoment(std::int64_t step);
    std::int64_t moment() const { return m_moment; }

    const std::vector<Run> &runs() const { return m_runs; }
    void setRunShown(int number, bool shown);
    void removeRun(int number);  ///< not the current one
    void clearOlderRuns();
    /// Keys of the measures on the axes, for a remembered layout. Unknown keys are ignored.
    QString scoreKey() const;
    QString accuracyKey() const;
    void setAxes(const QString &scoreKey, const QString &accuracyKey);
    void fit();
    /// Says in the sentence below the plot only what training has done, where there is little room.
    void setBrief(bool brief);

    /// The person is to draw how the path will go, over the axes and ranges of this prediction; `lineDrawn` tells it.
    void askForLine(const LessonPrediction &prediction);
    bool isAskingForLine() const;
    /// A line that was drawn for this prediction; it stays, on its axes, until another takes its place.
    void showLine(const LessonPrediction &prediction, const std::vector<SketchPoint> &line);
    void forgetLine() { showLine({}, {}); }
    const Plot &plot() const { return *m_plot; }

signals:
    void momentChosen(qint64 step);  ///< the person wants to see the current run as it was at this step
    void lineDrawn(const std::vector<pitfall::SketchPoint> &line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void languageChanged() override;

private:
    const Measure &score() const;
    const Measure &accuracy() const;
    void buildControls();
    void fillRunsMenu();
    void axesChosen();
    void refresh();
    void updateSentence();
    void fitSentence();
    void hover(const QPointF &position);
    void takeLine();
    void includeLine();
    void buildCursor();

    Plot *m_plot;
    PlotSketch *m_sketch;
    std::pair<std::string, std::string> m_lineAxes;  ///< Measure::key of those that the line belongs to
    QRectF m_room;                                   ///< scores and accuracies among which a line is to be drawn
    QLabel *m_sentence = nullptr;
    HoverCard *m_card;
    PlotCursor *m_cursor;
    TitleRow *m_controls;
    QComboBox *m_scoreBox;
    QComboBox *m_accuracyBox;
    QMenu *m_runsMenu;

    std::vector<Run> m_runs;
    int m_begun = 0;  ///< runs begun so far
    std::int64_t m_moment = -1;
    bool m_labelled = true;  ///< the images of the run have labels; otherwise accuracies mean nothing
    bool m_brief = false;
    QStringList m_whole;      ///< what the sentence would say, and in short
    bool m_released = false;  ///< the person zoomed: no automatic fit
    int m_hoverRun = -1;      ///< index of the run under the pointer
    RunPainter::Point m_hoverPoint;
};

}  // namespace pitfall
