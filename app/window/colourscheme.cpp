#include "app/window/colourscheme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QToolTip>

#include <utility>

namespace pitfall {

namespace {

struct Shades {
    QRgb window, base, alternate, button, text, faint, disabled, accent, onAccent, link, edge;
};

QPalette makePalette(const Shades &s)
{
    const QColor button(s.button);
    QPalette palette(QColor(s.text), button, button.lighter(115), QColor(s.edge), QColor(s.edge), QColor(s.text),
                     QColor(s.text), QColor(s.base), QColor(s.window));
    palette.setColor(QPalette::AlternateBase, s.alternate);
    palette.setColor(QPalette::Midlight, QColor(s.button).lighter(106));
    palette.setColor(QPalette::Shadow, QColor(s.edge).darker(150));
    palette.setColor(QPalette::Highlight, s.accent);
    palette.setColor(QPalette::HighlightedText, s.onAccent);
    palette.setColor(QPalette::Link, s.link);
    palette.setColor(QPalette::LinkVisited, s.link);
    palette.setColor(QPalette::PlaceholderText, s.faint);
    palette.setColor(QPalette::ToolTipBase, s.base);
    palette.setColor(QPalette::ToolTipText, s.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, s.disabled);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, s.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, s.edge);
    return palette;
}

/// Fusion outlines a check box in a shade that is lost on dark windows.
class OutlinedFusion : public QProxyStyle {
public:
    OutlinedFusion() : QProxyStyle(QStringLiteral("Fusion")) {}

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        // The ring around what has the focus is seen in front of everything.
        return hint == SH_FocusFrame_AboveWidget ? 1 : QProxyStyle::styleHint(hint, option, widget, data);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox || option->state & State_HasFocus)
            return;
        painter->save();
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
    }
};

/// The environment's palette says whether it is dark. Asked before ours is set.
bool environmentIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

}  // namespace

QPalette lightPalette()
{
    return makePalette({0xffe9ebee, 0xffffffff, 0xfff3f4f6, 0xfff7f8f9, 0xff1c2025, 0xff666d76, 0xff9ea5ad, 0xff0072b2,
                        0xffffffff, 0xff0067a3, 0xffc3c8ce});
}

QPalette darkPalette()
{
    return makePalette({0xff25282d, 0xff1a1c20, 0xff2d3137, 0xff353a41, 0xffe4e7ea, 0xff9aa2ab, 0xff70777f, 0xff2b82bd,
                        0xffffffff, 0xff62b8ee, 0xff454b53});
}

void applyColourScheme(ColourScheme scheme)
{
    const bool systemIsDark = environmentIsDark();
    const bool dark = scheme == ColourScheme::Dark || (scheme == ColourScheme::System && systemIsDark);
    static bool styled = false;
    if (!std::exchange(styled, true))
        QApplication::setStyle(new OutlinedFusion);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

}  // namespace pitfall
