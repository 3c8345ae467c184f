#include "core/report/svgaxes.h"

#include "core/report/numbertext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace pitfall {

namespace {

constexpr std::array colours = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"};

SvgScale scaleOf(double low, double high, double begin, double end)
{
    const double margin = std::max(0.06 * (high - low), 1e-6);
    return {low - margin, high + margin, begin, end};
}

/// "0.05", no zeros behind it.
std::string shortest(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

void drawAxes(SvgPlot &plot)
{
    plot.svg << "<rect x='" << svgLeft << "' y='" << svgTop << "' width='" << svgWidth - svgLeft - svgRight
             << "' height='" << svgHeight - svgTop - svgBottom << "' fill='none' stroke='#999'/>";
    for (int power = -9; power <= 1; ++power)
        for (const int digit : {1, 2, 5}) {
            const double place = plot.x(std::log10(digit * std::pow(10.0, power)));
            if (place > svgLeft && place < svgWidth - svgRight)
                plot.text(place, svgHeight - svgBottom + 16, "middle", shortest(digit * std::pow(10.0, power)));
        }
    const double span = plot.y.to - plot.y.from;
    const double step = span > 0.3 ? 0.1 : span > 0.12 ? 0.05 : span > 0.05 ? 0.02 : 0.01;
    for (double share = std::ceil(plot.y.from / step) * step; share < plot.y.to; share += step) {
        plot.line(svgLeft, plot.y(share), svgWidth - svgRight, plot.y(share), "stroke='#ddd'");
        plot.text(svgLeft - 6, plot.y(share) + 4, "end", std::to_string(std::lround(100 * share)) + "%");
    }
    plot.text((svgLeft + svgWidth - svgRight) / 2, svgHeight - 8, "middle",
              "reconstruction error (MSE): better to the right");
    plot.svg << "<text transform='translate(16," << (svgTop + svgHeight - svgBottom) / 2
             << ") rotate(-90)' text-anchor='middle'>" << (plot.probe == "knn" ? "k-NN" : "linear-probe")
             << " accuracy</text>";
}

/// Labels are moved apart so that none lies on another.
void drawBaselines(SvgPlot &plot, const std::vector<Baseline> &baselines)
{
    struct Label {
        double place;
        double line;
        std::string words;
    };
    std::vector<Label> labels;
    for (const Baseline &baseline : baselines) {
        const double share = baseline.at(plot.probe).value;
        if (baseline.key == "chance" || share < plot.y.from || share > plot.y.to)
            continue;
        const std::string name = baseline.label.substr(0, baseline.label.find(','));
        labels.push_back({plot.y(share), plot.y(share), name + " " + inPercent(share)});
    }
    std::sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.place < b.place; });
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].place = std::max(labels[i].place, labels[i - 1].place + 15);
    for (const Label &label : labels) {
        plot.line(svgLeft, label.line, svgWidth - svgRight, label.line, "stroke='#555' stroke-dasharray='5 4'");
        plot.text(svgWidth - svgRight + 6, label.place + 4, "start", label.words);
    }
}

}  // namespace

void SvgPlot::text(double px, double py, const std::string &anchor, const std::string &words, const std::string &more)
{
    svg << "<text x='" << px << "' y='" << py << "' text-anchor='" << anchor << "'" << more << ">" << words
        << "</text>";
}

void SvgPlot::line(double x1, double y1, double x2, double y2, const std::string &style)
{
    svg << "<line x1='" << x1 << "' y1='" << y1 << "' x2='" << x2 << "' y2='" << y2 << "' " << style << "/>";
}

void SvgRange::hold(double logError, const Interval &accuracy)
{
    lowX = std::min(lowX, logError);
    highX = std::max(highX, logError);
    lowY = std::min(lowY, accuracy.low);
    highY = std::max(highY, accuracy.high);
}

void SvgRange::hold(const std::vector<Baseline> &baselines, const std::string &probe)
{
    for (const Baseline &baseline : baselines)
        if (baseline.key != "chance") {
            lowY = std::min(lowY, baseline.at(probe).value);
            highY = std::max(highY, baseline.at(probe).value);
        }
}

SvgPlot beginSvg(const SvgRange &range, const std::string &probe, const std::string &label,
                 const std::vector<Baseline> &baselines)
{
    SvgPlot plot{scaleOf(range.lowX, range.highX, svgWidth - svgRight, svgLeft),
                 scaleOf(range.lowY, range.highY, svgHeight - svgBottom, svgTop),
                 probe,
                 {}};
    plot.svg << "<svg viewBox='0 0 " << svgWidth << " " << svgHeight << "' role='img' aria-label='" << label << "'>";
    drawAxes(plot);
    drawBaselines(plot, baselines);
    return plot;
}

double logOfError(double error)
{
    return std::log10(std::max(1e-9, error));
}

std::string svgColour(int index)
{
    return colours[std::size_t(index) % colours.size()];
}

}  // namespace pitfall
