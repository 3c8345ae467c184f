#include "app/cli/commands.h"

#include "app/cli/interrupt.h"
#include "app/cli/progressline.h"
#include "app/cli/validators.h"
#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/config/configjson.h"
#include "core/config/presets.h"
#include "core/experiment/reportjson.h"
#include "core/experiment/sessionfolder.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <optional>

namespace pitfall {

namespace {

using Clock = std::chrono::steady_clock;

struct TrainOptions {
    std::string out;
    std::string preset;
    std::string configFile;
    std::vector<std::string> settings;
    bool asJson = false;
};

ExperimentConfig configFrom(const TrainOptions &options)
{
    ExperimentConfig config = options.configFile.empty()
                                  ? preset(options.preset.empty() ? "quick" : options.preset).config
                                  : readConfigFile(options.configFile);
    for (const std::string &setting : options.settings) {
        const auto equals = setting.find('=');
        if (equals == std::string::npos)
            throw ConfigError("--set " + setting + ": write it as key=value, for example training.epochs=5.");
        setKey(config, setting.substr(0, equals), setting.substr(equals + 1));
    }
    if (!config.data.path.empty())  // the session is to be opened from anywhere
        config.data.path = std::filesystem::absolute(config.data.path).lexically_normal().string();
    return config;
}

void printHeader()
{
    std::printf("%5s %5s %7s  %-9s %-7s %-7s  %s\n", "step", "stage", "epoch", "MSE", "SSIM", "k-NN", "linear");
}

void printRow(const Evaluation &evaluation)
{
    std::printf("%5lld %5d %7.2f  %-9.5f %-7.3f %5.1f%%   %5.1f%%\n", static_cast<long long>(evaluation.step),
                evaluation.stage + 1, evaluation.epoch, evaluation.at("mse").value, evaluation.at("ssim").value,
                100 * evaluation.at("knn").value, 100 * evaluation.at("linear").value);
    std::fflush(stdout);
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

Outcome runToTheEnd(Experiment &experiment, SessionFolder &folder, bool printTable, const std::atomic<bool> &stop)
{
    ProgressLine progress(experiment.length());
    Outcome outcome;
    try {
        while (!stop && (experiment.isEvaluationDue() || !experiment.isFinished())) {
            if (experiment.isEvaluationDue()) {
                const Evaluation evaluation = experiment.evaluate(&stop);
                folder.addEvaluation(evaluation);
                progress.clear();
                if (printTable)
                    printRow(evaluation);
                continue;
            }
            const StepRecord record = experiment.step();
            outcome.images += record.images;
            outcome.trainingSeconds += record.seconds;
            progress.show(record);
        }
        if (!stop) {
            folder.save(experiment, "stopped", nullptr);  // the network is safe before the long measurement
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
                          std::to_string(experiment.length().steps) + " steps; what was learned so far is saved.";
    }
    return outcome;
}

int train(const TrainOptions &options)
{
    const auto begin = Clock::now();
    const std::atomic<bool> &stop = interruptFlag();
    const ExperimentConfig config = configFrom(options);
    Experiment experiment(config, loadDataset(config.data));
    SessionFolder folder = SessionFolder::create(options.out);
    if (!options.asJson)
        printHeader();
    const Outcome outcome = runToTheEnd(experiment, folder, !options.asJson, stop);
    folder.save(experiment, outcome.state, outcome.report ? &*outcome.report : nullptr);
    if (!outcome.problem.empty())
        throw Error(options.out + ": " + outcome.problem);

    if (!options.asJson) {
        printRemarks(experiment);
        printReport(*outcome.report);
        return 0;
    }
    nlohmann::json json = toJson(*outcome.report);
    json["images_per_second"] = outcome.trainingSeconds > 0 ? double(outcome.images) / outcome.trainingSeconds : 0.0;
    json["seconds"] = std::chrono::duration<double>(Clock::now() - begin).count();
    json["class_variance_share"] = experiment.splits().classVarianceShare;
    json["state"] = outcome.state;
    json["steps"] = experiment.stepsDone();
    std::cout << json.dump() << '\n';
    return 0;
}

}  // namespace

void addTrain(CLI::App &app, Action &action)
{
    auto options = std::make_shared<TrainOptions>();
    CLI::App *command = app.add_subcommand("train", "Train a network, measure it and save it to a folder");
    command->add_option("--out", options->out, "Folder of the run, made if it is not there")
        ->required()
        ->check(notEmpty());
    auto *preset = command->add_option("--preset", options->preset, "Start from this preset (quick if none is named)");
    command->add_option("--config", options->configFile, "Start from this config file (JSON)")->excludes(preset);
    command->add_option("--set", options->settings, "Change one setting, e.g. --set training.epochs=5 (repeatable)")
        ->allow_extra_args(false);
    command->add_flag("--json", options->asJson, "One JSON object as the last line");
    command->callback([=, &action] { action = [options] { return train(*options); }; });
}

}  // namespace pitfall
