#include "core/probe/protocol.h"

#include "core/probe/knn.h"

#include <sstream>

namespace pitfall {

namespace {

constexpr int liveIterations = 100;
constexpr double liveTolerance = 1e-3;
constexpr int finalIterations = 300;
constexpr double finalTolerance = 1e-4;

std::vector<double> strengths(const std::vector<double> &grid, bool canTune)
{
    return canTune ? grid : std::vector{untunedStrength};
}

ProbeOutcome probe(const SplitFeatures &features, const SplitLabels &labels, TunedProbe &linear, const KnnSettings &knn,
                   Workers &workers, const std::atomic<bool> *cancelled)
{
    ProbeOutcome outcome;
    linear.fit(features.train, labels.train, features.validation, labels.validation, workers, cancelled);
    outcome.linear = correctness(linear.predict(features.test, workers), labels.test);
    outcome.strength = linear.strength();
    outcome.validationAccuracy = linear.validationAccuracy();
    outcome.knn =
        correctness(knnPredict(features.train, labels.train, features.test, knn, workers, cancelled), labels.test);
    return outcome;
}

void addVerdicts(ProbeOutcome &outcome, const TunedProbe &linear, const torch::Tensor &test, Workers &workers)
{
    torch::NoGradGuard noGrad;
    const auto [confidence, predicted] = linear.probabilities(test, workers).to(torch::kFloat64).max(1);
    const auto *probability = confidence.data_ptr<double>();
    const auto *winner = predicted.data_ptr<std::int64_t>();
    outcome.confidence.assign(probability, probability + confidence.numel());
    outcome.predicted.assign(winner, winner + predicted.numel());
}

}  // namespace

const std::vector<double> &liveStrengths()
{
    static const std::vector<double> grid = {0.1, 0.01, 0.001};
    return grid;
}

const std::vector<double> &finalStrengths()
{
    static const std::vector<double> grid = {1.0, 0.1, 0.01, 0.001, 0.0001};
    return grid;
}

std::string fittingFingerprint()
{
    std::ostringstream text;
    text << "2; " << liveIterations << ' ' << liveWarmIterations << ' ' << liveTolerance << ' ' << finalIterations
         << ' ' << finalTolerance << ' ' << untunedStrength;
    for (const auto *grid : {&liveStrengths(), &finalStrengths()})
        for (double strength : *grid)
            text << ' ' << strength;
    return text.str();
}

TunedProbe freshLiveProbe(int classes, bool canTune)
{
    return TunedProbe(
        {classes, strengths(liveStrengths(), canTune), liveIterations, liveWarmIterations, liveTolerance});
}

ProbeOutcome liveProbes(const SplitFeatures &features, const SplitLabels &labels, const ProbeConfig &config,
                        TunedProbe &linear, int classes, Workers &workers, const std::atomic<bool> *cancelled)
{
    return probe(features, labels, linear, {config.live_k, config.live_temperature, classes}, workers, cancelled);
}

ProbeOutcome finalProbes(const SplitFeatures &features, const SplitLabels &labels, const ProbeConfig &config,
                         int classes, Workers &workers, const std::atomic<bool> *cancelled)
{
    const bool canTune = features.validation.size(0) > 0;
    TunedProbe linear(
        {classes, strengths(finalStrengths(), canTune), finalIterations, finalIterations, finalTolerance});
    ProbeOutcome outcome =
        probe(features, labels, linear, {config.final_k, config.final_temperature, classes}, workers, cancelled);
    addVerdicts(outcome, linear, features.test, workers);
    return outcome;
}

}  // namespace pitfall
