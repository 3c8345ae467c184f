#include "core/train/directstep.h"

#include "core/kernels/kernelchoice.h"
#include "core/kernels/packing.h"
#include "core/train/loss.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

using torch::Tensor;

/// Images at a time where autograd looks at the output, which has its price each time.
constexpr int mostImages = 16;

int firstStage(const TrainingConfig &training, int stage)
{
    return training.schedule == Schedule::Greedy ? stage : 0;
}

/// Losses that compare images do not apply where codes are reproduced.
Loss lossOf(const TrainingConfig &training, int first)
{
    const bool comparesImages = training.loss == Loss::Bce || training.loss == Loss::Ssim;
    return first > 0 && comparesImages ? Loss::Mse : training.loss;
}

bool isKernel(Loss loss)
{
    return loss == Loss::Mse || loss == Loss::Mae;
}

Tensor toTensor(const std::vector<float> &maps, const MapShape &shape, int images)
{
    Tensor values = torch::empty({images, shape.channels, shape.height, shape.width});
    fromMaps(maps.data(), shape, images, values.data_ptr<float>());
    return values;
}

/// Values of each image side by side: channels × height × width.
int valuesOf(const MapShape &shape)
{
    return shape.channels * shape.height * shape.width;
}

void addInOrder(std::vector<std::vector<float>> &total, const std::vector<std::vector<float>> &more)
{
    for (std::size_t i = 0; i < total.size(); ++i)
        kernels().add(more[i].data(), total[i].data(), int(more[i].size()));
}

}  // namespace

bool DirectStep::covers(const Scae &network, const TrainingConfig &training, int stage)
{
    return MapStack::covers(network.config(), firstStage(training, stage), stage);
}

int DirectStep::shardImages(int batchSize)
{
    const int eighth = std::clamp(roundedUp(batchSize / 8, MapStack::cachedImages), MapStack::cachedImages, 16);
    return std::max(eighth, roundedUp(batchSize / 64, MapStack::cachedImages));
}

int DirectStep::imagesAtOnce() const
{
    return isKernel(m_loss) ? MapStack::cachedImages : mostImages;
}

DirectStep::DirectStep(const Scae &network, const TrainingConfig &training, const Subset &images, int stage)
    : m_network(network), m_training(training), m_images(images), m_stage(stage),
      m_encoderLearns(network.config().encoder == EncoderKind::Learned),
      m_loss(lossOf(training, firstStage(training, stage))),
      m_stack(network, firstStage(training, stage), stage, mostImages),
      m_inputs(network, images, firstStage(training, stage), m_stack.level(0))
{
}

void DirectStep::begin(int shards)
{
    m_stack.load(m_network, true);
    m_shardCount = shards;
    while (int(m_shards.size()) < shards) {
        Sums sums;
        for (int k = 0; k < m_stack.stages(); ++k) {
            const MapPair &pair = m_stack.stage(k).pair;
            sums.encoder.emplace_back(pair.sums());
            sums.decoder.emplace_back(pair.sums());
            sums.encoderBias.emplace_back(pair.small().width * pair.small().stored);
            sums.decoderBias.emplace_back(pair.big().width * pair.big().stored);
        }
        m_shards.push_back(std::move(sums));
    }
}

void DirectStep::train(int shard, std::span<const int> positions, int batchImages, const LiveSettings &live,
                       const Guide *guide, at::Generator generator)
{
    Sums &sums = m_shards[shard];
    sums.loss = 0;
    sums.guide.clear();
    for (auto *all : {&sums.encoder, &sums.decoder, &sums.encoderBias, &sums.decoderBias})
        for (std::vector<float> &each : *all)
            std::fill(each.begin(), each.end(), 0.f);

    auto workspace = m_stack.takeWorkspace();
    const std::size_t atOnce = std::size_t(imagesAtOnce());
    for (std::size_t begin = 0; begin < positions.size(); begin += atOnce) {
        const auto some = positions.subspan(begin, std::min(atOnce, positions.size() - begin));
        Pass pass{*workspace, sums, int(some.size()), batchImages, live, guide, some};
        m_inputs.fill(some, workspace->target.data());
        corrupt(pass, generator);
        m_stack.encode(*workspace, pass.images);
        m_stack.decode(*workspace, pass.images);
        lossAndGradient(pass);
        backThroughDecoder(pass);
        addCodeGradients(pass);
        if (m_encoderLearns)
            backThroughEncoder(pass);
    }
    m_stack.giveBack(std::move(workspace));
}

