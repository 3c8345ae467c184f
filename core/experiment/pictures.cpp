#include "core/experiment/pictures.h"

#include "core/compute/tensors.h"
#include "core/embed/pca.h"
#include "core/probe/features.h"
#include "core/score/scores.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

using torch::Tensor;

/// Test images that a unit's use is judged by.
constexpr int sampleImages = 128;
/// A unit is dead when its variance is below this share of the liveliest unit's.
constexpr double deadShare = 1e-5;
/// Two units are duplicates when the correlation of their activations is above this.
constexpr double duplicateCorrelation = 0.99;

std::vector<int> valid(const std::vector<int> &positions, int count)
{
    std::vector<int> kept;
    std::copy_if(positions.begin(), positions.end(), std::back_inserter(kept),
                 [count](int p) { return p >= 0 && p < count; });
    return kept;
}

/// Activations of a stage, units × (images · places).
Tensor unitRows(const Tensor &code)
{
    return code.transpose(0, 1).flatten(1);
}

std::vector<UnitUse> unitUses(const Tensor &rows)
{
    const Tensor centred = rows - rows.mean(1, true);
    const Tensor variances = centred.square().mean(1).contiguous();
    const Tensor scaled = centred / centred.norm(2, 1, true).clamp_min(1e-12);
    const Tensor correlations = torch::mm(scaled, scaled.t()).contiguous();
    const std::int64_t units = rows.size(0);
    const float *variance = variances.data_ptr<float>();
    const float *correlation = correlations.data_ptr<float>();
    const double liveliest = variances.max().item<float>();

    std::vector<UnitUse> uses(units);
    for (std::int64_t u = 0; u < units; ++u) {
        uses[u].variance = variance[u];
        uses[u].dead = !(variance[u] > deadShare * liveliest);
        for (std::int64_t earlier = 0; earlier < u && !uses[u].dead && uses[u].duplicateOf < 0; ++earlier)
            if (!uses[earlier].dead && correlation[u * units + earlier] > duplicateCorrelation)
                uses[u].duplicateOf = int(earlier);
    }
    return uses;
}

/// For each unit a code of its own, decoded: zero but for one place in the middle, as large as the unit gets in the
/// sample. Some units at a time, since the codes of all would be channels² · height · width numbers.
Tensor decodedOneHots(const Scae &network, int stage, const Tensor &rows)
{
    constexpr int unitsAtATime = 32;
    const ImageShape code = network.shape().stages[stage].code;
    const Tensor peak = std::get<0>(rows.abs().max(1)).clamp_min(1e-3);
    std::vector<Tensor> decoded;
    for (int begin = 0; begin < code.channels; begin += unitsAtATime) {
        const int count = std::min(unitsAtATime, code.channels - begin);
        Tensor codes = torch::zeros({count, code.channels, code.height, code.width});
        for (int i = 0; i < count; ++i)
            codes[i][begin + i][code.height / 2][code.width / 2] = peak[begin + i];
        decoded.push_back(network.decodeFrom(stage, codes));
    }
    return torch::cat(decoded);
}

}  // namespace

ReconstructionsPicture PictureMaker::reconstructions(const Scae &network, int throughStage,
                                                     const std::vector<int> &positions)
{
    torch::NoGradGuard noGrad;
    ReconstructionsPicture picture;
    picture.throughStage = throughStage;
    picture.positions = valid(positions, m_test.count());
    if (picture.positions.empty())
        return picture;
    const Tensor inputs = imagesToTensor(m_test, picture.positions);
    const Tensor outputs = network.reconstruct(inputs, throughStage);
    const auto scores = scoreImages(outputs, inputs);
    picture.inputs = toImageBatch(inputs);
    picture.outputs = toImageBatch(outputs);
    picture.mse = scores.at("mse");
    picture.ssim = scores.at("ssim");
    return picture;
}

Tensor PictureMaker::mapFeatures(const Scae &network, int stage, int images)
{
    const Subset shown = m_test.first(images);
    return stage == SnapshotRequest::rawPixels ? pixelsOf(shown) : featuresOf(network, stage, shown, m_workers);
}

MapPicture PictureMaker::map(const Scae &network, int stage, int images, int slot)
{
    torch::NoGradGuard noGrad;
    const Tensor features = mapFeatures(network, stage, images);
    MapPicture picture;
    picture.stage = stage;
    if (!std::isfinite(features.sum(torch::kFloat64).item<double>()))
        return picture;
    Tensor &axes = m_axes[{slot, stage}];
    const Pca pca = fitLeadingPca(features, m_workers, axes);
    axes = pca.components;
    const Tensor places = pca.project(features).t().contiguous();
    const float *first = places.data_ptr<float>();
    const std::int64_t n = features.size(0);

    picture.x.assign(first, first + n);
    picture.y.assign(n, 0.f);
    picture.explainedX = pca.explained[0].item<float>();
    if (places.size(0) > 1) {
        picture.y.assign(first + n, first + 2 * n);
        picture.explainedY = pca.explained[1].item<float>();
    }
    return picture;
}

FiltersPicture PictureMaker::filters(const Scae &network, int stage, int selected)
{
    torch::NoGradGuard noGrad;
    const int n = std::min(sampleImages, m_test.count());
    const Tensor rows = unitRows(network.encode(imagesToTensor(m_test, 0, n), stage).back().values);

    FiltersPicture picture;
    picture.stage = stage;
    picture.units = unitUses(rows);
    if (stage == 0)
        picture.kernels = toImageBatch(network.parameters(0).front().second);
    picture.decoded = toImageBatch(decodedOneHots(network, stage, rows));
    if (selected >= 0 && selected < m_test.count()) {
        picture.selected = selected;
        const Tensor code = network.encode(imagesToTensor(m_test, selected, selected + 1), stage).back().values;
        picture.activations = toImageBatch(code.transpose(0, 1));
    }
    return picture;
}

}  // namespace pitfall
