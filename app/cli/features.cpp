#include "app/cli/commands.h"

#include "app/cli/filepair.h"
#include "app/cli/splitoption.h"
#include "app/cli/validators.h"
#include "core/base/error.h"
#include "core/data/npy.h"
#include "core/experiment/packedrun.h"
#include "core/experiment/sessionfolder.h"

#include <iostream>

namespace pitfall {

namespace {

struct FeaturesOptions {
    std::string folder;
    std::string split;
    int stage = 0;  ///< 1-based; 0 is the top
    std::string out;
    std::string labels;
};

int features(const FeaturesOptions &options)
{
    const OpenedRun run(options.folder);
    const auto experiment = openSession(run.folder());
    const int stages = int(experiment->config().network.stages.size());
    if (options.stage > stages)
        throw ConfigError("--stage " + std::to_string(options.stage) + ": the network in " + options.folder +
                          " has only " + std::to_string(stages) + (stages == 1 ? " stage." : " stages."));
    const Subset &images = splitNamed(experiment->splits(), options.split);
    const FeatureMatrix matrix = experiment->features(images, options.stage - 1);
    writePair({"--out", options.out, [&](std::ostream &file) { writeNpy(file, matrix); }},
              {"--labels", options.labels, [&](std::ostream &file) { writeNpyLabels(file, images.labels()); }});
    std::cout << matrix.count() << " images × " << matrix.dimension << " features\n";
    return 0;
}

}  // namespace

void addFeatures(CLI::App &app, Action &action)
{
    auto options = std::make_shared<FeaturesOptions>();
    CLI::App *command = app.add_subcommand("features", "Write the features of a split as .npy");
    command->add_option("DIR", options->folder, "Folder of a run, or a run in one file")->required()->check(notEmpty());
    addSplitOption(*command, options->split);
    command->add_option("--stage", options->stage, "Whose code, counted from 1 (the top if absent)")
        ->check(atLeastOne());
    command->add_option("--out", options->out, "Features, float32 N×D")->required()->check(notEmpty());
    command->add_option("--labels", options->labels, "Labels, int64 N")->required()->check(notEmpty());
    command->callback([=, &action] { action = [options] { return features(*options); }; });
}

}  // namespace pitfall
