#include "app/cli/configoptions.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/config/presets.h"

#include <filesystem>

namespace pitfall {

void addConfigOptions(CLI::App &command, ConfigOptions &options, const std::string &purpose)
{
    const std::string also = purpose.empty() ? "" : ". " + purpose;
    auto *preset =
        command.add_option("--preset", options.preset, "Start from this preset (quick if none is named)" + also);
    command.add_option("--config", options.file, "Start from this config file (JSON)")->excludes(preset);
    command.add_option("--set", options.settings, "Change one setting, e.g. --set training.epochs=5 (repeatable)")
        ->allow_extra_args(false);
}

ExperimentConfig configFrom(const ConfigOptions &options)
{
    ExperimentConfig config = options.file.empty() ? preset(options.preset.empty() ? "quick" : options.preset).config
                                                   : readConfigFile(options.file);
    for (const std::string &setting : options.settings) {
        const auto equals = setting.find('=');
        if (equals == std::string::npos)
            throw ConfigError("--set " + setting + ": write it as key=value, for example training.epochs=5.");
        setKey(config, setting.substr(0, equals), setting.substr(equals + 1));
    }
    if (!config.data.path.empty())
        config.data.path = std::filesystem::absolute(config.data.path).lexically_normal().string();
    return config;
}

}  // namespace pitfall
