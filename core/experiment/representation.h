#pragma once

#include "core/compute/workers.h"
#include "core/data/dataset.h"
#include "core/model/scae.h"

#include <atomic>
#include <functional>
#include <string>

namespace pitfall {

/// Something that turns images into features and can be probed: pixels, PCA, an encoder.
struct Representation {
    std::string key;    ///< "raw_pixels"
    std::string label;  ///< "raw pixels"
    std::int64_t dimension = 0;
    std::function<torch::Tensor(const Subset &)> features;  ///< float N×D; undefined if cancelled
};

Representation rawPixels(const Subset &images);
/// PCA fitted on `fitOn`, of `dimension` components or as many as there can be.
Representation pcaOf(const Subset &fitOn, std::int64_t dimension);
/// Linear discriminants of the pixels of `fitOn` and its labels, at most as many as classes less one, with a hundredth
/// of the mean variance within classes added to it: a supervised reference.
Representation ldaOf(const Subset &fitOn);
/// The code of a stage. The network's weights are shared, not copied.
Representation encoderOf(const Scae &network, int stage, Workers &workers, const std::atomic<bool> *cancelled,
                         std::string key, std::string label);

}  // namespace pitfall
