#include "app/cli/commands.h"

#include "app/cli/splitoption.h"
#include "core/base/error.h"
#include "core/data/npy.h"
#include "core/experiment/sessionfolder.h"

#include <iostream>
#include <numeric>

namespace pitfall {

namespace {

struct ReconstructOptions {
    std::string folder;
    std::string split;
    int count = 0;
    std::string out;
    std::string originals;
};

int reconstruct(const ReconstructOptions &options)
{
    const auto experiment = openSession(options.folder);
    const Subset &all = splitNamed(experiment->splits(), options.split);
    if (options.count > all.count())
        throw ConfigError("--count " + std::to_string(options.count) + ": the " + options.split + " split has " +
                          std::to_string(all.count()) + " images.");
    const Subset images = all.first(options.count);
    std::vector<int> positions(images.count());
    std::iota(positions.begin(), positions.end(), 0);
    writeNpy(options.out, experiment->reconstruct(images));
    writeNpy(options.originals, toImageBatch(images, positions));
    std::cout << images.count() << " images\n";
    return 0;
}

}  // namespace

void addReconstruct(CLI::App &app, Action &action)
{
    auto options = std::make_shared<ReconstructOptions>();
    CLI::App *command = app.add_subcommand("reconstruct", "Write reconstructions and their originals as .npy");
    command->add_option("folder", options->folder, "Folder of a run")->required();
    addSplitOption(*command, options->split);
    command->add_option("--count", options->count, "How many images, from the beginning of the split")
        ->required()
        ->check(CLI::PositiveNumber);
    command->add_option("--out", options->out, "Reconstructions, float32 N×C×H×W in [0,1]")->required();
    command->add_option("--originals", options->originals, "Their originals, likewise")->required();
    command->callback([=, &action] { action = [options] { return reconstruct(*options); }; });
}

}  // namespace pitfall
