#pragma once

#include "core/config/networkshape.h"

#include <vector>

namespace pitfall {

/// Pictures or maps as plain numbers, N×C×H×W, row-major. The range is stated where a batch is made.
struct ImageBatch {
    ImageShape shape;
    std::vector<float> values;

    int count() const { return shape.size() ? int(values.size() / shape.size()) : 0; }
    const float *image(int i) const { return values.data() + i * shape.size(); }
    float *image(int i) { return values.data() + i * shape.size(); }
};

/// N×D, row-major.
struct FeatureMatrix {
    std::int64_t dimension = 0;
    std::vector<float> values;

    int count() const { return dimension ? int(values.size() / dimension) : 0; }
};

}  // namespace pitfall
