#pragma once

#include "ui/widgets/marker.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/stampcanvas.h"

#include <set>
#include <vector>

namespace pitfall {

/// Points of a plot, in the colour and marker of their class. Markers are drawn once and stamped, so that
/// thousands of points cost little; vector files get real outlines.
class Scatter : public QCPLayerable {
    Q_OBJECT

public:
    /// Owned by the plot.
    explicit Scatter(Plot *plot);

    /// All of the same length.
    void setPoints(std::vector<float> x, std::vector<float> y, std::vector<int> labels);
    /// The same points at other places.
    void movePoints(const std::vector<float> &x, const std::vector<float> &y)
    {
        m_x = x;
        m_y = y;
    }
    /// Colours instead of those of the classes: for each point an index into `colours`; empty: by class again. Kinds
    /// have a marker each, a scale has discs.
    enum class Meaning { Kinds, Scale };
    void setStyles(std::vector<int> styles, std::vector<QColor> colours, Meaning meaning = Meaning::Scale);
    /// The others are drawn faintly; empty: all alike.
    void setEmphasis(const std::vector<int> &points);
    void setHidden(int label, bool hidden);
    bool isHidden(int label) const { return m_hidden.contains(label); }
    void showAll() { m_hidden.clear(); }

    int count() const { return int(m_x.size()); }
    int visibleCount() const;
    bool isShown(int i) const { return !isHidden(m_labels[i]); }
    QColor pointColour(int i) const { return colourOf(styleOf(i)); }
    bool isEmphasised(int i) const { return m_emphasis.empty() || m_emphasis[i]; }
    QPointF pixel(int i) const { return m_plot->toPixel(m_x[i], m_y[i]); }
    double x(int i) const { return m_x[i]; }
    double y(int i) const { return m_y[i]; }
    int label(int i) const { return m_labels[i]; }
    /// The nearest visible point not further than `radius` pixels, or -1.
    int nearest(const QPointF &pixel, double radius) const;
    /// What the visible points, or all if none is visible, cover.
    QRectF extent() const;

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;

private:
    double markerSize() const;
    void prepareStamps(double pixelRatio);
    int styleCount() const;
    int styleOf(int i) const { return m_styles.empty() ? m_labels[i] : m_styles[i]; }
    QColor colourOf(int style) const;
    Marker markerFor(int style) const
    {
        return m_styles.empty() || m_meaning == Meaning::Kinds ? markerOf(style) : Marker::Disc;
    }
    /// The visible points that are in the plot, either those that are emphasised or the others.
    template<class Draw>
    void forEachInside(bool faint, Draw &&draw) const;
    void drawOutlines(QCPPainter *painter, bool faint) const;
    void addStamps(bool faint);

    Plot *m_plot;
    std::vector<float> m_x, m_y;
    std::vector<int> m_labels;
    std::set<int> m_hidden;
    std::vector<int> m_styles;      ///< by point; empty: the labels
    std::vector<QColor> m_colours;  ///< of the styles
    Meaning m_meaning = Meaning::Scale;
    std::vector<char> m_emphasis;  ///< by point; empty: all
    std::vector<QImage> m_stamps;  ///< by style
    std::vector<QImage> m_faintStamps;
    StampCanvas m_canvas;
    double m_stampSize = 0;
    double m_stampRatio = 0;
};

}  // namespace pitfall
