#include "core/config/config.h"

namespace pitfall {

LiveSettings liveSettings(const ExperimentConfig &config)
{
    return {config.training.learning_rate, config.training.noise, config.training.masking, config.training.guidance};
}

ExperimentConfig withLiveSettings(ExperimentConfig config, const LiveSettings &live)
{
    config.training.learning_rate = live.learning_rate;
    config.training.noise = live.noise;
    config.training.masking = live.masking;
    config.training.guidance = live.guidance;
    return config;
}

LiveSettings withChanges(LiveSettings live, const LiveSettings &before, const LiveSettings &after)
{
    for (const auto setting :
         {&LiveSettings::learning_rate, &LiveSettings::noise, &LiveSettings::masking, &LiveSettings::guidance})
        if (before.*setting != after.*setting)
            live.*setting = after.*setting;
    return live;
}

}  // namespace pitfall
