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

/// Takes images out; those that stay move together.
LabelledImages takeOut(LabelledImages &from, const std::vector<bool> &which)
{
    const auto size = std::ptrdiff_t(from.shape.size());
    LabelledImages taken{from.shape, {}, {}};
    taken.pixels.reserve(std::size_t(std::count(which.begin(), which.end(), true) * size));
    std::ptrdiff_t kept = 0;
    for (std::size_t i = 0; i < which.size(); ++i) {
        const auto image = from.pixels.begin() + std::ptrdiff_t(i) * size;
        if (which[i]) {
            taken.pixels.insert(taken.pixels.end(), image, image + size);
            taken.labels.push_back(from.labels[i]);
            continue;
        }
        if (kept < std::ptrdiff_t(i))
            std::copy(image, image + size, from.pixels.begin() + kept * size);
        from.labels[std::size_t(kept++)] = from.labels[i];
    }
    from.pixels.resize(std::size_t(kept * size));
    from.labels.resize(std::size_t(kept));
    return taken;
}

}  // namespace

void splitOffTestPart(Dataset &dataset, std::int64_t seed, const std::string &path)
{
    const int all = dataset.training.count();
    if (all < 3)
        refuseFile(path, "holds " + std::to_string(all) + (all == 1 ? " image" : " images") +
                             "; at least 3 are needed, to train, to validate and to test");
    const std::vector<bool> toTest = chosen(dataset.training, dataset.classes(), seed);
    dataset.test = takeOut(dataset.training, toTest);
    dataset.notes.push_back("There is no test part: " + std::to_string(dataset.test.count()) + " of " +
                            std::to_string(all) +
                            " images (a sixth of each class, chosen by data.seed) were split off "
                            "as one.");
}

}  // namespace pitfall
