#include "core/lab/labelbudget.h"

#include "core/compute/random.h"
#include "core/lab/labelledsubset.h"
#include "core/probe/features.h"

#include <algorithm>
#include <numeric>

namespace pitfall {

namespace {

constexpr int batchesAtATime = 25;
constexpr int measurements = 5;  ///< along the training of one classifier

/// The network that a classifier starts from; its weights are its own.
Scae startOf(const FrozenNetwork &frozen, FineTuneStart start, std::int64_t seed, int repeat)
{
    if (start != FineTuneStart::Random)
        return frozen.network.clone();
    const auto drawn = std::int64_t(mixSeed(seed, Stream::FineTuning, {-2, repeat}) >> 12);
    return Scae(frozen.network.config(), frozen.network.shape().input, drawn);
}

ClassifierTraining trainingOf(const FineTuneSettings &settings, FineTuneStart start, int labels, int repeat)
{
    return {stepsFor(settings, labels), settings.batchSize, settings.learningRate,
            std::int64_t(mixSeed(settings.seed, Stream::FineTuning, {-3, repeat}) >> 12),
            start == FineTuneStart::Frozen};
}

}  // namespace

std::int64_t stepsFor(const FineTuneSettings &settings, int labels)
{
    const std::int64_t perEpoch = (labels + settings.batchSize - 1) / settings.batchSize;
    return std::max<std::int64_t>(settings.epochs * perEpoch, settings.leastSteps);
}

LabelBudgetRun::LabelBudgetRun(const FrozenNetwork &frozen, const FineTuneSettings &settings, FineTuneStart start,
                               int labels, int repeat, Workers &workers)
    : m_splits(frozen.splits), m_workers(workers), m_steps(stepsFor(settings, labels)),
      m_trainer(startOf(frozen, start, settings.seed, repeat), trainingOf(settings, start, labels, repeat),
                balancedOrder(frozen.splits.train, settings.seed, repeat).first(labels), workers)
{
}

double LabelBudgetRun::progress() const
{
    return double(m_trainer.stepsDone()) / double(m_steps);
}

void LabelBudgetRun::step(const std::atomic<bool> *cancelled)
{
    for (int i = 0; i < batchesAtATime && !m_trainer.isFinished(); ++i) {
        m_trainer.step();
        // At equal distances, the last step included.
        const std::int64_t done = m_trainer.stepsDone();
        if (done * measurements / m_steps != (done - 1) * measurements / m_steps)
            measure(cancelled);
    }
}

double LabelBudgetRun::accuracyOn(const Subset &images, const std::atomic<bool> *cancelled) const
{
    const Scae &network = m_trainer.network();
    const torch::Tensor features = featuresOf(network, network.stages() - 1, images, m_workers, cancelled);
    if (!features.defined())
        throw Cancelled();
    const auto correct = correctness(m_trainer.predict(features), labelsOf(images));
    return std::accumulate(correct.begin(), correct.end(), 0.0) / double(correct.size());
}

void LabelBudgetRun::measure(const std::atomic<bool> *cancelled)
{
    const bool canChoose = m_splits.validation.count() > 0;
    const double validation = canChoose ? accuracyOn(m_splits.validation, cancelled) : m_bestValidation + 1;
    if (validation <= m_bestValidation)
        return;
    m_bestValidation = validation;
    m_testAccuracy = accuracyOn(m_splits.test, cancelled);
    m_best = m_trainer.network().clone();
}

}  // namespace pitfall
