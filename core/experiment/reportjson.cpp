#include "core/experiment/reportjson.h"

#include "core/experiment/intervaljson.h"

namespace pitfall {

using nlohmann::json;

namespace {

json bounds(const Interval &interval)
{
    return {interval.low, interval.high};
}

}  // namespace

json toJson(const FinalReport &report)
{
    json scores = json::object();
    json intervals = {{"linear_accuracy", bounds(report.linear)}, {"knn_accuracy", bounds(report.knn)}};
    for (const auto &[key, interval] : report.scores) {
        scores[key] = interval.value;
        intervals[key] = bounds(interval);
    }
    json baselines = json::object();
    for (const Baseline &baseline : report.baselines)
        baselines[baseline.key] = {{"linear", baseline.linear.value},
                                   {"knn", baseline.knn.value},
                                   {"linear_interval", bounds(baseline.linear)},
                                   {"knn_interval", bounds(baseline.knn)},
                                   {"dimension", baseline.dimension}};
    json regrets = json::array();
    for (const Regret &regret : report.regrets)
        regrets.push_back({{"stage", regret.stage + 1},
                           {"probe", regret.probe},
                           {"lowest_error_step", regret.lowestError},
                           {"best_probe_step", regret.bestProbe},
                           {"accuracy_at_lowest_error", intervalToJson(regret.accuracyAtLowestError)},
                           {"accuracy_at_best_probe", intervalToJson(regret.accuracyAtBestProbe)},
                           {"cost", intervalToJson(regret.cost)}});
    return {{"scores", scores},
            {"linear_accuracy", report.linear.value},
            {"knn_accuracy", report.knn.value},
            {"intervals", intervals},
            {"dimension", report.dimension},
            {"linear_strength", report.linearStrength},
            {"baselines", baselines},
            {"regrets", regrets},
            {"protocol", report.protocol},
            {"measuring_seconds", report.seconds}};
}

}  // namespace pitfall
