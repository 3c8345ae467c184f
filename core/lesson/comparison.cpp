#include "core/lesson/comparison.h"

#include "core/lesson/facts.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

constexpr int samples = 64;  // places at which line and path are held against each other

struct Place {
    double x = 0, y = 0;
};

/// Height of a line at x, where it first passes there; nothing beside its ends.
std::optional<double> heightAt(const std::vector<Place> &line, double x)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Place &a = line[i - 1], &b = line[i];
        if (x < std::min(a.x, b.x) || x > std::max(a.x, b.x))
            continue;
        return a.x == b.x ? a.y : a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
    }
    return std::nullopt;
}

}  // namespace

std::optional<int> optionThatCame(const LessonPrediction &prediction, const Facts &facts)
{
    for (std::size_t i = 0; i < prediction.options.size(); ++i) {
        const Expression &when = prediction.options[i].when;
        if (when.isEmpty())
            return int(i) + 1;
        if (std::isnan(when.value(facts).value))
            return std::nullopt;
        if (when.holds(facts))
            return int(i) + 1;
    }
    return 0;
}

std::vector<Evaluation> pathOf(const LessonPrediction &prediction, const std::vector<Evaluation> &evaluations)
{
    std::vector<Evaluation> path;
    if (evaluations.empty())
        return path;
    const int stage = prediction.stage >= 0 ? prediction.stage : evaluations.back().stage;
    std::copy_if(evaluations.begin(), evaluations.end(), std::back_inserter(path),
                 [stage](const Evaluation &e) { return e.stage == stage; });
    return path;
}

std::optional<LineComparison> compareLine(const LessonPrediction &prediction, const std::vector<SketchPoint> &line,
                                          const std::vector<Evaluation> &evaluations)
{
    const bool logarithmic = measure(prediction.score).logarithmic;
    const auto scaled = [logarithmic](double score) { return logarithmic ? std::log(score) : score; };
    std::vector<Place> drawn, real;
    for (const SketchPoint &point : line)
        drawn.push_back({scaled(point.score), point.accuracy});
    const std::vector<Evaluation> path = pathOf(prediction, evaluations);
    for (const Evaluation &e : path)
        if (const double score = e.at(prediction.score).value; !logarithmic || score > 0)
            real.push_back({scaled(score), e.at(prediction.accuracy).value});
    if (drawn.size() < 2 || real.size() < 2)
        return std::nullopt;
    const auto [left, right] =
        std::minmax_element(real.begin(), real.end(), [](const Place &a, const Place &b) { return a.x < b.x; });
    double apart = 0;
    int both = 0;
    for (int i = 0; i <= samples; ++i) {
        const double x = left->x + (right->x - left->x) * i / samples;
        const auto above = heightAt(drawn, x), below = heightAt(real, x);
        if (!above || !below)
            continue;
        apart += std::fabs(*above - *below);
        ++both;
    }
    if (both == 0)
        return std::nullopt;
    const Interval &from = path.front().at(prediction.accuracy), &to = path.back().at(prediction.accuracy);
    const double rise = to.value - from.value;
    return LineComparison{line.back().accuracy - line.front().accuracy,
                          {rise, rise - std::hypot(to.value - to.low, from.high - from.value),
                           rise + std::hypot(to.high - to.value, from.value - from.low)},
                          apart / both,
                          double(both) / (samples + 1)};
}

Facts factsOf(const LessonPrediction &prediction, const PredictedValue &value)
{
    Facts facts;
    const std::string name = "prediction." + prediction.name;
    switch (prediction.kind) {
    case LessonPrediction::Kind::Choice:
        facts.set(name, value.choice);
        break;
    case LessonPrediction::Kind::Number:
        facts.set(name, value.number);
        break;
    case LessonPrediction::Kind::Line:
        if (value.line.empty())
            break;
        facts.set(name, value.line.back().accuracy);
        facts.set(name + ".rise", value.line.back().accuracy - value.line.front().accuracy);
        break;
    }
    return facts;
}

}  // namespace pitfall
