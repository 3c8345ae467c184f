#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <memory>

namespace pitfall {

/// Generates the data set `shapes`: 28×28 grey pictures, class = shape, 12,000 for training and 4,000 for test, as many
/// of each class. Nuisance is dialled by `data.shapes_*`. A picture is a mixture (in 0 … 1) of the shape, a smooth step
/// from dark to light in a random direction, and a coarse random texture; their weights add up to 1, so that the
/// background takes its contrast from the shape and leaves it nearly nothing (0.02) when a dial is at 1. The same
/// `seed` gives the same pictures on every machine, and the same places, turns and backgrounds at every setting of the
/// dials: only how much of them is seen changes.
std::shared_ptr<const Dataset> makeShapes(const DataConfig &dials, std::int64_t seed = 1);

}  // namespace pitfall
