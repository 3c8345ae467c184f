#include "app/cli/engine.h"

#include "app/engine/taskline.h"
#include "core/data/labelneeds.h"
#include "core/experiment/moment.h"
#include "core/experiment/sessionfolder.h"
#include "core/lab/finetunejson.h"
#include "core/lab/labfolder.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <iostream>
#include <numeric>

namespace pitfall {

namespace {

std::string percent(const Interval &share)
{
    char text[64];
    std::snprintf(text, sizeof text, "%5.1f%% (%.1f … %.1f)", 100 * share.value, 100 * share.low, 100 * share.high);
    return text;
}

void printBudgets(const FineTuneReport &report, std::size_t starts)
{
    std::printf("%-8s", "labels");
    for (std::size_t i = 0; i < starts; ++i)
        std::printf("  %-23s", labelOf(report.cells[i].start));
    for (std::size_t i = 0; i < report.cells.size(); ++i) {
        if (i % starts == 0)
            std::printf("\n%-8d", report.cells[i].labels);
        std::printf("  %-25s", percent(report.cells[i].accuracy).c_str());
    }
    std::printf("\n");
}

void printGains(const FineTuneReport &report)
{
    std::printf("\n");
    for (const PretrainingGain &gain : report.gains) {
        const Interval &d = gain.difference;
        const char *verdict = d.low > 0    ? "pre-training helps"
                              : d.high < 0 ? "pre-training does harm"
                                           : "cannot be told from nothing";
        std::printf("With %d labels pre-training gains %+.1f points (%+.1f … %+.1f): %s.\n", gain.labels, 100 * d.value,
                    100 * d.low, 100 * d.high, verdict);
    }
}

void printFigure(const FineTuneFigure &figure)
{
    std::printf("\n%-40s %-30s %-7s %s\n", "original, before, after", "error (MSE)", "SSIM", "linear probe");
    for (const auto &column : figure.columns) {
        const Interval &mse = column.scores.at("mse");
        const Interval &accuracy = column.key == "original" ? figure.accuracyBefore : figure.accuracyAfter;
        std::printf("%-40s %.5f (%.5f … %.5f)  %-7.3f %s\n", column.label.c_str(), mse.value, mse.low, mse.high,
                    column.scores.at("ssim").value, percent(accuracy).c_str());
    }
    const double before = figure.columns[0].scores.at("mse").value;
    const double old = figure.columns[1].scores.at("mse").value;
    const double after = figure.columns[2].scores.at("mse").value;
    std::printf(
        "Fine-tuning takes the error with the old decoder to %.3g times what it was; retraining the decoder alone "
        "takes it to %.3g times.\n",
        old / before, after / before);
}

}  // namespace

int runFineTune(FineTuneOptions options)
{
    const auto experiment = openSession(options.folder, loadDataset, options.images);
    requireClasses(*experiment->splits().train.dataset, "fine-tuning");
    options.settings.shown.resize(std::size_t(std::min(options.count, experiment->splits().test.count())));
    std::iota(options.settings.shown.begin(), options.settings.shown.end(), 0);
    FineTuning task(experiment->moment()->network, options.settings);
    finish(task);
    const FineTuneReport &report = task.report();
    saveReport(options.folder, report);
    if (options.asJson) {
        std::cout << toJson(report).dump() << '\n';
        return 0;
    }
    printBudgets(report, options.settings.starts.size());
    printGains(report);
    printFigure(report.figure);
    std::printf("\n%s\n", report.protocol.c_str());
    return 0;
}

}  // namespace pitfall
