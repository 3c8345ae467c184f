#pragma once

#include "core/data/dataset.h"
#include "core/experiment/measure.h"
#include "core/experiment/records.h"
#include "core/experiment/snapshot.h"

#include <QByteArray>
#include <QtGlobal>

#include <numeric>

/// Hand-made data for tests of views: small enough to follow by eye.
namespace smalldata {

inline const bool offscreen =
    qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || qputenv("QT_QPA_PLATFORM", QByteArray("offscreen"));

/// `count` RGB test images of 8×8, classes red, green, blue in turn; image i is (10 i) in its class's channel.
inline std::shared_ptr<const pitfall::Splits> splits(int count = 30)
{
    auto dataset = std::make_shared<pitfall::Dataset>();
    dataset->classNames = {"red", "green", "blue"};
    pitfall::LabelledImages &test = dataset->test;
    test.shape = {3, 8, 8};
    for (int i = 0; i < count; ++i) {
        test.labels.push_back(std::uint8_t(i % 3));
        for (int channel = 0; channel < 3; ++channel)
            test.pixels.insert(test.pixels.end(), 64, std::uint8_t(channel == i % 3 ? 10 * i % 256 : 0));
    }
    dataset->training = test;
    auto splits = std::make_shared<pitfall::Splits>();
    splits->test.dataset = dataset;
    splits->test.source = &dataset->test;
    splits->test.indices.resize(count);
    std::iota(splits->test.indices.begin(), splits->test.indices.end(), 0);
    return splits;
}

/// An evaluation with this MSE and k-NN accuracy, ±0.02; every other score is 0.5, every other accuracy 0.7.
inline pitfall::Evaluation evaluation(std::int64_t step, int stage, double mse, double knn)
{
    pitfall::Evaluation e;
    e.step = step;
    e.stage = stage;
    for (const pitfall::Measure &m : pitfall::measures()) {
        const double value = m.kind == pitfall::Measure::Kind::Score ? 0.5 : 0.7;
        e.values[m.key] = {value, value - 0.02, value + 0.02};
    }
    e.values["mse"] = {mse, mse, mse};
    e.values["knn"] = {knn, knn - 0.02, knn + 0.02};
    return e;
}

inline std::vector<pitfall::Baseline> baselines()
{
    const pitfall::Interval tenth{0.1, 0.1, 0.1}, pixels{0.785, 0.77, 0.8}, pca{0.82, 0.8, 0.84};
    return {{"chance", "chance", 0, tenth, tenth},
            {"raw_pixels", "raw pixels", 192, pixels, pixels},
            {"pca", "PCA, 32 dimensions", 32, pca, pca}};
}

/// One picture per position: output is half the input.
inline std::shared_ptr<pitfall::ReconstructionsPicture> reconstructions(const pitfall::Splits &splits,
                                                                        const std::vector<int> &positions)
{
    auto picture = std::make_shared<pitfall::ReconstructionsPicture>();
    picture->positions = positions;
    picture->inputs.shape = picture->outputs.shape = splits.test.source->shape;
    for (const int position : positions) {
        const std::uint8_t *pixels = splits.test.image(position);
        for (int k = 0; k < picture->inputs.shape.size(); ++k) {
            picture->inputs.values.push_back(float(pixels[k]) / 255.f);
            picture->outputs.values.push_back(float(pixels[k]) / 510.f);
        }
        picture->mse.push_back(0.01 * position);
        picture->ssim.push_back(1 - 0.01 * position);
    }
    return picture;
}

/// Image i at (i, i mod 3): classes are rows.
inline std::shared_ptr<pitfall::MapPicture> map(int count)
{
    auto picture = std::make_shared<pitfall::MapPicture>();
    for (int i = 0; i < count; ++i) {
        picture->x.push_back(float(i));
        picture->y.push_back(float(i % 3));
    }
    picture->explainedX = 0.31;
    picture->explainedY = 0.12;
    return picture;
}

/// Four units of stage 1: the last is used most, the second is dead, the third does what the first does.
inline std::shared_ptr<pitfall::FiltersPicture> filters(int selected = -1)
{
    auto picture = std::make_shared<pitfall::FiltersPicture>();
    picture->kernels.shape = {1, 3, 3};
    picture->decoded.shape = {3, 8, 8};
    for (int unit = 0; unit < 4; ++unit) {
        picture->kernels.values.insert(picture->kernels.values.end(), 9, 0.1f * float(unit - 2));
        picture->decoded.values.insert(picture->decoded.values.end(), 192, 0.2f * float(unit));
    }
    picture->units = {{0.2, false, -1}, {0, true, -1}, {0.2, false, 0}, {0.6, false, -1}};
    picture->selected = selected;
    if (selected >= 0) {
        picture->activations.shape = {1, 4, 4};
        picture->activations.values.assign(4 * 16, 0.5f);
    }
    return picture;
}

}  // namespace smalldata
