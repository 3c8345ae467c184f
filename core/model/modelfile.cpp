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

Architecture parseArchitecture(const std::string &path, const std::string &text)
{
    Architecture architecture;
    try {
        nlohmann::json stored = parseStrictJson(text, path + ": its architecture");
        if (stored.is_object() && stored.contains("input")) {
            const auto sizes = stored["input"].get<std::vector<int>>();
            if (sizes.size() != 3)
                throw FileError(path + ": its architecture cannot be read: \"input\" is not three sizes.");
            architecture.input = ImageShape{sizes[0], sizes[1], sizes[2]};
            stored.erase("input");
        }
        architecture.network = networkFromJson(stored);
    } catch (const ConfigError &error) {
        throw FileError(path + ": its architecture cannot be read: " + error.what());
    } catch (const nlohmann::json::exception &) {
        throw FileError(path + ": its architecture cannot be read: something in it has the wrong type.");
    }
    return architecture;
}

/// Strides and activations leave no trace in the shapes of the tensors.
void checkArchitecture(const std::string &path, const TensorFile &file, const Scae &network)
{
    const auto found = file.metadata.find("architecture");
    if (found == file.metadata.end())
        return;
    if (parseArchitecture(path, found->second).network == network.config())
        return;
    throw FileError(path + ": was made for another network: its architecture is not that of this run; put back the "
                           "file that belongs here.");
}

}  // namespace

TensorFile modelOf(const Scae &network)
{
    return {toNamedTensors(network.parameters()), {{"format", "pt"}, {"architecture", architecture(network)}}};
}

void writeModel(const std::string &path, const Scae &network)
{
    const TensorFile model = modelOf(network);
    writeSafetensors(path, model.tensors, model.metadata);
}

Architecture readArchitecture(const std::string &path)
{
    const TensorFile file = readSafetensors(path);
    const auto found = file.metadata.find("architecture");
    if (found == file.metadata.end())
        throw FileError(path + ": does not say what network it is: \"architecture\" is missing in its metadata; write "
                               "it as tests/python/scae.py does.");
    return parseArchitecture(path, found->second);
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
