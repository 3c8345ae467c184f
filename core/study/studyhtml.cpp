#include "core/study/studyhtml.h"

#include "core/report/htmlpage.h"
#include "core/report/numbertext.h"
#include "core/report/svgaxes.h"
#include "core/stats/regression.h"
#include "core/study/studyresults.h"

#include <algorithm>
#include <cstdio>

namespace pitfall {

namespace {

constexpr int mostContradictions = 8;

Interval accuracyOf(const NetworkRecord &record, const std::string &probe)
{
    return probe == "knn" ? record.report.knn : record.report.linear;
}

/// In the order in which they were drawn.
std::vector<std::string> architecturesOf(const StudyDesign &design)
{
    std::vector<std::string> names;
    for (const StudyNetwork &network : design.networks)
        if (const std::string name = architectureOf(network.config.network);
            std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    return names;
}

/// More architectures than colours: the next round of them is drawn hollow.
void drawMark(SvgPlot &plot, double px, double py, int kind, const std::string &title)
{
    constexpr int colours = 6;
    const std::string colour = svgColour(kind % colours);
    plot.svg << "<circle cx='" << px << "' cy='" << py << "' r='3.6' stroke='" << colour
             << "' stroke-width='1.6' fill='" << (kind / colours % 2 ? "#fff" : colour) << "'><title>" << escaped(title)
             << "</title></circle>";
}

std::string inSigned(double value)
{
    if (!std::isfinite(value))
        return "–";
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", std::abs(value));
    return (value < 0 ? "−" : "+") + std::string(text);
}

std::string inText(const CorrelationEstimate &estimate)
{
    return std::isfinite(estimate.value)
               ? inSigned(estimate.value) + " (" + inSigned(estimate.low) + " … " + inSigned(estimate.high) + ")"
               : "–";
}

std::string probability(double p)
{
    char text[32];
    std::snprintf(text, sizeof text, p < 0.001 ? "< 0.001" : "%.3f", p);
    return text;
}

/// The regression of accuracy on the (logarithmic) error with its 95% band.
void drawRegression(SvgPlot &plot, const std::vector<NetworkRecord> &finished)
{
    constexpr std::size_t fewest = 5;
    constexpr int steps = 40;
    std::vector<double> x, y, at;
    for (const NetworkRecord &record : finished) {
        x.push_back(logOfError(record.report.scores.at("mse").value));
        y.push_back(accuracyOf(record, plot.probe).value);
    }
    if (x.size() < fewest)
        return;
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    for (int i = 0; i <= steps; ++i)
        at.push_back(*low + (*high - *low) * i / steps);
    const LineBounds bounds = boundsOfLine(x, y, at);
    if (bounds.low.empty())
        return;
    plot.svg << "<polygon fill='#8a94a0' fill-opacity='.25' points='";
    for (std::size_t i = 0; i < at.size(); ++i)
        plot.svg << plot.x(at[i]) << ',' << plot.y(bounds.high[i]) << ' ';
    for (std::size_t i = at.size(); i-- > 0;)
        plot.svg << plot.x(at[i]) << ',' << plot.y(bounds.low[i]) << ' ';
    plot.svg << "'/>";
    const Line line = fitLine(x, y);
    plot.line(plot.x(*low), plot.y(line.intercept + line.slope * *low), plot.x(*high),
              plot.y(line.intercept + line.slope * *high), "stroke='#666' stroke-width='1.6'");
}

void drawContradictions(SvgPlot &plot, const std::vector<NetworkRecord> &finished)
{
    plot.svg << "<defs><marker id='head' viewBox='0 0 8 8' refX='7' refY='4' markerWidth='7' markerHeight='7' "
                "orient='auto'><path d='M0 1 L8 4 L0 7 z' fill='#d55e00'/></marker></defs>";
    for (const Contradiction &pair : clearestContradictions(finished, "mse", plot.probe, mostContradictions)) {
        const auto place = [&](int which) {
            const NetworkRecord &record = finished[std::size_t(which)];
            return std::pair(plot.x(logOfError(record.report.scores.at("mse").value)),
                             plot.y(accuracyOf(record, plot.probe).value));
        };
        const auto [x1, y1] = place(pair.worse);
        const auto [x2, y2] = place(pair.better);
        plot.line(x1, y1, x2, y2, "stroke='#d55e00' stroke-opacity='.8' stroke-width='1.2' marker-end='url(#head)'");
    }
}

ClaimTable correlations(const std::string &caption, const std::vector<ScoreAgainstAccuracy> &scores,
                        const std::string &probe)
{
    ClaimTable table{caption,
                     {"score", "Spearman’s ρ", "p of ρ (Holm)", "ρ given dimension", "Pearson’s r", "r, one left out",
                      "Kendall’s τ"},
                     {}};
    for (const ScoreAgainstAccuracy &one : scores)
        if (one.probe == probe)
            table.rows.push_back({measure(one.score).label, inText(one.spearman), probability(one.holm),
                                  inText(one.partial), inText(one.pearson),
                                  inSigned(one.lowestWithoutOne) + " … " + inSigned(one.highestWithoutOne),
                                  inText(one.kendall)});
    return table;
}

ClaimTable withinArchitectures(const StudyReport &report)
{
    ClaimTable table{"MSE and linear accuracy within one architecture",
                     {"architecture (channels × kernel / stride)", "networks", "Pearson’s r", "Spearman’s ρ", "p of ρ"},
                     {}};
    for (const ArchitectureReport &architecture : report.architectures)
        for (const ScoreAgainstAccuracy &one : architecture.scores)
            if (one.probe == "linear" && one.score == "mse")
                table.rows.push_back({architecture.name, std::to_string(one.n), inText(one.pearson),
                                      inText(one.spearman), probability(one.spearman.p)});
    return table;
}

std::string legendOf(const std::vector<std::string> &architectures)
{
    std::string html;
    for (std::size_t i = 0; i < architectures.size(); ++i) {
        SvgPlot mark;
        drawMark(mark, 6, 6, int(i), architectures[i]);
        html += "<span style='white-space: nowrap; margin-right: 1.1rem'><svg viewBox='0 0 12 12' "
                "style='width: .9em; height: .9em'>" +
                mark.svg.str() + "</svg> " + escaped(architectures[i]) + "</span> ";
    }
    return html;
}

std::string figureOf(const StudyFolder &folder, const std::string &probe)
{
    return "<figure>" + scatterPlot(folder, probe) + "<figcaption>" + legendOf(architecturesOf(folder.design())) +
           "<br>Each point is a network, measured on test images. Bars: 95% intervals over test images. Dashed: the "
           "same probe on raw pixels. Grey: the regression line with its 95% band. Arrows: the pairs that contradict "
           "the "
           "textbook most clearly (better pictures, worse features, intervals that do not "
           "overlap).</figcaption></figure>\n";
}

std::string listOf(const std::vector<std::string> &sentences)
{
    std::string html = "<ul class='findings'>\n";
    for (const std::string &sentence : sentences)
        html += "<li>" + escaped(sentence) + "</li>\n";
    return html + "</ul>\n";
}

}  // namespace

std::string scatterPlot(const StudyFolder &folder, const std::string &probe)
{
    const std::vector<std::string> architectures = architecturesOf(folder.design());
    std::vector<NetworkRecord> finished;
    SvgRange range;
    std::vector<Baseline> rawPixels;
    for (NetworkRecord &record : folder.records()) {
        if (record.state != NetworkRecord::State::Finished)
            continue;
        range.hold(logOfError(record.report.scores.at("mse").value), accuracyOf(record, probe));
        if (rawPixels.empty())
            for (const Baseline &baseline : record.report.baselines)
                if (baseline.key == "raw_pixels")
                    rawPixels.push_back(baseline);
        finished.push_back(std::move(record));
    }
    if (finished.empty())
        return {};
    range.hold(rawPixels, probe);
    SvgPlot plot =
        beginSvg(range, probe, probe == "knn" ? "Error against k-NN accuracy" : "Error against linear-probe accuracy",
                 rawPixels);
    drawRegression(plot, finished);
    for (const NetworkRecord &record : finished) {
        const Interval accuracy = accuracyOf(record, probe);
        const double mse = record.report.scores.at("mse").value;
        const std::string name = architectureOf(folder.design().networks[std::size_t(record.index)].config.network);
        const int kind = int(std::find(architectures.begin(), architectures.end(), name) - architectures.begin());
        const double px = plot.x(logOfError(mse));
        plot.line(px, plot.y(accuracy.low), px, plot.y(accuracy.high), "stroke='#888' stroke-opacity='.3'");
        drawMark(plot, px, plot.y(accuracy.value), kind,
                 "network " + std::to_string(record.index) + ", " + name + ": MSE " + significant(mse) + ", " +
                     inPercent(accuracy));
    }
    drawContradictions(plot, finished);
    plot.svg << "</svg>";
    return plot.svg.str();
}

std::string asHtml(const StudyFolder &folder, const StudyReport &report)
{
    std::string html = "<h1>Does the error tell how good the features are?</h1>\n<p class='lead'>Report of a study of "
                       "Pitfall: " +
                       std::to_string(report.n) + " of " + std::to_string(report.total) + " networks on <b>" +
                       escaped(report.dataset) + "</b>.</p>\n";
    html += figureOf(folder, "linear");
    html += "<h2>In words</h2>\n" + listOf(inWords(report));
    html += "<h2>Correlations</h2>\n<p>Of reconstruction scores with accuracy, all networks together. Lower is better "
            "for errors, higher for PSNR and SSIM. In brackets: 95% bootstrap intervals (BCa); p from permutations, "
            "corrected for the number of scores (Holm).</p>\n";
    html += tableOf(correlations("With the accuracy of the linear probe", report.pooled, "linear"));
    html += tableOf(correlations("With the accuracy of k-NN", report.pooled, "knn"));
    if (!report.architectures.empty())
        html += tableOf(withinArchitectures(report));
    html += figureOf(folder, "knn");
    return htmlPage("Pitfall: report of a study", html);
}

}  // namespace pitfall
