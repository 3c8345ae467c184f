#pragma once

#include "core/experiment/records.h"
#include "core/lesson/facts.h"
#include "core/lesson/lesson.h"

#include <optional>
#include <string>
#include <vector>

namespace pitfall {

/// A point that was drawn over the plot: a score and an accuracy.
struct SketchPoint {
    double score = 0;
    double accuracy = 0;

    bool operator==(const SketchPoint &) const = default;
};

/// What the class foretold.
struct PredictedValue {
    int choice = 0;  ///< from 1
    double number = 0;
    std::vector<SketchPoint> line;  ///< in the order in which it was drawn

    bool operator==(const PredictedValue &) const = default;
};

/// A drawn line beside the path that came of the run.
struct LineComparison {
    double drawnRise = 0;  ///< accuracy at its end minus that at its beginning
    Interval rise;         ///< of the path
    double distance = 0;   ///< mean height between both where they lie above each other, in accuracy
    double shared = 0;     ///< share of the path's width (logarithmic where the axis is) that the line covers
};

/// Which option came true, from 1; 0: none did. Nothing if a fact is missing.
std::optional<int> optionThatCame(const LessonPrediction &prediction, const Facts &facts);
/// Nothing if the path has fewer than two points, or the line lies nowhere above it.
std::optional<LineComparison> compareLine(const LessonPrediction &prediction, const std::vector<SketchPoint> &line,
                                          const std::vector<Evaluation> &path);
/// The part of a run's path that a line foretells: one stage's measurements.
std::vector<Evaluation> pathOf(const LessonPrediction &prediction, const std::vector<Evaluation> &evaluations);
/// As facts: prediction.NAME and, of a line, prediction.NAME.rise.
Facts factsOf(const LessonPrediction &prediction, const PredictedValue &value);

}  // namespace pitfall
