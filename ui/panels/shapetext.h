#pragma once

#include "core/config/networkshape.h"

#include <QString>

namespace pitfall {

/// The chain of shapes as rich text: "28×28×1 → conv 5×5 /2, leaky ReLU → 14×14×16 …", then code size, its share
/// of the input, and the number of parameters.
QString shapeText(const NetworkConfig &network, const NetworkShape &shape);

/// Height×width×channels.
QString shapeText(const ImageShape &shape);

}  // namespace pitfall
