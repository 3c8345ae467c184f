#include "core/model/weightfile.h"

#include "core/base/error.h"

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

std::map<std::string, const NamedTensor *> byName(const TensorFile &file)
{
    std::map<std::string, const NamedTensor *> found;
    for (const NamedTensor &tensor : file.tensors)
        found[tensor.name] = &tensor;
    return found;
}

}  // namespace

std::vector<NamedTensor> toNamedTensors(const NamedWeights &weights)
{
    std::vector<NamedTensor> tensors;
    for (const auto &[name, tensor] : weights) {
        const Tensor flat = tensor.detach().contiguous();
        const float *first = flat.data_ptr<float>();
        tensors.push_back({name, flat.sizes().vec(), {first, first + flat.numel()}});
    }
    return tensors;
}

void checkWeights(const std::string &path, const TensorFile &file, const NamedWeights &weights)
{
    const auto stored = byName(file);
    for (const auto &[name, tensor] : weights) {
        const auto found = stored.find(name);
        if (found == stored.end())
            throw FileError(path + ": has no tensor " + name + ", which this network needs.");
        if (tensor.sizes() != at::IntArrayRef(found->second->shape))
            throw FileError(path + ": tensor " + name + " has shape " + inWords(found->second->shape) +
                            "; this network needs " + inWords(tensor.sizes()) + ".");
    }
    if (stored.size() != weights.size())
        throw FileError(path + ": holds " + std::to_string(stored.size()) + " tensors; this network has " +
                        std::to_string(weights.size()) + ".");
}

void copyWeights(const TensorFile &file, const NamedWeights &weights)
{
    torch::NoGradGuard noGrad;
    const auto stored = byName(file);
    for (const auto &[name, tensor] : weights)
        Tensor(tensor).copy_(torch::from_blob(const_cast<float *>(stored.at(name)->values.data()), tensor.sizes()));
}

}  // namespace pitfall
