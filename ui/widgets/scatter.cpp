#include "ui/widgets/scatter.h"

#include "ui/widgets/marker.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr double faintness = 0.18;  // opacity of what is not emphasised
constexpr double reach = 8;         // pixels that a marker may reach into the plot from outside

}  // namespace

Scatter::Scatter(Plot *plot) : QCPLayerable(plot, QStringLiteral("main")), m_plot(plot)
{
    connect(plot, &Plot::restyled, this, [this] { m_stamps.clear(); });
}

void Scatter::setPoints(std::vector<float> x, std::vector<float> y, std::vector<int> labels)
{
    m_x = std::move(x);
    m_y = std::move(y);
    m_labels = std::move(labels);
    if (m_styles.size() != m_x.size())
        m_styles.clear();
    if (!m_emphasis.empty())
        m_emphasis.resize(m_x.size(), 0);
}

void Scatter::setStyles(std::vector<int> styles, std::vector<QColor> colours, Meaning meaning)
{
    m_meaning = meaning;
    m_styles = std::move(styles);
    m_colours = std::move(colours);
    m_stamps.clear();
}

void Scatter::setEmphasis(const std::vector<int> &points)
{
    m_emphasis.clear();
    if (points.empty())
        return;
    m_emphasis.resize(m_x.size(), 0);
    for (const int point : points)
        if (point >= 0 && point < count())
            m_emphasis[std::size_t(point)] = 1;
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
    return std::clamp(room * 0.42, 4.0, 7.0) * m_plot->scale();
}

int Scatter::styleCount() const
{
    if (!m_styles.empty())
        return int(m_colours.size());
    return m_labels.empty() ? 0 : 1 + *std::max_element(m_labels.begin(), m_labels.end());
}

QColor Scatter::colourOf(int style) const
{
    return m_styles.empty() ? m_plot->theme().label(style) : m_colours[style];
}

void Scatter::prepareStamps(double pixelRatio)
{
    if (int(m_stamps.size()) == styleCount() && m_stampSize == markerSize() && m_stampRatio == pixelRatio)
        return;
    m_stamps.clear();
    m_faintStamps.clear();
    m_stampSize = markerSize();
    m_stampRatio = pixelRatio;
    QColor rim = m_plot->theme().background;
    rim.setAlpha(150);
    for (int style = 0; style < styleCount(); ++style) {
        m_stamps.push_back(markerPixmap(markerFor(style), m_stampSize, colourOf(style), rim, pixelRatio)
                               .toImage()
                               .convertToFormat(QImage::Format_ARGB32_Premultiplied));
        m_faintStamps.push_back(faded(m_stamps.back(), faintness));
    }
}

template<class Draw>
void Scatter::forEachInside(bool faint, Draw &&draw) const
{
    const QRectF area = QRectF(clipRect()).adjusted(-reach, -reach, reach, reach);
    for (int i = 0; i < count(); ++i) {
        if (!isShown(i) || faint == isEmphasised(i))
            continue;
        const QPointF at = pixel(i);
        if (area.contains(at))
            draw(i, at);
    }
}

void Scatter::drawOutlines(QCPPainter *painter, bool faint) const
{
    painter->setOpacity(faint ? faintness : 1);
    const double size = markerSize();
    forEachInside(faint, [&](int i, const QPointF &at) {
        painter->fillPath(markerPath(markerFor(styleOf(i)), size).translated(at), colourOf(styleOf(i)));
    });
}

void Scatter::addStamps(bool faint)
{
    const QPointF corner = clipRect().topLeft();
    const auto &stamps = faint ? m_faintStamps : m_stamps;
    forEachInside(faint, [&](int i, const QPointF &at) { m_canvas.add(stamps[std::size_t(styleOf(i))], at - corner); });
}

// Those that are not emphasised lie below.
void Scatter::draw(QCPPainter *painter)
{
    if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
        drawOutlines(painter, true);
        return drawOutlines(painter, false);
    }
    prepareStamps(m_plot->devicePixelRatioF());
    m_canvas.begin(clipRect().size(), m_stampRatio);
    addStamps(true);
    addStamps(false);
    painter->drawImage(QPointF(clipRect().topLeft()), m_canvas.image());
}

}  // namespace pitfall
