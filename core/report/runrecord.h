#pragma once

#include "core/config/config.h"
#include "core/config/networkshape.h"
#include "core/experiment/records.h"
#include "core/lab/decoderlab.h"
#include "core/lab/finetuning.h"
#include "core/lab/separability.h"

#include <optional>
#include <string>
#include <vector>

namespace pitfall {

/// Everything that the folder of a run says.
struct RunRecord {
    std::string folder;
    std::string state;  ///< "finished", "stopped" …
    ExperimentConfig config;
    std::vector<LiveChange> liveChanges;
    std::int64_t stepsDone = 0;
    std::int64_t steps = 0;
    std::size_t measurements = 0;  ///< that the session knows of
    std::string importedFrom;      ///< the model file that was not trained here; empty: it was
    std::string look;              ///< how the window showed it, as JSON; may be empty
    std::string versions;          ///< "Pitfall 0.1.0, LibTorch 1.13.1"
    std::string datasetChecksum;
    bool labelled = true;  ///< false: accuracies mean nothing
    std::vector<Evaluation> evaluations;
    std::optional<FinalReport> final;
    std::optional<SeparabilityReport> separability;
    std::optional<DecoderReport> decoders;     ///< with the pictures of decoders.npy
    std::optional<FineTuneReport> fineTuning;  ///< with the pictures of finetune.npy
};

/// A divergence leaves nothing to go on with.
inline bool canGoOn(const RunRecord &run)
{
    return run.state != "diverged";
}

/// Reads session.json, metrics.csv and what the lab left. Throws FileError naming the file.
RunRecord readRun(const std::string &folder);

}  // namespace pitfall
