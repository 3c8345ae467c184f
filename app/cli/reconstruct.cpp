#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/imagesoption.h"
#include "app/cli/splitoption.h"
#include "app/cli/validators.h"

namespace pitfall {

namespace {

std::vector<std::string> decoderNames()
{
    std::vector<std::string> names;
    for (const DecoderKind &kind : decoderKinds())
        names.push_back(kind.key);
    return names;
}

}  // namespace

void addReconstruct(CLI::App &app, Action &action)
{
    auto options = std::make_shared<ReconstructOptions>();
    CLI::App *command = app.add_subcommand("reconstruct", "Write reconstructions and their originals as .npy");
    command->add_option("DIR", options->folder, "Folder of a run, or a run in one file")->required()->check(notEmpty());
    addImagesOption(*command, options->images);
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
    command->callback([=, &action] { action = [options] { return runReconstruct(*options); }; });
}

}  // namespace pitfall
