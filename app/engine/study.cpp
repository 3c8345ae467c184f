#include "app/cli/engine.h"

#include "app/cli/interrupt.h"
#include "core/base/error.h"
#include "core/data/atomicfile.h"
#include "core/study/localexecutor.h"
#include "core/study/networkrun.h"
#include "core/study/slurmexecutor.h"
#include "core/study/studyhtml.h"
#include "core/study/studypresets.h"
#include "core/study/studyreport.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <iostream>

namespace pitfall {

namespace {

using nlohmann::json;

std::string inTime(double seconds)
{
    char text[48];
    if (seconds < 90)
        std::snprintf(text, sizeof text, "%.0f s", seconds);
    else if (seconds < 5400)
        std::snprintf(text, sizeof text, "%.0f min", seconds / 60);
    else
        std::snprintf(text, sizeof text, "%.1f h", seconds / 3600);
    return text;
}

json toJson(const StudyProgress &progress)
{
    return {{"total", progress.total},
            {"finished", progress.finished},
            {"diverged", progress.diverged},
            {"failed", progress.failed},
            {"seconds_per_network", progress.secondsPerNetwork},
            {"seconds_left", progress.secondsLeft},
            {"largest_peak_bytes", progress.largestPeakBytes}};
}

void print(const StudyProgress &progress)
{
    std::printf("%d of %d networks are done", progress.done(), progress.total);
    if (progress.diverged)
        std::printf(", of which %d diverged", progress.diverged);
    if (progress.failed)
        std::printf("; %d failed and are tried again by the next \"study run\"", progress.failed);
    std::printf(".\n");
    if (progress.done())
        std::printf("A network takes %s and at most %lld MiB; what is left takes about %s.\n",
                    inTime(progress.secondsPerNetwork).c_str(), static_cast<long long>(progress.largestPeakBytes >> 20),
                    inTime(progress.secondsLeft).c_str());
}

void print(const SlurmQueue &queue, const std::string &folder)
{
    std::printf("Slurm runs %zu and holds %zu more.\n", queue.running.size(), queue.waiting.size());
    if (!queue.endedWithoutRecord.empty())
        std::printf("%zu ended without a result (cancelled, or out of time or memory: see %s/slurm/*.log); the next "
                    "\"study run\" submits them again.\n",
                    queue.endedWithoutRecord.size(), folder.c_str());
}

void printImpossible(const StudyDesign &design)
{
    int times = 0;
    for (const auto &[reason, count] : design.impossible)
        times += count;
    if (times == 0)
        return;
    std::printf("%d combinations cannot work and were drawn again or left out:\n", times);
    for (const auto &[reason, count] : design.impossible)
        std::printf("  %d × %s\n", count, reason.c_str());
}

void printRecord(const StudyFolder &folder, const NetworkRecord &record, int jobs)
{
    const StudyProgress progress = progressOf(folder, jobs);
    if (record.state == NetworkRecord::State::Finished)
        std::printf("network %4d  %4d of %d  MSE %-9.5f  linear %5.1f%%  k-NN %5.1f%%  %s; left: %s\n", record.index,
                    progress.done(), progress.total, record.report.scores.at("mse").value,
                    100 * record.report.linear.value, 100 * record.report.knn.value, inTime(record.seconds).c_str(),
                    inTime(progress.secondsLeft).c_str());
    else
        std::printf("network %4d  %s\n", record.index, record.reason.c_str());
    std::fflush(stdout);
}

std::string thisProgram()
{
    return std::filesystem::read_symlink("/proc/self/exe").string();
}

/// Leaves the networks to Slurm and does not wait for them.
int submit(const StudyFolder &folder, SlurmOptions slurm, bool asJson)
{
    slurm.program = thisProgram();
    const std::size_t submitted = submitToSlurm(folder, slurm).size();
    if (asJson)
        std::cout << json{{"submitted", submitted}}.dump() << '\n';
    else if (submitted == 0)
        std::printf("There is nothing to submit: every network is done or held by Slurm.\n");
    else
        std::printf("Slurm has %zu networks. How far it is says: pitfall-cli study status %s\n", submitted,
                    folder.path().c_str());
    return 0;
}

json orNull(double value)
{
    return std::isfinite(value) ? json(value) : json();
}

json toJson(const CorrelationEstimate &estimate)
{
    return {{"value", orNull(estimate.value)},
            {"low", orNull(estimate.low)},
            {"high", orNull(estimate.high)},
            {"p", orNull(estimate.p)}};
}

/// By score for the linear probe; the k-NN probe's under "knn".
json toJson(const std::vector<ScoreAgainstAccuracy> &results)
{
    json scores = json::object();
    for (const ScoreAgainstAccuracy &one : results) {
        json each = {{"n", one.n},
                     {"pearson", toJson(one.pearson)},
                     {"spearman", toJson(one.spearman)},
                     {"kendall", toJson(one.kendall)},
                     {"spearman_given_dimension", toJson(one.partial)},
                     {"spearman_p_holm", one.holm},
                     {"pearson_without_one", {orNull(one.lowestWithoutOne), orNull(one.highestWithoutOne)}},
                     {"most_influential", one.mostInfluential}};
        each["spearman_given_dimension"].erase("p");
        (one.probe == "knn" ? scores[one.score]["knn"] : scores[one.score]).update(each);
    }
    return scores;
}

json toJson(const StudyReport &report)
{
    json architectures = json::array();
    for (const ArchitectureReport &one : report.architectures)
        architectures.push_back({{"name", one.name}, {"scores", toJson(one.scores)}});
    return {{"n", report.n},
            {"total", report.total},
            {"diverged", report.diverged},
            {"failed", report.failed},
            {"data", report.dataset},
            {"scores", toJson(report.pooled)},
            {"architectures", architectures},
            {"detectable_correlation", report.detectable},
            {"pairs", report.pairs},
            {"contradicting_pairs", report.contradictingPairs},
            {"below_raw_pixels", report.belowRawPixels},
            {"training_error_variance_between_seeds", report.variationBySeed ? json(*report.variationBySeed) : json()},
            {"held_out_r2",
             {{"training_error_by_size", orNull(report.sizePredictsError)},
              {"accuracy_by_errors", orNull(report.errorPredictsAccuracy)},
              {"accuracy_by_size", orNull(report.sizePredictsAccuracy)}}},
            {"words", inWords(report)}};
}

void print(const StudyReport &report)
{
    std::printf("%d networks\n\n%-20s %-7s %-25s %-25s %-25s %s\n", report.n, "score", "probe", "Pearson (95%)",
                "Spearman (95%)", "Kendall (95%)", "p (Spearman, Holm)");
    for (const ScoreAgainstAccuracy &one : report.pooled) {
        std::printf("%-20s %-7s ", one.score.c_str(), one.probe.c_str());
        for (const CorrelationEstimate &estimate : {one.pearson, one.spearman, one.kendall})
            std::printf("%+.2f (%+.2f to %+.2f)   ", estimate.value, estimate.low, estimate.high);
        std::printf("   %.3f\n", one.holm);
    }
    std::printf("\n");
    for (const std::string &sentence : inWords(report))
        std::printf("- %s\n", sentence.c_str());
}

}  // namespace

int runStudy(const StudyOptions &options)
{
    const std::atomic<bool> &stop = interruptFlag();
    const StudyFolder folder = StudyFolder::createOrOpen(options.folder, studyNamed(options.study));
    if (!options.asJson)
        printImpossible(folder.design());
    if (options.executor == "slurm")
        return submit(folder, options.slurm, options.asJson);
    LocalOptions local;
    local.program = thisProgram();
    local.jobs = options.jobs;
    local.most = options.estimateOnly && progressOf(folder, 1).done() > 0 ? -1 : options.estimateOnly;
    if (local.most >= 0)
        runLocally(folder, local, stop, [&](const NetworkRecord &record) {
            if (!options.asJson)
                printRecord(folder, record, options.jobs);
        });
    const StudyProgress progress = progressOf(folder, options.jobs);
    if (stop)
        throw Error(options.folder + ": stopped; " + std::to_string(progress.done()) + " of " +
                    std::to_string(progress.total) + " networks are done. The same command goes on.");
    if (options.asJson)
        std::cout << toJson(progress).dump() << '\n';
    else
        print(progress);
    return 0;
}

int runNetwork(const StudyOptions &options)
{
    setenv("PITFALL_THREADS", std::to_string(options.threads).c_str(), 1);
    const StudyFolder folder = StudyFolder::open(options.folder);
    if (options.index >= int(folder.design().networks.size()))
        throw Error(options.folder + ": has no network " + std::to_string(options.index) + ".");
    if (!runNetwork(folder, options.index, interruptFlag()))
        throw Error(options.folder + ": network " + std::to_string(options.index) + " was stopped.");
    return 0;
}

int studyStatus(const StudyOptions &options)
{
    const StudyFolder folder = StudyFolder::open(options.folder);
    const StudyProgress progress = progressOf(folder, options.jobs);
    const bool onSlurm = wasSubmittedToSlurm(folder);
    const SlurmQueue queue = onSlurm ? slurmQueueOf(folder) : SlurmQueue();
    if (options.asJson) {
        json result = toJson(progress);
        if (onSlurm)
            result["slurm"] = {{"waiting", queue.waiting},
                               {"running", queue.running},
                               {"ended_without_record", queue.endedWithoutRecord}};
        std::cout << result.dump() << '\n';
        return 0;
    }
    print(progress);
    if (onSlurm)
        print(queue, options.folder);
    for (const NetworkRecord &record : folder.records())
        if (!record.reason.empty())
            std::printf("  network %d: %s\n", record.index, record.reason.c_str());
    return 0;
}

int cancelStudy(const StudyOptions &options)
{
    const int cancelled = cancelOnSlurm(StudyFolder::open(options.folder));
    if (options.asJson)
        std::cout << json{{"cancelled", cancelled}}.dump() << '\n';
    else
        std::printf("%d networks were taken from Slurm.\n", cancelled);
    return 0;
}

int reportStudy(const StudyOptions &options)
{
    const StudyFolder folder = StudyFolder::open(options.folder);
    const StudyReport report = makeStudyReport(folder);
    const std::string html = options.folder + "/report.html";
    writeWhole(html, asHtml(folder, report));
    if (options.asJson) {
        json result = toJson(report);
        result["html"] = html;
        std::cout << result.dump() << '\n';
        return 0;
    }
    print(report);
    std::printf("\nWritten: %s\n", html.c_str());
    return 0;
}

int exportStudy(const StudyOptions &options)
{
    writeWhole(options.csv, asCsv(StudyFolder::open(options.folder)));
    return 0;
}

}  // namespace pitfall
