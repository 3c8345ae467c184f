#pragma once

#include "core/lab/decoderlab.h"

#include <vector>

namespace pitfall {

/// Throws ConfigError naming the setting that cannot be.
void checkSettings(const DecoderLabSettings &settings, int testImages);

/// The decoders that are asked for, in the order of the table.
std::vector<DecoderKind> wantedKinds(const DecoderLabSettings &settings);

/// How decoders are made and measured, in sentences. `remarks` are on single decoders.
std::string decoderProtocol(const DecoderLabSettings &settings, const Splits &splits, const std::string &remarks);

}  // namespace pitfall
