#include "app/cli/commands.h"
#include "app/cli/engine.h"
#include "app/cli/validators.h"

namespace pitfall {

namespace {

CLI::Option *addFile(CLI::App &command, const std::string &name, std::string &path, const std::string &help)
{
    return command.add_option(name, path, help)->check(notEmpty());
}

}  // namespace

void addProbe(CLI::App &app, Action &action)
{
    auto options = std::make_shared<ProbeOptions>();
    CLI::App *command = app.add_subcommand("probe", "Fit a probe to features and report its accuracy");
    addFile(*command, "--train-features", options->train.features, "Features to fit on, N×D (.npy)")->required();
    addFile(*command, "--train-labels", options->train.labels, "Their labels, N integers (.npy)")->required();
    addFile(*command, "--test-features", options->test.features, "Features to report on")->required();
    addFile(*command, "--test-labels", options->test.labels, "Their labels")->required();
    auto *features =
        addFile(*command, "--validation-features", options->validation.features,
                "Features to choose the linear probe's strength on (a fifth of the training rows if absent)");
    auto *labels = addFile(*command, "--validation-labels", options->validation.labels, "Their labels");
    features->needs(labels);
    labels->needs(features);
    command->add_option("--kind", options->kind, "linear or knn")->check(CLI::IsMember({"linear", "knn"}));
    command->add_flag("--json", options->asJson, "One JSON object as the last line");
    command->callback([=, &action] { action = [options] { return runProbe(*options); }; });
}

}  // namespace pitfall
