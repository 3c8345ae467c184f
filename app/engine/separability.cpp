#include "app/cli/engine.h"

#include "app/engine/taskline.h"
#include "core/data/labelneeds.h"
#include "core/experiment/moment.h"
#include "core/experiment/sessionfolder.h"
#include "core/lab/labfolder.h"
#include "core/lab/separabilityjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace pitfall {

namespace {

std::string accuracy(const Interval &share)
{
    char text[64];
    std::snprintf(text, sizeof text, "%5.1f%% (%.1f … %.1f)", 100 * share.value, 100 * share.low, 100 * share.high);
    return text;
}

void printTable(const SeparabilityReport &report)
{
    std::printf("%-30s %8s  %-21s %-21s %7s %10s %7s %10s\n", "representation", "features", "linear (95%)",
                "k-NN (95%)", "Fisher", "silhouette", "purity", "intrinsic");
    for (const RepresentationResult &r : report.representations)
        std::printf("%-30s %8lld  %s  %s  %6.3f %10.3f %7.3f %10.1f\n", r.label.c_str(),
                    static_cast<long long>(r.dimension), accuracy(r.linear).c_str(), accuracy(r.knn).c_str(),
                    r.fisherRatio, r.silhouette.value, r.purity.value, r.intrinsicDimension);
}

/// The last of a kind is the top of the stack.
const RepresentationResult *last(const SeparabilityReport &report, const std::string &key)
{
    const RepresentationResult *found = nullptr;
    for (const RepresentationResult &each : report.representations)
        if (each.key == key)
            found = &each;
    return found;
}

void printClasses(const SeparabilityReport &report)
{
    const RepresentationResult *trained = last(report, "trained");
    const RepresentationResult *pixels = last(report, "raw_pixels");
    std::printf("\n%-16s %-23s %-23s\n", "linear probe on", "trained, top stage", "raw pixels");
    for (std::size_t c = 0; c < report.classNames.size(); ++c)
        std::printf("%-16s %-23s   %-23s\n", report.classNames[c].c_str(),
                    accuracy(trained->verdicts.accuracy[c]).c_str(), accuracy(pixels->verdicts.accuracy[c]).c_str());
}

void printConfusions(const SeparabilityReport &report)
{
    struct Confusion {
        int count;
        std::size_t truth, taken;
    };
    std::vector<Confusion> all;
    const auto &table = last(report, "trained")->verdicts.confusion;
    for (std::size_t truth = 0; truth < table.size(); ++truth)
        for (std::size_t taken = 0; taken < table.size(); ++taken)
            if (truth != taken && table[truth][taken] > 0)
                all.push_back({table[truth][taken], truth, taken});
    std::sort(all.begin(), all.end(), [](const Confusion &a, const Confusion &b) { return a.count > b.count; });
    all.resize(std::min<std::size_t>(3, all.size()));
    for (const Confusion &each : all)
        std::printf("%s%d of class %s are taken for %s.\n", &each == &all.front() ? "\n" : "", each.count,
                    report.classNames[each.truth].c_str(), report.classNames[each.taken].c_str());
}

}  // namespace

int runSeparability(const std::string &folder, const std::string &images, const SeparabilitySettings &settings,
                    bool asJson)
{
    const auto experiment = openSession(folder, loadDataset, images);
    requireClasses(*experiment->splits().train.dataset, "separability");
    Separability task(experiment->moment()->network, settings);
    finish(task);
    saveReport(folder, task.report());
    if (asJson) {
        std::cout << toJson(task.report()).dump() << '\n';
        return 0;
    }
    printTable(task.report());
    printClasses(task.report());
    printConfusions(task.report());
    std::printf("\n%s\n", task.report().protocol.c_str());
    return 0;
}

}  // namespace pitfall
