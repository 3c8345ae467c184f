#include "app/cli/commands.h"
#include "app/cli/datasetshow.h"
#include "app/cli/fetchcommand.h"
#include "core/data/dataset.h"

#include <nlohmann/json.hpp>

#include <iostream>

namespace pitfall {

namespace {

void print(const DatasetEntry &entry)
{
    const bool isFormat = entry.folder.empty() && !entry.available;
    std::cout << entry.name
              << (entry.available ? "  (ready)"
                  : isFormat      ? "  (set data.path)"
                                  : "  (files not found)")
              << "\n    " << entry.description << '\n';
    if (!entry.files.empty())
        std::cout << "    " << (entry.available ? "In " : "Belongs in ") << entry.folder << ": " << entry.files << '\n';
}

int datasets(bool asJson)
{
    nlohmann::json list = nlohmann::json::array();
    for (const DatasetEntry &entry : datasetEntries()) {
        if (asJson)
            list.push_back({{"name", entry.name},
                            {"title", entry.title},
                            {"description", entry.description},
                            {"folder", entry.folder},
                            {"files", entry.files},
                            {"available", entry.available}});
        else
            print(entry);
    }
    if (asJson)
        std::cout << nlohmann::json{{"datasets", list}}.dump() << '\n';
    return 0;
}

}  // namespace

void addDatasets(CLI::App &app, Action &action)
{
    auto asJson = std::make_shared<bool>(false);
    CLI::App *command = app.add_subcommand("datasets", "List the data sets that can be read, show one, or get one");
    command->add_flag("--json", *asJson, "One JSON object");
    const CLI::App *fetch = addFetch(*command, action);
    const CLI::App *show = addDatasetShow(*command, action);
    command->callback([=, &action] {
        if (!fetch->parsed() && !show->parsed())
            action = [asJson] { return datasets(*asJson); };
    });
}

}  // namespace pitfall