/// From the target to what the encoder sees. The corruption is that of images in [0,1], whatever the network's range.
void DirectStep::corrupt(Pass &pass, at::Generator &generator) const
{
    const MapShape &shape = m_stack.level(0);
    const std::vector<float> &clean = pass.maps.target;
    std::vector<float> &seen = pass.maps.codes[0];
    std::copy_n(clean.begin(), std::size_t(shape.floats()) * pass.images, seen.begin());
    if (pass.live.noise <= 0 && pass.live.masking <= 0)
        return;
    torch::NoGradGuard noGrad;
    const bool symmetric = m_stack.first() == 0 && m_network.config().range == InputRange::Symmetric;
    Tensor values = toTensor(clean, shape, pass.images);
    if (symmetric)
        values = (values + 1) / 2;
    if (pass.live.noise > 0)
        values = values + pass.live.noise * torch::randn(values.sizes(), generator);
    if (pass.live.masking > 0)
        values = values * (torch::rand(values.sizes(), generator) >= pass.live.masking);
    if (symmetric)
        values = values * 2 - 1;
    toMaps(values.contiguous().data_ptr<float>(), shape, pass.images, seen.data());
}

void DirectStep::lossAndGradient(Pass &pass) const
{
    if (!isKernel(m_loss))
        return lossByAutograd(pass);
    const MapShape &shape = m_stack.level(0);
    const float *value = pass.maps.decoded[0].data();
    const float *target = pass.maps.target.data();
    float *gradient = pass.maps.decodedGradients[0].data();
    const double mean = 1.0 / (double(pass.batchImages) * valuesOf(shape));
    const bool squared = m_loss == Loss::Mse;
    const auto error = squared ? kernels().squaredError : kernels().absoluteError;
    double sum = 0;
    forEachRow(shape, pass.images, [&](int row) {
        sum += error(value + row, target + row, float(squared ? 2 * mean : mean), gradient + row,
                     shape.width * shape.stored);
    });
    pass.sums.loss += sum * mean;
}

void DirectStep::lossByAutograd(Pass &pass) const
{
    const MapShape &shape = m_stack.level(0);
    const Tensor output = toTensor(pass.maps.decoded[0], shape, pass.images).requires_grad_(true);
    if (!output.isfinite().all().item<bool>()) {  // some losses refuse to look at it
        pass.sums.loss = std::nan("");
        return;
    }
    const double share = double(pass.images) / pass.batchImages;
    const Tensor loss = share * reconstructionLoss(m_loss, output, toTensor(pass.maps.target, shape, pass.images));
    const Tensor gradient = torch::autograd::grad({loss}, {output})[0].contiguous();
    toMaps(gradient.data_ptr<float>(), shape, pass.images, pass.maps.decodedGradients[0].data());
    pass.sums.loss += loss.item<double>();
}

void DirectStep::backThroughDecodedCurve(Pass &pass, int k) const
{
    const MapStage &stage = m_stack.stage(k);
    const MapShape &shape = m_stack.level(k);
    const int count = shape.width * shape.stored;
    const float *value = pass.maps.decoded[k].data();
    float *gradient = pass.maps.decodedGradients[k].data();
    int y = 0;
    forEachRow(shape, pass.images, [&](int row) {
        kernels().slope(stage.decodedCurve, value + row, gradient + row, count);
        kernels().add(gradient + row, pass.sums.decoderBias[k].data(), count);
        if (!stage.shares.empty())
            kernels().multiply(stage.shares.data() + y % shape.height * count, gradient + row, count);
        ++y;
    });
}

/// From the gradient of the output to the gradients of the decoders' weights and of the top code.
void DirectStep::backThroughDecoder(Pass &pass) const
{
    const int top = m_stack.stages();
    for (int k = 0; k < top; ++k) {
        const MapStage &stage = m_stack.stage(k);
        const Places places = stage.pair.places(pass.images);
        const int channels = stage.pair.small().stored;
        const float *gradient = pass.maps.decodedGradients[k].data();
        backThroughDecodedCurve(pass, k);
        kernels().outer(gradient, stage.pair.window(), places, m_stack.decodedLevel(pass.maps, k + 1).data(), channels,
                        pass.sums.decoder[k].data());
        if (k + 1 == top && !m_encoderLearns)
            return;
        auto &above = k + 1 == top ? pass.maps.codeGradients[top] : pass.maps.decodedGradients[k + 1];
        kernels().gather(gradient, stage.pair.window(), places, stage.decoderBack.data(), channels, above.data());
    }
}

/// Sparsity and guidance, which act on the top code.
void DirectStep::addCodeGradients(Pass &pass) const
{
    if (m_training.sparsity > 0) {
        const MapShape &shape = m_stack.level(m_stack.stages());
        const float *code = pass.maps.codes.back().data();
        float *gradient = pass.maps.codeGradients.back().data();
        const double scale = m_training.sparsity / (double(pass.batchImages) * valuesOf(shape));
        double sum = 0;
        forEachRow(shape, pass.images, [&](int row) {
            for (int i = row; i < row + shape.width * shape.stored; ++i) {
                sum += std::abs(code[i]);
                gradient[i] += code[i] > 0 ? float(scale) : code[i] < 0 ? float(-scale) : 0.f;
            }
        });
        pass.sums.loss += sum * scale;
    }
    if (pass.guide)
        guideByAutograd(pass);
}

