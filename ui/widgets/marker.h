#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPixmap>

namespace pitfall {

/// Shapes that tell classes apart where colours cannot.
enum class Marker { Disc, Square, Triangle, Diamond, TriangleDown, Star, Plus, Cross, Ring, Frame, Hexagon };

/// Shape of a class; after eleven they repeat.
Marker markerOf(int label);
/// Outline around (0, 0), to be filled. All shapes look about as big as a disc of this diameter.
QPainterPath markerPath(Marker marker, double size);
/// The marker drawn once, for scatter plots: filled with `colour`, with a thin rim of `rim` around it.
QPixmap markerPixmap(Marker marker, double size, const QColor &colour, const QColor &rim, double pixelRatio);

}  // namespace pitfall
