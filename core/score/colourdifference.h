#pragma once

#include "core/compute/libtorch.h"

namespace pitfall {

// CIE94 colour difference with the weights for graphic arts (kL = kC = kH = 1, K1 = 0.045, K2 = 0.015; CIE 116-1995)
// between reconstructions and the originals, which are the standard. Images N×C×H×W in [0,1]: three channels are sRGB;
// of any other number each channel is a grey picture, and the mean over channels is taken. Both return N values.

/// Lab of sRGB with white point D65, 2° observer (IEC 61966-2-1); mean over pixels.
torch::Tensor delta94(const torch::Tensor &reconstructions, const torch::Tensor &originals);

/// As the authors computed it: values of [−1,1] are taken for values of 0…255; sum over pixels.
torch::Tensor delta94AsPublished(const torch::Tensor &reconstructions, const torch::Tensor &originals);

}  // namespace pitfall
