#pragma once

#include "core/lab/ridge.h"
#include "core/train/decodertrainer.h"

#include <cstdint>
#include <string>

namespace pitfall {

/// One affine map from the flattened top code to the pixels; zeros until it is fitted.
Decoder linearDecoder(const Scae &network);
Decoder linearDecoder(const Scae &network, const AffineMap &map);

/// One transposed convolution from the top code to the image. Its stride is the product of the stack's strides and
/// pools, its window what a unit of the top code sees of the image, so that without activations it could be what the
/// stack's own decoder is. Random weights.
Decoder shallowDecoder(const Scae &network, std::int64_t seed);

/// Stage by stage like the network's decoder, but each with twice as many channels (16 to 64), leaky ReLU, and a
/// further 3×3 convolution. It does not see pooling switches. Random weights.
Decoder deepDecoder(const Scae &network, std::int64_t seed);

/// The network's decoder with Gaussian noise on every weight, of `sd` standard deviations of its tensor.
Decoder perturbedDecoder(const Scae &network, double sd, std::int64_t seed);

/// The decoder of a kind by its key, before any training. Throws Error if there is no such kind.
Decoder beginningOf(const std::string &key, const Scae &network, double perturbation, std::int64_t seed);

/// What a decoder makes of codes, as images in [0,1].
torch::Tensor paintImages(const Scae &network, const Decoder &decoder, const std::vector<Code> &codes);

}  // namespace pitfall
