#pragma once

#include <QAbstractSlider>

#include <cstdint>
#include <functional>
#include <vector>

namespace pitfall {

/// A moment of a run that one can go back to.
struct TimelineMark {
    std::int64_t step = 0;
    int stage = 0;                     ///< in training, 0-based
    double epoch = 0;                  ///< of this stage
    double error = 0;                  ///< drawn as a curve, on a logarithmic scale if all are above 0
    std::function<QString()> caption;  ///< "Step 616 · stage 1, epoch 7 · MSE 0.0152"
};

/// A run's moments from left to right, evenly spaced, with stages as bands and the error as a curve behind them. Its
/// value is the index of the moment; one past the last is "live". Dragging, arrows, Home and End go through them.
class TimelineSlider : public QAbstractSlider {
    Q_OBJECT

public:
    explicit TimelineSlider(QWidget *parent = nullptr);

    void clear();
    /// Steps grow; a mark of the last one's step replaces it. Who is live stays live.
    void add(const TimelineMark &mark);
    const std::vector<TimelineMark> &marks() const { return m_marks; }
    bool isLive() const { return value() == int(m_marks.size()); }
    void goLive() { setValue(int(m_marks.size())); }
    /// The mark at the value; null while live.
    const TimelineMark *current() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    QRectF track() const;
    double placeOf(int index) const;
    int indexAt(double x) const;
    void paintStages(QPainter &painter, const struct Theme &theme) const;
    void paintCurve(QPainter &painter, const Theme &theme) const;
    void paintMarks(QPainter &painter, const Theme &theme) const;
    void paintHandle(QPainter &painter, const Theme &theme) const;

    std::vector<TimelineMark> m_marks;
};

}  // namespace pitfall
