#include "core/lab/separabilityjson.h"

#include "core/base/error.h"
#include "core/experiment/intervaljson.h"

#include <algorithm>

namespace pitfall {

namespace {

using nlohmann::json;

json toJson(const ClassVerdicts &verdicts)
{
    json accuracy = json::array();
    for (const Interval &each : verdicts.accuracy)
        accuracy.push_back(intervalToJson(each));
    return {{"accuracy", accuracy},
            {"confusion", verdicts.confusion},
            {"predicted", verdicts.predicted},
            {"confidence", verdicts.confidence}};
}

ClassVerdicts verdictsFrom(const json &stored)
{
    ClassVerdicts verdicts;
    for (const json &each : stored.at("accuracy"))
        verdicts.accuracy.push_back(intervalFromJson(each));
    verdicts.confusion = stored.at("confusion").get<std::vector<std::vector<int>>>();
    verdicts.predicted = stored.at("predicted").get<std::vector<int>>();
    verdicts.confidence = stored.at("confidence").get<std::vector<double>>();
    return verdicts;
}

/// Nothing was predicted, or there is as much of everything as there are classes and images.
bool isWhole(const ClassVerdicts &verdicts, std::size_t classes)
{
    const std::size_t rows = verdicts.confusion.size();
    return (rows == 0 || rows == classes) && verdicts.accuracy.size() == rows &&
           verdicts.predicted.size() == verdicts.confidence.size() &&
           std::all_of(verdicts.confusion.begin(), verdicts.confusion.end(),
                       [classes](const std::vector<int> &row) { return row.size() == classes; });
}

[[noreturn]] void refuse(const std::string &path)
{
    throw FileError(path + ": is not a report on separability, or not a whole one; run pitfall-cli separability anew.");
}

json toJson(const RepresentationResult &result)
{
    return {{"key", result.key},
            {"label", result.label},
            {"stage", result.stage + 1},
            {"dimension", result.dimension},
            {"linear", intervalToJson(result.linear)},
            {"knn", intervalToJson(result.knn)},
            {"fisher_ratio", result.fisherRatio},
            {"silhouette", intervalToJson(result.silhouette)},
            {"purity", intervalToJson(result.purity)},
            {"intrinsic_dimension", result.intrinsicDimension},
            {"classes", toJson(result.verdicts)}};
}

RepresentationResult resultFrom(const json &stored)
{
    RepresentationResult result;
    result.key = stored.at("key").get<std::string>();
    result.label = stored.at("label").get<std::string>();
    result.stage = stored.at("stage").get<int>() - 1;
    result.dimension = stored.at("dimension").get<std::int64_t>();
    result.linear = intervalFromJson(stored.at("linear"));
    result.knn = intervalFromJson(stored.at("knn"));
    result.fisherRatio = stored.at("fisher_ratio").get<double>();
    result.silhouette = intervalFromJson(stored.at("silhouette"));
    result.purity = intervalFromJson(stored.at("purity"));
    result.intrinsicDimension = stored.at("intrinsic_dimension").get<double>();
    result.verdicts = verdictsFrom(stored.at("classes"));
    return result;
}

}  // namespace

json toJson(const SeparabilityReport &report)
{
    json representations = json::array();
    for (const RepresentationResult &each : report.representations)
        representations.push_back(toJson(each));
    return {{"representations", representations},
            {"class_names", report.classNames},
            {"protocol", report.protocol},
            {"seconds", report.seconds}};
}

SeparabilityReport separabilityReportFromJson(const json &stored, const std::string &path)
{
    try {
        SeparabilityReport report;
        for (const json &each : stored.at("representations"))
            report.representations.push_back(resultFrom(each));
        report.classNames = stored.at("class_names").get<std::vector<std::string>>();
        report.protocol = stored.at("protocol").get<std::string>();
        report.seconds = stored.at("seconds").get<double>();
        for (const RepresentationResult &each : report.representations)
            if (!isWhole(each.verdicts, report.classNames.size()))
                refuse(path);
        return report;
    } catch (const json::exception &) {
        refuse(path);
    }
}

}  // namespace pitfall
