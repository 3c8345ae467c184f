#include "core/experiment/experiment.h"

#include "core/base/error.h"
#include "core/compute/random.h"
#include "core/compute/tensors.h"
#include "core/config/configjson.h"
#include "core/data/labelneeds.h"
#include "core/experiment/evaluator.h"
#include "core/experiment/frozennetwork.h"
#include "core/experiment/moment.h"
#include "core/experiment/regrets.h"
#include "core/model/modelfile.h"
#include "core/probe/features.h"
#include "core/train/fixedencoder.h"
#include "core/train/trainer.h"

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

struct Experiment::Impl {
    const std::shared_ptr<const RunBasis> basis;
    const ExperimentConfig &config;
    const Splits &splits;
    Workers workers;
    Scae network;
    Trainer trainer;
    Evaluator evaluator;

    TunedProbe warmProbe;
    std::shared_ptr<const TunedProbe> lastProbe;  ///< of the last measurement that was due
    int lastProbeStage = 0;
    int measurements = 0;
    std::vector<RegretPoint> regretPoints;
    /// A measurement that was due when a step was made, and the network as it was.
    struct Late {
        StepPlace place;
        Scae network;
    };
    std::optional<Late> late;
    std::size_t nextEvaluation = 0;
    std::optional<StepPlace> branchedAt;  ///< and not yet measured there
    LiveSettings live = liveSettings(config);
    std::vector<LiveChange> liveChanges;
    bool diverged = false;
    double lossSum = 0;
    int lossCount = 0;
    double seconds = 0;  ///< spent in steps and due measurements

    Impl(ExperimentConfig c, std::shared_ptr<const Dataset> dataset)
        : basis(basisOf(std::move(c), std::move(dataset))), config(basis->config), splits(basis->splits),
          network(beginning(config, splits.train)), trainer(network, config, splits.train, workers),
          evaluator(config, splits, workers), warmProbe(evaluator.freshProbe())
    {
    }

    Impl(ExperimentConfig c, const Moment &from)
        : basis(branchBasis(std::move(c), *from.network)), config(basis->config), splits(basis->splits),
          network(from.network->network.clone()), trainer(network, config, splits.train, workers),
          evaluator(config, splits, workers), warmProbe(evaluator.freshProbe())
    {
        const bool sameSchedule = config.training.schedule == from.network->config.training.schedule;
        goOnFrom(sameSchedule ? plan().placeAt(from.stage, from.epoch) : StepPlace());
    }

    /// It is measured there first.
    void goOnFrom(const StepPlace &place)
    {
        branchedAt = place;
        trainer.startAfter(plan().stepsAt(place));
        while (nextIsDue())
            ++nextEvaluation;
    }

    const TrainingPlan &plan() const { return trainer.plan(); }

    int currentStage() const { return plan().stageOfPhase(plan().placeAfter(trainer.stepsDone()).phase); }

    bool nextIsDue() const
    {
        const auto &points = plan().evaluations();
        return nextEvaluation < points.size() && plan().stepsAt(points[nextEvaluation]) <= trainer.stepsDone();
    }

    /// The measurement that is due, if one is.
    std::optional<StepPlace> dueEvaluation() const
    {
        if (diverged)
            return {};
        if (late)
            return late->place;
        if (branchedAt)
            return branchedAt;
        return nextIsDue() ? std::optional(plan().evaluations()[nextEvaluation]) : std::nullopt;
    }

    /// Before a step: what is due is then made of a copy, later; if one waits already, it is left out.
    void keepForLateEvaluation()
    {
        if (branchedAt)
            late = Late{*std::exchange(branchedAt, std::nullopt), network.clone()};
        for (; nextIsDue(); ++nextEvaluation)
            if (!late)
                late = Late{plan().evaluations()[nextEvaluation], network.clone()};
    }

    [[noreturn]] void rethrowDiverged(const DivergedError &error)
    {
        trainer.restoreWeights();
        diverged = true;
        throw DivergedError(error);
    }

