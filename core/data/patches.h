#pragma once

#include "core/data/picture.h"
#include "core/data/reader.h"

namespace pitfall {

/// Patches of large pictures, such as scanned pages: a folder `images` and, with pictures of the same names (but for
/// the ending) and sizes, a folder `labels` whose colours are the classes; in the data set's folder or in its
/// sub-folders train and test. A patch has the class of the label picture at its centre.
DatasetReader patchesReader();

/// Pictures that go with label pictures, but are not laid out as pages: they are no classes either.
bool areScatteredPages(const std::string &folder);

/// Places of the patches along a side: 0, stride, … as long as a whole patch fits.
int patchesAlong(int side, int patch, int stride);

}  // namespace pitfall
