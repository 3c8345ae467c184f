#include "core/report/svgplot.h"

#include "core/report/numbertext.h"
#include "core/report/svgaxes.h"

namespace pitfall {

namespace {

double logError(const Evaluation &e)
{
    return logOfError(e.at("mse").value);
}

void drawPath(SvgPlot &plot, const std::vector<Evaluation> &evaluations)
{
    const Evaluation *last = nullptr;
    for (const Evaluation &e : evaluations) {
        const std::string colour = svgColour(e.stage);
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
    SvgRange range;
    for (const Evaluation &e : evaluations)
        range.hold(logError(e), e.at(probe));
    range.hold(baselines, probe);
    SvgPlot plot = beginSvg(range, probe,
                            std::string("Path of the run: error against ") +
                                (probe == "knn" ? "k-NN" : "linear-probe") + " accuracy",
                            baselines);
    drawPath(plot, evaluations);
    plot.svg << "</svg>";
    return plot.svg.str();
}

}  // namespace pitfall
