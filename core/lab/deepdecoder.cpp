#include "core/compute/random.h"
#include "core/lab/decoders.h"
#include "core/model/activation.h"
#include "core/model/transposedconv.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

using torch::Tensor;

constexpr int leastChannels = 16;
constexpr int mostChannels = 64;
constexpr std::int64_t mixKernel = 3;

int widthOf(int channels)
{
    return std::clamp(2 * channels, leastChannels, mostChannels);
}

/// U(−b,b) of variance 2 / fan-in, which keeps the variance through ReLUs (He et al. 2015).
Tensor heUniform(at::IntArrayRef shape, std::int64_t fanIn, at::Generator &generator)
{
    const double bound = std::sqrt(6.0 / double(fanIn));
    return torch::empty(shape).uniform_(-bound, bound, generator);
}

/// Top stage first: "deep.1.spread.weight" [in, wide, k, k] and "deep.1.mix.weight" [out, wide, 3, 3], with biases.
std::vector<std::pair<std::string, Tensor>> parametersOf(const Scae &network, at::Generator &generator)
{
    std::vector<std::pair<std::string, Tensor>> named;
    std::int64_t given = network.shape().stages.back().code.channels;
    for (int stage = network.stages() - 1; stage >= 0; --stage) {
        const StageConfig &config = network.config().stages[stage];
        const int below = network.shape().stages[stage].input.channels;
        const std::int64_t k = config.kernel;
        const std::int64_t reach = (k + config.stride - 1) / config.stride;
        const std::int64_t wide = widthOf(below);
        const std::int64_t out = stage == 0 ? below : wide;
        const std::string name = "deep." + std::to_string(stage);
        named.emplace_back(name + ".spread.weight", heUniform({given, wide, k, k}, given * reach * reach, generator));
        named.emplace_back(name + ".spread.bias", torch::zeros({wide}));
        named.emplace_back(name + ".mix.weight",
                           heUniform({out, wide, mixKernel, mixKernel}, wide * mixKernel * mixKernel, generator));
        named.emplace_back(name + ".mix.bias", torch::zeros({out}));
        given = out;
    }
    return named;
}

Tensor paintDeep(const Scae &network, const std::vector<Tensor> &weights, const Tensor &code)
{
    Tensor decoded = code;
    const Tensor *next = weights.data();
    for (int stage = network.stages() - 1; stage >= 0; --stage, next += 4) {
        const StageShape &shape = network.shape().stages[stage];
        const Tensor spread = transposedConvolution(network.unpool(stage, {decoded, {}}), next[0],
                                                    {network.config().stages[stage].stride, shape.padding},
                                                    shape.input.height, shape.input.width);
        const Tensor wide = activate(Activation::LeakyRelu, spread + next[1].view({1, -1, 1, 1}));
        const Tensor mixed = torch::conv2d(wide, next[2], next[3], 1, mixKernel / 2);
        decoded = activate(stage == 0 ? network.decoderActivation(0) : Activation::LeakyRelu, mixed);
    }
    return decoded;
}

}  // namespace

Decoder deepDecoder(const Scae &network, std::int64_t seed)
{
    torch::NoGradGuard noGrad;
    at::Generator generator = makeGenerator(seed, Stream::Weights);
    return {parametersOf(network, generator),
            [network](const std::vector<Tensor> &weights, const std::vector<Code> &codes) {
                return paintDeep(network, weights, codes.back().values);
            }};
}

}  // namespace pitfall
