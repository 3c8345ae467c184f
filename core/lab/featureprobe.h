#pragma once

#include "core/data/imagebatch.h"
#include "core/experiment/measure.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pitfall {

/// Features and labels of some images, N of each.
struct LabelledFeatures {
    FeatureMatrix features;
    std::vector<int> labels;
};

enum class ProbeKind { Linear, Knn };

/// What a probe of the final protocol makes of features that came from anywhere.
struct FeatureProbeReport {
    Interval accuracy;
    double strength = 0;                      ///< L2 strength of the linear probe; 0 for k-NN
    std::vector<int> classes;                 ///< the labels that occur, ascending; what follows is in their order
    std::vector<Interval> perClass;           ///< accuracy on the test rows of each; zeros where there are none
    std::vector<std::vector<int>> confusion;  ///< test rows of the row's class that were taken for the column's
    std::string protocol;                     ///< how it was measured, in sentences
};

/// Fits on `train`, chooses the linear probe's strength on `validation`, reports on `test`. Without validation rows the
/// strength is chosen on a class-balanced fifth of the training rows and the probe fitted again to all of them.
/// Throws Error in words if the three do not go together.
FeatureProbeReport probeFeatures(const LabelledFeatures &train, const std::optional<LabelledFeatures> &validation,
                                 const LabelledFeatures &test, ProbeKind kind);

}  // namespace pitfall
