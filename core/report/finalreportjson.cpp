#include "core/report/finalreportjson.h"

#include "core/base/error.h"
#include "core/experiment/intervaljson.h"

namespace pitfall {

namespace {

using nlohmann::json;

Interval intervalFrom(double value, const json &bounds)
{
    return {value, bounds.at(0).get<double>(), bounds.at(1).get<double>()};
}

Interval accuracyFrom(const json &value, const json &bounds)
{
    const Interval interval = intervalFrom(value.get<double>(), bounds);
    if (!isAccuracy(interval))
        throw json::other_error::create(0, "is no accuracy", nullptr);
    return interval;
}

std::string labelOf(const std::string &key)
{
    return key == "raw_pixels" ? "raw pixels" : key == "pca" ? "PCA" : key == "untrained" ? "untrained encoder" : key;
}

/// In the order in which they are measured; JSON's is alphabetical.
std::vector<Baseline> baselinesFrom(const json &all)
{
    std::vector<Baseline> baselines;
    for (const char *key : {"chance", "raw_pixels", "pca", "untrained"}) {
        if (!all.contains(key))
            continue;
        const json &one = all.at(key);
        baselines.push_back({key, labelOf(key), one.at("dimension").get<std::int64_t>(),
                             accuracyFrom(one.at("linear"), one.at("linear_interval")),
                             accuracyFrom(one.at("knn"), one.at("knn_interval"))});
    }
    return baselines;
}

FinalReport read(const json &final)
{
    FinalReport report;
    const json &intervals = final.at("intervals");
    for (const Measure &each : measures())
        if (each.kind == Measure::Kind::Score)
            report.scores[each.key] =
                intervalFrom(final.at("scores").at(each.key).get<double>(), intervals.at(each.key));
    report.linear = accuracyFrom(final.at("linear_accuracy"), intervals.at("linear_accuracy"));
    report.knn = accuracyFrom(final.at("knn_accuracy"), intervals.at("knn_accuracy"));
    report.dimension = final.at("dimension").get<std::int64_t>();
    report.linearStrength = final.at("linear_strength").get<double>();
    report.baselines = baselinesFrom(final.at("baselines"));
    for (const json &regret : final.value("regrets", json::array()))
        report.regrets.push_back(
            {regret.at("stage").get<int>() - 1, regret.at("probe").get<std::string>(),
             regret.at("lowest_error_step").get<std::int64_t>(), regret.at("best_probe_step").get<std::int64_t>(),
             intervalFromJson(regret.at("accuracy_at_lowest_error")),
             intervalFromJson(regret.at("accuracy_at_best_probe")), intervalFromJson(regret.at("cost"))});
    report.protocol = final.at("protocol").get<std::string>();
    report.seconds = final.at("measuring_seconds").get<double>();
    return report;
}

}  // namespace

FinalReport finalReportFromJson(const json &final, const std::string &path)
{
    try {
        return read(final);
    } catch (const json::exception &) {
        throw FileError(path + ": its \"final\" is not what this version of Pitfall writes; train the run again.");
    }
}

}  // namespace pitfall
