#pragma once

#include "core/lesson/comparison.h"

#include <QString>

namespace pitfall {

/// What the class foretold: "rises by two points or more", "70 %", "a line that rises by 3.1 points".
QString predictionText(const LessonPrediction &prediction, const PredictedValue &value);
/// The same beside what came of the run, in plain words; empty if that is not known. `path` is the run's, for a line.
QString comparisonText(const LessonPrediction &prediction, const PredictedValue &value, const Facts &facts,
                       const std::vector<Evaluation> &path);
/// "Loss against accuracy" of "lossaccuracy".
QString lessonViewTitle(const std::string &view);

}  // namespace pitfall
