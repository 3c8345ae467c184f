#pragma once

#include "core/lesson/comparison.h"
#include "core/lesson/facts.h"

#include <map>
#include <string>

namespace pitfall {

/// How far someone is in a lesson, and what was measured and predicted on the way: enough to go on another day.
struct LessonProgress {
    int step = -1;                                      ///< -1: the page before the first step
    std::map<std::string, PredictedValue> predictions;  ///< by name
    std::map<int, Facts> facts;                         ///< of the steps whose run came to its end
    std::map<int, std::vector<Evaluation>> paths;       ///< of those that a line was drawn for
    std::string studyFolder;                            ///< of the lesson's study; empty: none yet

    bool isBegun() const { return step >= 0; }
    bool isDone(int which) const { return facts.count(which) > 0; }
    /// What is known at a step: measured by its run and those before it, and predicted.
    Facts factsAt(int which, const Lesson &lesson) const;
};

std::string toText(const LessonProgress &progress);
/// What was written for a lesson of so many steps. Nothing that can be used: a lesson that was not begun.
LessonProgress progressFromText(const std::string &text, int steps);

}  // namespace pitfall
