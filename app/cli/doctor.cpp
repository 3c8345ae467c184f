#include "app/cli/commands.h"
#include "app/cli/engine.h"

namespace pitfall {

void addDoctor(CLI::App &app, Action &action)
{
    auto asJson = std::make_shared<bool>(false);
    CLI::App *command = app.add_subcommand("doctor", "Say whether this machine is fit, and what to do if not");
    command->add_flag("--json", *asJson, "One JSON object");
    command->callback([=, &action] { action = [asJson] { return runDoctor(*asJson); }; });
}

}  // namespace pitfall
