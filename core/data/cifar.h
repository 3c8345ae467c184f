#pragma once

#include "core/data/filebytes.h"
#include "core/data/reader.h"

namespace pitfall {

/// CIFAR-10 and CIFAR-100, "binary version" (cs.toronto.edu/~kriz/cifar.html): records of a label (CIFAR-100: a coarse
/// and a fine one, of which the fine one is taken) and 3×32×32 values.
DatasetReader cifar10Reader();
DatasetReader cifar100Reader();

/// Adds the records of one file. Throws FileError beginning with `place` unless it holds whole records with labels
/// below `classes`, which are the last of `labelBytes`.
void addCifarRecords(const Bytes &file, const std::string &place, int labelBytes, int classes, LabelledImages &to);

}  // namespace pitfall
