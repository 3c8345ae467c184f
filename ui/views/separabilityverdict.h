#pragma once

#include "core/lab/separability.h"

#include <QString>

#include <vector>

namespace pitfall {

/// One column of the table of representations.
struct SeparabilityMeasure {
    enum class Kind { Accuracy, Share, Number, Count };

    std::string key;
    const char *headingText;
    const char *helpText;
    Kind kind = Kind::Number;
    bool hasInterval = false;  ///< only then can one be called the best
    Interval (*value)(const RepresentationResult &) = nullptr;

    QString heading() const;
    QString help() const;
};
/// Dimension, linear, k-NN, Fisher ratio, silhouette, purity, intrinsic dimension.
const std::vector<SeparabilityMeasure> &separabilityMeasures();
QString valueText(const SeparabilityMeasure &measure, double value);
QString intervalText(const SeparabilityMeasure &measure, const RepresentationResult &result);

/// Index of the representation that is best by this measure, if its interval lies above all others'; else -1.
/// LDA is left out: it is fitted with the labels.
int clearBest(const SeparabilityReport &report, const SeparabilityMeasure &measure);

/// Whether the trained code of the top stage tells classes apart better than raw pixels and than the same network
/// untrained, by the linear probe, and which columns have no clear best. Empty without representations.
QString separabilitySentence(const SeparabilityReport &report);

/// One row per representation, every measure with its interval, then the accuracy of each class.
QString separabilityCsv(const SeparabilityReport &report);

}  // namespace pitfall
