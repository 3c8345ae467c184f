#pragma once

#include <QElapsedTimer>

#include <vector>

namespace pitfall {

/// Points on their way from one layout of a moving map to the next. Layouts come as fast as they can be computed beside
/// the training; between two of them points glide, so that the eye can follow each. The last layout that came is
/// reached by the time the next one is expected.
class MapMotion {
public:
    /// A layout has come, of the same points as the last or of others. Points glide if layouts come in quick
    /// succession, and are there at once otherwise.
    void setTarget(std::vector<float> x, std::vector<float> y);
    /// Another map: the next layout is there at once.
    void reset();

    /// Where the points are now.
    void advance();
    bool isMoving() const { return m_share < 1; }
    const std::vector<float> &x() const { return isMoving() ? m_x : m_targetX; }
    const std::vector<float> &y() const { return isMoving() ? m_y : m_targetY; }

private:
    std::vector<float> m_startX, m_startY, m_targetX, m_targetY, m_x, m_y;
    QElapsedTimer m_sinceTarget;
    double m_duration = 0;  ///< milliseconds from start to target
    double m_share = 1;     ///< of the way that is done
};

}  // namespace pitfall
