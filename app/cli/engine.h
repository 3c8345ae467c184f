#pragma once

#include "app/cli/options.h"
#include "core/lab/separability.h"

#include <string>

namespace pitfall {

// What those commands do that compute with LibTorch, which takes half a second to load. It is not done in pitfall-cli,
// which would make everything else wait for it, but in pitfall-engine (app/engine): the one becomes the other, in the
// same process and with the same command line (app/front). Each returns the exit status and throws pitfall::Error.

int runDoctor(bool asJson);
int runTrain(const TrainOptions &options);
int runFeatures(const FeaturesOptions &options);
int runReconstruct(const ReconstructOptions &options);
int runScore(const ScoreOptions &options);
int runReport(const std::string &folder, const std::string &images, bool asJson);
int runProbe(const ProbeOptions &options);
int runSeparability(const std::string &folder, const std::string &images, const SeparabilitySettings &settings,
                    bool asJson);
int runFineTune(FineTuneOptions options);
int runDecoders(const DecodersOptions &options);
int runEmbed(const EmbedOptions &options);
int runPack(const PackOptions &options);
int runUnpack(const PackOptions &options);
int runImport(const ImportOptions &options);
int runStudy(const StudyOptions &options);
int runNetwork(const StudyOptions &options);
int studyStatus(const StudyOptions &options);
int cancelStudy(const StudyOptions &options);
int reportStudy(const StudyOptions &options);
int exportStudy(const StudyOptions &options);

}  // namespace pitfall
