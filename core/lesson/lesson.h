#pragma once

#include "core/lesson/expression.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pitfall {

/// The state that a step wants: a preset, and settings that differ from it; or settings on top of those that the lesson
/// has set up before. And what the views show.
struct LessonSetup {
    std::string preset;                                         ///< empty: the settings go on from those before
    std::vector<std::pair<std::string, std::string>> settings;  ///< key and value, as `--set` takes them
    std::string score, accuracy;                                ///< axes, as Measure::key; empty: as they are
    int image = -1;                                             ///< test image to be selected; -1: as it is

    /// It needs a run of its own.
    bool changesRun() const { return !preset.empty() || !settings.empty(); }
};

/// A view, or another part of the window, that the class should look at.
struct LessonPointer {
    std::string view;  ///< one of lessonViews()
    std::string note;  ///< what to see there; may be empty
};

/// What a step asks before anything is known.
struct LessonPrediction {
    enum class Kind { Choice, Number, Line };
    struct Option {
        std::string text;
        Expression when;  ///< true if that is what came; empty: when none of those before it did
    };

    Kind kind = Kind::Choice;
    std::string name;  ///< its number is the fact `prediction.NAME`
    std::string ask;
    std::vector<Option> options;   ///< of a choice
    double from = 0, to = 100;     ///< of a number
    double step = 1;               ///< of a number
    std::string unit;              ///< of a number, after it; may be empty
    Expression outcome;            ///< of a number: what it is compared with
    int stage = -1;                ///< of a line: the path of this stage, 0-based; -1: of the last one in training
    double left = 0, right = 0;    ///< of a line: scores at the ends of the plot, shown while it is drawn
    double bottom = 0.5, top = 1;  ///< … and accuracies
    std::string score, accuracy;   ///< … Measure::key of both axes
};

/// What a step has done.
struct LessonRun {
    enum class Kind { Train, Measure, Study };
    enum class Unit { Steps, Epochs, Whole };
    enum class Lab { Decoders, FineTuning, Separability };

    Kind kind = Kind::Train;
    Unit unit = Unit::Whole;  ///< of a training
    int amount = 0;           ///< steps or epochs of it
    Lab lab = Lab::Decoders;  ///< of a measurement
    std::string study;        ///< a preset's name, or a file beside the lesson
    std::string prefix;       ///< before the names of its facts: "small." makes `small.last.mse`; may be empty
    std::vector<std::pair<std::string, std::string>> settings;  ///< of the lab's task, or of the study's base
};

/// A paragraph of a reveal, with numbers to be filled in.
struct RevealParagraph {
    enum class When { Always, If, ElseIf, Else };
    When when = When::Always;
    Expression condition;  ///< of If and ElseIf
    std::string text;      ///< Markdown with {placeholders}
    int line = 0;          ///< of the file
};

struct LessonStep {
    std::string title;
    std::string text;  ///< Markdown
    int line = 0;      ///< of the file
    std::optional<LessonSetup> setup;
    std::vector<LessonPointer> pointers;
    std::optional<LessonPrediction> prediction;
    std::optional<LessonRun> run;
    std::vector<RevealParagraph> reveal;
};

/// A lesson, as resources/lessons/README.md describes its file.
struct Lesson {
    std::string id;      ///< the file's name without .md
    std::string source;  ///< the file, as errors name it
    std::string title;
    std::string summary;  ///< Markdown
    int minutes = 0;      ///< on two cores, with the talking
    std::vector<LessonStep> steps;
};

/// Names that a pointer may have, in the order of the documentation.
const std::vector<std::string> &lessonViews();

/// Reads a lesson's text. Throws FileError, "SOURCE, line N: what is wrong; what to do".
Lesson readLesson(const std::string &text, const std::string &id, const std::string &source);
/// The same from a file. Throws FileError naming it.
Lesson readLessonFile(const std::string &path);

}  // namespace pitfall
