#include "core/lesson/lessonblocks.h"

#include "core/base/error.h"
#include "core/base/oneline.h"
#include "core/config/configjson.h"
#include "core/config/networkshape.h"
#include "core/config/textfile.h"
#include "core/lesson/lessonwork.h"
#include "core/lesson/reveal.h"
#include "core/lesson/richtext.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>

namespace pitfall {

namespace {

constexpr std::size_t longestLesson = 256 << 10;  // bytes
constexpr int mostSteps = 100;

const char *const blockKinds = "lesson, setup, point, predict, run and reveal";

bool isBlank(const std::string &line)
{
    return line.find_first_not_of(" \t\r") == std::string::npos;
}

std::vector<LessonLine> linesOf(const std::string &text)
{
    std::vector<LessonLine> lines;
    std::istringstream stream(text);
    int number = 0;
    for (std::string line; std::getline(stream, line);) {
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        lines.push_back({++number, line});
    }
    return lines;
}

/// Puts a lesson together from lines, block by block.
class Reader {
public:
    explicit Reader(Lesson &lesson) : m_lesson(lesson) {}

    void read(const std::vector<LessonLine> &lines)
    {
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            if (line->text.starts_with("```"))
                line = readBlock(line, lines.end());
            else
                readLine(*line);
        }
        if (m_lesson.title.empty())
            throw LessonError{1, "the lesson has no title; begin with a line \"# TITLE\""};
        if (m_lesson.minutes == 0)
            throw LessonError{1,
                              "the lesson does not say how long it takes; put a block \"lesson\" with \"minutes: 5\" "
                              "behind the title"};
        if (m_lesson.steps.empty())
            throw LessonError{1, "the lesson has no steps; each begins with a line \"## TITLE\""};
    }

private:
    void readLine(const LessonLine &line)
    {
        if (line.text.starts_with("# ") && m_lesson.title.empty() && m_lesson.steps.empty()) {
            m_lesson.title = line.text.substr(2);
            return;
        }
        if (line.text.starts_with("## ")) {
            if (m_lesson.steps.size() >= mostSteps)
                throw LessonError{line.number, "the lesson has more than 100 steps; make two lessons of it"};
            m_lesson.steps.emplace_back();
            m_lesson.steps.back().title = line.text.substr(3);
            m_lesson.steps.back().line = line.number;
            return;
        }
        if (m_lesson.title.empty() && !isBlank(line.text))
            throw LessonError{line.number, "there is text before the title; begin with a line \"# TITLE\""};
        (m_lesson.steps.empty() ? m_lesson.summary : m_lesson.steps.back().text) += line.text + "\n";
    }

    using Lines = std::vector<LessonLine>::const_iterator;

    Lines readBlock(Lines open, Lines end)
    {
        const auto close =
            std::find_if(open + 1, end, [](const LessonLine &line) { return line.text.starts_with("```"); });
        if (close == end)
            throw LessonError{open->number, "the block is never closed; end it with a line ```"};
        LessonBlock block{open->text.substr(3), open->number, {open + 1, close}};
        while (!block.kind.empty() && block.kind.back() == ' ')
            block.kind.pop_back();
        take(block);
        return close;
    }

    void take(const LessonBlock &block)
    {
        if (block.kind == "lesson") {
            if (!m_lesson.steps.empty() || m_lesson.minutes)
                throw LessonError{block.line, "the block \"lesson\" stands once, before the first step"};
            m_lesson.minutes = readHead(block);
            return;
        }
        if (m_lesson.steps.empty())
            throw LessonError{block.line, "there is a block before the first step; move it below a line \"## TITLE\""};
        LessonStep &step = m_lesson.steps.back();
        if (block.kind == "setup")
            once(block, step.setup.has_value()), step.setup = readSetup(block);
        else if (block.kind == "point")
            once(block, !step.pointers.empty()), step.pointers = readPointers(block);
        else if (block.kind == "predict")
            once(block, step.prediction.has_value()), step.prediction = readPrediction(block);
        else if (block.kind == "run")
            once(block, step.run.has_value()), step.run = readRun(block);
        else if (block.kind == "reveal")
            once(block, !step.reveal.empty()), step.reveal = readReveal(block);
        else
            throw LessonError{block.line,
                              "there is no block \"" + block.kind + "\"; there are " + std::string(blockKinds)};
    }

    static void once(const LessonBlock &block, bool isThere)
    {
        if (isThere)
            throw LessonError{block.line,
                              "the step has a second block \"" + block.kind + "\"; begin another step for it"};
    }

