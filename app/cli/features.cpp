#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/imagesoption.h"
#include "app/cli/splitoption.h"
#include "app/cli/validators.h"

namespace pitfall {

void addFeatures(CLI::App &app, Action &action)
{
    auto options = std::make_shared<FeaturesOptions>();
    CLI::App *command = app.add_subcommand("features", "Write the features of a split as .npy");
    command->add_option("DIR", options->folder, "Folder of a run, or a run in one file")->required()->check(notEmpty());
    addImagesOption(*command, options->images);
    addSplitOption(*command, options->split);
    command->add_option("--stage", options->stage, "Whose code, counted from 1 (the top if absent)")
        ->check(atLeastOne());
    command->add_option("--out", options->out, "Features, float32 N×D")->required()->check(notEmpty());
    command->add_option("--labels", options->labels, "Labels, int64 N")->required()->check(notEmpty());
    command->callback([=, &action] { action = [options] { return runFeatures(*options); }; });
}

}  // namespace pitfall
