#include "core/data/preview.h"

#include <algorithm>

namespace pitfall {

namespace {

constexpr int tiny = 1000;                      // training images
constexpr int unbalanced = 2;                   // times as many in the largest class as in the smallest
constexpr int dark = 64;                        // of 255, for the brightest value
constexpr std::int64_t mostSampled = 64 << 20;  // bytes of samples

std::vector<int> perClass(const LabelledImages &images, int classes)
{
    std::vector<int> counts(std::size_t(classes), 0);
    for (const std::uint8_t label : images.labels)
        ++counts[label];
    return counts;
}

/// The first images of each class, class after class.
LabelledImages samplesOf(const Dataset &dataset, int each)
{
    const LabelledImages &from = dataset.training;
    const std::int64_t room = mostSampled / std::max<std::int64_t>(1, from.shape.size() * dataset.classes());
    const auto wanted = std::size_t(std::clamp<std::int64_t>(each, 0, std::max<std::int64_t>(1, room)));
    std::vector<std::vector<int>> chosen(std::size_t(dataset.classes()), std::vector<int>{});
    for (int i = 0; i < from.count(); ++i)
        if (std::vector<int> &list = chosen[from.labels[std::size_t(i)]]; list.size() < wanted)
            list.push_back(i);
    LabelledImages samples{from.shape, {}, {}};
    for (const std::vector<int> &list : chosen)
        for (const int i : list) {
            samples.pixels.insert(samples.pixels.end(), from.image(i), from.image(i) + from.shape.size());
            samples.labels.push_back(from.labels[std::size_t(i)]);
        }
    return samples;
}

std::string quoted(const std::string &name)
{
    return "\"" + name + "\"";
}

void warnOfBalance(const DatasetPreview &preview, std::vector<std::string> &warnings)
{
    const std::vector<int> &counts = preview.trainingPerClass;
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    const auto name = [&](auto at) { return quoted(preview.classNames[std::size_t(at - counts.begin())]); };
    if (*least > 0 && *most >= unbalanced * *least)
        warnings.push_back("The classes are unbalanced: " + std::to_string(*most) + " training images of " +
                           name(most) + ", " + std::to_string(*least) + " of " + name(least) +
                           "; splits take as many of each class as there are, up to an equal share.");
}

void warnOfMissing(const DatasetPreview &preview, std::vector<std::string> &warnings)
{
    std::string training, test;
    for (std::size_t c = 0; c < preview.classNames.size(); ++c) {
        std::string *list = preview.trainingPerClass[c] == 0 ? &training
                            : preview.testPerClass[c] == 0   ? &test
                                                             : nullptr;
        if (list && list->size() < 200)
            *list += (list->empty() ? "" : ", ") + quoted(preview.classNames[c]);
    }
    if (!training.empty())
        warnings.push_back("No training images of " + training + ": no probe can learn that.");
    if (!test.empty())
        warnings.push_back("No test images of " + test + ".");
}

/// The brightest value, or one that is bright.
int brightest(const Dataset &dataset)
{
    constexpr std::size_t block = 1 << 16;
    int most = 0;
    for (const LabelledImages *part : {&dataset.training, &dataset.test})
        for (std::size_t at = 0; at < part->pixels.size() && most < dark; at += block) {
            const auto begin = part->pixels.begin() + std::ptrdiff_t(at);
            const auto size = std::ptrdiff_t(std::min(block, part->pixels.size() - at));
            most = std::max(most, int(*std::max_element(begin, begin + size)));
        }
    return most;
}

void warnOfDarkness(const Dataset &dataset, std::vector<std::string> &warnings)
{
    if (const int most = brightest(dataset); most < dark)
        warnings.push_back("The brightest value of all images is " + std::to_string(most) +
                           " of 255: they are nearly black, and may be on another scale.");
}

std::vector<std::string> warningsOf(const DatasetPreview &preview)
{
    std::vector<std::string> warnings = preview.dataset->notes;
    if (preview.training < tiny)
        warnings.push_back("This is a small data set (" + std::to_string(preview.training) +
                           " training images): expect wide intervals.");
    warnOfDarkness(*preview.dataset, warnings);
    if (!preview.labelled)
        return warnings;
    if (preview.classNames.size() == 1)
        warnings.push_back("There is one class only: reconstruction works, but accuracies mean nothing.");
    warnOfBalance(preview, warnings);
    warnOfMissing(preview, warnings);
    return warnings;
}

}  // namespace

DatasetPreview previewOf(std::shared_ptr<const Dataset> dataset, const DataConfig &config, int samplesPerClass)
{
    DatasetPreview preview;
    preview.config = config;
    preview.name = dataset->name;
    preview.title = dataset->title;
    preview.shape = dataset->shape();
    preview.labelled = dataset->labelled;
    preview.classNames = dataset->classNames;
    preview.trainingPerClass = perClass(dataset->training, dataset->classes());
    preview.testPerClass = perClass(dataset->test, dataset->classes());
    preview.training = dataset->training.count();
    preview.test = dataset->test.count();
    if (std::int64_t(config.train) + config.validation > preview.training)
        preview.config.train = preview.config.validation = 0;
    if (config.test > preview.test)
        preview.config.test = 0;
    preview.samples = samplesOf(*dataset, samplesPerClass);
    preview.checksum = dataset->checksum;
    preview.dataset = std::move(dataset);
    preview.warnings = warningsOf(preview);
    return preview;
}

DatasetPreview previewDataset(const DataConfig &config, const LoadWatch &watch, int samplesPerClass)
{
    return previewOf(loadDatasetWatched(config, watch), config, samplesPerClass);
}

}  // namespace pitfall
