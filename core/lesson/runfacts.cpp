#include "core/lesson/runfacts.h"

#include "core/config/networkshape.h"

#include <algorithm>
#include <cmath>

namespace pitfall {

namespace {

std::string stageName(int stage)
{
    return "stage" + std::to_string(stage + 1) + ".";
}

void addValues(Facts &facts, const std::string &before, const std::map<std::string, Interval> &values)
{
    for (const auto &[key, value] : values)
        facts.set(before + key, value);
}

/// What training of a stage did: the same stack before and after.
void addStage(Facts &facts, const Evaluation &first, const Evaluation &last)
{
    const std::string name = stageName(last.stage);
    addValues(facts, name + "first.", first.values);
    addValues(facts, name + "last.", last.values);
    facts.set(name + "dimension", double(last.dimension));
    if (first.step == last.step)
        return;
    for (const Measure &m : measures()) {
        const auto a = first.values.find(m.key), b = last.values.find(m.key);
        if (a == first.values.end() || b == last.values.end())
            continue;
        const Interval &from = a->second, &to = b->second;
        const double gain = to.value - from.value;
        facts.set(name + "gain." + m.key, {gain, gain - std::hypot(to.value - to.low, from.high - from.value),
                                           gain + std::hypot(to.high - to.value, from.value - from.low)});
        if (m.kind == Measure::Kind::Score && to.value > 0)
            facts.set(name + "ratio." + m.key, from.value / to.value);
    }
}

void addBaselines(Facts &facts, const std::string &before, const std::vector<Baseline> &baselines)
{
    for (const Baseline &baseline : baselines) {
        facts.set(before + baseline.key + ".linear", baseline.linear);
        facts.set(before + baseline.key + ".knn", baseline.knn);
        if (before.empty())
            facts.set(baseline.key + ".dimension", double(baseline.dimension));
    }
}

}  // namespace

Facts factsOf(const ExperimentConfig &config, const Splits &splits)
{
    Facts facts;
    const NetworkShape shape = networkShape(config.network, splits.test.dataset->shape());
    facts.set("pixels", double(shape.input.size()));
    facts.set("code", double(shape.codeSize()));
    facts.set("parameters", double(shape.parameters()));
    facts.set("images.training", splits.train.count());
    facts.set("images.test", splits.test.count());
    facts.set("classes", double(splits.test.dataset->classNames.size()));
    return facts;
}

Facts factsOf(const RunRecords &run)
{
    Facts facts;
    addBaselines(facts, {}, run.baselines);
    if (run.evaluations.empty())
        return facts;
    const Evaluation &last = run.evaluations.back();
    addValues(facts, "first.", run.evaluations.front().values);
    addValues(facts, "last.", last.values);
    facts.set("last.step", double(last.step));
    facts.set("last.dimension", double(last.dimension));
    for (auto first = run.evaluations.begin(); first != run.evaluations.end();) {
        const auto end = std::find_if(first, run.evaluations.end(),
                                      [&first](const Evaluation &e) { return e.stage != first->stage; });
        addStage(facts, *first, *(end - 1));
        first = end;
    }
    if (!run.report)
        return facts;
    addValues(facts, "final.", run.report->scores);
    facts.set("final.linear", run.report->linear);
    facts.set("final.knn", run.report->knn);
    addBaselines(facts, "final.", run.report->baselines);
    for (const Regret &regret : run.report->regrets)
        facts.set("regret." + stageName(regret.stage) + regret.probe, regret.cost);
    return facts;
}

}  // namespace pitfall
