#pragma once

#include "core/experiment/records.h"
#include "core/lab/finetuning.h"

#include <QString>

namespace pitfall {

/// Whether pre-training helped, for which numbers of labels, read from the intervals of the paired differences: a
/// gain or a loss is one only if its interval does not hold 0. Empty without differences.
QString gainSentence(const FineTuneReport &report);
/// What fine-tuning has done to pictures and classes, and what a new decoder makes of it. Empty until the figure is
/// whole.
QString figureSentence(const FineTuneFigure &figure);
/// What it costs to keep the checkpoint of lowest error, in the last stage that was measured. Empty if unknown.
QString regretSentence(const std::vector<Regret> &regrets);

/// One row per accuracy, then one per gain, then one per column of the figure.
QString fineTuneCsv(const FineTuneReport &report);

}  // namespace pitfall
