#include "core/experiment/inspecting.h"

#include "core/compute/tensors.h"
#include "core/experiment/frozennetwork.h"
#include "core/experiment/moment.h"
#include "core/probe/features.h"
#include "core/probe/tunedprobe.h"
#include "core/score/scores.h"

#include <algorithm>

namespace pitfall {

namespace {

using torch::Tensor;

/// The rows of `points` nearest to `point`, but for the row `self` (−1: none).
std::vector<InspectorPicture::Neighbour> nearest(const Tensor &points, const Tensor &point, int self, int count)
{
    const Tensor distances = (points - point).norm(2, 1).contiguous();
    const float *values = distances.data_ptr<float>();
    std::vector<InspectorPicture::Neighbour> all;
    for (int i = 0; i < int(distances.size(0)); ++i)
        if (i != self)
            all.push_back({i, values[i]});
    const auto end = all.begin() + std::min<std::ptrdiff_t>(count, std::ptrdiff_t(all.size()));
    std::partial_sort(all.begin(), end, all.end(), [](const auto &a, const auto &b) {
        return a.distance < b.distance || (a.distance == b.distance && a.position < b.position);
    });
    all.erase(end, all.end());
    return all;
}

bool knowsStage(const Moment &moment, int stage)
{
    return moment.probe && moment.probeStage == stage;
}

std::vector<double> rowOf(const Tensor &matrix, int row)
{
    const Tensor values = matrix[row].to(torch::kFloat64).contiguous();
    return {values.data_ptr<double>(), values.data_ptr<double>() + values.numel()};
}

}  // namespace

const Tensor &Inspecting::features(const Moment &moment, int stage)
{
    if (m_network != moment.network || m_stage != stage) {
        m_features =
            featuresOf(moment.network->network, stage, moment.network->splits.test.first(imagesSearched), m_workers);
        m_network = moment.network;
        m_stage = stage;
    }
    return m_features;
}

const Tensor &Inspecting::pixels(const Moment &moment)
{
    if (m_images != moment.network->basis) {
        m_pixels = pixelsOf(moment.network->splits.test.first(imagesSearched));
        m_images = moment.network->basis;
    }
    return m_pixels;
}

InspectorPicture Inspecting::inspect(const Moment &moment, int position, int stage, int neighbours)
{
    torch::NoGradGuard noGrad;
    const Subset &test = moment.network->splits.test;
    const Scae &network = moment.network->network;
    InspectorPicture picture;
    picture.position = std::clamp(position, 0, test.count() - 1);
    picture.stage = stage;
    const Tensor input = imagesToTensor(test, picture.position, picture.position + 1);
    const Tensor output = network.reconstruct(input, stage);
    picture.input = toImageBatch(input);
    picture.output = toImageBatch(output);
    const auto scores = scoreImages(output, input);
    for (const std::string &key : scoreKeys())
        picture.scores[key] = scores.at(key).front();

    const Tensor code = network.features(input, stage);
    if (knowsStage(moment, stage))
        picture.probabilities = rowOf(moment.probe->probabilities(code, m_workers), 0);
    const int self = picture.position < imagesSearched ? picture.position : -1;
    picture.searched = std::min(imagesSearched, test.count());
    picture.inPixels = nearest(pixels(moment), input.flatten(1), self, neighbours);
    picture.inCode = nearest(features(moment, stage), code, self, neighbours);
    return picture;
}

ImageValuesPicture Inspecting::values(const Moment &moment, int stage, int images, const std::string &score)
{
    torch::NoGradGuard noGrad;
    const Scae &network = moment.network->network;
    const Subset shown = moment.network->splits.test.first(images);
    ImageValuesPicture picture;
    picture.stage = stage;
    picture.score = score;
    picture.values.resize(std::size_t(shown.count()));
    forEachRange(m_workers, shown.count(), nullptr, [&](int begin, int end) {
        const Tensor originals = imagesToTensor(shown, begin, end);
        const Tensor outputs = network.reconstruct(originals, stage);
        const auto of = score == "mse" ? std::vector<double>() : scoreImages(outputs, originals).at(score);
        const Tensor squares = (outputs - originals).square().flatten(1).mean(1).contiguous();
        for (int i = begin; i < end; ++i)
            picture.values[i] = score == "mse" ? squares.data_ptr<float>()[i - begin] : float(of[i - begin]);
    });
    if (!knowsStage(moment, stage))
        return picture;
    const Tensor probabilities = moment.probe->probabilities(featuresOf(network, stage, shown, m_workers), m_workers);
    const auto [confidence, predicted] = probabilities.max(1);
    const Tensor classes = predicted.contiguous(), shares = confidence.to(torch::kFloat32).contiguous();
    for (int i = 0; i < shown.count(); ++i) {
        picture.predicted.push_back(int(classes.data_ptr<std::int64_t>()[i]));
        picture.confidence.push_back(shares.data_ptr<float>()[i]);
    }
    return picture;
}

}  // namespace pitfall
