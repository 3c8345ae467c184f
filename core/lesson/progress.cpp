#include "core/lesson/progress.h"

#include "core/lesson/lesson.h"

#include <nlohmann/json.hpp>

namespace pitfall {

namespace {

using Json = nlohmann::json;

Json toJson(const Interval &value)
{
    return {value.value, value.low, value.high};
}

Interval intervalFrom(const Json &json)
{
    return {json.at(0).get<double>(), json.at(1).get<double>(), json.at(2).get<double>()};
}

Json toJson(const PredictedValue &value)
{
    Json line = Json::array();
    for (const SketchPoint &point : value.line)
        line.push_back({point.score, point.accuracy});
    return {{"choice", value.choice}, {"number", value.number}, {"line", line}};
}

PredictedValue predictionFrom(const Json &json)
{
    PredictedValue value;
    value.choice = json.at("choice").get<int>();
    value.number = json.at("number").get<double>();
    for (const Json &point : json.at("line"))
        value.line.push_back({point.at(0).get<double>(), point.at(1).get<double>()});
    return value;
}

Json toJson(const Evaluation &evaluation)
{
    Json values = Json::object();
    for (const auto &[key, value] : evaluation.values)
        values[key] = toJson(value);
    return {{"step", evaluation.step}, {"stage", evaluation.stage}, {"values", values}};
}

Evaluation evaluationFrom(const Json &json)
{
    Evaluation evaluation;
    evaluation.step = json.at("step").get<std::int64_t>();
    evaluation.stage = json.at("stage").get<int>();
    for (const auto &[key, value] : json.at("values").items())
        evaluation.values[key] = intervalFrom(value);
    for (const Measure &m : measures())
        evaluation.values.at(m.key);  // every evaluation has every measure
    return evaluation;
}

LessonProgress read(const Json &json)
{
    LessonProgress progress;
    progress.step = json.at("step").get<int>();
    for (const auto &[name, value] : json.at("predictions").items())
        progress.predictions[name] = predictionFrom(value);
    for (const Json &step : json.at("facts")) {
        Facts &facts = progress.facts[step.at("step").get<int>()];
        for (const auto &[name, value] : step.at("facts").items())
            facts.set(name, intervalFrom(value));
    }
    for (const Json &path : json.at("paths"))
        for (const Json &evaluation : path.at("path"))
            progress.paths[path.at("step").get<int>()].push_back(evaluationFrom(evaluation));
    progress.studyFolder = json.at("study").get<std::string>();
    return progress;
}

}  // namespace

Facts LessonProgress::factsAt(int which, const Lesson &lesson) const
{
    Facts known;
    for (const auto &[at, measured] : facts)
        if (at <= which)
            known.add(measured);
    for (int i = 0; i <= which; ++i)
        if (const auto &prediction = lesson.steps[std::size_t(i)].prediction)
            if (const auto found = predictions.find(prediction->name); found != predictions.end())
                known.add(factsOf(*prediction, found->second));
    return known;
}

std::string toText(const LessonProgress &progress)
{
    Json json = {{"step", progress.step}, {"study", progress.studyFolder}};
    json["predictions"] = Json::object();
    for (const auto &[name, value] : progress.predictions)
        json["predictions"][name] = toJson(value);
    json["facts"] = Json::array();
    for (const auto &[step, facts] : progress.facts) {
        Json values = Json::object();
        for (const auto &[name, value] : facts.all())
            values[name] = toJson(value);
        json["facts"].push_back({{"step", step}, {"facts", values}});
    }
    json["paths"] = Json::array();
    for (const auto &[step, path] : progress.paths) {
        Json evaluations = Json::array();
        for (const Evaluation &evaluation : path)
            evaluations.push_back(toJson(evaluation));
        json["paths"].push_back({{"step", step}, {"path", evaluations}});
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

LessonProgress progressFromText(const std::string &text, int steps)
{
    try {
        const LessonProgress progress = read(Json::parse(text));
        const bool fits = progress.step >= -1 && progress.step < steps &&
                          (progress.facts.empty() || progress.facts.rbegin()->first < steps);
        return fits ? progress : LessonProgress();
    } catch (const std::exception &) {
        return {};
    }
}

}  // namespace pitfall
