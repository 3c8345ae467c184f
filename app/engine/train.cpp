#include "app/cli/engine.h"

#include "app/cli/configoptions.h"
#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"
#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/compute/device.h"
#include "core/data/labelneeds.h"
#include "core/experiment/reportjson.h"
#include "core/experiment/sessionfile.h"
#include "core/experiment/sessionfolder.h"
#include "core/experiment/sessionwriter.h"
#include "core/lab/labfolder.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <optional>

namespace pitfall {

namespace {

using Clock = std::chrono::steady_clock;

/// At most so much training is lost when the program or the machine is killed, and what writing takes.
constexpr std::chrono::seconds betweenSaves(10);

bool hasLabels(const Experiment &experiment)
{
    return hasClasses(*experiment.splits().train.dataset);
}

void printHeader(bool labelled)
{
    std::printf("%5s %5s %7s  %-9s %-7s %s\n", "step", "stage", "epoch", "MSE", "SSIM",
                labelled ? "k-NN     linear" : "");
}

void printRow(const Evaluation &evaluation, bool labelled)
{
    std::printf("%5lld %5d %7.2f  %-9.5f %-7.3f", static_cast<long long>(evaluation.step), evaluation.stage + 1,
                evaluation.epoch, evaluation.at("mse").value, evaluation.at("ssim").value);
    if (labelled)
        std::printf(" %5.1f%%   %5.1f%%", 100 * evaluation.at("knn").value, 100 * evaluation.at("linear").value);
    std::printf("\n");
    std::fflush(stdout);
}

void printScores(const FinalReport &report)
{
    std::printf("\nThese images have no labels: there are no classes to tell apart, and only reconstruction is "
                "measured.\n");
    for (const auto &[key, score] : report.scores)
        std::printf("%-24s %.5g (%.5g … %.5g)\n", measure(key).label.c_str(), score.value, score.low, score.high);
}

/// Without labels accuracies mean nothing; programs that read the report find null there.
void dropAccuracies(nlohmann::json &report)
{
    for (const char *key : {"linear_accuracy", "knn_accuracy"}) {
        report[key] = nullptr;
        report["intervals"].erase(key);
    }
    report["baselines"] = nlohmann::json::object();
    report["regrets"] = nlohmann::json::array();
}

void printAccuracy(const std::string &name, std::int64_t dimension, const Interval &linear, const Interval &knn)
{
    const std::string size = dimension ? std::to_string(dimension) : "";
    std::printf("%-24s %10s  %5.1f%% (%.1f … %.1f)    %5.1f%% (%.1f … %.1f)\n", name.c_str(), size.c_str(),
                100 * linear.value, 100 * linear.low, 100 * linear.high, 100 * knn.value, 100 * knn.low,
                100 * knn.high);
}

void printReport(const FinalReport &report)
{
    std::printf("\n%-24s %10s  %-23s   %s\n", "final accuracy (95%)", "dimensions", "linear", "k-NN");
    printAccuracy("this network", report.dimension, report.linear, report.knn);
    for (const Baseline &baseline : report.baselines)
        printAccuracy(baseline.label.substr(0, baseline.label.find(',')), baseline.dimension, baseline.linear,
                      baseline.knn);
    for (const Regret &regret : report.regrets)
        std::printf(
            "%sStage %d: keeping the checkpoint of lowest error (step %lld) instead of the one whose linear probe is "
            "best on validation\nimages (step %lld) costs %+.1f points (%+.1f … %+.1f).\n",
            &regret == &report.regrets.front() ? "\n" : "", regret.stage + 1,
            static_cast<long long>(regret.lowestError), static_cast<long long>(regret.bestProbe),
            100 * regret.cost.value, 100 * regret.cost.low, 100 * regret.cost.high);
    std::printf("\n%s\n", report.protocol.c_str());
}

/// What else a reader of the figures must know.
void printRemarks(const Experiment &experiment)
{
    if (!hasLabels(experiment))
        return;
    std::printf("\n%.3g%% of the variance of the training images' pixels carries the class.\n",
                100 * experiment.splits().classVarianceShare);
    if (experiment.config().training.guidance > 0)
        std::printf("Guided by the labels of training images (λ = %g): the network is not unsupervised. The training "
                    "loss leaves guidance out.\n",
                    experiment.config().training.guidance);
    if (experiment.config().network.encoder == EncoderKind::Lda)
        std::printf("The LDA encoder was fitted to the labels of training images: it is not unsupervised.\n");
}

/// The run as far as it came.
struct Outcome {
    std::string state = "finished";
    std::string problem;
    std::optional<FinalReport> report;
    std::int64_t images = 0;
    double trainingSeconds = 0;
};

/// A run that is in training: its folder is kept up to date behind its back.
class SavedRun {
public:
    SavedRun(const Experiment &experiment, SessionFolder &folder)
        : m_experiment(experiment), m_folder(folder), m_writer(folder.path(), [](const std::string &problem) {
              std::fprintf(stderr, "pitfall-cli: %s Training goes on and saving is tried again.\n", problem.c_str());
          })
    {
    }

