#pragma once

#include "core/experiment/records.h"
#include "ui/widgets/timelineslider.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTimer;
class QToolButton;

namespace pitfall {

/// The timeline: what was measured of a run, moment by moment. Dragging it says which moment every view is to show;
/// it can be played, and a new run can branch from it.
class TimelineBar : public QWidget {
    Q_OBJECT

public:
    explicit TimelineBar(QWidget *parent = nullptr);

    /// A new run is in place.
    void begin();
    void addEvaluations(const std::vector<Evaluation> &evaluations);
    const std::vector<TimelineMark> &marks() const { return m_slider->marks(); }
    /// The step that is looked at; nothing while live.
    std::optional<std::int64_t> step() const;

    void goTo(std::int64_t step);  ///< the moment at or before it
    void earlier();
    void later();
    void goLive();
    /// From the first moment, or the one looked at, to the last, then live; or stops.
    void playOrStop();
    bool isPlaying() const;

signals:
    void lookedAt(std::int64_t step);  ///< negative: live
    void branchRequested(std::int64_t step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
    void valueChanged();
    void advance();

    TimelineSlider *m_slider;
    QToolButton *m_play;
    QToolButton *m_live;
    QToolButton *m_branch;
    QLabel *m_caption = nullptr;
    QTimer *m_timer;
    std::int64_t m_said = -1;
};

}  // namespace pitfall
