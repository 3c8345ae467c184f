#include "core/data/labelneeds.h"

#include "core/base/error.h"

namespace pitfall {

void checkLabelNeeds(const ExperimentConfig &config, const Dataset &dataset)
{
    if (dataset.labelled && dataset.classes() > 1)
        return;
    const std::string why = dataset.labelled ? " has one class only" : " has no labels";
    if (config.training.guidance > 0)
        throw ConfigError("training.guidance must be 0: " + dataset.title + why + ".");
    if (config.network.encoder == EncoderKind::Lda)
        throw ConfigError("network.encoder cannot be lda: " + dataset.title + why + ".");
}

}  // namespace pitfall
