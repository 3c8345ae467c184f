#include "core/model/scae.h"

#include "core/compute/random.h"
#include "core/model/activation.h"
#include "core/model/transposedconv.h"

namespace pitfall {

namespace {

using torch::Tensor;

/// U(−1,1)/√fan-in.
Tensor uniformWeights(at::IntArrayRef shape, double fanIn, at::Generator &generator)
{
    const double bound = 1.0 / std::sqrt(fanIn);
    return torch::empty(shape).uniform_(-bound, bound, generator);
}

StageWeights untrainedStage(const StageConfig &stage, const StageShape &shape, bool tied, at::Generator &generator)
{
    const std::int64_t in = shape.input.channels;
    const std::int64_t out = stage.channels;
    const std::int64_t k = stage.kernel;
    // A decoded pixel is reached by ⌈k/stride⌉² places of every channel of the code.
    const std::int64_t reach = (k + stage.stride - 1) / stage.stride;

    StageWeights weights;
    weights.encoderWeight = uniformWeights({out, in, k, k}, double(in * k * k), generator);
    weights.encoderBias = torch::zeros({out});
    if (!tied)
        weights.decoderWeight = uniformWeights({out, in, k, k}, double(out * reach * reach), generator);
    weights.decoderBias = torch::zeros({in});
    return weights;
}

ConvGeometry geometryOf(const StageConfig &stage, const StageShape &shape)
{
    return {stage.stride, shape.padding};
}

/// How many decoded patches cover each pixel; 1 where none does, so that dividing leaves the bias alone.
Tensor overlapCounts(const StageConfig &stage, const StageShape &shape)
{
    const Tensor ones = torch::ones({1, 1, shape.convolved.height, shape.convolved.width});
    const Tensor window = torch::ones({1, 1, stage.kernel, stage.kernel});
    return transposedConvolution(ones, window, geometryOf(stage, shape), shape.input.height, shape.input.width)
        .clamp_min(1);
}

}  // namespace

Scae::Scae(const NetworkConfig &config, const ImageShape &input, std::int64_t seed)
    : m_config(config), m_shape(networkShape(config, input))
{
    torch::NoGradGuard noGrad;
    for (std::size_t k = 0; k < config.stages.size(); ++k) {
        at::Generator generator = makeGenerator(seed, Stream::Weights, {std::int64_t(k)});
        m_weights.push_back(untrainedStage(config.stages[k], m_shape.stages[k], config.tied, generator));
        if (config.overlap == Overlap::Average)
            m_overlapCounts.push_back(overlapCounts(config.stages[k], m_shape.stages[k]));
    }
}

Code Scae::encodeStage(int stage, const Tensor &input) const
{
    const StageConfig &config = m_config.stages[stage];
    const StageWeights &weights = m_weights[stage];
    const std::int64_t padding = m_shape.stages[stage].padding;
    const Tensor convolved =
        activate(config.activation, torch::conv2d(input, weights.encoderWeight, weights.encoderBias,
                                                  {config.stride, config.stride}, {padding, padding}));
    if (config.pool == 1)
        return {convolved, {}};
    if (!config.switches)
        return {torch::max_pool2d(convolved, config.pool), {}};
    auto [values, switches] = torch::max_pool2d_with_indices(convolved, config.pool);
    return {values, switches};
}

Tensor Scae::unpool(int stage, const Code &code) const
{
    const std::int64_t pool = m_config.stages[stage].pool;
    if (pool == 1)
        return code.values;
    const ImageShape &full = m_shape.stages[stage].convolved;
    if (code.switches.defined())
        return torch::max_unpool2d(code.values, code.switches, {full.height, full.width});
    const Tensor spread = code.values.repeat_interleave(pool, 2).repeat_interleave(pool, 3);
    return torch::constant_pad_nd(spread, {0, full.width - spread.size(3), 0, full.height - spread.size(2)});
}

Activation Scae::decoderActivation(int stage) const
{
    if (m_config.decoder == DecoderActivation::Linear)
        return Activation::Linear;
    return stage == 0 ? Activation::Sigmoid : m_config.stages[stage - 1].activation;
}

Tensor Scae::decodeStage(int stage, const Code &code) const
{
    const StageShape &shape = m_shape.stages[stage];
    const StageWeights &weights = m_weights[stage];
    const Tensor &kernel = m_config.tied ? weights.encoderWeight : weights.decoderWeight;
    Tensor decoded = transposedConvolution(unpool(stage, code), kernel, geometryOf(m_config.stages[stage], shape),
                                           shape.input.height, shape.input.width);
    if (m_config.overlap == Overlap::Average)
        decoded = decoded / m_overlapCounts[stage];
    return activate(decoderActivation(stage), decoded + weights.decoderBias.view({1, -1, 1, 1}));
}

Tensor Scae::toNetworkRange(const Tensor &images) const
{
    return m_config.range == InputRange::Symmetric ? images * 2 - 1 : images;
}

Tensor Scae::toImageRange(const Tensor &decoded) const
{
    return (m_config.range == InputRange::Symmetric ? (decoded + 1) / 2 : decoded).clamp(0, 1);
}

std::vector<Code> Scae::encode(const Tensor &images, int throughStage) const
{
    std::vector<Code> codes;
    Tensor input = toNetworkRange(images);
    for (int stage = 0; stage <= throughStage; ++stage) {
        codes.push_back(encodeStage(stage, input));
        input = codes.back().values;
    }
    return codes;
}

Tensor Scae::decodeToNetworkRange(const std::vector<Code> &codes) const
{
    Tensor decoded = codes.back().values;
    for (int stage = int(codes.size()) - 1; stage >= 0; --stage)
        decoded = decodeStage(stage, {decoded, codes[stage].switches});
    return decoded;
}

Tensor Scae::decode(const std::vector<Code> &codes) const
{
    return toImageRange(decodeToNetworkRange(codes));
}

Tensor Scae::decodeFrom(int stage, const Tensor &code) const
{
    Tensor decoded = code;
    for (; stage >= 0; --stage)
        decoded = decodeStage(stage, {decoded, {}});
    return toImageRange(decoded);
}

Tensor Scae::reconstruct(const Tensor &images, int throughStage) const
{
    return decode(encode(images, throughStage));
}

Tensor Scae::features(const Tensor &images, int stage) const
{
    return encode(images, stage).back().values.flatten(1);
}

std::vector<std::pair<std::string, Tensor>> Scae::parameters(int stage) const
{
    const StageWeights &weights = m_weights[stage];
    const std::string k = std::to_string(stage);
    std::vector<std::pair<std::string, Tensor>> named = {{"encoder." + k + ".weight", weights.encoderWeight},
                                                         {"encoder." + k + ".bias", weights.encoderBias}};
    if (!m_config.tied)
        named.emplace_back("decoder." + k + ".weight", weights.decoderWeight);
    named.emplace_back("decoder." + k + ".bias", weights.decoderBias);
    return named;
}

std::vector<std::pair<std::string, Tensor>> Scae::parameters() const
{
    std::vector<std::pair<std::string, Tensor>> all;
    for (int stage = 0; stage < stages(); ++stage)
        for (auto &named : parameters(stage))
            all.push_back(std::move(named));
    return all;
}

Scae Scae::withWeights(const std::function<Tensor(const Tensor &)> &change) const
{
    Scae other = *this;
    for (StageWeights &weights : other.m_weights) {
        for (Tensor *tensor :
             {&weights.encoderWeight, &weights.encoderBias, &weights.decoderWeight, &weights.decoderBias})
            if (tensor->defined())
                *tensor = change(*tensor);
    }
    return other;
}

Scae Scae::trainableAlias() const
{
    return withWeights([](const Tensor &t) { return t.detach().requires_grad_(true); });
}

Scae Scae::on(torch::Device device) const
{
    Scae other = withWeights([device](const Tensor &t) { return t.to(device); });
    for (Tensor &counts : other.m_overlapCounts)
        counts = counts.to(device);
    return other;
}

Scae Scae::clone() const
{
    return withWeights([](const Tensor &t) { return t.detach().clone(); });
}

void Scae::assign(const Scae &other)
{
    torch::NoGradGuard noGrad;
    const auto from = other.parameters();
    const auto to = parameters();
    for (std::size_t i = 0; i < to.size(); ++i)
        Tensor(to[i].second).copy_(from[i].second);
}

}  // namespace pitfall
