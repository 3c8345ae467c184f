#include "core/lab/labelledsubset.h"

#include "core/compute/random.h"

#include <numeric>
#include <random>

namespace pitfall {

namespace {

/// A shuffle that does not depend on the standard library.
void shuffle(std::vector<int> &values, std::mt19937_64 &engine)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[engine() % i]);
}

}  // namespace

Subset balancedOrder(const Subset &images, std::int64_t seed, int repeat)
{
    std::mt19937_64 engine(mixSeed(seed, Stream::FineTuning, {-1, repeat}));
    std::vector<std::vector<int>> byClass(std::size_t(images.dataset->classes()));
    for (int i = 0; i < images.count(); ++i)
        byClass[std::size_t(images.label(i))].push_back(images.indices[std::size_t(i)]);
    for (auto &members : byClass)
        shuffle(members, engine);
    std::vector<int> classes(byClass.size());
    std::iota(classes.begin(), classes.end(), 0);

    Subset ordered{images.dataset, images.source, {}};
    for (std::size_t round = 0; ordered.indices.size() < images.indices.size(); ++round) {
        shuffle(classes, engine);
        for (const int c : classes)
            if (round < byClass[std::size_t(c)].size())
                ordered.indices.push_back(byClass[std::size_t(c)][round]);
    }
    return ordered;
}

}  // namespace pitfall
