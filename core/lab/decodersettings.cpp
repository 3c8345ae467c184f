#include "core/lab/decodersettings.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace pitfall {

namespace {

std::string shortNumber(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

void requireBetween(const std::string &name, double value, double least, double most)
{
    if (!(value >= least && value <= most))
        throw ConfigError(name + " must be from " + shortNumber(least) + " to " + shortNumber(most) + ", not " +
                          shortNumber(value) + ".");
}

void requireKnown(const std::string &key)
{
    std::string names;
    for (const DecoderKind &kind : decoderKinds()) {
        if (kind.key == key)
            return;
        names += (names.empty() ? "" : ", ") + kind.key;
    }
    throw ConfigError("decoders: \"" + key + "\" is not a decoder; there are " + names + ".");
}

}  // namespace

void checkSettings(const DecoderLabSettings &settings, int testImages)
{
    for (const std::string &key : settings.decoders)
        requireKnown(key);
    requireBetween("epochs", settings.epochs, 1, 10000);
    requireBetween("batch size", settings.batchSize, 1, 100000);
    requireBetween("learning rate", settings.learningRate, 1e-8, 10);
    requireBetween("perturbation", settings.perturbation, 0, 100);
    for (const int position : settings.shown)
        requireBetween("a shown position", position, 0, testImages - 1);
}

std::vector<DecoderKind> wantedKinds(const DecoderLabSettings &settings)
{
    std::vector<DecoderKind> kinds = decoderKinds();
    const auto &wanted = settings.decoders;
    if (!wanted.empty())
        std::erase_if(kinds, [&wanted](const DecoderKind &kind) {
            return std::find(wanted.begin(), wanted.end(), kind.key) == wanted.end();
        });
    return kinds;
}

std::string decoderProtocol(const DecoderLabSettings &settings, const Splits &splits, const std::string &remarks)
{
    const std::string train = std::to_string(splits.train.count());
    const std::string test = std::to_string(splits.test.count());
    return "Decoders are swapped, and nothing else. Those that are trained learn from " + train +
           " training images: Adam on the mean squared error, learning rate " + shortNumber(settings.learningRate) +
           ", batches of " + std::to_string(settings.batchSize) + ", " + std::to_string(settings.epochs) +
           (settings.epochs == 1 ? " epoch" : " epochs") + ", seed " + std::to_string(settings.seed) +
           ". The perturbed decoder's noise is " + shortNumber(settings.perturbation) +
           " standard deviations of each tensor. " + remarks + "Scores are of " + test +
           " test images. For each decoder the features are computed anew, those of the test images in the same pass "
           "as the reconstructions; the checksum is the CRC-32 of the latter. Where all features equal those of the "
           "first decoder, bit for bit, the probes fitted then give the accuracy and are not fitted again. ";
}

}  // namespace pitfall
