#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/imagesoption.h"
#include "app/cli/validators.h"

namespace pitfall {

void addReport(CLI::App &app, Action &action)
{
    auto folder = std::make_shared<std::string>();
    auto images = std::make_shared<std::string>();
    auto asJson = std::make_shared<bool>(false);
    CLI::App *command =
        app.add_subcommand("report", "Say what a run shows of each claim; write report.html and report.csv");
    command->add_option("DIR", *folder, "Folder of a run")->required()->check(notEmpty());
    addImagesOption(*command, *images);
    command->add_flag("--json", *asJson, "One JSON object as the last line");
    command->callback([=, &action] { action = [=] { return runReport(*folder, *images, *asJson); }; });
}

}  // namespace pitfall