    void add(const Evaluation &evaluation)
    {
        m_folder.remember(evaluation);
        save();
    }
    void saveNowAndThen()
    {
        if (Clock::now() - m_saved > betweenSaves)
            save();
    }
    void save()
    {
        m_writer.offer(m_folder.copy(m_experiment, {"running", nullptr, {}, {}}));
        m_saved = Clock::now();
    }
    /// Nothing is written from now on.
    void finish() { m_writer.finish(); }

private:
    const Experiment &m_experiment;
    SessionFolder &m_folder;
    SessionWriter m_writer;
    Clock::time_point m_saved = Clock::now();
};

Outcome runToTheEnd(Experiment &experiment, SavedRun &run, bool printTable, const std::atomic<bool> &stop)
{
    ProgressLine progress(experiment.length());
    Outcome outcome;
    try {
        while (!stop && (experiment.isEvaluationDue() || !experiment.isFinished())) {
            if (experiment.isEvaluationDue()) {
                const Evaluation evaluation = experiment.evaluate(&stop);
                run.add(evaluation);
                progress.clear();
                if (printTable)
                    printRow(evaluation, hasLabels(experiment));
                continue;
            }
            const StepRecord record = experiment.step();
            outcome.images += record.images;
            outcome.trainingSeconds += record.seconds;
            progress.show(record);
            run.saveNowAndThen();
        }
        if (!stop) {
            run.save();  // the network is safe before the long measurement
            progress.show("measuring the final probes and baselines");
            outcome.report = experiment.finalReport(&stop);
        }
    } catch (const Cancelled &) {
    } catch (const DivergedError &error) {
        outcome.state = "diverged";
        outcome.problem = error.what();
        return outcome;
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        outcome.state = "failed";
        outcome.problem = isOutOfMemory(error) ? outOfMemorySentence : error.what();
        return outcome;
    }
    if (stop && !outcome.report) {
        outcome.state = "stopped";
        outcome.problem = "stopped after " + std::to_string(experiment.stepsDone()) + " of " +
                          std::to_string(experiment.length().steps) +
                          " steps; what was learned so far is saved, and train --resume goes on with it.";
    }
    return outcome;
}

/// A run at its beginning, or where it stopped, and its folder.
struct TrainedRun {
    std::unique_ptr<Experiment> experiment;
    SessionFolder folder;
};

TrainedRun begin(const TrainOptions &options)
{
    const ExperimentConfig config = configFrom(options.config);
    auto experiment = std::make_unique<Experiment>(config, loadDataset(config.data));
    return {std::move(experiment), SessionFolder::create(options.out)};
}

TrainedRun resume(const std::string &path, const std::string &images)
{
    SessionFolder folder = SessionFolder::reopen(path);
    const nlohmann::json session = readSessionFile(path);
    if (session.contains("final"))
        throw Error(path + ": this run is finished; there is nothing to go on with.");
    auto experiment = openSession(path, loadDataset, images);
    if (experiment->isFinished() && experiment->stepsDone() < experiment->length().steps)
        throw Error(path + ": this run diverged; begin a new one with a smaller training.learning_rate.");
    if (experiment->hasFreshOptimizer())
        std::fprintf(stderr,
                     "pitfall-cli: %s: the state of its optimiser was not saved; it goes on with a fresh one, "
                     "and its numbers are not those of a run in one go.\n",
                     path.c_str());
    for (const std::string &report : removeReports(path))
        std::fprintf(stderr, "pitfall-cli: %s: the report of %s is removed, since it is of step %lld.\n", path.c_str(),
                     report.c_str(), static_cast<long long>(experiment->stepsDone()));
    return {std::move(experiment), std::move(folder)};
}

}  // namespace

int runTrain(const TrainOptions &options)
{
    const auto start = Clock::now();
    const std::atomic<bool> &stop = interruptFlag();
    trainOn(options.device);
    const std::string &path = options.resume.empty() ? options.out : options.resume;
    auto [experiment, folder] = options.resume.empty() ? begin(options) : resume(path, options.images);
    if (!options.asJson)
        printHeader(hasLabels(*experiment));
    Outcome outcome;
    {
        SavedRun run(*experiment, folder);
        outcome = runToTheEnd(*experiment, run, !options.asJson, stop);
        run.finish();
    }
    folder.save(*experiment, outcome.state, outcome.report ? &*outcome.report : nullptr);
    if (!outcome.problem.empty())
        throw Error(path + ": " + outcome.problem);

    if (!options.asJson) {
        printRemarks(*experiment);
        hasLabels(*experiment) ? printReport(*outcome.report) : printScores(*outcome.report);
        return 0;
    }
    nlohmann::json json = toJson(*outcome.report);
    if (!hasLabels(*experiment))
        dropAccuracies(json);
    json["images_per_second"] = outcome.trainingSeconds > 0 ? double(outcome.images) / outcome.trainingSeconds : 0.0;
    json["seconds"] = std::chrono::duration<double>(Clock::now() - start).count();
    json["class_variance_share"] = experiment->splits().classVarianceShare;
    json["state"] = outcome.state;
    json["steps"] = experiment->stepsDone();
    std::cout << json.dump() << '\n';
    return 0;
}

}  // namespace pitfall
