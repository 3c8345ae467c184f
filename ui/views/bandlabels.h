#pragma once

#include "ui/widgets/bandlayout.h"
#include "ui/widgets/palette.h"

class QFontMetrics;
class QPainter;

namespace pitfall {

/// The words around the tiles of the reconstructions: a header line, and names to the left of rows.
namespace bandLabels {

inline constexpr int margin = 10;  ///< around everything, pixels

int headerHeight(const QFontMetrics &metrics);
/// Of the column of row names.
int namesWidth(const QFontMetrics &metrics);

/// Means over the `count` images shown, and which stage they went through (0-based).
void paintHeader(QPainter &painter, int width, const Theme &theme, int throughStage, double mse, double ssim,
                 int count);
/// "input", "output", "error" for each band that holds one of `count` images; below "error" the scale 0…`fullError`.
void paintNames(QPainter &painter, const Theme &theme, const BandLayout &layout, int count, double fullError);

}  // namespace bandLabels

}  // namespace pitfall
