#pragma once

#include "core/experiment/snapshot.h"
#include "ui/widgets/palette.h"

#include <QString>

#include <vector>

namespace pitfall {

/// How the points of a map are coloured by something else than their class.
struct MapColours {
    std::vector<int> styles;      ///< by point, indices into `colours`; empty: by class
    std::vector<QColor> colours;  ///< of the styles
    QString low, high;            ///< what the first and the last colour of a scale mean; empty if it is no scale
    QString caption;

    /// By what the live probe takes them for.
    static MapColours byPrediction(const ImageValuesPicture &values, int classes, const Theme &theme);
    /// By a score, dark to bright, between the 2nd and the 98th percentile.
    static MapColours byScore(const ImageValuesPicture &values, const Theme &theme);
};

}  // namespace pitfall
