#include "core/report/report.h"

#include "core/config/fieldjson.h"
#include "core/config/fields.h"
#include "core/report/numbertext.h"
#include "core/report/pngimage.h"
#include "core/report/svgplot.h"

#include <sstream>

namespace pitfall {

namespace {

constexpr const char *style = R"(
:root { color-scheme: light; }
body { font: 16px/1.55 system-ui, "DejaVu Sans", sans-serif; color: #1c2024; background: #fff; max-width: 62rem;
       margin: 2.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin-bottom: .3rem; }
h2 { font-size: 1.3rem; margin: 2.6rem 0 .6rem; border-bottom: 1px solid #d8dde3; padding-bottom: .3rem; }
.lead { color: #50585f; margin-top: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .7rem 0 1.2rem; font-size: .86rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; white-space: nowrap; }
th, td { text-align: left; padding: .28rem .9rem .28rem 0; border-bottom: 1px solid #e7eaee; vertical-align: top;
         white-space: nowrap; }
th { color: #50585f; font-weight: 600; border-bottom: 2px solid #c9d0d7; }
td.wide { white-space: normal; }
ul.findings { list-style: none; padding: 0; }
ul.findings li { margin: .4rem 0; padding: .45rem .8rem; border-left: 5px solid #999; background: #f6f7f9; }
ul.findings li.for { border-color: #d55e00; } ul.findings li.against { border-color: #0072b2; }
.verdict { font-weight: 600; }
.untested { color: #50585f; font-style: italic; }
figure { margin: 1.2rem 0; } figure img { max-width: 100%; image-rendering: pixelated; background: #eceff2; padding: 6px; }
figcaption { font-size: .86rem; color: #50585f; }
svg { max-width: 44rem; width: 100%; font-size: 11px; fill: #333; }
code { background: #f0f2f4; padding: .1em .3em; border-radius: 3px; }
@media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } figure, table { break-inside: avoid; } }
)";

std::string escaped(const std::string &text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else
            safe += c;
    }
    return safe;
}

std::string tableOf(const ClaimTable &table)
{
    std::string html = "<div class='scroll'><table><caption>" + escaped(table.caption) + "</caption><thead><tr>";
    for (const std::string &cell : table.header)
        html += "<th scope='col'>" + escaped(cell) + "</th>";
    html += "</tr></thead><tbody>\n";
    for (const auto &row : table.rows) {
        html += "<tr>";
        for (const std::string &cell : row)
            html += "<td>" + escaped(cell) + "</td>";
        html += "</tr>\n";
    }
    return html + "</tbody></table></div>\n";
}

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
        const bool forAnother = *field.dataset && config.data.name != field.dataset;
        if (!forAnother)
            table.rows.push_back({field.label, fieldToJson(member).dump(), field.key});
    });
    return "<details><summary>Every setting</summary>" + tableOf(table) + "</details>\n";
}

std::string finalTable(const FinalReport &final)
{
    ClaimTable table{
        "At the end (final protocol, 95% intervals)",
        {"representation", "features", "linear probe", "k-NN"},
        {{"this network", std::to_string(final.dimension), inPercent(final.linear), inPercent(final.knn)}}};
    for (const Baseline &baseline : final.baselines)
        table.rows.push_back({baseline.label, baseline.dimension ? std::to_string(baseline.dimension) : "",
                              inPercent(baseline.linear), inPercent(baseline.knn)});
    ClaimTable scores{"Reconstruction of the test images", {"score", "value"}, {}};
    for (const auto &[key, value] : final.scores)
        scores.rows.push_back({measure(key).label, significant(value)});
    return tableOf(table) + tableOf(scores);
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

constexpr const char *citations = R"(<h2>Sources</h2>
<p>The claims are those of M. Alberti, M. Seuret, R. Ingold, M. Liwicki, “A Pitfall of Unsupervised Pre-Training”, 2017
(arXiv 1703.04332, 1712.01655); N-light-N is the authors' framework. Every number on this page was measured on this run;
none is the paper's.</p>
)";

}  // namespace

std::string asHtml(const Report &report)
{
    const RunRecord &run = report.run;
    std::string html = "<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'><meta name='viewport' "
                       "content='width=device-width, initial-scale=1'><title>Pitfall: report of a run</title><style>" +
                       std::string(style) + "</style></head><body>\n<h1>Good pictures, good features?</h1>\n" +
                       "<p class='lead'>Report of one run of Pitfall: what it says for and against the claims of "
                       "“A Pitfall of Unsupervised Pre-Training”.</p>\n";
    html += whatWasTrained(run);
    if (run.final)
        html += finalTable(*run.final);
    for (const char *probe : {"linear", "knn"}) {
        const std::string plot = pathPlot(run.evaluations, report.baselines, probe);
        if (!plot.empty())
            html += "<figure>" + plot +
                    "<figcaption>The path of the run (live protocol). Hollow: where a stage begins, "
                    "untrained. Bars: 95% intervals. Dashed: "
                    "baselines, by the same protocol.</figcaption></figure>\n";
    }
    for (const Claim &claim : report.claims)
        html += sectionOf(claim);
    html += figuresOf(report) + howItWasMeasured(run) + cautions(report) + settingsOf(run.config) + citations;
    return html + "</body></html>\n";
}

}  // namespace pitfall
