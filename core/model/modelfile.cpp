#include "core/model/modelfile.h"

#include "core/base/error.h"
#include "core/config/configjson.h"
#include "core/config/strictjson.h"
#include "core/data/safetensors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace pitfall {

namespace {

using torch::Tensor;

std::string inWords(at::IntArrayRef shape)
{
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i ? "," : "") + std::to_string(shape[i]);
    return text + "]";
}

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
    std::vector<NamedTensor> tensors;
    for (const auto &[name, tensor] : network.parameters()) {
        const Tensor flat = tensor.detach().contiguous();
        const float *first = flat.data_ptr<float>();
        tensors.push_back({name, flat.sizes().vec(), {first, first + flat.numel()}});
    }
    writeSafetensors(path, tensors, {{"format", "pt"}, {"architecture", architecture(network)}});
}

void readModel(const std::string &path, Scae &network)
{
    const TensorFile file = readSafetensors(path);
    const auto parameters = network.parameters();
    std::map<std::string, const NamedTensor *> byName;
    for (const NamedTensor &tensor : file.tensors)
        byName[tensor.name] = &tensor;
    for (const auto &[name, tensor] : parameters) {
        const auto found = byName.find(name);
        if (found == byName.end())
            throw FileError(path + ": has no tensor " + name + ", which this network needs.");
        if (tensor.sizes() != at::IntArrayRef(found->second->shape))
            throw FileError(path + ": tensor " + name + " has shape " + inWords(found->second->shape) +
                            "; this network needs " + inWords(tensor.sizes()) + ".");
    }
    if (byName.size() != parameters.size())
        throw FileError(path + ": holds " + std::to_string(byName.size()) + " tensors; this network has " +
                        std::to_string(parameters.size()) + ".");
    checkArchitecture(path, file, network);

    torch::NoGradGuard noGrad;
    for (const auto &[name, tensor] : parameters) {
        const NamedTensor &stored = *byName.at(name);
        Tensor(tensor).copy_(torch::from_blob(const_cast<float *>(stored.values.data()), tensor.sizes()));
    }
}

}  // namespace pitfall
