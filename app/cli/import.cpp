#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/validators.h"

namespace pitfall {

void addImport(CLI::App &app, Action &action)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App *command = app.add_subcommand("import", "Measure a model.safetensors of any origin and save it as a run");
    command->add_option("MODEL", options->model, "Weights with the architecture in their metadata")
        ->required()
        ->check(notEmpty());
    command->add_option("--out", options->out, "Folder of the run, made if it is not there")
        ->required()
        ->check(notEmpty());
    addConfigOptions(*command, options->config, "Data and probes are taken from it");
    command->add_flag("--json", options->asJson, "One JSON object as the last line");
    command->callback([=, &action] { action = [options] { return runImport(*options); }; });
}

}  // namespace pitfall
