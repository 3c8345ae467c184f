#include "core/model/modelfile.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/config/strictjson.h"
#include "core/model/weightfile.h"

#include <nlohmann/json.hpp>

namespace pitfall {

namespace {

std::string architecture(const Scae &network)
{
    nlohmann::json json = toJson(network.config());
    const ImageShape &input = network.shape().input;
    json["input"] = {input.channels, input.height, input.width};
    return json.dump();
}

/// Strides and activations leave no trace in the shapes of the tensors.
void checkArchitecture(const std::string &path, const TensorFile &file, const Scae &network)
{
    const auto found = file.metadata.find("architecture");
    if (found == file.metadata.end())
        return;
    nlohmann::json stored = parseStrictJson(found->second, path + ": its architecture");
    stored.erase("input");
    try {
        if (networkFromJson(stored) == network.config())
            return;
    } catch (const ConfigError &error) {
        throw FileError(path + ": its architecture cannot be read: " + error.what());
    }
    throw FileError(path + ": was made for another network: its architecture is not that of this run; put back the "
                           "file that belongs here.");
}

}  // namespace

void writeModel(const std::string &path, const Scae &network)
{
    writeSafetensors(path, toNamedTensors(network.parameters()),
                     {{"format", "pt"}, {"architecture", architecture(network)}});
}

void readModel(const std::string &path, Scae &network)
{
    const TensorFile file = readSafetensors(path);
    const auto parameters = network.parameters();
    checkWeights(path, file, parameters);
    checkArchitecture(path, file, network);
    copyWeights(file, parameters);
}

}  // namespace pitfall
