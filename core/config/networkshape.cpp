#include "core/config/networkshape.h"

#include "core/base/error.h"
#include "core/config/fields.h"

#include <numeric>

namespace pitfall {

namespace {

constexpr std::int64_t largestCode = 2'000'000;       // values an image
constexpr std::int64_t largestNetwork = 100'000'000;  // parameters

std::string text(const ImageShape &shape)
{
    return std::to_string(shape.channels) + "×" + std::to_string(shape.height) + "×" + std::to_string(shape.width);
}

std::string px(int length)
{
    return std::to_string(length) + " px";
}

/// The stages of one network, one after the other; its errors name the stage as the window does, from 1.
class ShapeChain {
public:
    explicit ShapeChain(const NetworkConfig &network) : m_network(network) {}

    StageShape next(const ImageShape &input)
    {
        const StageConfig &stage = m_network.stages[m_index];
        StageShape shape;
        shape.input = input;
        shape.padding = m_network.padding == Padding::Same ? stage.kernel / 2 : 0;
        shape.convolved = convolved(stage, input, shape.padding);
        shape.code = pooled(stage, shape.convolved);
        shape.parameters = parameters(stage, input);
        checkFit(stage, input);
        ++m_index;
        return shape;
    }

private:
    ImageShape convolved(const StageConfig &stage, const ImageShape &input, int padding) const
    {
        if (stage.stride > stage.kernel) {
            refuse("stride", "its stride of " + px(stage.stride) + " is larger than its kernel of " + px(stage.kernel) +
                                 ", so that some pixels would never be seen");
        }
        const int height = input.height + 2 * padding;
        const int width = input.width + 2 * padding;
        if (stage.kernel > height || stage.kernel > width) {
            refuse("kernel", "its kernel of " + px(stage.kernel) + " does not fit into its input of " + text(input) +
                                 (padding ? " with " + px(padding) + " of zeros on each side" : ""));
        }
        const ImageShape shape{stage.channels, (height - stage.kernel) / stage.stride + 1,
                               (width - stage.kernel) / stage.stride + 1};
        if (shape.size() > largestCode)
            refuse("channels", "its code of " + text(shape) + " values an image is too large; at most 2 million work");
        return shape;
    }

    ImageShape pooled(const StageConfig &stage, const ImageShape &input) const
    {
        const ImageShape shape{input.channels, input.height / stage.pool, input.width / stage.pool};
        if (shape.size() == 0) {
            refuse("pool", "its pooling window of " + px(stage.pool) + " does not fit into " + text(input) +
                               ", so that nothing would be left of the code");
        }
        return shape;
    }

    std::int64_t parameters(const StageConfig &stage, const ImageShape &input) const
    {
        const std::int64_t weights = std::int64_t(stage.channels) * input.channels * stage.kernel * stage.kernel;
        const std::int64_t biases = std::int64_t(stage.channels) + input.channels;
        return (m_network.tied ? weights : 2 * weights) + biases;
    }

    /// There are no more directions than values in a patch.
    void checkFit(const StageConfig &stage, const ImageShape &input) const
    {
        const std::int64_t values = std::int64_t(input.channels) * stage.kernel * stage.kernel;
        const bool fitted = m_network.encoder == EncoderKind::Pca || m_network.encoder == EncoderKind::Lda;
        if (fitted && stage.channels > values)
            refuse("channels", std::string(m_network.encoder == EncoderKind::Pca ? "a PCA" : "an LDA") +
                                   " encoder has at most as many channels as its patches have values, " +
                                   std::to_string(values) + " here");
    }

    [[noreturn]] void refuse(const char *key, const std::string &why) const
    {
        throw ConfigError("network.stages." + std::to_string(m_index) + "." + key + ": stage " +
                          std::to_string(m_index + 1) + " cannot work: " + why + ".");
    }

    const NetworkConfig &m_network;
    std::size_t m_index = 0;
};

void checkStages(const NetworkConfig &network)
{
    for (std::size_t i = 0; i < network.stages.size(); ++i) {
        if (network.stages[i].switches && network.stages[i].pool == 1) {
            throw ConfigError("network.stages." + std::to_string(i) +
                              ".switches needs pooling: set pool to 2 or more, or switches to false.");
        }
    }
}

}  // namespace

std::int64_t NetworkShape::parameters() const
{
    return std::accumulate(stages.begin(), stages.end(), std::int64_t(0),
                           [](std::int64_t sum, const StageShape &stage) { return sum + stage.parameters; });
}

NetworkShape networkShape(const NetworkConfig &network, const ImageShape &input)
{
    if (network.stages.empty())
        throw ConfigError("network.stages must have at least one stage.");
    if (input.channels < 1 || input.height < 1 || input.width < 1)
        throw ConfigError("The network's input of " + text(input) + " is empty.");

    NetworkShape shape{input, {}};
    ShapeChain chain(network);
    for (ImageShape below = input; shape.stages.size() < network.stages.size(); below = shape.stages.back().code)
        shape.stages.push_back(chain.next(below));
    if (shape.parameters() > largestNetwork)
        throw ConfigError("network.stages: " + std::to_string(shape.parameters() / 1'000'000) +
                          " million parameters are too many; at most 100 million work. Use fewer channels or smaller "
                          "kernels.");
    return shape;
}

void checkConsistency(const ExperimentConfig &config)
{
    const NetworkConfig &network = config.network;
    const bool sigmoid = network.decoder == DecoderActivation::Mirror;
    checkStages(network);
    if (network.encoder != EncoderKind::Learned) {
        const std::string fixed = std::string(" needs network.encoder=learned, not ") +
                                  EnumNames<EncoderKind>::values[int(network.encoder)].key;
        if (network.tied)
            throw ConfigError("network.tied=true" + fixed + ": the decoder's weights would be the encoder's, which " +
                              "stay as they are, so that there would be nothing to learn.");
        if (config.training.guidance > 0)
            throw ConfigError("training.guidance" + fixed + ": an encoder that stays as it is cannot be guided.");
    }
    if (network.range == InputRange::Symmetric && sigmoid) {
        throw ConfigError("network.range=symmetric needs network.decoder=linear: a mirrored image decoder ends in a "
                          "sigmoid, which cannot reach negative values.");
    }
    if ((config.training.loss == Loss::Bce || config.training.loss == Loss::Ssim) && !sigmoid) {
        throw ConfigError(std::string("training.loss=") + (config.training.loss == Loss::Bce ? "bce" : "ssim") +
                          " needs network.decoder=mirror: it compares pictures in 0 … 1, and only a mirrored image "
                          "decoder ends in a sigmoid.");
    }
}

}  // namespace pitfall
