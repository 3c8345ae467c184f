#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/imagesoption.h"
#include "app/cli/validators.h"

namespace pitfall {

void addTrain(CLI::App &app, Action &action)
{
    auto options = std::make_shared<TrainOptions>();
    CLI::App *command = app.add_subcommand("train", "Train a network, measure it and save it to a folder");
    command->add_option("--out", options->out, "Folder of the run, made if it is not there")->check(notEmpty());
    addConfigOptions(*command, options->config);
    auto *resume = command->add_option("--resume", options->resume,
                                       "Go on with the stopped run in this folder, with the numbers of one that never "
                                       "stopped; its settings are its own");
    resume->check(notEmpty());
    addImagesOption(*command, options->images)->needs(resume);
    for (const char *other : {"--out", "--preset", "--config", "--set"})
        resume->excludes(command->get_option(other));
    command->add_option("--device", options->device, "Where training steps are computed: auto, cpu or cuda")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
    command->add_flag("--json", options->asJson, "One JSON object as the last line");
    command->callback([=, &action] {
        if (options->out.empty() && options->resume.empty())
            throw CLI::RequiredError("--out");
        action = [options] { return runTrain(*options); };
    });
}

}  // namespace pitfall
