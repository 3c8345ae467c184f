#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/imagesoption.h"
#include "app/cli/validators.h"

namespace pitfall {

void addDecoders(CLI::App &app, Action &action)
{
    auto options = std::make_shared<DecodersOptions>();
    DecoderLabSettings &settings = options->settings;
    CLI::App *command = app.add_subcommand(
        "decoders", "Freeze a run's encoder, swap its decoder: the error moves, the accuracy cannot");
    command->add_option("DIR", options->folder, "Folder of a run; decoders.json, decoders.npy and decoders/ go there")
        ->required()
        ->check(notEmpty());
    addImagesOption(*command, options->images);
    std::string names;
    for (const DecoderKind &kind : decoderKinds())
        names += (names.empty() ? "" : ",") + kind.key;
    command->add_option("--decoders", options->decoders, "Some of " + names + " (all if absent)")->check(notEmpty());
    command
        ->add_option("--epochs", settings.epochs,
                     "Passes over the training images for each decoder that is trained (5 if absent)")
        ->check(atLeastOne());
    command->add_option("--learning-rate", settings.learningRate, "Of Adam (0.002 if absent)");
    command->add_option("--seed", settings.seed, "Of weights, order of batches and perturbation (1 if absent)");
    command->add_option("--perturbation", settings.perturbation,
                        "Noise of the perturbed decoder, in standard deviations of each tensor (0.5 if absent)");
    command->add_option("--count", options->count, "How many test images to show (16 if absent)")->check(atLeastOne());
    command->add_flag("--json", options->asJson, "One JSON object as the last line");
    command->callback([=, &action] { action = [options] { return runDecoders(*options); }; });
}

}  // namespace pitfall
