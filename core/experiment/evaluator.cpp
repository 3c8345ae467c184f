#include "core/experiment/evaluator.h"

#include "core/base/error.h"
#include "core/compute/random.h"
#include "core/compute/tensors.h"
#include "core/config/configjson.h"
#include "core/experiment/baselinestore.h"
#include "core/experiment/experiment.h"
#include "core/model/imagemaps.h"
#include "core/probe/features.h"
#include "core/score/scores.h"
#include "core/stats/bootstrap.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <span>

namespace pitfall {

namespace {

using nlohmann::json;

/// Raised when the way baselines are measured changes, so that kept ones are measured again.
constexpr int protocolVersion = 4;

void throwIf(const std::atomic<bool> *cancelled)
{
    if (cancelled && cancelled->load())
        throw Cancelled();
}

SplitLabels labelsFor(const Splits &splits)
{
    return {labelsOf(splits.train), labelsOf(splits.validation), labelsOf(splits.test)};
}

}  // namespace

Evaluator::Evaluator(const ExperimentConfig &config, const Splits &splits, Workers &workers)
    : m_config(config), m_live(splits), m_final(splits), m_classes(splits.train.dataset->classes()), m_workers(workers)
{
    m_live.train = splits.train.first(config.probe.live_train);
    m_live.validation = splits.validation.first(config.probe.live_validation);
    m_live.test = splits.test.first(config.probe.live_test);
    if (config.probe.final_train > 0)
        m_final.train = splits.train.first(config.probe.final_train);
    m_liveLabels = labelsFor(m_live);
    m_finalLabels = labelsFor(m_final);
}

TunedProbe Evaluator::freshProbe() const
{
    return freshLiveProbe(m_classes, m_live.validation.count() > 0);
}

Splits Evaluator::splitsFor(Protocol protocol) const
{
    return protocol == Protocol::Live ? m_live : m_final;
}

Interval Evaluator::interval(const std::vector<double> &perImage) const
{
    const std::uint64_t seed = mixSeed(m_config.data.seed, Stream::Bootstrap);
    const auto bootstrapped = bootstrapMean(perImage, m_config.probe.bootstrap, seed);
    return {bootstrapped.value, bootstrapped.low, bootstrapped.high};
}

std::map<std::string, Interval>
Evaluator::withIntervals(const std::map<std::string, std::vector<double>> &perImage) const
{
    std::vector<std::span<const double>> quantities;
    for (const auto &[key, numbers] : perImage) {
        const bool finite = std::all_of(numbers.begin(), numbers.end(), [](double x) { return std::isfinite(x); });
        if (!finite)
            throw DivergedError("The network's output is no longer a finite number. The weights of the last "
                                "measurement are back. Try a smaller training.learning_rate.");
        quantities.emplace_back(numbers);
    }
    const std::uint64_t seed = mixSeed(m_config.data.seed, Stream::Bootstrap);
    const auto intervals = bootstrapMeans(quantities, m_config.probe.bootstrap, seed);
    std::map<std::string, Interval> values;
    std::size_t at = 0;
    for (const auto &[key, numbers] : perImage) {
        const MeanInterval &one = intervals[at++];
        values[key] = {one.value, one.low, one.high};
    }
    return values;
}

std::map<std::string, std::vector<double>> Evaluator::scores(const Scae &network, int stage, const Subset &images,
                                                             const std::atomic<bool> *cancelled) const
{
    std::optional<MapStack> stack;
    if (MapStack::covers(network.config(), 0, stage))
        stack.emplace(network, 0, stage, MapStack::cachedImages);
    const auto paint = [&](const torch::Tensor &originals, int, int) {
        return stack ? mapReconstruct(*stack, network, originals) : network.reconstruct(originals, stage);
    };
    return scores(images, paint, cancelled);
}

std::map<std::string, std::vector<double>> Evaluator::scores(const Subset &images, const Painter &paint,
                                                             const std::atomic<bool> *cancelled) const
{
    std::map<std::string, std::vector<double>> all;
    for (const Measure &m : measures())
        if (m.kind == Measure::Kind::Score)
            all[m.key].resize(images.count());
    const bool complete = forEachRange(m_workers, images.count(), cancelled, [&](int begin, int end) {
        const torch::Tensor originals = imagesToTensor(images, begin, end);
        for (const auto &[key, values] : scoreImages(paint(originals, begin, end), originals))
            std::copy(values.begin(), values.end(), all.at(key).begin() + begin);
    });
    if (!complete)
        throw Cancelled();
    return all;
}

SplitFeatures Evaluator::featuresFor(const Representation &representation, Protocol protocol,
                                     const std::atomic<bool> *cancelled) const
{
    const Splits splits = splitsFor(protocol);
    SplitFeatures features;
    features.train = representation.features(splits.train);
    throwIf(cancelled);
    features.validation = splits.validation.count() ? representation.features(splits.validation)
                                                    : torch::empty({0, representation.dimension});
    throwIf(cancelled);
    features.test = representation.features(splits.test);
    throwIf(cancelled);
    return features;
}

LiveMeasurement Evaluator::live(const Scae &network, int stage, TunedProbe &warm,
                                const std::atomic<bool> *cancelled) const
{
    auto perImage = scores(network, stage, m_live.test, cancelled);
    const SplitFeatures features =
        featuresFor(encoderOf(network, stage, m_workers, cancelled, "", ""), Protocol::Live, cancelled);
    ProbeOutcome outcome = liveProbes(features, m_liveLabels, m_config.probe, warm, m_classes, m_workers, cancelled);
    throwIf(cancelled);
    perImage["linear"] = outcome.linear;
    perImage["knn"] = std::move(outcome.knn);
    return {withIntervals(perImage), std::move(outcome.linear), outcome.validationAccuracy};
}

SplitFeatures Evaluator::finalFeatures(const Representation &representation, const std::atomic<bool> *cancelled) const
{
    return featuresFor(representation, Protocol::Final, cancelled);
}

ProbeOutcome Evaluator::finalOutcome(const SplitFeatures &features, const std::atomic<bool> *cancelled) const
{
    ProbeOutcome outcome = finalProbes(features, m_finalLabels, m_config.probe, m_classes, m_workers, cancelled);
    throwIf(cancelled);
    return outcome;
}

/// Always saying the most frequent class.
Baseline Evaluator::chance(Protocol protocol) const
{
    const Subset test = splitsFor(protocol).test;
    std::vector<int> counts(m_classes);
    for (int label : test.labels())
        ++counts[label];
    const double share = double(*std::max_element(counts.begin(), counts.end())) / test.count();
    return {"chance", "chance", 0, {share, share, share}, {share, share, share}};
}

Baseline Evaluator::baseline(const Representation &representation, Protocol protocol,
                             const std::atomic<bool> *cancelled) const
{
    const SplitFeatures features = featuresFor(representation, protocol, cancelled);
    ProbeOutcome outcome;
    if (protocol == Protocol::Live) {
        TunedProbe fresh = freshProbe();
        outcome = liveProbes(features, m_liveLabels, m_config.probe, fresh, m_classes, m_workers, cancelled);
    } else {
        outcome = finalOutcome(features, cancelled);
    }
    throwIf(cancelled);
    return {representation.key, representation.label, representation.dimension, interval(outcome.linear),
            interval(outcome.knn)};
}

std::vector<Baseline> Evaluator::baselines(Protocol protocol, const std::atomic<bool> *cancelled) const
{
    const Dataset &dataset = *m_live.train.dataset;
    const int topStage = int(m_config.network.stages.size()) - 1;
    const Scae untrained(m_config.network, dataset.shape(), m_config.training.seed);
    const Splits splits = splitsFor(protocol);

    json identity = {{"version", protocolVersion},
                     {"fitting", fittingFingerprint()},
                     {"protocol", protocol == Protocol::Live ? "live" : "final"},
                     {"data set", dataset.name + " " + dataset.checksum},
                     {"images", toJson(m_config).at("data")},
                     {"probe", toJson(m_config).at("probe")}};
    identity["images"].erase("path");
    for (const char *howOften : {"evaluations", "share"})
        identity["probe"].erase(howOften);
    const auto kept = [&](const Representation &representation, json extra) {
        json whole = identity;
        whole["representation"] = representation.label;
        whole["of"] = std::move(extra);
        return keptBaseline(whole.dump(), [&] { return baseline(representation, protocol, cancelled); });
    };
    return {chance(protocol), kept(rawPixels(splits.train), {}),
            kept(pcaOf(splits.train, untrained.shape().codeSize()), {}),
            kept(encoderOf(untrained, topStage, m_workers, cancelled, "untrained",
                           "untrained encoder, " + std::to_string(untrained.shape().codeSize()) + " dimensions"),
                 {toJson(m_config.network), m_config.training.seed})};
}

std::vector<Baseline> Evaluator::liveBaselines(const std::atomic<bool> *cancelled) const
{
    return baselines(Protocol::Live, cancelled);
}

FinalReport Evaluator::final(const Scae &network, const std::atomic<bool> *cancelled) const
{
    const auto begin = std::chrono::steady_clock::now();
    const int topStage = network.stages() - 1;
    FinalReport report;
    report.scores = withIntervals(scores(network, topStage, m_final.test, cancelled));
    const SplitFeatures features =
        featuresFor(encoderOf(network, topStage, m_workers, cancelled, "", ""), Protocol::Final, cancelled);
    const ProbeOutcome outcome = finalOutcome(features, cancelled);
    report.linear = interval(outcome.linear);
    report.knn = interval(outcome.knn);
    report.dimension = network.shape().codeSize();
    report.linearStrength = outcome.strength;
    report.baselines = baselines(Protocol::Final, cancelled);
    report.protocol = protocolInWords(outcome);
    report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return report;
}

std::string Evaluator::protocolInWords(const ProbeOutcome &outcome) const
{
    const std::string train = std::to_string(m_final.train.count());
    const std::string test = std::to_string(m_final.test.count());
    const std::string validation = std::to_string(m_final.validation.count());
    char strength[32];
    std::snprintf(strength, sizeof strength, "%g", outcome.strength);
    const std::string tuned =
        m_final.validation.count()
            ? "its L2 strength chosen on " + validation + " validation images (" + strength + " here)"
            : "its L2 strength fixed at " + std::string(strength) + " for want of validation images";
    return "The encoder is frozen. Probes are fitted on " + train + " training images and reported on " + test +
           " test images. Linear: standardised features, multinomial logistic regression by L-BFGS, " + tuned +
           ". k-NN: cosine, k = " + std::to_string(m_config.probe.final_k) +
           ". Intervals: 95%, bootstrap over test images; they do not include the spread between seeds.";
}

}  // namespace pitfall
