#include "core/lab/decoderjson.h"

#include "core/base/error.h"
#include "core/experiment/intervaljson.h"
#include "core/lab/decoderreading.h"

namespace pitfall {

using nlohmann::json;

namespace {

json toJson(const DecoderResult &result)
{
    json scores = json::object();
    json intervals = {{"linear_accuracy", intervalToJson(result.linear)}, {"knn_accuracy", intervalToJson(result.knn)}};
    for (const auto &[key, interval] : result.scores) {
        scores[key] = interval.value;
        intervals[key] = intervalToJson(interval);
    }
    return {{"name", result.kind.key},
            {"label", result.kind.label},
            {"description", result.kind.description},
            {"parameters", result.parameters},
            {"scores", scores},
            {"intervals", intervals},
            {"linear_accuracy", result.linear.value},
            {"knn_accuracy", result.knn.value},
            {"features_checksum", result.featuresChecksum},
            {"seconds", result.seconds}};
}

DecoderResult resultFrom(const json &json)
{
    DecoderResult result;
    result.kind = {json.at("name").get<std::string>(), json.at("label").get<std::string>(),
                   json.at("description").get<std::string>()};
    result.parameters = json.at("parameters").get<std::int64_t>();
    const auto &intervals = json.at("intervals");
    for (const auto &[key, value] : scoresWithMain(json.at("scores")).items())
        result.scores[key] = intervalFromJson(intervals.at(key));
    result.linear = intervalFromJson(intervals.at("linear_accuracy"));
    result.knn = intervalFromJson(intervals.at("knn_accuracy"));
    result.featuresChecksum = json.at("features_checksum").get<std::string>();
    result.seconds = json.at("seconds").get<double>();
    return result;
}

}  // namespace

json toJson(const DecoderReport &report)
{
    json decoders = json::array();
    for (const DecoderResult &result : report.decoders)
        decoders.push_back(toJson(result));
    return {{"features_checksum", commonChecksum(report)},
            {"error_factor", errorFactor(report)},
            {"reading", readingOf(report)},
            {"decoders", decoders},
            {"positions", report.positions},
            {"dimension", report.dimension},
            {"labelled", report.labelled},
            {"protocol", report.protocol},
            {"seconds", report.seconds}};
}

DecoderReport decoderReportFromJson(const json &json, const std::string &path)
{
    try {
        DecoderReport report;
        for (const auto &result : json.at("decoders"))
            report.decoders.push_back(resultFrom(result));
        report.positions = json.at("positions").get<std::vector<int>>();
        report.dimension = json.at("dimension").get<std::int64_t>();
        report.labelled = json.value("labelled", true);
        report.protocol = json.at("protocol").get<std::string>();
        report.seconds = json.at("seconds").get<double>();
        return report;
    } catch (const nlohmann::json::exception &) {
        throw FileError(path + ": is not a report on decoders, or not a whole one; run pitfall-cli decoders anew.");
    }
}

}  // namespace pitfall
