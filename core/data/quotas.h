#pragma once

#include "core/data/dataset.h"

#include <utility>
#include <vector>

namespace pitfall {

/// How many images of each class; index is the class.
using Quotas = std::vector<int>;

/// `total` images in shares as equal as `capacity` allows. What does not divide goes to one class each in the
/// order of `order`. `total` is at most the sum of `capacity`.
Quotas equalShares(int total, const Quotas &capacity, const std::vector<int> &order);

/// Two splits drawn from the same classes: equal shares of both together, of which the smaller split takes equal
/// shares, at most half of a class, so that rare classes are in both. Returns {first, second}.
std::pair<Quotas, Quotas> twoShares(int first, int second, const Quotas &capacity, const std::vector<int> &order);

}  // namespace pitfall
