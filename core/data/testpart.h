#pragma once

#include "core/data/dataset.h"

namespace pitfall {

/// Splits a test part off the training images of a data set that has none: a sixth of each class, at least one image of
/// each that has two, chosen by `seed`; and says so in the notes. Throws FileError naming `path` if there are fewer
/// than 3 images.
void splitOffTestPart(Dataset &dataset, std::int64_t seed, const std::string &path);

}  // namespace pitfall
