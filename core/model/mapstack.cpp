#include "core/model/mapstack.h"

#include "core/kernels/kernelchoice.h"
#include "core/kernels/packing.h"

#include <algorithm>

namespace pitfall {

namespace {

Curve curveOf(Activation activation)
{
    switch (activation) {
    case Activation::Relu:
        return Curve::Relu;
    case Activation::LeakyRelu:
        return Curve::LeakyRelu;
    case Activation::Tanh:
        return Curve::Tanh;
    case Activation::Sigmoid:
        return Curve::Sigmoid;
    case Activation::SoftSign:
        return Curve::SoftSign;
    case Activation::Linear:
        break;
    }
    return Curve::Linear;
}

/// What keeps the values that are stored above the channels at 0.
float biasAbove(Curve curve)
{
    return curve == Curve::Sigmoid ? -1e4f : 0.f;
}

/// Level `k` of a network: what stage k is given, or the top code. An image has as many floats as channels, a code is
/// rounded up for the vectors.
MapShape levelOf(const Scae &network, int k)
{
    const bool isTop = k == network.stages();
    const ImageShape &shape = isTop ? network.shape().stages[k - 1].code : network.shape().stages[k].input;
    const int stored = k == 0 ? shape.channels : roundedUp(shape.channels, 8);
    return {shape.channels, shape.height, shape.width, stored, isTop ? 0 : network.shape().stages[k].padding};
}

/// 1 / the number of decoded patches that cover a pixel, 1 where none does; for each channel of each pixel.
std::vector<float> sharesOf(const MapPair &pair)
{
    const MapShape &shape = pair.big();
    std::vector<float> counts(std::size_t(shape.floats()));
    const Places places = pair.places(1);
    for (int p = 0; p < places.count; ++p)
        for (int row = 0; row < pair.window().rows; ++row)
            for (int i = 0; i < pair.window().run; ++i)
                ++counts[places.big[p] + row * pair.window().stride + i];
    std::vector<float> shares;
    forEachRow(shape, 1, [&](int row) {
        for (int i = 0; i < shape.width * shape.stored; ++i)
            shares.push_back(1 / std::max(1.f, counts[row + i]));
    });
    return shares;
}

std::vector<float> zeros(const MapShape &shape, int images)
{
    return std::vector<float>(std::size_t(shape.floats()) * images + slackFloats);
}

}  // namespace

bool MapStack::covers(const NetworkConfig &network, int first, int last)
{
    return std::all_of(network.stages.begin() + first, network.stages.begin() + last + 1,
                       [](const StageConfig &stage) { return stage.pool == 1; });
}

MapStack::MapStack(const Scae &network, int first, int last, int images) : m_first(first), m_images(images)
{
    for (int k = first; k <= last; ++k) {
        const StageConfig &config = network.config().stages[k];
        MapStage stage{MapPair(levelOf(network, k), levelOf(network, k + 1), config.kernel, config.stride, images),
                       curveOf(config.activation), curveOf(network.decoderActivation(k))};
        if (network.config().overlap == Overlap::Average)
            stage.shares = sharesOf(stage.pair);
        m_stages.push_back(std::move(stage));
    }
    load(network, false);
}

void MapStack::load(const Scae &network, bool forTraining)
{
    const Kernels &k = kernels();
    for (int i = 0; i < stages(); ++i) {
        MapStage &stage = m_stages[i];
        const StageWeights &weights = network.weights(m_first + i);
        const float *encoder = weights.encoderWeight.data_ptr<float>();
        const float *decoder = network.config().tied ? encoder : weights.decoderWeight.data_ptr<float>();
        packForGather(encoder, stage.pair, k, stage.encoder);
        packForScatter(decoder, stage.pair, k, stage.decoder);
        stage.encoderBias =
            repeatedRow(stage.pair.small(), weights.encoderBias.data_ptr<float>(), biasAbove(stage.codeCurve));
        stage.decoderBias =
            repeatedRow(stage.pair.big(), weights.decoderBias.data_ptr<float>(), biasAbove(stage.decodedCurve));
        if (!forTraining)
            continue;
        packForGather(decoder, stage.pair, k, stage.decoderBack);
        if (i > 0)
            packForScatter(encoder, stage.pair, k, stage.encoderBack);
    }
}

const MapShape &MapStack::level(int k) const
{
    return k == stages() ? m_stages.back().pair.small() : m_stages[k].pair.big();
}

std::unique_ptr<MapWorkspace> MapStack::takeWorkspace() const
{
    {
        std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto workspace = std::move(m_idle.back());
            m_idle.pop_back();
            return workspace;
        }
    }
    auto workspace = std::make_unique<MapWorkspace>();
    for (int k = 0; k <= stages(); ++k) {
        const bool isTop = k == stages();
        workspace->codes.push_back(zeros(level(k), m_images));
        workspace->codeGradients.push_back(k ? zeros(level(k), m_images) : std::vector<float>());
        workspace->decoded.push_back(isTop ? std::vector<float>() : zeros(level(k), m_images));
        workspace->decodedGradients.push_back(isTop ? std::vector<float>() : zeros(level(k), m_images));
    }
    workspace->target = zeros(level(0), m_images);
    return workspace;
}

void MapStack::giveBack(std::unique_ptr<MapWorkspace> workspace) const
{
    std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(workspace));
}

void MapStack::encode(MapWorkspace &workspace, int images) const
{
    for (int k = 0; k < stages(); ++k) {
        const MapStage &stage = m_stages[k];
        const MapShape &code = stage.pair.small();
        float *to = workspace.codes[k + 1].data();
        kernels().gather(workspace.codes[k].data(), stage.pair.window(), stage.pair.places(images),
                         stage.encoder.data(), code.stored, to);
        forEachRow(code, images, [&](int row) {
            kernels().finish(stage.codeCurve, nullptr, stage.encoderBias.data(), to + row, code.width * code.stored);
        });
    }
}

void MapStack::decode(MapWorkspace &workspace, int images) const
{
    for (int k = stages() - 1; k >= 0; --k) {
        const MapStage &stage = m_stages[k];
        const MapShape &shape = stage.pair.big();
        const int count = shape.width * shape.stored;
        float *to = workspace.decoded[k].data();
        std::fill_n(to, std::size_t(shape.floats()) * images, 0.f);
        kernels().scatter(decodedLevel(workspace, k + 1).data(), stage.pair.window(), stage.pair.places(images),
                          stage.decoder.data(), stage.pair.small().stored, to);
        int y = 0;
        forEachRow(shape, images, [&](int row) {
            const float *shares = stage.shares.empty() ? nullptr : stage.shares.data() + y % shape.height * count;
            kernels().finish(stage.decodedCurve, shares, stage.decoderBias.data(), to + row, count);
            ++y;
        });
    }
}

}  // namespace pitfall
