#include "core/config/config.h"

namespace pitfall {

LiveSettings liveSettings(const ExperimentConfig &config)
{
    return {config.training.learning_rate, config.training.noise, config.training.masking, config.training.guidance};
}

}  // namespace pitfall
