#include "ui/widgets/scatter.h"

#include "ui/widgets/marker.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

Scatter::Scatter(Plot *plot) : QCPLayerable(plot, QStringLiteral("main")), m_plot(plot)
{
    connect(plot, &Plot::restyled, this, [this] { m_stamps.clear(); });
}

void Scatter::setPoints(std::vector<float> x, std::vector<float> y, std::vector<int> labels)
{
    m_x = std::move(x);
    m_y = std::move(y);
    m_labels = std::move(labels);
}

void Scatter::setHidden(int label, bool hidden)
{
    if (hidden)
        m_hidden.insert(label);
    else
        m_hidden.erase(label);
}

int Scatter::visibleCount() const
{
    return int(std::count_if(m_labels.begin(), m_labels.end(), [this](int label) { return !isHidden(label); }));
}

int Scatter::nearest(const QPointF &pixel, double radius) const
{
    int best = -1;
    double bestDistance = radius;
    for (int i = 0; i < count(); ++i) {
        if (!isShown(i))
            continue;
        const QPointF way = this->pixel(i) - pixel;
        const double distance = std::hypot(way.x(), way.y());
        if (distance <= bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

QRectF Scatter::extent() const
{
    double left = INFINITY, right = -INFINITY, low = INFINITY, high = -INFINITY;
    const bool all = visibleCount() == 0;
    for (int i = 0; i < count(); ++i) {
        if ((!all && !isShown(i)) || !std::isfinite(m_x[i]) || !std::isfinite(m_y[i]))
            continue;
        left = std::min<double>(left, m_x[i]);
        right = std::max<double>(right, m_x[i]);
        low = std::min<double>(low, m_y[i]);
        high = std::max<double>(high, m_y[i]);
    }
    return left <= right ? QRectF(left, low, right - left, high - low) : QRectF();
}

QRect Scatter::clipRect() const
{
    return m_plot->axisRect()->rect();
}

void Scatter::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

double Scatter::markerSize() const
{
    const QRectF area = m_plot->area();
    const double room = std::sqrt(area.width() * area.height() / std::max(1, count()));
    return std::clamp(room * 0.42, 4.0, 7.0);
}

void Scatter::prepareStamps(double pixelRatio)
{
    const int labels = m_labels.empty() ? 0 : 1 + *std::max_element(m_labels.begin(), m_labels.end());
    if (int(m_stamps.size()) == labels && m_stampSize == markerSize() && m_stampRatio == pixelRatio)
        return;
    m_stamps.clear();
    m_stampSize = markerSize();
    m_stampRatio = pixelRatio;
    const Theme theme = m_plot->theme();
    QColor rim = theme.background;
    rim.setAlpha(150);
    for (int label = 0; label < labels; ++label)
        m_stamps.push_back(markerPixmap(markerOf(label), m_stampSize, theme.label(label), rim, pixelRatio));
}

void Scatter::draw(QCPPainter *painter)
{
    const QRectF area = QRectF(clipRect()).adjusted(-8, -8, 8, 8);
    const bool vectors = painter->modes().testFlag(QCPPainter::pmVectorized);
    const Theme theme = m_plot->theme();
    if (!vectors)
        prepareStamps(m_plot->devicePixelRatioF());
    for (int i = 0; i < count(); ++i) {
        if (!isShown(i))
            continue;
        const QPointF at = pixel(i);
        if (!area.contains(at))
            continue;
        const int label = m_labels[i];
        if (vectors) {
            painter->fillPath(markerPath(markerOf(label), markerSize()).translated(at), theme.label(label));
        } else {
            const QPixmap &stamp = m_stamps[label];
            const double half = stamp.width() / stamp.devicePixelRatio() / 2;
            painter->drawPixmap(at - QPointF(half, half), stamp);
        }
    }
}

}  // namespace pitfall
