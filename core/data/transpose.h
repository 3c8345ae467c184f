#pragma once

#include "core/data/dataset.h"

namespace pitfall {

/// Column-major planes become row-major ones: rows and columns of every image change places.
void transposePlanes(LabelledImages &images);

}  // namespace pitfall
