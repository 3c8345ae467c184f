// C3, C4, C5, C8: what the lab measured.
#include "core/experiment/apart.h"
#include "core/report/claimparts.h"
#include "core/report/numbertext.h"

#include <algorithm>

namespace pitfall {

namespace {

using Speaks = Finding::Speaks;

const RepresentationResult *find(const SeparabilityReport &report, const std::string &key)
{
    const RepresentationResult *last = nullptr;  // of an encoder: the top stage
    for (const RepresentationResult &each : report.representations)
        if (each.key == key)
            last = &each;
    return last;
}

Finding compared(const RepresentationResult &trained, const RepresentationResult &other, bool linear)
{
    const Interval mine = linear ? trained.linear : trained.knn;
    const Interval theirs = linear ? other.linear : other.knn;
    const std::string begin = std::string(linear ? "Linear probe: " : "k-NN: ") + trained.label + " " +
                              inPercent(mine.value) + ", " + other.label + " " + inPercent(theirs.value);
    if (!areApart(mine, theirs))
        return {Speaks::For, begin + "; the intervals overlap: no more separable, as far as this can tell."};
    if (mine.value < theirs.value)
        return {Speaks::For, begin + "; the intervals do not overlap: the code is less separable."};
    return {Speaks::Against, begin + "; the intervals do not overlap: the code is more separable."};
}

const DecoderResult &extreme(const DecoderReport &report, bool largest)
{
    const auto less = [](const DecoderResult &a, const DecoderResult &b) {
        return a.scores.at("mse").value < b.scores.at("mse").value;
    };
    return largest ? *std::max_element(report.decoders.begin(), report.decoders.end(), less)
                   : *std::min_element(report.decoders.begin(), report.decoders.end(), less);
}

const FineTuneFigure::Column *column(const FineTuneFigure &figure, const std::string &key)
{
    for (const auto &each : figure.columns)
        if (each.key == key)
            return &each;
    return nullptr;
}

ClaimTable budgetTable(const FineTuneReport &report)
{
    ClaimTable table{"Accuracy of a classifier by number of labels (mean over seeds)", {"labels"}, {}};
    for (const FineTuneCell &cell : report.cells) {
        const std::string start = labelOf(cell.start);
        if (std::find(table.header.begin(), table.header.end(), start) == table.header.end())
            table.header.push_back(start);
        const std::string labels = std::to_string(cell.labels);
        if (table.rows.empty() || table.rows.back().front() != labels)
            table.rows.push_back({labels});
        table.rows.back().push_back(inPercent(cell.accuracy));
    }
    return table;
}

ClaimTable gainTable(const FineTuneReport &report)
{
    ClaimTable table{"Gained by pre-training (pre-trained minus random, seed by seed)", {"labels", "gain"}, {}};
    for (const PretrainingGain &gain : report.gains)
        table.rows.push_back({std::to_string(gain.labels), inPoints(gain.difference)});
    return table;
}

ClaimTable regretTable(const std::vector<Regret> &regrets)
{
    ClaimTable table{
        "Keeping the checkpoint of lowest error instead of the one whose probe is best on validation images",
        {"stage", "probe", "lowest error at step", "best probe at step", "accuracy there", "accuracy at the best probe",
         "cost"},
        {}};
    for (const Regret &each : regrets)
        table.rows.push_back({std::to_string(each.stage + 1), each.probe == "knn" ? "k-NN" : each.probe,
                              std::to_string(each.lowestError), std::to_string(each.bestProbe),
                              inPercent(each.accuracyAtLowestError), inPercent(each.accuracyAtBestProbe),
                              inPoints(each.cost)});
    return table;
}

Finding gainFinding(const PretrainingGain &gain)
{
    const std::string begin =
        "With " + std::to_string(gain.labels) + " labels pre-training gains " + inPoints(gain.difference);
    if (gain.difference.low > 0)
        return {Speaks::For, begin + ": it is useful here."};
    if (gain.difference.high < 0)
        return {Speaks::Against, begin + ": it does harm here."};
    return {Speaks::Neither, begin + ": the interval holds 0, so that this cannot be told."};
}

Finding regretFinding(const Regret &regret)
{
    const std::string begin = "Stage " + std::to_string(regret.stage + 1) + ", " +
                              (regret.probe == "knn" ? "k-NN" : regret.probe + " probe") +
                              ": picking the checkpoint by its error costs " + inPoints(regret.cost);
    if (regret.cost.low > 0)
        return {Speaks::For, begin + ": the lowest error was not the goal."};
    if (regret.cost.high < 0)
        return {Speaks::Against, begin + ": the error was the better guide."};
    return {Speaks::Neither, begin + ": nothing that can be told from chance."};
}

}  // namespace

Claim codeIsNotMoreSeparable(const RunRecord &run)
{
    Claim claim{"C3", "The code of an auto-encoder is not necessarily better separable than its input.", {}, {}, {},
                ""};
    if (!run.separability) {
        claim.untested = "pitfall-cli separability " + run.folder;
        return claim;
    }
    ClaimTable table{"How well classes can be told apart",
                     {"representation", "features", "linear probe", "k-NN", "Fisher ratio", "silhouette",
                      "10-NN purity", "intrinsic dimension"},
                     {}};
    for (const RepresentationResult &r : run.separability->representations) {
        table.rows.push_back({r.label, std::to_string(r.dimension), inPercent(r.linear), inPercent(r.knn),
                              significant(r.fisherRatio), significant(r.silhouette), significant(r.purity),
                              significant(r.intrinsicDimension)});
        const std::string at = r.label + ", ";
        claim.quantities.push_back({at + "linear probe", r.linear});
        claim.quantities.push_back({at + "k-NN", r.knn});
        claim.quantities.push_back({at + "Fisher ratio", {r.fisherRatio, 0, 0}, false});
        claim.quantities.push_back({at + "silhouette", r.silhouette});
        claim.quantities.push_back({at + "10-NN purity", r.purity});
        claim.quantities.push_back({at + "intrinsic dimension", {r.intrinsicDimension, 0, 0}, false});
    }
    claim.tables.push_back(table);
    const RepresentationResult *trained = find(*run.separability, "trained");
    for (const char *key : {"raw_pixels", "untrained"})
        if (const RepresentationResult *other = find(*run.separability, key); trained && other) {
            claim.findings.push_back(compared(*trained, *other, true));
            claim.findings.push_back(compared(*trained, *other, false));
        }
    return claim;
}

Claim errorIsTheDecodersToo(const RunRecord &run)
{
    Claim claim{
        "C4", "The reconstruction error is biased by the decoder: it says as much about it as about the features.",
        {},   {},
        {},   ""};
    if (!run.decoders || run.decoders->decoders.empty()) {
        claim.untested = "pitfall-cli decoders " + run.folder;
        return claim;
    }
    ClaimTable table{"One encoder, frozen; its decoder swapped",
                     {"decoder", "parameters", "error (MSE)", "SSIM", "linear probe", "k-NN", "features"},
                     {}};
    for (const DecoderResult &d : run.decoders->decoders) {
        table.rows.push_back({d.kind.label, std::to_string(d.parameters), significant(d.scores.at("mse")),
                              significant(d.scores.at("ssim")), run.labelled ? inPercent(d.linear) : "–",
                              run.labelled ? inPercent(d.knn) : "–", d.featuresChecksum});
        for (const auto &[key, score] : d.scores)
            claim.quantities.push_back({d.kind.key + ", " + key, score});
        if (run.labelled)
            claim.quantities.push_back({d.kind.key + ", linear probe", d.linear});
    }
    claim.tables.push_back(table);
    const DecoderResult &best = extreme(*run.decoders, false);
    const DecoderResult &worst = extreme(*run.decoders, true);
    const double factor = worst.scores.at("mse").value / best.scores.at("mse").value;
    const bool same =
        std::all_of(run.decoders->decoders.begin(), run.decoders->decoders.end(),
                    [&best](const DecoderResult &d) { return d.featuresChecksum == best.featuresChecksum; });
    if (!same)
        claim.findings.push_back({Speaks::Neither, "The features were not the same: this comparison is void."});
    else
        claim.findings.push_back(
            {factor >= 1.1 ? Speaks::For : Speaks::Against,
             "The same features, to the last bit, have errors from " + significant(best.scores.at("mse").value) + " (" +
                 best.kind.label + ") to " + significant(worst.scores.at("mse").value) + " (" + worst.kind.label +
                 "), a factor of " + significant(factor) + (run.labelled ? "; the accuracy cannot move." : ".")});
    return claim;
}

Claim originalBeforeAfter(const RunRecord &run)
{
    Claim claim{"C5",
                "Fine-tuning an encoder for classification ruins its reconstructions with the old decoder; a retrained "
                "decoder brings them back.",
                {},
                {},
                {},
                ""};
    const FineTuneFigure *figure = run.fineTuning ? &run.fineTuning->figure : nullptr;
    if (!figure || figure->columns.empty()) {
        claim.untested = "pitfall-cli finetune " + run.folder;
        return claim;
    }
    ClaimTable table{"Original, before and after the decoder is retrained",
                     {"network", "error (MSE)", "SSIM", "linear probe on its features"},
                     {}};
    for (const auto &each : figure->columns) {
        const bool pretrained = each.key == "original";
        const Interval accuracy = pretrained ? figure->accuracyBefore : figure->accuracyAfter;
        table.rows.push_back(
            {each.label, significant(each.scores.at("mse")), significant(each.scores.at("ssim")), inPercent(accuracy)});
        for (const char *key : {"mse", "ssim"})
            claim.quantities.push_back({each.label + ", " + key, each.scores.at(key)});
        claim.quantities.push_back({each.label + ", linear probe", accuracy});
    }
    claim.tables.push_back(table);
    const auto *original = column(*figure, "original");
    const auto *before = column(*figure, "before");
    const auto *after = column(*figure, "after");
    if (original && before && after) {
        const Interval was = original->scores.at("mse");
        const Interval is = before->scores.at("mse");
        const Interval again = after->scores.at("mse");
        claim.findings.push_back({!areApart(was, is)     ? Speaks::Neither
                                  : is.value > was.value ? Speaks::For
                                                         : Speaks::Against,
                                  "With the old decoder the error goes from " + significant(was) + " to " +
                                      significant(is) + " when the encoder is fine-tuned."});
        claim.findings.push_back(
            {!areApart(is, again)     ? Speaks::Neither
             : again.value < is.value ? Speaks::For
                                      : Speaks::Against,
             "Retraining the decoder alone takes it to " + significant(again) + ", with the same features."});
    }
    return claim;
}

Claim lowestErrorIsNotTheGoal(const RunRecord &run)
{
    Claim claim{"C8", "Pre-training may still be useful, and the lowest error is not its goal.", {}, {}, {}, ""};
    if (run.fineTuning) {
        claim.tables.push_back(budgetTable(*run.fineTuning));
        claim.tables.push_back(gainTable(*run.fineTuning));
        for (const FineTuneCell &cell : run.fineTuning->cells)
            claim.quantities.push_back(
                {std::to_string(cell.labels) + " labels, " + labelOf(cell.start), cell.accuracy});
        for (const PretrainingGain &gain : run.fineTuning->gains) {
            claim.quantities.push_back({std::to_string(gain.labels) + " labels, gain", gain.difference});
            claim.findings.push_back(gainFinding(gain));
        }
    } else {
        claim.untested = "pitfall-cli finetune " + run.folder;
    }
    if (run.final && !run.final->regrets.empty()) {
        claim.tables.push_back(regretTable(run.final->regrets));
        for (const Regret &regret : run.final->regrets) {
            claim.findings.push_back(regretFinding(regret));
            claim.quantities.push_back(
                {"stage " + std::to_string(regret.stage + 1) + ", " + regret.probe + ", regret", regret.cost});
        }
    }
    return claim;
}

}  // namespace pitfall
