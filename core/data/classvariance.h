#pragma once

#include "core/data/dataset.h"

namespace pitfall {

/// The share of the pixels' variance that carries the class (η²): variance between the mean pictures of the classes
/// over the variance of all pictures, both summed over pixels. 1: pictures of a class are all alike. 0: the classes'
/// mean pictures are, or nothing varies.
double classShareOfVariance(const Subset &images);

}  // namespace pitfall
