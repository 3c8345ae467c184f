#include "core/lab/decoders.h"

#include "core/base/error.h"
#include "core/compute/random.h"
#include "core/lab/decoderlab.h"
#include "core/model/activation.h"
#include "core/model/transposedconv.h"

#include <cmath>

namespace pitfall {

namespace {

using torch::Tensor;

/// The convolution that all stages of a network together amount to.
struct WholeGeometry {
    std::int64_t kernel = 1;
    ConvGeometry geometry = {1, 0};
};

WholeGeometry wholeGeometry(const Scae &network)
{
    WholeGeometry whole;
    std::int64_t &stride = whole.geometry.stride;
    for (int stage = 0; stage < network.stages(); ++stage) {
        const StageConfig &config = network.config().stages[stage];
        whole.kernel += (config.kernel - 1) * stride;
        whole.geometry.padding += network.shape().stages[stage].padding * stride;
        stride *= config.stride;
        whole.kernel += (config.pool - 1) * stride;
        stride *= config.pool;
    }
    return whole;
}

}  // namespace

Decoder linearDecoder(const Scae &network, const AffineMap &map)
{
    const ImageShape image = network.shape().input;
    const auto paint = [image](const std::vector<Tensor> &weights, const std::vector<Code> &codes) {
        return torch::addmm(weights[1], codes.back().values.flatten(1), weights[0])
            .view({-1, image.channels, image.height, image.width});
    };
    return {
        {{"weight", map.weight.to(torch::kFloat32).contiguous()}, {"bias", map.bias.to(torch::kFloat32).contiguous()}},
        paint};
}

Decoder linearDecoder(const Scae &network)
{
    const NetworkShape &shape = network.shape();
    return linearDecoder(network,
                         {torch::zeros({shape.codeSize(), shape.input.size()}), torch::zeros({shape.input.size()})});
}

Decoder shallowDecoder(const Scae &network, std::int64_t seed)
{
    torch::NoGradGuard noGrad;
    const WholeGeometry whole = wholeGeometry(network);
    const ImageShape image = network.shape().input;
    const ImageShape code = network.shape().stages.back().code;
    const std::int64_t reach = (whole.kernel + whole.geometry.stride - 1) / whole.geometry.stride;
    const double bound = 1 / std::sqrt(double(code.channels * reach * reach));  // U(−1,1)/√fan-in, as in Scae
    at::Generator generator = makeGenerator(seed, Stream::Weights);
    const Tensor weight =
        torch::empty({code.channels, image.channels, whole.kernel, whole.kernel}).uniform_(-bound, bound, generator);
    const auto paint = [=, output = network.decoderActivation(0)](const std::vector<Tensor> &weights,
                                                                  const std::vector<Code> &codes) {
        const Tensor decoded =
            transposedConvolution(codes.back().values, weights[0], whole.geometry, image.height, image.width);
        return activate(output, decoded + weights[1].view({1, -1, 1, 1}));
    };
    return {{{"weight", weight}, {"bias", torch::zeros({image.channels})}}, paint};
}

Decoder perturbedDecoder(const Scae &network, double sd, std::int64_t seed)
{
    torch::NoGradGuard noGrad;
    Decoder decoder = decoderOf(network).clone();
    at::Generator generator = makeGenerator(seed, Stream::Noise);
    for (auto &[name, tensor] : decoder.parameters) {
        const Tensor noise = torch::randn(tensor.sizes(), generator);
        tensor += sd * tensor.std(/*unbiased=*/false) * noise;
    }
    return decoder;
}

Decoder beginningOf(const std::string &key, const Scae &network, double perturbation, std::int64_t seed)
{
    const auto &kinds = decoderKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&key](const DecoderKind &k) { return k.key == key; });
    // Its own random numbers for each kind, and none that the network itself began with.
    const auto own = std::int64_t(mixSeed(seed, Stream::Decoders, {-1, kind - kinds.begin()}));
    if (key == "as-trained")
        return decoderOf(network).clone();
    if (key == "retrained" || key == "untrained")
        return freshDecoderOf(network, own);
    if (key == "linear")
        return linearDecoder(network);
    if (key == "shallow")
        return shallowDecoder(network, own);
    if (key == "deep")
        return deepDecoder(network, own);
    if (key == "perturbed")
        return perturbedDecoder(network, perturbation, own);
    throw Error("There is no decoder called \"" + key + "\".");
}

Tensor paintImages(const Scae &network, const Decoder &decoder, const std::vector<Code> &codes)
{
    return network.toImageRange(decoder.paint(decoder.weights(), codes));
}

}  // namespace pitfall
