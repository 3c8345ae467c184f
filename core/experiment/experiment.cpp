#include "core/experiment/experiment.h"

#include "core/base/error.h"
#include "core/compute/random.h"
#include "core/compute/tensors.h"
#include "core/config/configjson.h"
#include "core/data/labelneeds.h"
#include "core/experiment/experimentimpl.h"
#include "core/experiment/moment.h"
#include "core/model/modelfile.h"
#include "core/probe/features.h"
#include "core/train/fixedencoder.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace pitfall {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

ExperimentConfig checked(ExperimentConfig config)
{
    checkRanges(config);
    checkConsistency(config);
    return config;
}

/// Rejects what would only show later, in words.
Splits checkedSplits(const ExperimentConfig &config, std::shared_ptr<const Dataset> dataset)
{
    Splits splits = makeSplits(std::move(dataset), config.data);
    if (splits.train.count() < 10)
        throw ConfigError("data.train leaves " + std::to_string(splits.train.count()) +
                          " training images; at least 10 are needed.");
    if (splits.test.count() < 10)
        throw ConfigError("data.test leaves " + std::to_string(splits.test.count()) +
                          " test images; at least 10 are needed.");
    checkLabelNeeds(config, *splits.train.dataset);
    return splits;
}

std::shared_ptr<const RunBasis> basisOf(ExperimentConfig config, std::shared_ptr<const Dataset> dataset)
{
    config = checked(std::move(config));
    Splits splits = checkedSplits(config, std::move(dataset));
    return std::make_shared<const RunBasis>(RunBasis{std::move(config), std::move(splits)});
}

/// A branch goes on with the weights and the images that the moment has.
std::shared_ptr<const RunBasis> branchBasis(ExperimentConfig config, const FrozenNetwork &from)
{
    config = checked(std::move(config));
    if (config.data != from.config.data)
        throw ConfigError("data: a branch goes on with the images of its run; begin a new run for others.");
    if (config.network != from.config.network)
        throw ConfigError("network: a branch goes on with the network of its run; begin a new run for another.");
    return std::make_shared<const RunBasis>(RunBasis{std::move(config), from.splits});
}

/// The network before its training: as drawn, and fixed encoders fitted.
Scae beginning(const ExperimentConfig &config, const Subset &images)
{
    Scae network(config.network, images.source->shape, config.training.seed);
    fitFixedEncoders(network, images, config.training.seed);
    return network;
}

}  // namespace

Experiment::Experiment(ExperimentConfig config, std::shared_ptr<const Dataset> dataset)
{
    const auto basis = basisOf(std::move(config), std::move(dataset));
    m_impl = std::make_unique<Impl>(basis, beginning(basis->config, basis->splits.train));
}

Experiment::Experiment(ExperimentConfig config, const Moment &from)
{
    const auto basis = branchBasis(std::move(config), *from.network);
    m_impl = std::make_unique<Impl>(basis, from.network->network.clone());
    const bool sameSchedule = basis->config.training.schedule == from.network->config.training.schedule;
    m_impl->goOnFrom(sameSchedule ? m_impl->plan().placeAt(from.stage, from.epoch) : StepPlace());
}

Experiment::~Experiment() = default;

const ExperimentConfig &Experiment::config() const
{
    return m_impl->config;
}

const Splits &Experiment::splits() const
{
    return m_impl->splits;
}

RunLength Experiment::length() const
{
    const TrainingPlan &plan = m_impl->plan();
    return {plan.phases(), m_impl->config.training.epochs, plan.stepsPerEpoch(), plan.steps(),
            int(plan.evaluations().size())};
}

std::int64_t Experiment::stepsDone() const
{
    return m_impl->trainer.stepsDone();
}

bool Experiment::isFinished() const
{
    return m_impl->diverged || m_impl->trainer.isFinished();
}

StepRecord Experiment::step()
{
    const auto begin = Clock::now();
    m_impl->keepForLateEvaluation();
    try {
        const TrainedBatch batch = m_impl->trainer.step();
        m_impl->lossSum += batch.loss;
        ++m_impl->lossCount;
        const double seconds = secondsSince(begin);
        m_impl->seconds += seconds;
        return {m_impl->trainer.stepsDone(),
                m_impl->plan().stageOfPhase(batch.place.phase),
                m_impl->plan().epochAt(batch.place),
                batch.loss,
                batch.images,
                seconds};
    } catch (const DivergedError &error) {
        m_impl->rethrowDiverged(error);
    }
}

