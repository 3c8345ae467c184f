#pragma once

#include "ui/views/runpath.h"
#include "ui/widgets/labelplacer.h"
#include "ui/widgets/plot.h"

#include <vector>

namespace pitfall {

/// Paints runs as paths through time into a plot whose axes are a score and an accuracy. Made anew for each
/// painting; keeps references only.
class RunPainter {
public:
    /// An evaluation that has a place in the plot, in pixels.
    struct Point {
        int evaluation = 0;
        QPointF at;
        double low = 0;  ///< ends of the accuracy's interval
        double high = 0;
    };

    RunPainter(const Plot &plot, const Measure &x, const Measure &y);

    std::vector<Point> points(const Run &run) const;
    /// All runs, the last one as the current one, with its baselines and every label. Of the current run, what
    /// is later than step `moment` is faded; a negative moment is now.
    void paint(QPainter &painter, const std::vector<Run> &runs, std::int64_t moment) const;
    /// A ring and a whisker around a point.
    void paintHover(QPainter &painter, const Point &point, const QColor &colour) const;

private:
    struct Path;
    struct Yardstick {  ///< a baseline as a line across the plot, or as a note if it lies below
        QString text;
        double y = 0;  ///< pixels
        bool inside = true;
    };
    Path pathOf(const Run &run, bool current, std::int64_t moment) const;
    void paintBand(QPainter &painter, const Path &path) const;
    void paintPath(QPainter &painter, const Path &path) const;
    std::vector<Yardstick> yardsticks(const Run &run) const;
    void reserve(const std::vector<Path> &paths, const std::vector<Yardstick> &lines, const QFont &font,
                 LabelPlacer &placer) const;
    void placeYardstickLabels(QPainter &painter, const std::vector<Yardstick> &lines, LabelPlacer &placer) const;
    void placePathLabels(QPainter &painter, const Path &path, LabelPlacer &placer) const;
    void paintLabel(QPainter &painter, const QRectF &rect, const QString &text, const QColor &colour) const;

    const Plot &m_plot;
    const Measure &m_x;
    const Measure &m_y;
    Theme m_theme;
    QRectF m_area;
    double m_scale;  ///< of lines and marks
};

}  // namespace pitfall
