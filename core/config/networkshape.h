#pragma once

#include "core/config/config.h"

#include <cstdint>
#include <vector>

namespace pitfall {

/// Shape of one image or one code: channels × height × width.
struct ImageShape {
    int channels = 1;
    int height = 0;
    int width = 0;

    std::int64_t size() const { return std::int64_t(channels) * height * width; }
    bool operator==(const ImageShape &) const = default;
};

/// What one stage does to shapes.
struct StageShape {
    ImageShape input;
    ImageShape convolved;         ///< before pooling
    ImageShape code;              ///< after pooling
    int padding = 0;              ///< zeros on each side of the input, pixels
    std::int64_t parameters = 0;  ///< encoder and decoder, biases included, tied weights once
};

/// The chain of shapes of a network, known before anything runs.
struct NetworkShape {
    ImageShape input;
    std::vector<StageShape> stages;

    std::int64_t codeSize() const { return stages.back().code.size(); }
    double codeShareOfInput() const { return double(codeSize()) / double(input.size()); }
    std::int64_t parameters() const;
};

/// Throws ConfigError, in words, naming the stage that cannot work.
NetworkShape networkShape(const NetworkConfig &network, const ImageShape &input);

/// Checks that settings of different sections go together (e.g. cross-entropy needs outputs in [0,1]).
/// Throws ConfigError naming the key.
void checkConsistency(const ExperimentConfig &config);

}  // namespace pitfall
