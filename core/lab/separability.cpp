#include "core/lab/separability.h"

#include "core/compute/random.h"
#include "core/experiment/evaluator.h"
#include "core/experiment/frozennetwork.h"
#include "core/lab/verdicts.h"
#include "core/probe/features.h"
#include "core/probe/separability.h"
#include "core/stats/bootstrap.h"

#include <algorithm>
#include <chrono>

namespace pitfall {

namespace {

constexpr int purityNeighbours = 10;
constexpr int dimensionNeighbours = 20;

/// Something to measure, and where in the stack it belongs.
struct Candidate {
    Representation representation;
    int stage;
};

std::string inStage(int stage, const std::string &what)
{
    return "stage " + std::to_string(stage + 1) + ", " + what;
}

}  // namespace

struct Separability::Impl {
    const std::shared_ptr<const FrozenNetwork> frozen;
    const SeparabilitySettings settings;
    Workers workers;
    Evaluator evaluator;
    Scae untrained;
    std::vector<Candidate> candidates;
    std::size_t next = 0;
    SplitFeatures features;  ///< of the next candidate, once they are made
    SeparabilityReport report;

    Impl(std::shared_ptr<const FrozenNetwork> network, SeparabilitySettings s)
        : frozen(std::move(network)), settings(s), evaluator(frozen->config, frozen->splits, workers),
          untrained(frozen->config.network, frozen->splits.train.dataset->shape(), frozen->config.training.seed)
    {
        const Subset &fitOn = evaluator.finalSplits().train;
        candidates.push_back({rawPixels(fitOn), -1});
        candidates.push_back({ldaOf(fitOn), -1});
        for (int stage = 0; stage < frozen->network.stages(); ++stage)
            addStage(stage, fitOn);
        report.classNames = fitOn.dataset->classNames;
        report.protocol = protocol();
    }

    void addStage(int stage, const Subset &fitOn)
    {
        Representation pca = pcaOf(fitOn, frozen->network.shape().stages[stage].code.size());
        pca.label = inStage(stage, "PCA");
        candidates.push_back({pca, stage});
        candidates.push_back(
            {encoderOf(untrained, stage, workers, nullptr, "untrained", inStage(stage, "untrained")), stage});
        candidates.push_back(
            {encoderOf(frozen->network, stage, workers, nullptr, "trained", inStage(stage, "trained")), stage});
    }

    Interval interval(const std::vector<double> &perPoint) const { return evaluator.interval(perPoint); }

    void measure(const std::atomic<bool> *cancelled)
    {
        const auto begin = std::chrono::steady_clock::now();
        const Candidate &candidate = candidates[next];
        const int classes = frozen->splits.train.dataset->classes();
        const torch::Tensor labels = evaluator.finalLabels().test;
        const std::int64_t n = std::min<std::int64_t>(settings.sample, features.test.size(0));
        const torch::Tensor sample = features.test.slice(0, 0, n);
        const torch::Tensor sampleLabels = labels.slice(0, 0, n);

        RepresentationResult result;
        result.key = candidate.representation.key;
        result.label = candidate.representation.label;
        result.stage = candidate.stage;
        result.dimension = features.test.size(1);
        result.fisherRatio = fisherRatio(features.test, labels, classes);
        result.silhouette = interval(silhouettes(sample, sampleLabels, classes));
        result.purity = interval(neighbourPurity(sample, sampleLabels, purityNeighbours, workers));
        result.intrinsicDimension = intrinsicDimension(sample, dimensionNeighbours, workers);

        const ProbeOutcome outcome = evaluator.finalOutcome(features, cancelled);
        result.linear = interval(outcome.linear);
        result.knn = interval(outcome.knn);
        result.verdicts = verdictsOf(outcome, evaluator.finalSplits().test.labels(), classes,
                                     [this](const std::vector<double> &values) { return interval(values); });
        report.representations.push_back(std::move(result));
        report.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

    std::string protocol() const
    {
        const Splits &splits = evaluator.finalSplits();
        return "Each representation is measured alike. Linear and k-NN: the final protocol, fitted on " +
               std::to_string(splits.train.count()) + " training images, tuned on " +
               std::to_string(splits.validation.count()) + " validation images, reported on " +
               std::to_string(splits.test.count()) +
               " test images. PCA and LDA are fitted on the training images; LDA sees their labels and is a supervised "
               "reference. Fisher ratio (trace of the scatter between classes over that within) on the test images; "
               "silhouette and purity of the 10 nearest neighbours (both by cosine) and intrinsic dimension (maximum "
               "likelihood, 20 neighbours) on " +
               std::to_string(std::min(settings.sample, splits.test.count())) +
               " of them. Intervals: 95%, bootstrap over test images. A linear probe can use directions that distances "
               "do not show, and more dimensions make it stronger: compare what has the same dimension.";
    }
};

Separability::Separability(std::shared_ptr<const FrozenNetwork> network, SeparabilitySettings settings)
    : m_impl(std::make_unique<Impl>(std::move(network), settings))
{
}

Separability::~Separability() = default;

bool Separability::isFinished() const
{
    return m_impl->next >= m_impl->candidates.size();
}

void Separability::step(const std::atomic<bool> *cancelled)
{
    torch::NoGradGuard noGrad;
    if (!m_impl->features.train.defined()) {
        m_impl->features = m_impl->evaluator.finalFeatures(m_impl->candidates[m_impl->next].representation, cancelled);
        return;
    }
    m_impl->measure(cancelled);
    m_impl->features = {};
    ++m_impl->next;
}

double Separability::progress() const
{
    const double half = m_impl->features.train.defined() ? 0.2 : 0;
    return (double(m_impl->next) + half) / double(m_impl->candidates.size());
}

std::string Separability::doing() const
{
    return isFinished() ? "done" : "measuring " + m_impl->candidates[m_impl->next].representation.label;
}

const SeparabilityReport &Separability::report() const
{
    return m_impl->report;
}

}  // namespace pitfall
