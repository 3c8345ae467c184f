#pragma once

#include "core/kernels/maps.h"

#include <vector>

namespace pitfall {

/// Kernels of a convolution [code channels][channels below][k][k], as models store them, in the order in which
/// Kernels::gather reads them. Resizes `packed`.
void packForGather(const float *weights, const MapPair &pair, const Kernels &kernels, std::vector<float> &packed);
/// … and Kernels::scatter.
void packForScatter(const float *weights, const MapPair &pair, const Kernels &kernels, std::vector<float> &packed);
/// gradients += what Kernels::outer has summed, in the order of a model's kernels.
void addSums(const float *sums, const MapPair &pair, float *gradients);

/// A row of the map whose pixels all hold these values (one a channel); `above` is stored above the channels.
std::vector<float> repeatedRow(const MapShape &shape, const float *values, float above);
/// sums += the rows of all pixels' sums, by channel.
void addRow(const float *row, const MapShape &shape, float *sums);

}  // namespace pitfall
