#pragma once

#include "core/config/config.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"

namespace pitfall {

/// What a fixed encoder is fitted on: patches as the convolution sees them (the zeros of padding included), and the
/// class of the image that each is from.
struct PatchSample {
    torch::Tensor patches;  ///< N×(input channels·k·k)
    torch::Tensor labels;   ///< int64 N
};

/// Patches that `stage` is given, from up to 2,000 images, six of each; the seed decides which.
PatchSample samplePatches(const Scae &network, int stage, const Subset &images, std::int64_t seed);

/// Kernels of `channels` filters fitted to patches, and what they leave out of account: code = kernels (patch − mean).
struct FittedKernels {
    torch::Tensor kernels;  ///< channels × patch size
    torch::Tensor mean;     ///< patch size
};

/// PCA: the leading principal components. LDA: the directions that separate the classes best, of which there are at
/// most one less than classes, then the leading principal components of what is orthogonal to them. Throws ConfigError
/// if `channels` are more than there can be.
FittedKernels fitKernels(EncoderKind kind, const PatchSample &sample, int classes, int channels);

/// Fits the encoders of a network that are not learned, from the bottom up: each stage to the codes of those below.
/// Encoders that are drawn, or learned, stay as they are. Where a decoder is linear, it starts from the pseudo-inverse
/// of the kernels (for PCA their transpose), divided by the number of patches that cover a pixel where overlapping
/// patches are summed; other decoders start as they were drawn.
void fitFixedEncoders(Scae &network, const Subset &images, std::int64_t seed);

}  // namespace pitfall
