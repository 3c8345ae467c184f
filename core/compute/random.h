#pragma once

#include "core/compute/libtorch.h"

#include <cstdint>
#include <initializer_list>

namespace pitfall {

/// What random numbers are for. Each use draws from a stream of its own, so that one never shifts another.
enum class Stream : std::uint64_t {
    Weights = 1,
    BatchOrder,
    Noise,
    Bootstrap,
    Projection,
    Decoders,
    FineTuning,
    Guidance,
    Patches,
    Embedding
};

/// Mixes a seed and what the numbers are for (stage, step, shard …) into one 64-bit seed (SplitMix64).
std::uint64_t mixSeed(std::int64_t seed, Stream stream, std::initializer_list<std::int64_t> place = {});

/// A generator of its own: LibTorch's default generator is shared by the whole process and is never used.
at::Generator makeGenerator(std::int64_t seed, Stream stream, std::initializer_list<std::int64_t> place = {});

}  // namespace pitfall
