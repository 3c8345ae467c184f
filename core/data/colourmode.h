#pragma once

#include "core/data/dataset.h"

namespace pitfall {

/// Makes all images grey (BT.601 brightness) or colour (three equal channels), or leaves them.
void applyColour(Dataset &dataset, Colour colour);

}  // namespace pitfall
