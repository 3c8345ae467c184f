#include "core/report/svgplot.h"

#include "core/report/numbertext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace pitfall {

namespace {

constexpr double width = 640, height = 340, left = 64, right = 150, top = 14, bottom = 46;
/// Okabe and Ito's colours that are dark enough for lines on white.
constexpr std::array stageColours = {"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00"};

/// A linear scale between two values that are apart.
struct Scale {
    double from = 0, to = 1;    ///< values
    double begin = 0, end = 1;  ///< places
    double operator()(double value) const { return begin + (value - from) / (to - from) * (end - begin); }
};

Scale scaleOf(double low, double high, double begin, double end)
{
    const double margin = std::max(0.06 * (high - low), 1e-6);
    return {low - margin, high + margin, begin, end};
}

double logError(const Evaluation &e)
{
    return std::log10(std::max(1e-9, e.at("mse").value));
}

struct Plot {
    Scale x, y;
    std::string probe;
    std::ostringstream svg;

    void text(double px, double py, const std::string &anchor, const std::string &words, const std::string &more = "")
    {
        svg << "<text x='" << px << "' y='" << py << "' text-anchor='" << anchor << "'" << more << ">" << words
            << "</text>";
    }
    void line(double x1, double y1, double x2, double y2, const std::string &style)
    {
        svg << "<line x1='" << x1 << "' y1='" << y1 << "' x2='" << x2 << "' y2='" << y2 << "' " << style << "/>";
    }
};

void drawAxes(Plot &plot)
{
    plot.svg << "<rect x='" << left << "' y='" << top << "' width='" << width - left - right << "' height='"
             << height - top - bottom << "' fill='none' stroke='#999'/>";
    for (int power = -9; power <= 1; ++power)
        for (const int digit : {1, 2, 5}) {
            const double place = plot.x(std::log10(digit * std::pow(10.0, power)));
            if (place > left && place < width - right)
                plot.text(place, height - bottom + 16, "middle", significant(digit * std::pow(10.0, power)));
        }
    const double span = plot.y.to - plot.y.from;
    const double step = span > 0.3 ? 0.1 : span > 0.12 ? 0.05 : span > 0.05 ? 0.02 : 0.01;
    for (double share = std::ceil(plot.y.from / step) * step; share < plot.y.to; share += step) {
        plot.line(left, plot.y(share), width - right, plot.y(share), "stroke='#ddd'");
        plot.text(left - 6, plot.y(share) + 4, "end", std::to_string(std::lround(100 * share)) + "%");
    }
    plot.text((left + width - right) / 2, height - 8, "middle", "reconstruction error (MSE): better to the right");
    plot.svg << "<text transform='translate(16," << (top + height - bottom) / 2
             << ") rotate(-90)' text-anchor='middle'>" << (plot.probe == "knn" ? "k-NN" : "linear-probe")
             << " accuracy</text>";
}

/// Labels are moved apart so that none lies on another.
void drawBaselines(Plot &plot, const std::vector<Baseline> &baselines)
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
        plot.line(left, label.line, width - right, label.line, "stroke='#555' stroke-dasharray='5 4'");
        plot.text(width - right + 6, label.place + 4, "start", label.words);
    }
}

void drawPath(Plot &plot, const std::vector<Evaluation> &evaluations)
{
    const Evaluation *last = nullptr;
    for (const Evaluation &e : evaluations) {
        const std::string colour = stageColours[std::size_t(e.stage) % stageColours.size()];
        const Interval accuracy = e.at(plot.probe);
        const double px = plot.x(logError(e));
        plot.line(px, plot.y(accuracy.low), px, plot.y(accuracy.high), "stroke='" + colour + "' stroke-opacity='.35'");
        if (last && last->stage == e.stage)
            plot.line(plot.x(logError(*last)), plot.y(last->at(plot.probe).value), px, plot.y(accuracy.value),
                      "stroke='" + colour + "' stroke-width='2'");
        plot.svg << "<circle cx='" << px << "' cy='" << plot.y(accuracy.value) << "' r='3.5' fill='"
                 << (last && last->stage == e.stage ? colour : "#fff") << "' stroke='" << colour << "'><title>step "
                 << e.step << ": MSE " << significant(e.at("mse").value) << ", " << inPercent(accuracy)
                 << "</title></circle>";
        if (!last || last->stage != e.stage)
            plot.text(px, plot.y(accuracy.value) - 9, "middle", "stage " + std::to_string(e.stage + 1),
                      " fill='" + colour + "' font-weight='bold'");
        last = &e;
    }
}

}  // namespace

std::string pathPlot(const std::vector<Evaluation> &evaluations, const std::vector<Baseline> &baselines,
                     const std::string &probe)
{
    if (evaluations.empty())
        return {};
    double lowX = 1e9, highX = -1e9, lowY = 1, highY = 0;
    for (const Evaluation &e : evaluations) {
        lowX = std::min(lowX, logError(e));
        highX = std::max(highX, logError(e));
        lowY = std::min(lowY, e.at(probe).low);
        highY = std::max(highY, e.at(probe).high);
    }
    for (const Baseline &baseline : baselines)
        if (baseline.key != "chance") {
            lowY = std::min(lowY, baseline.at(probe).value);
            highY = std::max(highY, baseline.at(probe).value);
        }
    Plot plot{scaleOf(lowX, highX, width - right, left), scaleOf(lowY, highY, height - bottom, top), probe, {}};
    plot.svg << "<svg viewBox='0 0 " << width << " " << height
             << "' role='img' aria-label='Path of the run: error against " << (probe == "knn" ? "k-NN" : "linear-probe")
             << " accuracy'>";
    drawAxes(plot);
    drawBaselines(plot, baselines);
    drawPath(plot, evaluations);
    plot.svg << "</svg>";
    return plot.svg.str();
}

}  // namespace pitfall
