#include "app/cli/engine.h"

#include "core/base/error.h"
#include "core/data/npy.h"
#include "core/lab/featureprobe.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <iostream>

namespace pitfall {

namespace {

using nlohmann::json;

LabelledFeatures read(const LabelledFiles &files)
{
    LabelledFeatures rows{readNpyFeatures(files.features), readNpyLabels(files.labels)};
    if (rows.features.count() != int(rows.labels.size()))
        throw FileError(files.labels + ": holds " + std::to_string(rows.labels.size()) + " labels, but " +
                        files.features + " has " + std::to_string(rows.features.count()) +
                        " rows; both must come from the same images.");
    return rows;
}

void requireDimension(const LabelledFiles &files, const LabelledFeatures &rows, const LabelledFiles &trainFiles,
                      const LabelledFeatures &train)
{
    if (rows.features.dimension != train.features.dimension)
        throw FileError(files.features + ": has " + std::to_string(rows.features.dimension) +
                        " features in a row, but " + trainFiles.features + " has " +
                        std::to_string(train.features.dimension) + "; both must come from the same encoder.");
}

void print(const FeatureProbeReport &report)
{
    std::printf("accuracy  %.2f%% (%.2f … %.2f)\n", 100 * report.accuracy.value, 100 * report.accuracy.low,
                100 * report.accuracy.high);
    if (report.strength > 0)
        std::printf("strength  %g\n", report.strength);
    std::printf("\n%-7s %-24s %s\n", "class", "accuracy", "taken for");
    for (std::size_t c = 0; c < report.classes.size(); ++c) {
        const Interval &each = report.perClass[c];
        std::printf("%-7d %5.1f%% (%.1f … %.1f)   ", report.classes[c], 100 * each.value, 100 * each.low,
                    100 * each.high);
        for (const int count : report.confusion[c])
            std::printf(" %5d", count);
        std::printf("\n");
    }
    std::printf("\n%s\n", report.protocol.c_str());
}

json toJson(const FeatureProbeReport &report, double seconds)
{
    json perClass = json::array();
    for (const Interval &each : report.perClass)
        perClass.push_back({each.value, each.low, each.high});
    return {{"accuracy", report.accuracy.value},
            {"interval", {report.accuracy.low, report.accuracy.high}},
            {"seconds", seconds},
            {"strength", report.strength},
            {"classes", report.classes},
            {"per_class", perClass},
            {"confusion", report.confusion},
            {"protocol", report.protocol}};
}

}  // namespace

int runProbe(const ProbeOptions &options)
{
    const auto begin = std::chrono::steady_clock::now();
    const LabelledFeatures train = read(options.train);
    const LabelledFeatures test = read(options.test);
    requireDimension(options.test, test, options.train, train);
    std::optional<LabelledFeatures> validation;
    if (!options.validation.features.empty()) {
        validation = read(options.validation);
        requireDimension(options.validation, *validation, options.train, train);
    }
    const FeatureProbeReport report =
        probeFeatures(train, validation, test, options.kind == "knn" ? ProbeKind::Knn : ProbeKind::Linear);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (options.asJson)
        std::cout << toJson(report, seconds).dump() << '\n';
    else
        print(report);
    return 0;
}

}  // namespace pitfall
