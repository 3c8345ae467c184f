#pragma once

#include "core/data/reader.h"

namespace pitfall {

/// SVHN, cropped digits (ufldl.stanford.edu/housenumbers, format 2): X of 32×32×3×N values, y of N labels, where 10 is
/// 0.
DatasetReader svhnReader();

/// One part. Throws FileError naming the file and the array.
LabelledImages readSvhn(const std::string &path);

}  // namespace pitfall
