#include "ui/views/mapmotion.h"

#include <algorithm>
#include <utility>

namespace pitfall {

namespace {

/// Layouts that are further apart do not belong to one movement, milliseconds.
constexpr double longestGlide = 120;

void between(const std::vector<float> &from, const std::vector<float> &to, float share, std::vector<float> &at)
{
    at.resize(to.size());
    for (std::size_t i = 0; i < to.size(); ++i)
        at[i] = from[i] + share * (to[i] - from[i]);
}

}  // namespace

void MapMotion::setTarget(std::vector<float> x, std::vector<float> y)
{
    const double gap = m_sinceTarget.isValid() ? double(m_sinceTarget.nsecsElapsed()) * 1e-6 : longestGlide + 1;
    const bool glides = gap <= longestGlide && x.size() == m_targetX.size();
    if (glides) {
        advance();
        m_startX = this->x();
        m_startY = this->y();
    }
    m_targetX = std::move(x);
    m_targetY = std::move(y);
    m_duration = gap;
    m_sinceTarget.start();
    m_share = glides ? 0 : 1;
    advance();
}

void MapMotion::reset()
{
    m_sinceTarget.invalidate();
    m_share = 1;
}

void MapMotion::advance()
{
    if (!isMoving())
        return;
    m_share = std::min(1.0, double(m_sinceTarget.nsecsElapsed()) * 1e-6 / m_duration);
    between(m_startX, m_targetX, float(m_share), m_x);
    between(m_startY, m_targetY, float(m_share), m_y);
}

}  // namespace pitfall
