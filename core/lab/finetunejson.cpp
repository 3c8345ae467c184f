#include "core/lab/finetunejson.h"

#include "core/base/error.h"
#include "core/experiment/intervaljson.h"

namespace pitfall {

namespace {

using nlohmann::json;

FineTuneStart startFrom(const std::string &key)
{
    for (const FineTuneStart start : {FineTuneStart::Pretrained, FineTuneStart::Random, FineTuneStart::Frozen})
        if (key == keyOf(start))
            return start;
    throw Error("there is no start \"" + key + "\"");
}

json toJson(const FineTuneCell &cell)
{
    return {{"start", keyOf(cell.start)},
            {"labels", cell.labels},
            {"accuracies", cell.accuracies},
            {"accuracy", intervalToJson(cell.accuracy)}};
}

FineTuneCell cellFrom(const json &stored)
{
    return {startFrom(stored.at("start").get<std::string>()), stored.at("labels").get<int>(),
            stored.at("accuracies").get<std::vector<double>>(), intervalFromJson(stored.at("accuracy"))};
}

json toJson(const FineTuneFigure &figure)
{
    json columns = json::array();
    for (const auto &column : figure.columns) {
        json scores = json::object();
        for (const auto &[key, score] : column.scores)
            scores[key] = intervalToJson(score);
        columns.push_back({{"key", column.key}, {"label", column.label}, {"scores", scores}});
    }
    return {{"positions", figure.positions},
            {"columns", columns},
            {"accuracy_before", intervalToJson(figure.accuracyBefore)},
            {"accuracy_after", intervalToJson(figure.accuracyAfter)}};
}

FineTuneFigure figureFrom(const json &stored)
{
    FineTuneFigure figure;
    figure.positions = stored.at("positions").get<std::vector<int>>();
    for (const json &column : stored.at("columns")) {
        figure.columns.push_back({column.at("key").get<std::string>(), column.at("label").get<std::string>(), {}, {}});
        for (const auto &[key, score] : scoresWithMain(column.at("scores")).items())
            figure.columns.back().scores[key] = intervalFromJson(score);
    }
    figure.accuracyBefore = intervalFromJson(stored.at("accuracy_before"));
    figure.accuracyAfter = intervalFromJson(stored.at("accuracy_after"));
    return figure;
}

FineTuneReport reportFrom(const json &stored)
{
    FineTuneReport report;
    for (const json &cell : stored.at("cells"))
        report.cells.push_back(cellFrom(cell));
    for (const json &gain : stored.at("gains"))
        report.gains.push_back({gain.at("labels").get<int>(), intervalFromJson(gain.at("difference"))});
    report.figure = figureFrom(stored.at("figure"));
    report.protocol = stored.at("protocol").get<std::string>();
    report.seconds = stored.at("seconds").get<double>();
    return report;
}

}  // namespace

json toJson(const FineTuneReport &report)
{
    json cells = json::array();
    for (const FineTuneCell &cell : report.cells)
        cells.push_back(toJson(cell));
    json gains = json::array();
    for (const PretrainingGain &gain : report.gains)
        gains.push_back({{"labels", gain.labels}, {"difference", intervalToJson(gain.difference)}});
    return {{"cells", cells},
            {"gains", gains},
            {"figure", toJson(report.figure)},
            {"protocol", report.protocol},
            {"seconds", report.seconds}};
}

FineTuneReport fineTuneReportFromJson(const json &stored, const std::string &path)
{
    try {
        return reportFrom(stored);
    } catch (const std::exception &) {
        throw FileError(path + ": is not a report on fine-tuning, or not a whole one; run pitfall-cli finetune anew.");
    }
}

}  // namespace pitfall
