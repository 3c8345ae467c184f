#pragma once

#include "core/stats/correlation.h"
#include "core/study/studyfolder.h"

#include <atomic>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pitfall {

/// One score against one probe's accuracy, over the networks of a study or of one architecture.
struct ScoreAgainstAccuracy {
    std::string score;  ///< Measure::key
    std::string probe;  ///< "linear" or "knn"
    int n = 0;
    CorrelationEstimate pearson, spearman, kendall;
    CorrelationEstimate partial;  ///< Spearman, given the code's dimension; NaN where that does not vary
    double holm = 1;              ///< Spearman's p, corrected for the number of scores
    double lowestWithoutOne = 0, highestWithoutOne = 0;  ///< Pearson's r, each network left out in turn
    int mostInfluential = -1;                            ///< index of the network that moves it most
};

/// What is known of one architecture.
struct ArchitectureReport {
    std::string name;  ///< "16×5/2 → 8×3/2"
    std::vector<ScoreAgainstAccuracy> scores;
};

/// The statistics of a study's finished networks (SCIENCE: C1, C2, C6, C7).
struct StudyReport {
    int n = 0;  ///< finished
    int total = 0;
    int diverged = 0, failed = 0;
    std::string dataset;
    std::vector<ScoreAgainstAccuracy> pooled;                ///< every score, linear then k-NN
    std::vector<ArchitectureReport> architectures;           ///< those with enough networks
    std::optional<CorrelationEstimate> amongConfigurations;  ///< ρ of the means of MSE and linear accuracy over seeds
    double detectable = 1;                                   ///< correlation found with 80% power among n
    double pairs = 0, contradictingPairs = 0;                ///< of two networks: lower MSE, lower linear accuracy
    double belowRawPixels = 0;                               ///< share of networks whose linear accuracy is
    std::optional<double> variationBySeed;  ///< C6: share of the training error's variance within configurations
    double sizePredictsError = NAN;         ///< C6: held-out R² of log training error; NaN if not known
    double errorPredictsAccuracy = NAN;     ///< C7: held-out R² by MSE and training error
    double sizePredictsAccuracy = NAN;      ///< held-out R² by code dimension, parameters and stages
};

/// `resamples` behind each interval and as many permutations behind each p; the study's seed fixes both. Throws
/// FileError if there are fewer than three finished networks, and Cancelled soon after `cancelled` is raised.
StudyReport makeStudyReport(const StudyFolder &folder, int resamples = 2000,
                            const std::atomic<bool> *cancelled = nullptr);

/// Channels × kernel / stride of each stage, what makes its capacity: "16×5/2 → 8×3/2".
std::string architectureOf(const NetworkConfig &network);

/// What the numbers say and what they do not, sentence by sentence.
std::vector<std::string> inWords(const StudyReport &report);

/// One row for each network that is done: what was drawn, its scores, accuracies and baselines.
std::string asCsv(const StudyFolder &folder);

}  // namespace pitfall
