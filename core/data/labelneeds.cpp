#include "core/data/labelneeds.h"

#include "core/base/error.h"

namespace pitfall {

namespace {

std::string reason(const Dataset &dataset)
{
    return dataset.title + (dataset.labelled ? " has one class only" : " has no labels");
}

}  // namespace

bool hasClasses(const Dataset &dataset)
{
    return dataset.labelled && dataset.classes() > 1;
}

void checkLabelNeeds(const ExperimentConfig &config, const Dataset &dataset)
{
    if (hasClasses(dataset))
        return;
    if (config.training.guidance > 0)
        throw ConfigError("training.guidance must be 0: " + reason(dataset) + ".");
    if (config.network.encoder == EncoderKind::Lda)
        throw ConfigError("network.encoder cannot be lda: " + reason(dataset) + ".");
}

void requireClasses(const Dataset &dataset, const std::string &what)
{
    if (!hasClasses(dataset))
        throw Error(reason(dataset) + ", and " + what + " needs classes to tell apart.");
}

}  // namespace pitfall
