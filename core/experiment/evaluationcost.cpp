#include "core/experiment/evaluationcost.h"

#include "core/probe/protocol.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

// Multiplications and additions a second, and seconds, as `./dev bench speed live` took on two cores with AVX-512, the
// first fit, which starts from nothing, included. Only their proportions matter.
constexpr double convolutions = 230e9;
constexpr double products = 200e9;
constexpr double thinProducts = 85e9;  ///< by some ten columns
constexpr double stepSecondsOfPixel = 4e-9;
constexpr double scoreSecondsOfPixel = 65e-9;
constexpr double secondsOfFeature = 25e-9;  ///< curvature and standardisation

/// Multiplications and additions of one image through a stage, in one direction.
double operations(const NetworkConfig &network, const NetworkShape &shape, int stage)
{
    const StageShape &s = shape.stages[std::size_t(stage)];
    const double kernel = network.stages[std::size_t(stage)].kernel;
    return 2 * double(s.convolved.size()) * s.input.channels * kernel * kernel;
}

/// Of one image through the encoders of the stages up to `stage`.
double encoding(const NetworkConfig &network, const NetworkShape &shape, int stage)
{
    double all = 0;
    for (int k = 0; k <= stage; ++k)
        all += operations(network, shape, k);
    return all;
}

/// Encoder and decoder, forward, and the gradients of data and weights, of what a phase trains.
double secondsOfTraining(const ExperimentConfig &config, const NetworkShape &shape, double images)
{
    const int stages = int(shape.stages.size());
    const double pass = encoding(config.network, shape, stages - 1);  // all phases of greedy training together
    const double passes = config.training.schedule == Schedule::Greedy ? stages : 1;
    return config.training.epochs * images *
           (6 * pass / convolutions + passes * double(shape.input.size()) * stepSecondsOfPixel);
}

double secondsOfEvaluation(const ExperimentConfig &config, const NetworkShape &shape, const Splits &splits, int stage)
{
    const ProbeConfig &probe = config.probe;
    const double train = std::min(probe.live_train, splits.train.count());
    const double validation = std::min(probe.live_validation, splits.validation.count());
    const double test = std::min(probe.live_test, splits.test.count());
    const double features = double(shape.stages[std::size_t(stage)].code.size());
    const double columns = double(liveStrengths().size()) * splits.train.dataset->classes();
    const double pass = encoding(config.network, shape, stage);
    return (train + validation + 3 * test) * pass / convolutions +
           test * double(shape.input.size()) * scoreSecondsOfPixel + 2 * train * test * features / products +
           liveWarmIterations * 4 * train * features * columns / thinProducts + train * features * secondsOfFeature;
}

}  // namespace

int evaluationsOf(const ExperimentConfig &config, const Splits &splits)
{
    if (config.probe.evaluations > 0)
        return config.probe.evaluations;
    const NetworkShape shape = networkShape(config.network, splits.train.source->shape);
    const int stages = int(shape.stages.size());
    const bool greedy = config.training.schedule == Schedule::Greedy;
    const int phases = greedy ? stages : 1;
    double onceInEachPhase = 0;
    for (int stage = greedy ? 0 : stages - 1; stage < stages; ++stage)
        onceInEachPhase += secondsOfEvaluation(config, shape, splits, stage);
    const double share = config.probe.share;
    const double seconds = secondsOfTraining(config, shape, splits.train.count()) * share / (1 - share);
    const int perPhase = int(std::min<double>(mostEvaluations, std::floor(seconds / onceInEachPhase)));
    return std::max(fewestOfAPhase * phases, std::min(perPhase * phases, mostEvaluations));
}

}  // namespace pitfall
