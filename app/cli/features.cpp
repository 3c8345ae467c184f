#include "app/cli/commands.h"

#include "app/cli/splitoption.h"
#include "core/base/error.h"
#include "core/data/npy.h"
#include "core/experiment/sessionfolder.h"

#include <iostream>

namespace pitfall {

namespace {

struct FeaturesOptions {
    std::string folder;
    std::string split;
    int stage = 0;   ///< 1-based; 0 is the top
    std::string out;
    std::string labels;
};

int features(const FeaturesOptions &options)
{
    const auto experiment = openSession(options.folder);
    const int stages = int(experiment->config().network.stages.size());
    if (options.stage > stages)
        throw ConfigError("--stage " + std::to_string(options.stage) + ": this network has " +
                          std::to_string(stages) + " stages.");
    const Subset &images = splitNamed(experiment->splits(), options.split);
    const FeatureMatrix matrix = experiment->features(images, options.stage - 1);
    writeNpy(options.out, matrix);
    writeNpyLabels(options.labels, images.labels());
    std::cout << matrix.count() << " images × " << matrix.dimension << " features\n";
    return 0;
}

}  // namespace

void addFeatures(CLI::App &app, Action &action)
{
    auto options = std::make_shared<FeaturesOptions>();
    CLI::App *command = app.add_subcommand("features", "Write the features of a split as .npy");
    command->add_option("folder", options->folder, "Folder of a run")->required();
    addSplitOption(*command, options->split);
    command->add_option("--stage", options->stage, "Whose code, counted from 1 (the top if absent)")
        ->check(CLI::PositiveNumber);
    command->add_option("--out", options->out, "Features, float32 N×D")->required();
    command->add_option("--labels", options->labels, "Labels, int64 N")->required();
    command->callback([=, &action] { action = [options] { return features(*options); }; });
}

}  // namespace pitfall
