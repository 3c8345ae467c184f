#include "ui/widgets/accentframe.h"

#include "ui/widgets/palette.h"

#include <QPainter>

namespace pitfall {

namespace {

constexpr int bar = 4;  // pixels

}  // namespace

void AccentFrame::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    const QColor colour = theme.readable(m_tone == Tone::Question ? okabeIto::purple : okabeIto::green);
    QPainter painter(this);
    painter.fillRect(rect(), mix(theme.background, colour, theme.dark ? 0.14 : 0.08));
    painter.fillRect(QRect(0, 0, bar, height()), colour);
}

}  // namespace pitfall
