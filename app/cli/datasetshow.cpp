#include "app/cli/datasetshow.h"

#include "core/config/configjson.h"
#include "core/data/preview.h"
#include "core/data/recognise.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace pitfall {

namespace {

struct ShowOptions {
    std::string what;
    std::vector<std::string> settings;
    bool asJson = false;
};

/// A name of the list, or what is recognised of a path; then the settings.
DataConfig configOf(const ShowOptions &options)
{
    ExperimentConfig config;
    const std::vector<DatasetEntry> entries = datasetEntries();
    const auto named = std::find_if(entries.begin(), entries.end(),
                                    [&](const DatasetEntry &entry) { return entry.name == options.what; });
    if (named != entries.end())
        config.data.name = named->name;
    else
        config.data = recogniseDataset(options.what);
    for (const std::string &setting : options.settings) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos)
            throw ConfigError("--set needs KEY=VALUE, not \"" + setting + "\".");
        setKey(config, setting.substr(0, equals), setting.substr(equals + 1));
    }
    return config.data;
}

LoadWatch watchOnTerminal()
{
    LoadWatch watch;
    if (isatty(STDERR_FILENO))
        watch.progress = [](std::int64_t done, std::int64_t total) {
            std::cerr << "\r\033[K" << done << " of " << total << (done == total ? "\r\033[K" : "") << std::flush;
        };
    return watch;
}

std::string shapeText(const ImageShape &shape)
{
    return std::to_string(shape.width) + "×" + std::to_string(shape.height) +
           (shape.channels == 3 ? " colour" : " grey") + " pixels";
}

/// Those of the settings that are not as usual, as `--set` takes them.
std::string settingsText(const DataConfig &config)
{
    const nlohmann::json all = toJson(ExperimentConfig{config, {}, {}, {}}).at("data");
    const nlohmann::json usual = toJson(ExperimentConfig()).at("data");
    std::string text;
    for (const auto &[key, value] : all.items())
        if (value != usual.at(key) || key == "name")
            text += " --set data." + key + "=" + (value.is_string() ? value.get<std::string>() : value.dump());
    return text;
}

void print(const DatasetPreview &preview)
{
    std::cout << preview.title << " (" << preview.name << "): " << shapeText(preview.shape) << "\n"
              << preview.training << " training and " << preview.test << " test images, " << preview.classNames.size()
              << (preview.classNames.size() == 1 ? " class" : " classes") << ", checksum " << preview.checksum << "\n";
    for (std::size_t c = 0; preview.labelled && c < preview.classNames.size(); ++c)
        std::cout << "  " << preview.classNames[c] << ": " << preview.trainingPerClass[c] << " + "
                  << preview.testPerClass[c] << "\n";
    for (const std::string &warning : preview.warnings)
        std::cout << "! " << warning << "\n";
    std::cout << "To train on it:" << settingsText(preview.config) << "\n";
}

nlohmann::json toJson(const DatasetPreview &preview)
{
    return {{"name", preview.name},
            {"title", preview.title},
            {"channels", preview.shape.channels},
            {"height", preview.shape.height},
            {"width", preview.shape.width},
            {"training", preview.training},
            {"test", preview.test},
            {"labelled", preview.labelled},
            {"classes", preview.classNames},
            {"training_per_class", preview.trainingPerClass},
            {"test_per_class", preview.testPerClass},
            {"checksum", preview.checksum},
            {"warnings", preview.warnings},
            {"data", toJson(ExperimentConfig{preview.config, {}, {}, {}}).at("data")}};
}

int show(const ShowOptions &options)
{
    const DatasetPreview preview = previewDataset(configOf(options), watchOnTerminal());
    if (options.asJson)
        std::cout << toJson(preview).dump() << '\n';
    else
        print(preview);
    return 0;
}

}  // namespace

const CLI::App *addDatasetShow(CLI::App &datasets, Action &action)
{
    auto options = std::make_shared<ShowOptions>();
    CLI::App *command =
        datasets.add_subcommand("show", "Say what a file or folder is: classes, counts, what is unusual");
    command->add_option("path", options->what, "File or folder, or the name of a data set")->required();
    command->add_option("--set", options->settings, "KEY=VALUE, such as data.image_size=64; may be repeated")
        ->allow_extra_args(false);
    command->add_flag("--json", options->asJson, "One JSON object");
    command->callback([=, &action] { action = [options] { return show(*options); }; });
    return command;
}

}  // namespace pitfall
