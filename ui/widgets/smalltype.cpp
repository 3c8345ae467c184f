#include "ui/widgets/smalltype.h"

#include <algorithm>

namespace pitfall {

QFont smallType(QFont font, double share)
{
    constexpr double fromAfar = 18;  // points
    const double size = font.pointSizeF();
    if (size > 0)
        font.setPointSizeF(std::max(size * share, size >= fromAfar ? fromAfar : 0));
    return font;
}

}  // namespace pitfall
