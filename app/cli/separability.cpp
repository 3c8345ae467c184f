#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/imagesoption.h"
#include "app/cli/validators.h"

namespace pitfall {

void addSeparability(CLI::App &app, Action &action)
{
    auto folder = std::make_shared<std::string>();
    auto images = std::make_shared<std::string>();
    auto settings = std::make_shared<SeparabilitySettings>();
    auto asJson = std::make_shared<bool>(false);
    CLI::App *command = app.add_subcommand(
        "separability", "Measure how well classes can be told apart in pixels, PCA, LDA and every stage of a run");
    command->add_option("DIR", *folder, "Folder of a run")->required()->check(notEmpty());
    addImagesOption(*command, *images);
    command->add_option("--sample", settings->sample, "Test images behind silhouette, purity and intrinsic dimension")
        ->check(CLI::Range(50, 100000));
    command->add_flag("--json", *asJson, "One JSON object as the last line");
    command->callback([=, &action] {
        action = [folder, images, settings, asJson] { return runSeparability(*folder, *images, *settings, *asJson); };
    });
}

}  // namespace pitfall
