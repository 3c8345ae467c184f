#pragma once

#include "core/experiment/records.h"

#include <sstream>
#include <string>
#include <vector>

namespace pitfall {

constexpr double svgWidth = 640, svgHeight = 340, svgLeft = 64, svgRight = 150, svgTop = 14, svgBottom = 46;

/// A linear scale between two values that are apart.
struct SvgScale {
    double from = 0, to = 1;    ///< values
    double begin = 0, end = 1;  ///< places
    double operator()(double value) const { return begin + (value - from) / (to - from) * (end - begin); }
};

/// A drawing with reconstruction error to the right (log10, always towards better) and accuracy of a probe upwards.
struct SvgPlot {
    SvgScale x, y;
    std::string probe;  ///< "linear" or "knn"
    std::ostringstream svg;

    void text(double px, double py, const std::string &anchor, const std::string &words, const std::string &more = "");
    void line(double x1, double y1, double x2, double y2, const std::string &style);
};

/// What a plot has to hold: log10 of errors, and accuracies.
struct SvgRange {
    double lowX = 1e9, highX = -1e9, lowY = 1, highY = 0;
    void hold(double logError, const Interval &accuracy);
    void hold(const std::vector<Baseline> &baselines, const std::string &probe);  ///< but for chance
};

/// Opens the <svg>, draws frame, axes and baselines (dashed, with labels that do not lie on each other).
SvgPlot beginSvg(const SvgRange &range, const std::string &probe, const std::string &label,
                 const std::vector<Baseline> &baselines);

double logOfError(double error);  ///< log10 of what is at least 1e-9
/// One of Okabe and Ito's colours that are dark enough for lines on white.
std::string svgColour(int index);

}  // namespace pitfall
