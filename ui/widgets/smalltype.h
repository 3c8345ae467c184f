#pragma once

#include <QFont>

namespace pitfall {

/// The font at a share of its size, for what matters less. Type of 18 points and more is there to be read from afar:
/// nothing beside it is smaller than that.
QFont smallType(QFont font, double share);

}  // namespace pitfall
