#pragma once

#include "ui/views/studycolumns.h"
#include "ui/widgets/palette.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace pitfall {

/// What the colour of each network of a study says, and the legend of it: kinds with a mark each, or a scale of
/// colours.
class StudyColours {
public:
    struct Style {
        QString name;  ///< of a kind
        QColor colour;
        int marker = 0;
    };

    /// By what `column` has of the networks at these places of the records; null or no places: no colours.
    void choose(const StudyColumn *column, const std::vector<int> &places, const StudyResults &results,
                const Theme &theme);
    /// Of the network at that place of the records, one of those that were given; `otherwise` if there are no colours.
    Style of(int place, const Style &otherwise) const;

    /// In pixels; 0 if there is nothing to be said.
    int legendHeight(const QFont &font, int width) const;
    /// In the painter's font.
    void paintLegend(QPainter &painter, const QRectF &area, const Theme &theme) const;

private:
    void byScale(const StudyColumn &column, const std::vector<int> &places, const Theme &theme);
    void byKind(const StudyColumn &column, const std::vector<int> &places, const StudyResults &results,
                const Theme &theme);
    void paintScale(QPainter &painter, const QRectF &area) const;

    std::vector<Style> m_styles;
    std::vector<int> m_styleAt;       ///< by place; -1: none
    QString m_caption;                ///< of the scale
    QString m_scaleLow, m_scaleHigh;  ///< its ends; empty if colours are kinds
};

}  // namespace pitfall
