#pragma once

#include <QColor>
#include <QPalette>

class QPainter;
class QRectF;
class QString;

namespace pitfall {

/// The eight colours of Okabe and Ito ("Color Universal Design", 2008), which colour-blind people can tell apart.
namespace okabeIto {
inline constexpr QColor black{0, 0, 0};
inline constexpr QColor orange{230, 159, 0};
inline constexpr QColor skyBlue{86, 180, 233};
inline constexpr QColor green{0, 158, 115};
inline constexpr QColor yellow{240, 228, 66};
inline constexpr QColor blue{0, 114, 178};
inline constexpr QColor vermillion{213, 94, 0};
inline constexpr QColor purple{204, 121, 167};
}  // namespace okabeIto

/// `share` of `b` in `a`, 0…1.
QColor mix(const QColor &a, const QColor &b, double share);
/// Contrast ratio of WCAG 2.1, 1…21.
double contrast(const QColor &a, const QColor &b);

/// Colours of pictures, taken from a widget's palette so that light and dark themes both work.
struct Theme {
    explicit Theme(const QPalette &palette);

    QColor background;
    QColor text;
    QColor faint;  ///< secondary text
    QColor axis;
    QColor grid;
    QColor band;    ///< broad areas behind everything
    QColor accent;  ///< what is selected
    QColor warning;
    bool dark = false;

    /// The colour, moved towards the text's until it stands out from the background.
    QColor readable(const QColor &colour, double atLeast = 2.0) const;
    /// Colour of the n-th run, n from 0.
    QColor run(int n) const;
    /// Colour of a class; after ten they repeat (the marker shapes do not repeat in step).
    QColor label(int label) const;
};

/// What an empty view says: a heading and what to do, centred and grey.
void paintNote(QPainter &painter, const QRectF &area, const Theme &theme, const QString &heading, const QString &text);

}  // namespace pitfall
