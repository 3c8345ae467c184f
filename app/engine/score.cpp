#include "app/cli/engine.h"

#include "core/base/error.h"
#include "core/data/npy.h"
#include "core/experiment/batchscores.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>

namespace pitfall {

namespace {

using nlohmann::json;

std::string inWords(const ImageBatch &images)
{
    return std::to_string(images.count()) + "×" + std::to_string(images.shape.channels) + "×" +
           std::to_string(images.shape.height) + "×" + std::to_string(images.shape.width);
}

/// Rounding may leave [0,1] by a hair; anything else is not an image as the scores mean it.
ImageBatch readImages(const std::string &path)
{
    constexpr float rounding = 1e-4f;
    ImageBatch images = readNpyImages(path);
    for (float &value : images.values) {
        if (value < -rounding || value > 1 + rounding)
            throw FileError(path + ": holds the value " + std::to_string(value) +
                            "; images must be in [0,1], so divide 0…255 by 255.");
        value = std::min(1.f, std::max(0.f, value));
    }
    return images;
}

void printTable(const BatchScores &scores, int images)
{
    std::printf("%-10s %-34s %s\n", "score", "corrected (95%)", "as published");
    for (const std::string &key : scores.keys) {
        const Interval &one = scores.corrected.at(key);
        char text[64];
        std::snprintf(text, sizeof text, "%.5g (%.5g … %.5g)", one.value, one.low, one.high);
        std::printf("%-10s %-36s %.5g\n", measure(key).label.c_str(), text, scores.asPublished.at(key).value);
    }
    std::printf(
        "\nMeans over %d images; intervals by bootstrap over them. The authors' own five are EUC to MAHALA; what "
        "is corrected in\nthem is said in core/score/scores.h. The four above are the same in both columns.\n",
        images);
}

json toJson(const BatchScores &scores, int images)
{
    json all = {{"images", images}, {"intervals", json::object()}, {"as_published", json::object()}};
    for (const std::string &key : scores.keys) {
        const Interval &one = scores.corrected.at(key);
        all[key] = one.value;
        all["intervals"][key] = {one.low, one.high};
        all["as_published"][key] = scores.asPublished.at(key).value;
    }
    return all;
}

}  // namespace

int runScore(const ScoreOptions &options)
{
    const ImageBatch originals = readImages(options.originals);
    const ImageBatch reconstructions = readImages(options.reconstructions);
    if (originals.shape != reconstructions.shape || originals.count() != reconstructions.count())
        throw FileError(options.reconstructions + ": is " + inWords(reconstructions) + ", but " + options.originals +
                        " is " + inWords(originals) + "; both must be the same N×C×H×W.");
    const BatchScores scores = scoreBatches(reconstructions, originals);
    if (options.asJson)
        std::cout << toJson(scores, originals.count()).dump() << '\n';
    else
        printTable(scores, originals.count());
    return 0;
}

}  // namespace pitfall
