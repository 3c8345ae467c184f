#include "core/report/report.h"

#include "core/config/fieldjson.h"
#include "core/config/fields.h"
#include "core/report/htmlpage.h"
#include "core/report/numbertext.h"
#include "core/report/pngimage.h"
#include "core/report/svgplot.h"

#include <sstream>

namespace pitfall {

namespace {

const char *classOf(Finding::Speaks speaks)
{
    return speaks == Finding::Speaks::For ? "for" : speaks == Finding::Speaks::Against ? "against" : "neither";
}

std::string sectionOf(const Claim &claim)
{
    std::string html = "<h2 id='" + claim.id + "'>" + claim.id + ". " + escaped(claim.statement) + "</h2>\n";
    if (!claim.findings.empty()) {
        html += "<ul class='findings'>\n";
        for (const Finding &finding : claim.findings)
            html += std::string("<li class='") + classOf(finding.speaks) + "'><span class='verdict'>" +
                    inWords(finding.speaks) + ":</span> " + escaped(finding.text) + "</li>\n";
        html += "</ul>\n";
    }
    for (const ClaimTable &table : claim.tables)
        html += tableOf(table);
    if (!claim.untested.empty())
        html += "<p class='untested'>Not tested" + std::string(claim.findings.empty() ? "" : " in full") +
                " on this run. To test it: <code>" + escaped(claim.untested) + "</code></p>\n";
    if (!claim.impossible.empty())
        html += "<p class='untested'>" + escaped(claim.impossible) + "</p>\n";
    return html;
}

std::string figuresOf(const Report &report)
{
    std::string html = "<h2>Pictures</h2>\n";
    if (!report.noPictures.empty())
        html += "<p class='untested'>Reconstructions and baselines could not be made: " + escaped(report.noPictures) +
                "</p>\n";
    for (const ReportPicture &picture : report.pictures)
        html += "<figure><img alt='" + escaped(picture.caption) + "' src='" + asDataUrl(picture.png) +
                "'><figcaption>" + escaped(picture.caption) + "</figcaption></figure>\n";
    return html;
}

/// Every setting of the run that is one value.
std::string settingsOf(const ExperimentConfig &config)
{
    ClaimTable table{"Settings", {"setting", "value", "key"}, {}};
    visitFields(config, [&](const FieldInfo &field, const auto &member) {
        if (field.isFor(config.data.name))
            table.rows.push_back({field.label, fieldToJson(member).dump(), field.key});
    });
    return "<details><summary>Every setting</summary>" + tableOf(table) + "</details>\n";
}

std::string scoreTable(const FinalReport &final)
{
    ClaimTable scores{"Reconstruction of the test images", {"score", "value"}, {}};
    for (const auto &[key, value] : final.scores)
        scores.rows.push_back({measure(key).label, significant(value)});
    return tableOf(scores);
}

std::string accuracyTable(const FinalReport &final)
{
    ClaimTable table{
        "At the end (final protocol, 95% intervals)",
        {"representation", "features", "linear probe", "k-NN"},
        {{"this network", std::to_string(final.dimension), inPercent(final.linear), inPercent(final.knn)}}};
    for (const Baseline &baseline : final.baselines)
        table.rows.push_back({baseline.label, baseline.dimension ? std::to_string(baseline.dimension) : "",
                              inPercent(baseline.linear), inPercent(baseline.knn)});
    return tableOf(table);
}

std::string whatWasTrained(const RunRecord &run)
{
    const auto &training = run.config.training;
    std::ostringstream html;
    html << "<h2>What was trained</h2>\n<p>A stacked convolutional auto-encoder of " << run.config.network.stages.size()
         << (run.config.network.stages.size() == 1 ? " stage" : " stages") << " on <b>" << escaped(run.config.data.name)
         << "</b> (" << run.config.data.train << " training, " << run.config.data.validation << " validation, "
         << run.config.data.test << " test images; 0 means all), "
         << (training.schedule == Schedule::Greedy ? "stage by stage (greedy)" : "as a whole (joint)") << ", "
         << training.epochs << (training.schedule == Schedule::Greedy ? " epochs a stage" : " epochs") << ", seed "
         << training.seed << ". " << run.stepsDone << " of " << run.steps << " steps; state: " << escaped(run.state)
         << ".</p>\n";
    if (training.guidance > 0)
        html << "<p>Training was guided by labels of the training images (λ = " << training.guidance << ").</p>\n";
    html << "<p class='lead'>" << escaped(run.versions) << "; data checksum " << escaped(run.datasetChecksum)
         << ".</p>\n";
    return html.str();
}

std::string howItWasMeasured(const RunRecord &run)
{
    std::string html = "<h2>How it was measured</h2>\n";
    const auto add = [&html](const char *title, const std::string &text) {
        if (!text.empty())
            html += std::string("<p><b>") + title + "</b> " + escaped(text) + "</p>\n";
    };
    add("Along the run.", "Live protocol: k-NN and a linear probe that starts from its last weights, on " +
                              std::to_string(run.config.probe.live_train) + " training, " +
                              std::to_string(run.config.probe.live_validation) + " validation and " +
                              std::to_string(run.config.probe.live_test) + " test images.");
    if (run.final)
        add("At the end.", run.final->protocol);
    if (run.separability)
        add("Separability.", run.separability->protocol);
    if (run.decoders)
        add("Decoders.", run.decoders->protocol);
    if (run.fineTuning)
        add("Fine-tuning.", run.fineTuning->protocol);
    return html;
}

std::string cautions(const Report &report)
{
    std::string html = "<h2>What cannot be concluded</h2>\n<ul>\n";
    for (const std::string &caution : report.cautions)
        html += "<li>" + escaped(caution) + "</li>\n";
    return html + "</ul>\n";
}

}  // namespace

std::string asHtml(const Report &report)
{
    const RunRecord &run = report.run;
    std::string html = "<h1>Good pictures, good features?</h1>\n"
                       "<p class='lead'>Report of one run of Pitfall: what it says for and against the claims of "
                       "“A Pitfall of Unsupervised Pre-Training”.</p>\n";
    html += whatWasTrained(run);
    if (run.final)
        html += (run.labelled ? accuracyTable(*run.final) : "") + scoreTable(*run.final);
    for (const char *probe : {"linear", "knn"}) {
        const std::string plot = pathPlot(run.evaluations, report.baselines, probe);
        if (run.labelled && !plot.empty())
            html += "<figure>" + plot +
                    "<figcaption>The path of the run (live protocol). Hollow: where a stage begins, "
                    "untrained. Bars: 95% intervals. Dashed: "
                    "baselines, by the same protocol.</figcaption></figure>\n";
    }
    for (const Claim &claim : report.claims)
        html += sectionOf(claim);
    html += figuresOf(report) + howItWasMeasured(run) + cautions(report) + settingsOf(run.config);
    return htmlPage("Pitfall: report of a run", html);
}

}  // namespace pitfall
