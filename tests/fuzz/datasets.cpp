#include "tests/fuzz/datasets.h"

#include "core/data/classnames.h"
#include "tests/fuzz/refusal.h"

#include <algorithm>

namespace pitfall {

namespace {

void requireWhole(const Dataset &dataset)
{
    const ImageShape &shape = dataset.shape();
    require(shape.height > 0 && shape.width > 0 && (shape.channels == 1 || shape.channels == 3), "there is no shape");
    require(dataset.training.count() > 0 && dataset.test.count() > 0, "a part is empty");
    require(dataset.test.shape == shape, "parts are of two shapes");
    require(dataset.classes() > 0 && dataset.classes() <= mostClasses, "there are too few or too many classes");
    requireWhole(dataset.training, dataset.classes());
    requireWhole(dataset.test, dataset.classes());
    for (const std::string &name : dataset.classNames)
        require(isUtf8(name), "the name of a class is not UTF-8");
    for (const std::string &note : dataset.notes)
        requireSentence(note);
}

}  // namespace

void requireWhole(const LabelledImages &part, int classes)
{
    require(part.pixels.size() == part.labels.size() * std::size_t(part.shape.size()), "pixels are missing");
    require(std::all_of(part.labels.begin(), part.labels.end(), [=](int label) { return label < classes; }),
            "a label has no class");
}

void loadAsDatasets(const InputFolder &input, std::initializer_list<const char *> names)
{
    for (const std::string &path : input.asFiles())
        for (const char *name : names) {
            DataConfig config;
            config.name = name;
            config.path = path;
            config.image_size = 4;
            config.patch_size = 4;
            config.patch_stride = 3;
            mayRefuse([&config] { requireWhole(*loadDataset(config)); });
        }
}

}  // namespace pitfall