    Lesson &m_lesson;
};

/// What can be said of a lesson without running it: its settings exist, its facts have names, its formulae are known.
class Checker {
public:
    Checker(const Lesson &lesson, std::string folder) : m_lesson(lesson), m_folder(std::move(folder))
    {
        for (const LessonStep &step : lesson.steps)
            if (step.run)
                m_prefixes.push_back(step.run->prefix);
    }

    void check()
    {
        checkText(m_lesson.summary, 1);
        std::set<std::string> names;
        for (std::size_t i = 0; i < m_lesson.steps.size(); ++i) {
            const LessonStep &step = m_lesson.steps[i];
            checkText(step.text, step.line);
            guarded(step.line, [&] { checkWork(int(i)); });
            if (step.prediction && !names.insert(step.prediction->name).second)
                throw LessonError{step.line, "the name \"" + step.prediction->name +
                                                 "\" is another prediction's already; take another name"};
            if (step.prediction)
                checkPrediction(*step.prediction, step.line);
            for (const RevealParagraph &paragraph : step.reveal)
                checkReveal(paragraph);
        }
    }

private:
    template<class Call>
    static void guarded(int line, Call &&call)
    {
        try {
            call();
        } catch (const Error &error) {
            std::string what = error.what();
            if (what.ends_with("."))
                what.pop_back();
            throw LessonError{line, what};
        }
    }

    void checkText(const std::string &markdown, int line) const
    {
        guarded(line, [&] {
            for (const TextPiece &piece : richText(markdown))
                if (!piece.picture.empty() && piece.description.empty())
                    throw ConfigError("the picture " + piece.picture +
                                      " has no description for those who do not see it; write ![DESCRIPTION](FILE)");
        });
    }

    void checkWork(int step) const
    {
        const ExperimentConfig config = configAt(m_lesson, step);
        checkRanges(config);
        checkConsistency(config);
        const auto &run = m_lesson.steps[std::size_t(step)].run;
        if (!run)
            return;
        if (run->kind == LessonRun::Kind::Study) {
            studyOf(*run, m_folder);
        } else if (setupOf(m_lesson, step) < 0) {
            throw ConfigError("this step runs something before any step has a block \"setup\"; add one");
        } else if (run->kind == LessonRun::Kind::Measure) {
            if (run->lab == LessonRun::Lab::Decoders)
                decoderSettings(*run);
            else if (run->lab == LessonRun::Lab::FineTuning)
                fineTuneSettings(*run, config.data.train);
            else
                separabilitySettings(*run);
        }
    }

    void checkFacts(const Expression &expression, int line) const
    {
        for (const std::string &name : expression.facts())
            if (!isFactName(name, m_prefixes))
                throw LessonError{line, "there is no number called \"" + name + "\"; perhaps " + similarFactKind(name) +
                                            " (README.md beside the lessons lists all)"};
    }

    void checkPrediction(const LessonPrediction &prediction, int line) const
    {
        checkText(prediction.ask, line);
        checkFacts(prediction.outcome, line);
        for (const LessonPrediction::Option &option : prediction.options)
            checkFacts(option.when, line);
    }

    void checkReveal(const RevealParagraph &paragraph) const
    {
        checkFacts(paragraph.condition, paragraph.line);
        for (const Expression &expression : placeholdersOf(paragraph.text))
            checkFacts(expression, paragraph.line);
        checkText(paragraph.text, paragraph.line);
    }

    const Lesson &m_lesson;
    std::string m_folder;
    std::vector<std::string> m_prefixes;
};

}  // namespace

const std::vector<std::string> &lessonViews()
{
    static const std::vector<std::string> all = {
        "lossaccuracy", "featuremap",   "reconstructions", "filters",    "inspector", "decoders",
        "finetuning",   "separability", "timeline",        "experiment", "study"};
    return all;
}

Lesson readLesson(const std::string &text, const std::string &id, const std::string &source)
{
    Lesson lesson;
    lesson.id = id;
    lesson.source = source;
    try {
        if (text.size() > longestLesson)
            throw LessonError{1, "the file is longer than 256 KiB; make several lessons of it"};
        if (text.find('\0') != std::string::npos)
            throw LessonError{1, "the file is not text"};
        Reader(lesson).read(linesOf(text));
        Checker(lesson, std::filesystem::path(source).parent_path().string()).check();
    } catch (const LessonError &error) {
        throw FileError(source + ", line " + std::to_string(error.line) + ": " + oneLine(error.what) + ".");
    }
    return lesson;
}

Lesson readLessonFile(const std::string &path)
{
    return readLesson(readTextFile(path), std::filesystem::path(path).stem().string(), path);
}

}  // namespace pitfall
