#include "core/base/error.h"
#include "core/data/classvariance.h"
#include "core/data/quotas.h"
#include "core/data/random.h"

#include <algorithm>
#include <numeric>

namespace pitfall {

namespace {

/// Each draws from its own stream of the one seed, so that no draw depends on how many others were made.
enum Draw : std::uint64_t { TrainingPick, TestPick, QuotaOrder, TrainOrder, ValidationOrder, TestOrder };

using ByClass = std::vector<std::vector<int>>;

/// Indices of each class's images, shuffled.
ByClass shuffledByClass(const LabelledImages &images, int classes, Random random)
{
    ByClass lists(std::size_t(classes), std::vector<int>{});
    for (int i = 0; i < images.count(); ++i)
        lists[images.labels[std::size_t(i)]].push_back(i);
    for (std::vector<int> &list : lists)
        random.shuffle(list);
    return lists;
}

Quotas sizes(const ByClass &lists)
{
    Quotas counts(lists.size());
    std::transform(lists.begin(), lists.end(), counts.begin(), [](const auto &list) { return int(list.size()); });
    return counts;
}

/// The first (or last) images of each class, as many as the quotas say.
ByClass take(const ByClass &lists, const Quotas &quotas, bool last)
{
    ByClass taken;
    for (std::size_t c = 0; c < lists.size(); ++c) {
        if (last)
            taken.emplace_back(lists[c].rbegin(), lists[c].rbegin() + quotas[c]);
        else
            taken.emplace_back(lists[c].begin(), lists[c].begin() + quotas[c]);
    }
    return taken;
}

/// Rounds of one image of each class that has any left, the classes in a new order each round.
std::vector<int> interleaved(const ByClass &lists, Random random)
{
    std::vector<int> result;
    std::vector<int> order(lists.size());
    std::iota(order.begin(), order.end(), 0);
    std::size_t rounds = 0;
    for (const auto &list : lists)
        rounds = std::max(rounds, list.size());
    for (std::size_t round = 0; round < rounds; ++round) {
        random.shuffle(order);
        for (const int c : order) {
            if (round < lists[std::size_t(c)].size())
                result.push_back(lists[std::size_t(c)][round]);
        }
    }
    return result;
}

struct Counts {
    int train = 0;
    int validation = 0;
};

/// What the keys ask for, 0 resolved.
Counts resolved(const DataConfig &config, int available)
{
    const std::string there = "the training file has " + std::to_string(available) + " images";
    const std::int64_t sum = std::int64_t(config.train) + config.validation;
    if (config.train < 0 || config.validation < 0)
        throw ConfigError("data.train and data.validation must not be negative.");
    if (sum > available)
        throw ConfigError("data.train and data.validation together ask for " + std::to_string(sum) + " images, but " +
                          there + "; lower one of them, or set one to 0 for all that the other leaves.");
    const int sixth = std::max(1, available / 6);
    const Counts asked{config.train, sum == 0 ? sixth : config.validation};
    const Counts counts{asked.train ? asked.train : available - asked.validation,
                        asked.validation ? asked.validation : available - asked.train};
    if (counts.train == 0)
        throw ConfigError("data.validation takes all images, and none are left to train on; " + there + ".");
    return counts;
}

int testCount(const DataConfig &config, int available)
{
    if (config.test < 0)
        throw ConfigError("data.test must not be negative.");
    if (config.test > available)
        throw ConfigError("data.test asks for " + std::to_string(config.test) + " images, but the test file has " +
                          std::to_string(available) + ".");
    return config.test ? config.test : available;
}

std::vector<int> classOrder(int classes, Random random)
{
    std::vector<int> order(std::size_t(classes), 0);
    std::iota(order.begin(), order.end(), 0);
    random.shuffle(order);
    return order;
}

}  // namespace

Splits makeSplits(std::shared_ptr<const Dataset> dataset, const DataConfig &config)
{
    const auto random = [&config](Draw draw) { return Random(config.seed, draw); };
    const Counts counts = resolved(config, dataset->training.count());
    const int test = testCount(config, dataset->test.count());

    const std::vector<int> order = classOrder(dataset->classes(), random(QuotaOrder));
    const ByClass training = shuffledByClass(dataset->training, dataset->classes(), random(TrainingPick));
    const auto [trainQuotas, validationQuotas] = twoShares(counts.train, counts.validation, sizes(training), order);
    const ByClass testing = shuffledByClass(dataset->test, dataset->classes(), random(TestPick));
    const Quotas testQuotas = equalShares(test, sizes(testing), order);

    const auto subset = [&dataset](const LabelledImages &source, const ByClass &lists, Random shuffling) {
        return Subset{dataset, &source, interleaved(lists, std::move(shuffling))};
    };
    const Subset train = subset(dataset->training, take(training, trainQuotas, false), random(TrainOrder));
    return {train, subset(dataset->training, take(training, validationQuotas, true), random(ValidationOrder)),
            subset(dataset->test, take(testing, testQuotas, false), random(TestOrder)), classShareOfVariance(train)};
}

}  // namespace pitfall
