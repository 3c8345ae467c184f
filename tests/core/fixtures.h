#pragma once

#include "core/config/configjson.h"
#include "core/model/scae.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <memory>
#include <string>
#include <vector>

/// Reads tests/data/<name>.
inline nlohmann::json testData(const std::string &name)
{
    std::ifstream file(std::string(PITFALL_TEST_DATA) + "/" + name);
    return nlohmann::json::parse(file);
}

inline torch::Tensor tensorFrom(const nlohmann::json &values, at::IntArrayRef shape)
{
    return torch::tensor(values.get<std::vector<float>>()).view(shape);
}

/// Gives a network the weights of a test case, by name.
inline void setWeights(pitfall::Scae &network, const nlohmann::json &weights)
{
    torch::NoGradGuard noGrad;
    for (const auto &[name, tensor] : network.parameters())
        torch::Tensor(tensor).copy_(tensorFrom(weights.at(name), tensor.sizes()));
}

inline double largestDifference(const torch::Tensor &a, const torch::Tensor &b)
{
    return (a - b).abs().max().item<double>();
}
