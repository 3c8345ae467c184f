#pragma once

#include "core/data/dataset.h"

#include <string>

namespace pitfall {

/// Images and labels of a pair of IDX files (yann.lecun.com/exdb/mnist), plain or gzip by content.
/// Throws FileError naming the file if either is not exactly what its header says, if they do not have as many
/// images as labels, or if a label is not below `classes`. Allocates nothing that the files cannot fill.
LabelledImages readIdxPair(const std::string &imagesPath, const std::string &labelsPath, int classes);

/// Images without labels: all labels are 0.
LabelledImages readIdxImages(const std::string &path);

}  // namespace pitfall