bool Experiment::isEvaluationDue() const
{
    return m_impl->dueEvaluation().has_value();
}

Evaluation Experiment::evaluate(const std::atomic<bool> *cancelled)
{
    if (const auto due = m_impl->dueEvaluation())
        return m_impl->evaluateDue(*due, cancelled);
    return m_impl->evaluateNow(cancelled);
}

std::vector<Baseline> Experiment::baselines(const std::atomic<bool> *cancelled)
{
    return m_impl->evaluator.liveBaselines(cancelled);
}

FinalReport Experiment::finalReport(const std::atomic<bool> *cancelled)
{
    FinalReport report = m_impl->evaluator.final(m_impl->network, cancelled);
    const ExperimentConfig &config = m_impl->config;
    report.regrets = regretsOf(m_impl->regretPoints, config.probe.bootstrap,
                               std::int64_t(mixSeed(config.data.seed, Stream::Bootstrap)));
    return report;
}

std::shared_ptr<const Moment> Experiment::moment() const
{
    const StepPlace place = m_impl->plan().placeAfter(stepsDone());
    Moment moment;
    moment.step = stepsDone();
    moment.stage = m_impl->plan().stageOfPhase(place.phase);
    moment.epoch = m_impl->plan().epochAt(place);
    moment.network = std::make_shared<const FrozenNetwork>(m_impl->basis, m_impl->network.clone());
    moment.measurements = m_impl->measurements;
    moment.probe = m_impl->lastProbe;
    moment.probeStage = m_impl->lastProbeStage;
    return std::make_shared<const Moment>(std::move(moment));
}

void Experiment::beforeEachPiece(std::function<void()> act)
{
    m_impl->workers.beforeEachPiece(std::move(act));
}

void Experiment::change(const LiveSettings &settings)
{
    const ExperimentConfig tried = withLiveSettings(m_impl->config, settings);
    checkRanges(tried);
    checkConsistency(tried);
    checkLabelNeeds(tried, *m_impl->splits.train.dataset);
    if (isFinished() || settings == m_impl->live)
        return;
    m_impl->live = settings;
    m_impl->trainer.change(settings);
    m_impl->liveChanges.push_back({stepsDone(), settings});
}

const std::vector<LiveChange> &Experiment::liveChanges() const
{
    return m_impl->liveChanges;
}

FeatureMatrix Experiment::features(const Subset &images, int stage)
{
    const int top = m_impl->network.stages() - 1;
    return toFeatureMatrix(
        featuresOf(m_impl->network, stage < 0 ? top : std::min(stage, top), images, m_impl->workers));
}

ImageBatch Experiment::reconstruct(const Subset &images)
{
    const ImageShape shape = images.source->shape;
    ImageBatch all{shape, std::vector<float>(images.count() * shape.size())};
    forEachRange(m_impl->workers, images.count(), nullptr, [&](int begin, int end) {
        const torch::Tensor part =
            m_impl->network.reconstruct(imagesToTensor(images, begin, end), m_impl->network.stages() - 1).contiguous();
        std::copy_n(part.data_ptr<float>(), part.numel(), all.image(begin));
    });
    return all;
}

void Experiment::saveModel(const std::string &path) const
{
    writeModel(path, m_impl->network);
}

TensorFile Experiment::model() const
{
    return modelOf(m_impl->network);
}

TensorFile Experiment::state() const
{
    return m_impl->state();
}

bool Experiment::hasFreshOptimizer() const
{
    return m_impl->freshOptimizer;
}

void Experiment::restore(const std::string &modelPath, std::int64_t stepsDone, std::vector<LiveChange> changes)
{
    readModel(modelPath, m_impl->network);
    m_impl->freshOptimizer = true;
    const TrainingPlan &plan = m_impl->plan();
    m_impl->goOnFrom(plan.placeAfter(std::clamp<std::int64_t>(stepsDone, 0, plan.steps())));
    m_impl->takeOver(std::move(changes));
}

void Experiment::restore(const TensorFile &state, const std::string &path, std::vector<LiveChange> changes)
{
    m_impl->restore(state, path);
    m_impl->takeOver(std::move(changes));
}

}  // namespace pitfall
