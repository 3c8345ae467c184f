// C1: the path of one run.
#include "core/experiment/apart.h"
#include "core/report/claimparts.h"
#include "core/report/numbertext.h"

#include <algorithm>

namespace pitfall {

namespace {

using Path = std::vector<const Evaluation *>;

/// The measurements of each stage, which have features of one dimension.
std::vector<Path> pathsByStage(const std::vector<Evaluation> &evaluations)
{
    std::vector<Path> paths;
    for (const Evaluation &evaluation : evaluations) {
        if (paths.empty() || paths.back().front()->stage != evaluation.stage)
            paths.emplace_back();
        paths.back().push_back(&evaluation);
    }
    return paths;
}

/// Pairs of measurements in which one has the lower error.
struct Pairs {
    int all = 0;
    int worse = 0;  ///< … and the lower accuracy
};

Pairs pairsOf(const Path &path, const std::string &probe)
{
    Pairs pairs;
    for (std::size_t i = 0; i < path.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double error = path[i]->at("mse").value - path[j]->at("mse").value;
            const double accuracy = path[i]->at(probe).value - path[j]->at(probe).value;
            pairs.all += error != 0 && accuracy != 0;
            pairs.worse += error * accuracy > 0;
        }
    return pairs;
}

std::string inWords(const Pairs &pairs)
{
    return std::to_string(pairs.worse) + " of " + std::to_string(pairs.all);
}

const Evaluation &lowestError(const Path &path)
{
    return **std::min_element(path.begin(), path.end(), [](const Evaluation *a, const Evaluation *b) {
        return a->at("mse").value < b->at("mse").value;
    });
}

Finding findingOf(const Path &path, const std::string &probe, const std::string &probeName)
{
    const Evaluation &first = *path.front();
    const Evaluation &best = lowestError(path);
    const double factor = first.at("mse").value / best.at("mse").value;
    const Interval before = first.at(probe);
    const Interval after = best.at(probe);
    const std::string begin = "Stage " + std::to_string(first.stage + 1) + ", " + probeName +
                              ": while the error fell " + significant(factor) + "-fold, accuracy went from " +
                              inPercent(before.value) + " to " + inPercent(after.value);
    if (factor < 1.5)
        return {Finding::Speaks::Neither, begin + "; the error hardly moved, so that this says nothing."};
    if (!areApart(before, after))
        return {Finding::Speaks::For,
                begin + "; the intervals overlap: nothing was gained that can be told from chance."};
    if (after.value < before.value)
        return {Finding::Speaks::For, begin + ", and the intervals do not overlap: better pictures, worse features."};
    return {Finding::Speaks::Against, begin + ", and the intervals do not overlap: here both got better."};
}

void addRow(ClaimTable &table, const Evaluation &e, const std::string &moment)
{
    table.rows.push_back({std::to_string(e.stage + 1), moment, std::to_string(e.step), std::to_string(e.dimension),
                          significant(e.at("mse")), inPercent(e.at("linear")), inPercent(e.at("knn"))});
}

}  // namespace

Claim reconstructingIsNotDiscriminating(const RunRecord &run)
{
    Claim claim{
        "C1", "An auto-encoder that is good at reconstructing is not necessarily good at telling classes apart.",
        {},   {},
        {},   ""};
    ClaimTable path{"Along the run (live protocol)",
                    {"stage", "moment", "step", "features", "error (MSE)", "linear probe", "k-NN"},
                    {}};
    ClaimTable pairs{"Pairs of measurements of a stage: the one with the better reconstructions has the worse accuracy",
                     {"stage", "by the linear probe", "by k-NN"},
                     {}};
    for (const Path &each : pathsByStage(run.evaluations)) {
        if (each.size() < 2)
            continue;
        addRow(path, *each.front(), "first");
        addRow(path, lowestError(each), &lowestError(each) == each.back() ? "last, lowest error" : "lowest error");
        if (&lowestError(each) != each.back())
            addRow(path, *each.back(), "last");
        pairs.rows.push_back(
            {std::to_string(each.front()->stage + 1), inWords(pairsOf(each, "linear")), inWords(pairsOf(each, "knn"))});
        claim.findings.push_back(findingOf(each, "linear", "linear probe"));
        claim.findings.push_back(findingOf(each, "knn", "k-NN"));
        const std::string stage = "stage " + std::to_string(each.front()->stage + 1) + ", ";
        for (const char *key : {"mse", "linear", "knn"}) {
            claim.quantities.push_back({stage + "first measurement, " + key, each.front()->at(key)});
            claim.quantities.push_back({stage + "lowest error, " + key, lowestError(each).at(key)});
        }
    }
    if (path.rows.empty())
        claim.untested = "The run was measured only once; train further.";
    else
        claim.tables = {path, pairs};
    return claim;
}

}  // namespace pitfall
