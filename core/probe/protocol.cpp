#include "core/probe/protocol.h"

#include "core/probe/knn.h"

#include <numeric>

namespace pitfall {

namespace {

constexpr int liveIterations = 100;
constexpr double liveTolerance = 1e-4;
constexpr int finalIterations = 300;
constexpr double finalTolerance = 1e-4;

std::vector<double> correctness(const std::vector<int> &predicted, const torch::Tensor &labels)
{
    const auto *label = labels.data_ptr<std::int64_t>();
    std::vector<double> correct(predicted.size());
    for (std::size_t i = 0; i < predicted.size(); ++i)
        correct[i] = predicted[i] == label[i];
    return correct;
}

int countCorrect(const std::vector<double> &correct)
{
    return int(std::accumulate(correct.begin(), correct.end(), 0.0));
}

}  // namespace

const std::vector<double> &strengthGrid()
{
    static const std::vector<double> grid = {1.0, 0.1, 0.01, 0.001, 0.0001};
    return grid;
}

LinearProbe freshLiveProbe(const ProbeConfig &config, int classes)
{
    return LinearProbe({classes, config.live_l2, liveIterations, liveTolerance});
}

ProbeOutcome liveProbes(const SplitFeatures &features, const SplitLabels &labels, const ProbeConfig &config,
                        LinearProbe &linear, int classes, Workers &workers, const std::atomic<bool> *cancelled)
{
    ProbeOutcome outcome;
    linear.fit(features.train, labels.train, workers, cancelled);
    outcome.linear = correctness(linear.predict(features.test), labels.test);
    outcome.strength = config.live_l2;
    outcome.knn = correctness(knnPredict(features.train, labels.train, features.test,
                                         {config.live_k, config.live_temperature, classes}, workers),
                              labels.test);
    return outcome;
}

ProbeOutcome finalProbes(const SplitFeatures &features, const SplitLabels &labels, const ProbeConfig &config,
                         int classes, Workers &workers, const std::atomic<bool> *cancelled)
{
    const bool canTune = features.validation.size(0) > 0;
    const std::vector<double> strengths = canTune ? strengthGrid() : std::vector{config.live_l2};
    ProbeOutcome outcome;
    LinearProbe probe({classes, strengths.front(), finalIterations, finalTolerance});
    int best = -1;
    for (double strength : strengths) {
        probe.setStrength(strength);
        probe.fit(features.train, labels.train, workers, cancelled);
        const int correct =
            canTune ? countCorrect(correctness(probe.predict(features.validation), labels.validation)) : 0;
        if (correct <= best)
            continue;
        best = correct;
        outcome.strength = strength;
        outcome.linear = correctness(probe.predict(features.test), labels.test);
    }
    outcome.knn = correctness(knnPredict(features.train, labels.train, features.test,
                                         {config.final_k, config.final_temperature, classes}, workers),
                              labels.test);
    return outcome;
}

}  // namespace pitfall
