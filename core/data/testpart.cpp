#include "core/data/testpart.h"

#include "core/data/filebytes.h"
#include "core/data/random.h"

#include <algorithm>

namespace pitfall {

namespace {

constexpr std::uint64_t stream = 16;  // of the seed; splits use those from 0
constexpr int share = 6;              // one in six

/// True for the images that go to the test part.
std::vector<bool> chosen(const LabelledImages &images, int classes, std::int64_t seed)
{
    std::vector<std::vector<int>> byClass(std::size_t(classes), std::vector<int>{});
    for (int i = 0; i < images.count(); ++i)
        byClass[images.labels[std::size_t(i)]].push_back(i);
    std::vector<bool> test(std::size_t(images.count()), false);
    Random random(seed, stream);
    for (std::vector<int> &list : byClass) {
        random.shuffle(list);
        const std::size_t quota = list.size() < 2 ? 0 : std::max<std::size_t>(1, list.size() / share);
        for (std::size_t k = 0; k < quota; ++k)
            test[std::size_t(list[k])] = true;
    }
    if (std::find(test.begin(), test.end(), true) == test.end())
        test[std::size_t(random.below(test.size()))] = true;
    return test;
}

}  // namespace

void splitOffTestPart(Dataset &dataset, std::int64_t seed, const std::string &path)
{
    const int all = dataset.training.count();
    if (all < 3)
        refuseFile(path, "holds " + std::to_string(all) + (all == 1 ? " image" : " images") +
                             "; at least 3 are needed, to train, to validate and to test");
    const std::vector<bool> toTest = chosen(dataset.training, dataset.classes(), seed);
    LabelledImages training{dataset.training.shape, {}, {}}, test = training;
    for (int i = 0; i < all; ++i) {
        LabelledImages &to = toTest[std::size_t(i)] ? test : training;
        const std::uint8_t *image = dataset.training.image(i);
        to.pixels.insert(to.pixels.end(), image, image + dataset.training.shape.size());
        to.labels.push_back(dataset.training.labels[std::size_t(i)]);
    }
    dataset.training = std::move(training);
    dataset.test = std::move(test);
    dataset.notes.push_back("There is no test part: " + std::to_string(dataset.test.count()) + " of " +
                            std::to_string(all) +
                            " images (a sixth of each class, chosen by data.seed) were split off "
                            "as one.");
}

}  // namespace pitfall
