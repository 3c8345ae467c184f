#pragma once

#include "core/data/filebytes.h"
#include "core/data/reader.h"

namespace pitfall {

/// STL-10, binary (cs.stanford.edu/~acoates/stl10): planes of 96×96 values, red, green, blue, each column by column;
/// labels 1 … 10. The unlabelled images are not read.
DatasetReader stl10Reader();

/// Images and labels of one part. Throws FileError naming the file unless both are whole and of one count.
LabelledImages stl10Images(Bytes images, const std::string &imagesPlace, const Bytes &labels,
                           const std::string &labelsPlace);

}  // namespace pitfall
