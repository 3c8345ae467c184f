#include "app/cli/commands.h"

#include "app/cli/configoptions.h"
#include "app/cli/interrupt.h"
#include "app/cli/validators.h"
#include "core/base/error.h"
#include "core/experiment/importing.h"
#include "core/experiment/reportjson.h"
#include "core/experiment/sessionfolder.h"

#include <cstdio>
#include <iostream>

#include <nlohmann/json.hpp>

namespace pitfall {

namespace {

struct ImportOptions {
    std::string model;
    std::string out;
    ConfigOptions config;
    bool asJson = false;
};

int importModelFile(const ImportOptions &options)
{
    const std::atomic<bool> &stop = interruptFlag();
    const ExperimentConfig config = configOfModel(options.model, configFrom(options.config));
    const auto experiment = importModel(options.model, config, loadDataset(config.data));
    SessionFolder folder = SessionFolder::create(options.out);
    if (!options.asJson)
        std::cout << "Measuring " << options.model << " by the final protocol …" << std::endl;
    folder.remember(experiment->evaluate(&stop));
    const FinalReport report = experiment->finalReport(&stop);
    writeSession(options.out, folder.copy(*experiment, {"finished", &report, {}, options.model}));
    if (options.asJson)
        std::cout << toJson(report).dump() << '\n';
    else
        std::printf("%s: MSE %.5f, linear probe %.1f%% (%.1f … %.1f), k-NN %.1f%% (%.1f … %.1f), %lld features\n",
                    options.out.c_str(), report.scores.at("mse").value, 100 * report.linear.value,
                    100 * report.linear.low, 100 * report.linear.high, 100 * report.knn.value, 100 * report.knn.low,
                    100 * report.knn.high, static_cast<long long>(report.dimension));
    return 0;
}

int importUnlessStopped(const ImportOptions &options)
{
    try {
        return importModelFile(options);
    } catch (const Cancelled &) {
        throw Error(options.out + ": stopped before the model was measured; nothing is saved.");
    }
}

}  // namespace

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
    command->callback([=, &action] { action = [options] { return importUnlessStopped(*options); }; });
}

}  // namespace pitfall
