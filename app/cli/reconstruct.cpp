#include "app/cli/commands.h"

#include "app/cli/filepair.h"
#include "app/cli/splitoption.h"
#include "app/cli/validators.h"
#include "core/base/error.h"
#include "core/data/npy.h"
#include "core/experiment/moment.h"
#include "core/experiment/packedrun.h"
#include "core/experiment/sessionfolder.h"
#include "core/lab/decoderfolder.h"

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
    std::string decoder = "as-trained";
};

ImageBatch paint(Experiment &experiment, const std::string &folder, const std::string &decoder, const Subset &images)
{
    if (decoder == "as-trained")
        return experiment.reconstruct(images);
    return reconstructWith(folder, decoder, *experiment.moment()->network, images);
}

std::vector<std::string> decoderNames()
{
    std::vector<std::string> names;
    for (const DecoderKind &kind : decoderKinds())
        names.push_back(kind.key);
    return names;
}

int reconstruct(const ReconstructOptions &options)
{
    const OpenedRun run(options.folder);
    const auto experiment = openSession(run.folder());
    const Subset &all = splitNamed(experiment->splits(), options.split);
    if (options.count > all.count())
        throw ConfigError("--count " + std::to_string(options.count) + ": the " + options.split + " split of " +
                          options.folder + " has only " + std::to_string(all.count()) + " images.");
    const Subset images = all.first(options.count);
    std::vector<int> positions(images.count());
    std::iota(positions.begin(), positions.end(), 0);
    const ImageBatch reconstructions = paint(*experiment, run.folder(), options.decoder, images);
    const ImageBatch originals = toImageBatch(images, positions);
    writePair({"--out", options.out, [&](std::ostream &file) { writeNpy(file, reconstructions); }},
              {"--originals", options.originals, [&](std::ostream &file) { writeNpy(file, originals); }});
    std::cout << images.count() << " images\n";
    return 0;
}

}  // namespace

void addReconstruct(CLI::App &app, Action &action)
{
    auto options = std::make_shared<ReconstructOptions>();
    CLI::App *command = app.add_subcommand("reconstruct", "Write reconstructions and their originals as .npy");
    command->add_option("DIR", options->folder, "Folder of a run, or a run in one file")->required()->check(notEmpty());
    addSplitOption(*command, options->split);
    command->add_option("--count", options->count, "How many images, from the beginning of the split")
        ->required()
        ->check(atLeastOne());
    command->add_option("--out", options->out, "Reconstructions, float32 N×C×H×W in [0,1]")
        ->required()
        ->check(notEmpty());
    command->add_option("--originals", options->originals, "Their originals, likewise")->required()->check(notEmpty());
    command
        ->add_option("--decoder", options->decoder,
                     "Which decoder paints (as-trained if absent); pitfall-cli decoders makes the others")
        ->check(CLI::IsMember(decoderNames()));
    command->callback([=, &action] { action = [options] { return reconstruct(*options); }; });
}

}  // namespace pitfall
