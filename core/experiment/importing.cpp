#include "core/experiment/importing.h"

#include "core/base/error.h"
#include "core/model/modelfile.h"

namespace pitfall {

namespace {

std::string inWords(const ImageShape &shape)
{
    return std::to_string(shape.channels) + "×" + std::to_string(shape.height) + "×" + std::to_string(shape.width);
}

}  // namespace

ExperimentConfig configOfModel(const std::string &modelPath, ExperimentConfig settings)
{
    settings.network = readArchitecture(modelPath).network;
    return settings;
}

std::unique_ptr<Experiment> importModel(const std::string &modelPath, const ExperimentConfig &config,
                                        std::shared_ptr<const Dataset> dataset)
{
    const auto input = readArchitecture(modelPath).input;
    if (input && *input != dataset->shape())
        throw FileError(modelPath + ": was made for images of " + inWords(*input) + "; those of " + dataset->title +
                        " are " + inWords(dataset->shape()) + ". Choose the data set it was trained on.");
    auto experiment = std::make_unique<Experiment>(config, std::move(dataset));
    experiment->restore(modelPath, experiment->length().steps, {});
    return experiment;
}

}  // namespace pitfall
