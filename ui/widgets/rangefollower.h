#pragma once

#include "ui/widgets/plot.h"

#include <QTimer>

namespace pitfall {

/// Moves the axes of a plot gently to where they should be, instead of jumping with every frame.
/// Stops when the person zooms or pans, and follows again after a fit.
class RangeFollower : public QObject {
    Q_OBJECT

public:
    explicit RangeFollower(Plot *plot);

    /// Where the axes should go. The first time, and while the plot is hidden, they are there at once.
    void follow(const QCPRange &x, const QCPRange &y);
    /// Forgets what it followed: the next call of follow() jumps.
    void reset();
    /// The person has taken the axes in hand.
    bool isReleased() const { return m_released; }

signals:
    void fitted();  ///< following again: call follow() if what is shown has changed its size meanwhile

private:
    void advance();

    Plot *m_plot;
    QTimer m_timer;
    QCPRange m_x, m_y;
    bool m_started = false;
    bool m_released = false;
};

}  // namespace pitfall
