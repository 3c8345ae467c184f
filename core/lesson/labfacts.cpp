#include "core/lesson/runfacts.h"

#include <algorithm>
#include <set>

namespace pitfall {

namespace {

std::string named(std::string key)
{
    std::replace(key.begin(), key.end(), '-', '_');
    return key;
}

void addExtremes(Facts &facts, const DecoderReport &report)
{
    for (const auto &[key, unused] : report.decoders.front().scores) {
        const auto below = [&key = key](const DecoderResult &a, const DecoderResult &b) {
            return a.scores.at(key).value < b.scores.at(key).value;
        };
        const auto [least, most] = std::minmax_element(report.decoders.begin(), report.decoders.end(), below);
        facts.set("decoders.lowest." + key, least->scores.at(key));
        facts.set("decoders.highest." + key, most->scores.at(key));
    }
}

void addBudget(Facts &facts, const FineTuneReport &report, const std::string &name, int labels)
{
    const std::string before = "finetuning." + name + ".";
    facts.set(before + "labels", labels);
    for (const FineTuneCell &cell : report.cells)
        if (cell.labels == labels)
            facts.set(before + keyOf(cell.start), cell.accuracy);
    for (const PretrainingGain &gain : report.gains)
        if (gain.labels == labels)
            facts.set(before + "gain", gain.difference);
}

void addRepresentation(Facts &facts, const std::string &before, const RepresentationResult &r)
{
    facts.set(before + ".linear", r.linear);
    facts.set(before + ".knn", r.knn);
    facts.set(before + ".fisher", r.fisherRatio);
    facts.set(before + ".silhouette", r.silhouette);
    facts.set(before + ".purity", r.purity);
    facts.set(before + ".intrinsic", r.intrinsicDimension);
    facts.set(before + ".dimension", double(r.dimension));
}

}  // namespace

Facts factsOf(const DecoderReport &report)
{
    Facts facts;
    if (report.decoders.empty())
        return facts;
    std::set<std::string> checksums;
    for (const DecoderResult &decoder : report.decoders) {
        const std::string before = "decoders." + named(decoder.kind.key) + ".";
        for (const auto &[key, value] : decoder.scores)
            facts.set(before + key, value);
        facts.set(before + "parameters", double(decoder.parameters));
        checksums.insert(decoder.featuresChecksum);
    }
    facts.set("decoders.linear", report.decoders.front().linear);
    facts.set("decoders.knn", report.decoders.front().knn);
    facts.set("decoders.checksums", double(checksums.size()));
    facts.set("decoders.count", double(report.decoders.size()));
    addExtremes(facts, report);
    return facts;
}

Facts factsOf(const FineTuneReport &report)
{
    Facts facts;
    std::set<int> budgets;
    for (const FineTuneCell &cell : report.cells)
        budgets.insert(cell.labels);
    for (const int labels : budgets)
        addBudget(facts, report, std::to_string(labels), labels);
    if (!budgets.empty()) {
        addBudget(facts, report, "fewest", *budgets.begin());
        addBudget(facts, report, "most", *budgets.rbegin());
        const auto count = [&](auto is) { return double(std::count_if(report.gains.begin(), report.gains.end(), is)); };
        facts.set("finetuning.budgets", double(budgets.size()));
        facts.set("finetuning.helps", count([](const PretrainingGain &g) { return g.difference.low > 0; }));
        facts.set("finetuning.hurts", count([](const PretrainingGain &g) { return g.difference.high < 0; }));
    }
    if (report.figure.columns.empty())
        return facts;
    for (const FineTuneFigure::Column &column : report.figure.columns)
        for (const auto &[key, value] : column.scores)
            facts.set("finetuning." + column.key + "." + key, value);
    facts.set("finetuning.original.linear", report.figure.accuracyBefore);
    facts.set("finetuning.after.linear", report.figure.accuracyAfter);
    return facts;
}

Facts factsOf(const SeparabilityReport &report)
{
    Facts facts;
    int top = -1;
    for (const RepresentationResult &r : report.representations)
        top = std::max(top, r.stage);
    for (const RepresentationResult &r : report.representations) {
        if (r.stage < 0) {
            addRepresentation(facts, "separability." + r.key, r);
            continue;
        }
        addRepresentation(facts, "separability.stage" + std::to_string(r.stage + 1) + "." + r.key, r);
        if (r.stage == top)
            addRepresentation(facts, "separability.top." + r.key, r);
    }
    return facts;
}

Facts factsOf(const StudyReport &report)
{
    Facts facts;
    facts.set("study.networks", report.n);
    facts.set("study.failed", report.failed + report.diverged);
    for (const ScoreAgainstAccuracy &score : report.pooled) {
        const std::string before = "study." + score.score + "." + score.probe + ".";
        const auto set = [&](const char *name, const CorrelationEstimate &estimate) {
            facts.set(before + name, Interval{estimate.value, estimate.low, estimate.high});
        };
        set("pearson", score.pearson);
        set("spearman", score.spearman);
        set("kendall", score.kendall);
        facts.set(before + "p", score.spearman.p);
    }
    facts.set("study.detectable", report.detectable);
    facts.set("study.pairs", report.pairs);
    if (report.pairs > 0)
        facts.set("study.contradicting", report.contradictingPairs / report.pairs);
    facts.set("study.below_raw_pixels", report.belowRawPixels);
    facts.set("study.error_predicts_accuracy", report.errorPredictsAccuracy);
    facts.set("study.size_predicts_accuracy", report.sizePredictsAccuracy);
    return facts;
}

}  // namespace pitfall
