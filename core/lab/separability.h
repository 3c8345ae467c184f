#pragma once

#include "core/experiment/experiment.h"
#include "core/lab/longtask.h"

#include <string>
#include <vector>

namespace pitfall {

struct FrozenNetwork;

/// What a linear probe says of the test images, class by class.
struct ClassVerdicts {
    std::vector<Interval> accuracy;           ///< of each class: share of its images that are recognised
    std::vector<std::vector<int>> confusion;  ///< images of the row's class that were taken for the column's
    std::vector<int> predicted;               ///< class that each test image was taken for, by position
    std::vector<double> confidence;           ///< probability the probe gave it, 0…1
};

/// One representation of the images, and how well classes can be told apart in it.
struct RepresentationResult {
    std::string key;                ///< "raw_pixels", "pca", "lda", "untrained", "trained"
    std::string label;              ///< "stage 1, trained"
    int stage = -1;                 ///< 0-based; -1: the images themselves, or something of their dimension
    std::int64_t dimension = 0;     ///< of the features
    Interval linear;                ///< accuracy, final protocol
    Interval knn;                   ///< accuracy, final protocol
    double fisherRatio = 0;         ///< trace of the scatter between classes over that within
    Interval silhouette;            ///< mean over a sample of test images, −1…1 (Rousseeuw 1987), cosine
    Interval purity;                ///< share of the 10 nearest neighbours that are of the same class, 0…1
    double intrinsicDimension = 0;  ///< maximum likelihood (Levina & Bickel 2004), k = 20
    ClassVerdicts verdicts;         ///< of the linear probe
};

struct SeparabilityReport {
    std::vector<RepresentationResult> representations;
    std::vector<std::string> classNames;
    std::string protocol;  ///< how it was measured, in sentences
    double seconds = 0;
};

struct SeparabilitySettings {
    int sample = 2000;  ///< test images behind silhouette, purity and intrinsic dimension, at most
};

/// Claim C3: the same measures on raw pixels, PCA and LDA, and on the untrained and the trained encoder at every stage
/// of the stack.
class Separability : public LongTask {
public:
    Separability(std::shared_ptr<const FrozenNetwork> network, SeparabilitySettings settings);
    ~Separability() override;

    bool isFinished() const override;
    void step(const std::atomic<bool> *cancelled = nullptr) override;
    double progress() const override;
    std::string doing() const override;

    /// What has been measured so far; whole when finished.
    const SeparabilityReport &report() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace pitfall