    double takeMeanLoss()
    {
        const double mean = lossCount ? lossSum / lossCount : 0;
        lossSum = 0;
        lossCount = 0;
        return mean;
    }

    Evaluation describe(const StepPlace &place)
    {
        Evaluation evaluation;
        evaluation.step = plan().stepsAt(place);
        evaluation.stage = plan().stageOfPhase(place.phase);
        evaluation.epoch = plan().epochAt(place);
        evaluation.dimension = network.shape().stages[evaluation.stage].code.size();
        return evaluation;
    }

    void remember(LiveMeasurement measured, Evaluation &evaluation)
    {
        evaluation.values = std::move(measured.values);
        evaluation.linearValidation = measured.validationAccuracy.value_or(0);
        if (measured.validationAccuracy)
            regretPoints.push_back({evaluation.stage, evaluation.step, evaluation.at("mse").value,
                                    *measured.validationAccuracy, std::move(measured.linearCorrect)});
    }

    Evaluation evaluateDue(const StepPlace &place, const std::atomic<bool> *cancelled)
    {
        const auto begin = Clock::now();
        if (place.inPhase == 0)
            warmProbe = evaluator.freshProbe();
        TunedProbe probe = warmProbe;
        Evaluation evaluation = describe(place);
        try {
            remember(evaluator.live(late ? late->network : network, evaluation.stage, probe, cancelled), evaluation);
        } catch (const DivergedError &error) {
            rethrowDiverged(error);
        }
        warmProbe = probe;
        lastProbe = std::make_shared<const TunedProbe>(probe);
        lastProbeStage = evaluation.stage;
        ++measurements;
        seconds += secondsSince(begin);
        evaluation.seconds = seconds;
        if (late) {
            late.reset();
            return evaluation;
        }
        evaluation.trainingLoss = takeMeanLoss();
        trainer.keepWeights();
        if (branchedAt)
            branchedAt.reset();
        else
            ++nextEvaluation;
        return evaluation;
    }

    /// A look that leaves no trace: an extra measurement where none is due.
    Evaluation evaluateNow(const std::atomic<bool> *cancelled)
    {
        TunedProbe probe = warmProbe;
        Evaluation evaluation = describe(plan().placeAfter(trainer.stepsDone()));
        evaluation.values = evaluator.live(network, evaluation.stage, probe, cancelled).values;
        evaluation.trainingLoss = lossCount ? lossSum / lossCount : 0;
        evaluation.seconds = seconds;
        return evaluation;
    }
};

Experiment::Experiment(ExperimentConfig config, std::shared_ptr<const Dataset> dataset)
    : m_impl(std::make_unique<Impl>(std::move(config), std::move(dataset)))
{
}

Experiment::Experiment(ExperimentConfig config, const Moment &from)
    : m_impl(std::make_unique<Impl>(std::move(config), from))
{
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
    return {plan.phases(), m_impl->config.training.epochs, plan.stepsPerEpoch(), plan.steps()};
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
    ExperimentConfig tried = m_impl->config;
    tried.training.learning_rate = settings.learning_rate;
    tried.training.noise = settings.noise;
    tried.training.masking = settings.masking;
    tried.training.guidance = settings.guidance;
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

void Experiment::restore(const std::string &modelPath, std::int64_t stepsDone, std::vector<LiveChange> changes)
{
    readModel(modelPath, m_impl->network);
    const TrainingPlan &plan = m_impl->plan();
    m_impl->goOnFrom(plan.placeAfter(std::clamp<std::int64_t>(stepsDone, 0, plan.steps())));
    m_impl->liveChanges = std::move(changes);
    if (!m_impl->liveChanges.empty()) {
        m_impl->live = m_impl->liveChanges.back().settings;
        m_impl->trainer.change(m_impl->live);
    }
}

}  // namespace pitfall
