#pragma once

#include "ui/widgets/palette.h"

#include <QLineF>
#include <QRectF>

class QFont;
class QPainter;

namespace pitfall {

/// The broad grey diagonal that says what one would expect: better pictures, better features.
void paintTextbookBand(QPainter &painter, const QRectF &area, const Theme &theme);
/// The line its words are centred on; null if there is no room for them.
QLineF textbookWords(const QRectF &area, const QFont &font);

}  // namespace pitfall