void DirectStep::guideByAutograd(Pass &pass) const
{
    const int top = m_stack.stages();
    const MapShape &shape = m_stack.level(top);
    std::vector<Tensor> leaves = pass.guide->trainableAlias();
    std::vector<std::int64_t> labels;
    for (const int position : pass.positions)
        labels.push_back(m_images.label(position));
    const Tensor code = toTensor(pass.maps.codes[top], shape, pass.images).requires_grad_(true);
    const double weight = pass.live.guidance * pass.images / pass.batchImages;
    const Tensor objective = weight * Guide::crossEntropy(leaves, code, torch::tensor(labels));
    leaves.push_back(code);
    std::vector<Tensor> gradients = torch::autograd::grad({objective}, leaves);

    std::vector<float> more(pass.maps.codeGradients[top].size());
    toMaps(gradients.back().contiguous().data_ptr<float>(), shape, pass.images, more.data());
    kernels().add(more.data(), pass.maps.codeGradients[top].data(), int(more.size()));
    gradients.pop_back();
    if (pass.sums.guide.empty())
        pass.sums.guide = std::move(gradients);
    else
        for (std::size_t i = 0; i < gradients.size(); ++i)
            pass.sums.guide[i] = pass.sums.guide[i] + gradients[i];
}

/// From the gradient of the top code to those of the encoders' weights. No one needs that of what the stack is given.
void DirectStep::backThroughEncoder(Pass &pass) const
{
    for (int k = m_stack.stages() - 1; k >= 0; --k) {
        const MapStage &stage = m_stack.stage(k);
        const MapShape &code = stage.pair.small();
        const Places places = stage.pair.places(pass.images);
        const int count = code.width * code.stored;
        const float *value = pass.maps.codes[k + 1].data();
        float *gradient = pass.maps.codeGradients[k + 1].data();
        forEachRow(code, pass.images, [&](int row) {
            kernels().slope(stage.codeCurve, value + row, gradient + row, count);
            kernels().add(gradient + row, pass.sums.encoderBias[k].data(), count);
        });
        kernels().outer(pass.maps.codes[k].data(), stage.pair.window(), places, gradient, code.stored,
                        pass.sums.encoder[k].data());
        if (k == 0)
            return;
        std::vector<float> &below = pass.maps.codeGradients[k];
        std::fill_n(below.begin(), std::size_t(stage.pair.big().floats()) * pass.images, 0.f);
        kernels().scatter(gradient, stage.pair.window(), places, stage.encoderBack.data(), code.stored, below.data());
    }
}

ShardResult DirectStep::result()
{
    torch::NoGradGuard noGrad;
    for (int shard = 0; shard < m_shardCount; ++shard)
        if (!std::isfinite(m_shards[shard].loss))
            return {std::nan(""), {}, {}};
    Sums &total = m_shards.front();
    for (int shard = 1; shard < m_shardCount; ++shard) {
        const Sums &more = m_shards[shard];
        total.loss += more.loss;
        addInOrder(total.encoder, more.encoder);
        addInOrder(total.decoder, more.decoder);
        addInOrder(total.encoderBias, more.encoderBias);
        addInOrder(total.decoderBias, more.decoderBias);
        for (std::size_t i = 0; i < total.guide.size(); ++i)
            total.guide[i] = total.guide[i] + more.guide[i];
    }

    ShardResult result{total.loss, {}, total.guide};
    for (const auto &[name, weights] : trainedParameters(m_network, m_training.schedule, m_stage)) {
        const Tensor gradient = torch::zeros(weights.sizes());
        result.network.push_back(gradient);
        float *to = gradient.data_ptr<float>();
        const int k = std::stoi(name.substr(name.find('.') + 1)) - m_stack.first();
        const MapPair &pair = m_stack.stage(k).pair;
        const bool isEncoder = name.starts_with("encoder.");
        if (name.ends_with(".bias"))
            isEncoder ? addRow(total.encoderBias[k].data(), pair.small(), to)
                      : addRow(total.decoderBias[k].data(), pair.big(), to);
        if (name.ends_with(".weight"))
            addSums((isEncoder ? total.encoder : total.decoder)[k].data(), pair, to);
        if (name.ends_with(".weight") && isEncoder && m_network.config().tied)
            addSums(total.decoder[k].data(), pair, to);
    }
    return result;
}

}  // namespace pitfall
