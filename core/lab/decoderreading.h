#pragma once

#include "core/lab/decoderlab.h"

#include <string>

namespace pitfall {

/// The checksum that all decoders' features have in common; empty if there is none.
std::string commonChecksum(const DecoderReport &report);

/// The largest error (MSE) of the decoders in units of the smallest; 0 if there are no decoders.
double errorFactor(const DecoderReport &report);

/// What the numbers say, in a sentence or two.
std::string readingOf(const DecoderReport &report);

}  // namespace pitfall
