#pragma once

#include "core/compute/libtorch.h"
#include "core/compute/workers.h"

#include <atomic>
#include <vector>

namespace pitfall {

/// Settings of a k-NN probe.
struct KnnSettings {
    int k = 20;                 ///< neighbours that vote; fewer if there are fewer training points
    double temperature = 0.07;  ///< a neighbour of cosine s votes with weight exp(s / temperature)
    int classes = 10;
};

/// Weighted k-nearest-neighbour classification by cosine similarity (Wu et al., "Unsupervised Feature Learning
/// via Non-Parametric Instance Discrimination", 2018). Features float N×D, labels int64 N in [0, classes).
/// Returns the predicted class of each test point; rubbish soon after `cancelled` is raised. A point whose features are
/// all zero is similar (0) to none.
std::vector<int> knnPredict(const torch::Tensor &trainFeatures, const torch::Tensor &trainLabels,
                            const torch::Tensor &testFeatures, const KnnSettings &settings, Workers &workers,
                            const std::atomic<bool> *cancelled = nullptr);

}  // namespace pitfall
