#pragma once

#include "core/config/config.h"
#include "core/data/dataset.h"
#include "core/experiment/records.h"
#include "core/lab/decoderlab.h"
#include "core/lab/finetuning.h"
#include "core/lab/separability.h"
#include "core/lesson/facts.h"
#include "core/study/studyreport.h"

#include <optional>

namespace pitfall {

/// What was recorded of one run, as it came.
struct RunRecords {
    std::vector<Evaluation> evaluations;
    std::vector<Baseline> baselines;
    std::optional<FinalReport> report;
};

// Each gathers the facts of one source, named as factKinds() lists them.
Facts factsOf(const ExperimentConfig &config, const Splits &splits);
Facts factsOf(const RunRecords &run);
Facts factsOf(const DecoderReport &report);
Facts factsOf(const FineTuneReport &report);
Facts factsOf(const SeparabilityReport &report);
Facts factsOf(const StudyReport &report);

}  // namespace pitfall
