#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/imagesoption.h"
#include "app/cli/validators.h"

namespace pitfall {

void addFineTune(CLI::App &app, Action &action)
{
    auto options = std::make_shared<FineTuneOptions>();
    CLI::App *command = app.add_subcommand(
        "finetune",
        "Train a classifier on a run's encoder with few and many labels, from pre-trained and random weights");
    command->add_option("DIR", options->folder, "Folder of a run")->required()->check(notEmpty());
    addImagesOption(*command, options->images);
    command->add_option("--budgets", options->settings.budgets, "Numbers of labelled images, ascending; 0 means all")
        ->delimiter(',')
        ->check(CLI::NonNegativeNumber);
    command->add_option("--seeds", options->settings.seeds, "Repeats of each")->check(CLI::Range(1, 100));
    command->add_option("--epochs", options->settings.epochs, "Passes over the labelled images, at least")
        ->check(CLI::Range(1, 1000));
    command->add_option("--steps", options->settings.leastSteps, "Batches of each training, at least")
        ->check(CLI::Range(1, 1000000));
    command->add_option("--learning-rate", options->settings.learningRate, "Of Adam, for all starts")
        ->check(CLI::Range(1e-9, 10.0));
    command->add_option("--seed", options->settings.seed, "Of labels, weights and batches")
        ->check(CLI::NonNegativeNumber);
    command->add_option("--count", options->count, "Images of the figure")->check(atLeastOne());
    command->add_flag("--json", options->asJson, "One JSON object as the last line");
    command->callback([=, &action] { action = [options] { return runFineTune(*options); }; });
}

}  // namespace pitfall
