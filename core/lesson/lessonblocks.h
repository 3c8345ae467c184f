#pragma once

#include "core/lesson/lesson.h"

#include <string>
#include <vector>

namespace pitfall {

/// A line of a lesson's file.
struct LessonLine {
    int number = 0;  ///< from 1
    std::string text;
};

/// A block between ``` and ```.
struct LessonBlock {
    std::string kind;  ///< the word behind the opening ```
    int line = 0;      ///< of the opening
    std::vector<LessonLine> lines;
};

/// Something is wrong with a line; the reader puts the file's name before it.
struct LessonError {
    int line;
    std::string what;
};

// Each reads one kind of block. Throws LessonError.
int readHead(const LessonBlock &block);  ///< minutes
LessonSetup readSetup(const LessonBlock &block);
std::vector<LessonPointer> readPointers(const LessonBlock &block);
LessonPrediction readPrediction(const LessonBlock &block);
LessonRun readRun(const LessonBlock &block);
std::vector<RevealParagraph> readReveal(const LessonBlock &block);

}  // namespace pitfall
