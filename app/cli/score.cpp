#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/validators.h"

namespace pitfall {

void addScore(CLI::App &app, Action &action)
{
    auto options = std::make_shared<ScoreOptions>();
    CLI::App *command = app.add_subcommand("score", "Compare reconstructions with their originals by every score");
    command->add_option("--originals", options->originals, "Images, N×C×H×W in [0,1] (.npy)")
        ->required()
        ->check(notEmpty());
    command->add_option("--reconstructions", options->reconstructions, "What came back, likewise")
        ->required()
        ->check(notEmpty());
    command->add_flag("--json", options->asJson, "One JSON object as the last line");
    command->callback([=, &action] { action = [options] { return runScore(*options); }; });
}

}  // namespace pitfall
