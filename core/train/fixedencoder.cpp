#include "core/train/fixedencoder.h"

#include "core/base/error.h"
#include "core/compute/random.h"
#include "core/compute/tensors.h"
#include "core/config/networkshape.h"
#include "core/embed/lda.h"
#include "core/embed/pca.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

constexpr int sampledImages = 2000;
constexpr int patchesPerImage = 6;
constexpr int imagesAtOnce = 100;

/// Windows of the convolution: N × patch size × places.
Tensor windows(const Tensor &input, const StageConfig &stage, std::int64_t padding)
{
    return torch::im2col(input, {stage.kernel, stage.kernel}, {1, 1}, {padding, padding}, {stage.stride, stage.stride});
}

/// The images that patches are taken from, in the order in which they were drawn.
std::vector<int> drawImages(int count, at::Generator generator)
{
    const Tensor order = torch::randperm(count, generator, torch::kInt64);
    const auto *first = order.data_ptr<std::int64_t>();
    return {first, first + std::min(count, sampledImages)};
}

Tensor inputOf(const Scae &network, int stage, const Tensor &images)
{
    return stage == 0 ? network.toNetworkRange(images) : network.encode(images, stage - 1).back().values;
}

/// The leading principal components of what is orthogonal to `directions`.
Tensor orthogonalComponents(const Tensor &patches, const Tensor &directions, std::int64_t count)
{
    const Tensor basis = std::get<0>(torch::linalg_qr(directions.t()));
    const Tensor rest = patches - torch::mm(torch::mm(patches, basis), basis.t());
    return fitPca(rest, count).components;
}

Tensor discriminants(const PatchSample &sample, int classes, int channels)
{
    const Tensor directions = fitLda(sample.patches, sample.labels, classes, channels).directions;
    const std::int64_t missing = channels - directions.size(0);
    if (missing == 0)
        return directions;
    if (directions.size(0) == 0)  // a single class
        return fitPca(sample.patches, missing).components;
    return torch::cat({directions, orthogonalComponents(sample.patches, directions, missing)});
}

/// How many patches cover a pixel, on the average.
double coverage(const StageConfig &stage)
{
    return double(stage.kernel) * stage.kernel / (double(stage.stride) * stage.stride);
}

void put(const Tensor &values, const Tensor &into)
{
    Tensor(into).copy_(values.view(into.sizes()));
}

void putStage(Scae &network, int stage, const FittedKernels &fitted)
{
    const NetworkConfig &config = network.config();
    const StageWeights &weights = network.weights(stage);
    put(fitted.kernels, weights.encoderWeight);
    put(-torch::mv(fitted.kernels, fitted.mean), weights.encoderBias);
    if (network.decoderActivation(stage) != Activation::Linear)
        return;
    const double times = config.overlap == Overlap::Sum ? coverage(config.stages[stage]) : 1;
    const Tensor back = torch::linalg_pinv(fitted.kernels.to(torch::kFloat64)).t().to(torch::kFloat32);
    put(back / times, weights.decoderWeight);
    put(fitted.mean.view({weights.decoderBias.size(0), -1}).mean(1), weights.decoderBias);
}

}  // namespace

PatchSample samplePatches(const Scae &network, int stage, const Subset &images, std::int64_t seed)
{
    torch::NoGradGuard noGrad;
    at::Generator generator = makeGenerator(seed, Stream::Patches, {stage});
    const StageShape &shape = network.shape().stages[stage];
    const std::vector<int> drawn = drawImages(images.count(), generator);
    const std::int64_t places = std::int64_t(shape.convolved.height) * shape.convolved.width;
    const Tensor chosen =
        torch::randint(places, {std::int64_t(drawn.size()), patchesPerImage}, generator, torch::kInt64);

    std::vector<Tensor> patches;
    std::vector<std::int64_t> labels;
    for (std::size_t begin = 0; begin < drawn.size(); begin += imagesAtOnce) {
        const std::size_t count = std::min<std::size_t>(imagesAtOnce, drawn.size() - begin);
        const Tensor input =
            inputOf(network, stage, imagesToTensor(images, std::span<const int>(&drawn[begin], count)));
        const Tensor all = windows(input, network.config().stages[stage], shape.padding);
        const Tensor index = chosen.slice(0, std::int64_t(begin), std::int64_t(begin + count)).unsqueeze(1);
        patches.push_back(all.gather(2, index.expand({-1, all.size(1), -1})).transpose(1, 2).flatten(0, 1));
        for (std::size_t i = 0; i < count; ++i)
            labels.insert(labels.end(), patchesPerImage, images.label(drawn[begin + i]));
    }
    return {torch::cat(patches), torch::tensor(labels)};
}

FittedKernels fitKernels(EncoderKind kind, const PatchSample &sample, int classes, int channels)
{
    torch::NoGradGuard noGrad;
    const Tensor mean = sample.patches.mean(0, false, torch::kFloat64).to(torch::kFloat32);
    const Tensor kernels = kind == EncoderKind::Pca ? fitPca(sample.patches, channels).components
                                                    : discriminants(sample, classes, channels);
    if (kernels.size(0) < channels)
        throw ConfigError("network.stages: " + std::to_string(channels) + " channels cannot be fitted to " +
                          std::to_string(sample.patches.size(0)) + " patches of " +
                          std::to_string(sample.patches.size(1)) +
                          " values; use fewer channels, or more training images.");
    return {kernels, mean};
}

void fitFixedEncoders(Scae &network, const Subset &images, std::int64_t seed)
{
    const EncoderKind kind = network.config().encoder;
    if (kind == EncoderKind::Learned || kind == EncoderKind::Random)
        return;
    torch::NoGradGuard noGrad;
    for (int stage = 0; stage < network.stages(); ++stage)
        putStage(network, stage,
                 fitKernels(kind, samplePatches(network, stage, images, seed), images.dataset->classes(),
                            network.config().stages[stage].channels));
}

}  // namespace pitfall
