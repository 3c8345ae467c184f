#include "app/cli/fetchcommand.h"

#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"
#include "app/cli/validators.h"
#include "core/base/error.h"
#include "core/fetch/fetchdataset.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace pitfall {

namespace {

struct Options {
    std::string name;
    std::string mirror;
    bool asJson = false;
};

int fetch(const Options &options)
{
    const DatasetSource &source = requireSource(options.name);
    FetchOptions how;
    how.mirror = mirrorOr(options.mirror);
    std::string folder;
    try {
        ProgressLine line({});
        folder = fetchDataset(
            source, how, [&](const FetchProgress &progress) { line.show(progressText(source.name, progress)); },
            interruptFlag());
    } catch (const FetchStopped &) {
        throw Error(source.name + ": stopped; the same command goes on from where it was.");
    }
    if (options.asJson)
        std::cout << nlohmann::json{{"name", source.name},
                                    {"folder", folder},
                                    {"files", finalNames(source)},
                                    {"bytes", downloadSize(source)}}
                         .dump()
                  << '\n';
    else
        std::cout << source.title << " is in " << folder << ", its checksums are as published.\n";
    return 0;
}

}  // namespace

CLI::App *addFetch(CLI::App &datasets, Action &action)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = datasets.add_subcommand(
        "fetch", "Get a data set from where it is published, or go on with one that was not fetched to its end");
    std::string names;
    for (const DatasetSource &source : datasetSources())
        names += (names.empty() ? "" : ", ") + source.name;
    command->add_option("NAME", options->name, names)->required()->check(notEmpty());
    command->add_option("--mirror", options->mirror,
                        "Address that has NAME/FILE for each file, asked instead of the public ones; also "
                        "PITFALL_MIRROR in the environment");
    command->add_flag("--json", options->asJson, "One JSON object as the last line");
    command->callback([=, &action] { action = [options] { return fetch(*options); }; });
    return command;
}

}  // namespace pitfall
