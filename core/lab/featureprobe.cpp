#include "core/lab/featureprobe.h"

#include "core/base/error.h"
#include "core/compute/random.h"
#include "core/config/config.h"
#include "core/probe/knn.h"
#include "core/probe/protocol.h"
#include "core/probe/tunedprobe.h"
#include "core/stats/bootstrap.h"

#include <algorithm>
#include <set>

namespace pitfall {

namespace {

using torch::Tensor;

constexpr int resamples = 1000;
constexpr std::int64_t seed = 1;

/// Rows with labels counted from 0 over the classes that occur in training.
struct Rows {
    Tensor features;  ///< N×D
    Tensor labels;    ///< int64 N
};

std::vector<int> classesOf(const std::vector<int> &labels)
{
    const std::set<int> all(labels.begin(), labels.end());
    return {all.begin(), all.end()};
}

Rows rowsOf(const LabelledFeatures &from, const std::vector<int> &classes)
{
    std::vector<std::int64_t> indices;
    for (const int label : from.labels) {
        const auto at = std::lower_bound(classes.begin(), classes.end(), label);
        if (at == classes.end() || *at != label)
            throw Error("Label " + std::to_string(label) +
                        " does not occur among the training labels; a probe cannot "
                        "know a class that it was never shown.");
        indices.push_back(at - classes.begin());
    }
    const FeatureMatrix &m = from.features;
    return {torch::from_blob(const_cast<float *>(m.values.data()), {m.count(), m.dimension}), torch::tensor(indices)};
}

Rows pick(const Rows &rows, const Tensor &which)
{
    return {rows.features.index_select(0, which), rows.labels.index_select(0, which)};
}

/// Every fifth row of each class, in an order that the seed fixes, and the others.
std::pair<Tensor, Tensor> fifthAndRest(const Tensor &labels, std::size_t classes)
{
    const Tensor order =
        torch::randperm(labels.numel(), makeGenerator(seed, Stream::BatchOrder), torch::dtype(torch::kInt64));
    std::vector<int> seen(classes);
    std::vector<std::int64_t> fifth, rest;
    for (std::int64_t i = 0; i < order.numel(); ++i) {
        const std::int64_t row = order[i].item<std::int64_t>();
        const int count = seen[std::size_t(labels[row].item<std::int64_t>())]++;
        (count % 5 == 4 ? fifth : rest).push_back(row);
    }
    return {torch::tensor(fifth, torch::kInt64), torch::tensor(rest, torch::kInt64)};
}

LinearProbeSettings settingsFor(int classes, std::vector<double> strengths)
{
    LinearProbeSettings settings;
    settings.classes = classes;
    settings.strengths = std::move(strengths);
    settings.tolerance = 1e-4;
    return settings;
}

struct LinearResult {
    std::vector<int> predicted;
    double strength;
};

LinearResult linear(const Rows &train, const std::optional<Rows> &validation, const Rows &test, int classes,
                    Workers &workers)
{
    TunedProbe probe(settingsFor(classes, finalStrengths()));
    if (validation) {
        probe.fit(train.features, train.labels, validation->features, validation->labels, workers);
        return {probe.predict(test.features, workers), probe.strength()};
    }
    const auto [fifth, rest] = fifthAndRest(train.labels, std::size_t(classes));
    double strength = untunedStrength;
    if (fifth.numel() > 0) {
        const Rows fitted = pick(train, rest);
        const Rows tuned = pick(train, fifth);
        probe.fit(fitted.features, fitted.labels, tuned.features, tuned.labels, workers);
        strength = probe.strength();
    }
    TunedProbe whole(settingsFor(classes, {strength}));
    whole.fit(train.features, train.labels, torch::empty({0, train.features.size(1)}), torch::empty({0}, torch::kInt64),
              workers);
    return {whole.predict(test.features, workers), strength};
}

Interval interval(const std::vector<double> &values)
{
    const auto one = bootstrapMean(values, resamples, mixSeed(seed, Stream::Bootstrap));
    return {one.value, one.low, one.high};
}

void addVerdicts(FeatureProbeReport &report, const std::vector<int> &predicted, const Tensor &labels)
{
    const std::size_t classes = report.classes.size();
    report.confusion.assign(classes, std::vector<int>(classes));
    std::vector<std::vector<double>> right(classes);
    for (std::size_t i = 0; i < predicted.size(); ++i) {
        const auto truth = std::size_t(labels[std::int64_t(i)].item<std::int64_t>());
        ++report.confusion[truth][std::size_t(predicted[i])];
        right[truth].push_back(predicted[i] == int(truth));
    }
    for (const auto &each : right)
        report.perClass.push_back(interval(each));
    report.accuracy = interval(correctness(predicted, labels));
}

std::string tuning(const std::optional<Rows> &validation)
{
    return validation ? "its L2 strength chosen on " + std::to_string(validation->labels.numel()) + " validation rows"
                      : "its L2 strength chosen on a class-balanced fifth of the training rows, then fitted to all";
}

}  // namespace

FeatureProbeReport probeFeatures(const LabelledFeatures &train, const std::optional<LabelledFeatures> &validation,
                                 const LabelledFeatures &test, ProbeKind kind)
{
    prepareComputeThread();
    torch::NoGradGuard noGrad;
    FeatureProbeReport report;
    report.classes = classesOf(train.labels);
    const int classes = int(report.classes.size());
    if (classes < 2)
        throw Error("All training labels are " + std::to_string(train.labels.front()) +
                    "; a probe needs at least two classes to tell apart.");
    const Rows fitOn = rowsOf(train, report.classes);
    const Rows reportOn = rowsOf(test, report.classes);
    std::optional<Rows> tuneOn;
    if (validation)
        tuneOn = rowsOf(*validation, report.classes);
    Workers workers;
    const std::string counts = "Fitted on " + std::to_string(train.labels.size()) + " training rows, reported on " +
                               std::to_string(test.labels.size()) + " test rows. ";
    const std::string intervals = " Interval: 95%, bootstrap over test rows.";
    if (kind == ProbeKind::Linear) {
        const LinearResult result = linear(fitOn, tuneOn, reportOn, classes, workers);
        report.strength = result.strength;
        addVerdicts(report, result.predicted, reportOn.labels);
        report.protocol = counts + "Linear: standardised features, multinomial logistic regression by L-BFGS, " +
                          tuning(tuneOn) + "." + intervals;
    } else {
        const ProbeConfig protocol;
        const KnnSettings settings{protocol.final_k, protocol.final_temperature, classes};
        addVerdicts(report, knnPredict(fitOn.features, fitOn.labels, reportOn.features, settings, workers),
                    reportOn.labels);
        report.protocol = counts + "k-NN: cosine, k = " + std::to_string(settings.k) + ", T = 0.1." + intervals;
    }
    return report;
}

}  // namespace pitfall
