#include "ui/widgets/palette.h"

#include <QPainter>

#include <array>
#include <cmath>

namespace pitfall {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Theme::Theme(const QPalette &palette) : background(palette.color(QPalette::Base)), text(palette.color(QPalette::Text))
{
    dark = luminance(background) < luminance(text);
    faint = mix(text, background, 0.4);
    axis = mix(text, background, 0.55);
    grid = mix(text, background, 0.91);
    band = mix(text, background, dark ? 0.86 : 0.9);
    accent = readable(dark ? okabeIto::skyBlue : okabeIto::blue, 3);
    warning = okabeIto::vermillion;
}

QColor Theme::readable(const QColor &colour, double atLeast) const
{
    QColor result = colour;
    for (int i = 0; i < 20 && contrast(result, background) < atLeast; ++i)
        result = mix(result, text, 0.1);
    return result;
}

namespace {

/// How much lines and marks stand out; on black, which is for who sits far off, more.
double standsOut(const Theme &theme)
{
    constexpr double nearlyAll = 19;  // of the 21 between black and white
    if (!theme.dark)
        return 2;
    return contrast(theme.text, theme.background) > nearlyAll ? 6 : 3.5;
}

}  // namespace

QColor Theme::run(int n) const
{
    using namespace okabeIto;
    static const std::array<QColor, 7> colours = {blue, vermillion, green, purple, orange, skyBlue, yellow};
    return readable(colours[n % colours.size()], standsOut(*this));
}

QColor Theme::label(int label) const
{
    using namespace okabeIto;
    static const QColor violet(120, 80, 170), brown(140, 86, 60);
    const std::array<QColor, 10> colours = {
        blue, orange, green, purple, skyBlue, vermillion, yellow, brown, mix(text, background, 0.25), violet};
    return readable(colours[label % colours.size()], standsOut(*this));
}

void paintNote(QPainter &painter, const QRectF &area, const Theme &theme, const QString &heading, const QString &text)
{
    painter.save();
    QFont bold = painter.font();
    const QFont plain = bold;
    bold.setBold(true);
    const double width = std::min(area.width() - 24, 420.0);
    const QRectF column(area.center().x() - width / 2, area.top(), width, area.height());
    constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    painter.setFont(bold);
    const double headingHeight = painter.boundingRect(column, flags, heading).height();
    painter.setFont(plain);
    const double textHeight = painter.boundingRect(column, flags, text).height();
    const double top = area.center().y() - (headingHeight + 6 + textHeight) / 2;
    painter.setPen(theme.faint);
    painter.setFont(bold);
    painter.drawText(QRectF(column.left(), top, width, headingHeight), flags, heading);
    painter.setFont(plain);
    painter.drawText(QRectF(column.left(), top + headingHeight + 6, width, textHeight + 2), flags, text);
    painter.restore();
}

}  // namespace pitfall
