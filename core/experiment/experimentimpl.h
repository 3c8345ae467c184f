#pragma once

#include "core/base/error.h"
#include "core/data/safetensors.h"
#include "core/experiment/evaluationcost.h"
#include "core/experiment/evaluator.h"
#include "core/experiment/experiment.h"
#include "core/experiment/frozennetwork.h"
#include "core/experiment/regrets.h"
#include "core/train/trainer.h"

#include <chrono>
#include <optional>
#include <utility>

namespace pitfall {

/// For the trainer: the plan of a run wants a number where the config says "automatic".
inline ExperimentConfig withEvaluationsDecided(ExperimentConfig config, const Splits &splits)
{
    config.probe.evaluations = evaluationsOf(config, splits);
    return config;
}

/// The inside of an experiment; of no use to front ends.
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
    double seconds = 0;           ///< spent in steps and due measurements
    bool freshOptimizer = false;  ///< of a saved run, the optimiser was not

    Impl(std::shared_ptr<const RunBasis> run, Scae itsNetwork)
        : basis(std::move(run)), config(basis->config), splits(basis->splits), network(std::move(itsNetwork)),
          trainer(network, withEvaluationsDecided(config, splits), splits.train, workers),
          evaluator(config, splits, workers), warmProbe(evaluator.freshProbe())
    {
    }

    /// It is measured there first.
    void goOnFrom(const StepPlace &place)
    {
        branchedAt = place;
        trainer.startAfter(plan().stepsAt(place));
        while (nextIsDue())
            ++nextEvaluation;
    }

    /// What was changed on the way of the run that is taken up again.
    void takeOver(std::vector<LiveChange> changes)
    {
        liveChanges = std::move(changes);
        if (liveChanges.empty())
            return;
        live = liveChanges.back().settings;
        trainer.change(live);
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
        const auto begin = std::chrono::steady_clock::now();
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
        seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
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

    // experimentstate.cpp
    TensorFile state() const;
    void restore(const TensorFile &state, const std::string &path);
};

}  // namespace pitfall
