#pragma once

#include "core/config/config.h"
#include "core/experiment/records.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pitfall {

/// One run as the plot of loss against accuracy knows it.
struct Run {
    int number = 1;    ///< counted from 1 since the window opened
    QString channels;  ///< "16→8"
    bool shown = true;
    std::vector<Evaluation> evaluations;
    std::vector<Baseline> baselines;
    std::optional<FinalReport> report;
};

/// "16→8"
QString channelsText(const ExperimentConfig &config);
/// "run 3  16→8"
QString runLabel(const Run &run);

/// The value of a measure, or null if this evaluation has none or it is not finite.
const Interval *valueOf(const Evaluation &evaluation, const std::string &key);
/// As a person reads it: an accuracy in percent, a score with three digits.
QString valueText(const Measure &measure, double value);
QString intervalText(const Measure &measure, const Interval &interval);
/// "PCA, 392 dims 82.0%"
QString baselineText(const Baseline &baseline, const std::string &accuracyKey);
/// "raw pixels" and the like exist for the two probes only.
bool hasBaseline(const std::string &accuracyKey);

/// All there is to say of an evaluation, line by line, the run's label first.
QStringList evaluationLines(const Run &run, int evaluation, const Measure &score, const Measure &accuracy);

/// What training the current stage has done to pictures and to classes, from its first evaluation to the last, in
/// plain words: the same stack before and after. Empty if there are fewer than two of it. The interval of the
/// difference takes the two for independent, which is cautious: both are measured on the same images.
QString verdict(const Run &run, const Measure &score, const Measure &accuracy);
/// The final protocol's accuracies beside raw pixels', in one sentence. Empty if there is no report.
QString finalSentence(const Run &run);

/// All runs, one row per evaluation: run,step,stage,epoch, then every measure with its interval. Stages from 1.
QString runsCsv(const std::vector<Run> &runs);

}  // namespace pitfall
