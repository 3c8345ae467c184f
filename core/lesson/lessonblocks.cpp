#include "core/lesson/blockkeys.h"

#include "core/base/error.h"
#include "core/experiment/measure.h"
#include "core/lesson/reveal.h"

#include <algorithm>
#include <cctype>
#include <tuple>

namespace pitfall {

namespace {

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// A measure of this kind. Throws LessonError.
std::string measureKey(int line, const std::string &key, Measure::Kind kind)
{
    std::vector<std::string> known;
    for (const Measure &m : measures()) {
        if (m.kind == kind && m.key == key)
            return key;
        if (m.kind == kind)
            known.push_back(m.key);
    }
    throw LessonError{line, "\"" + key + "\" is not among the measures; there are " + joined(known)};
}

LessonPrediction::Option optionOf(const BlockKey &choice)
{
    const auto bar = choice.value.rfind('|');
    if (bar == std::string::npos)
        throw LessonError{choice.line, "the choice has no condition; write it behind a |, or \"| otherwise\""};
    LessonPrediction::Option option;
    option.text = trimmed(choice.value.substr(0, bar));
    const std::string when = trimmed(choice.value.substr(bar + 1));
    if (option.text.empty() || when.empty())
        throw LessonError{choice.line, "a choice is TEXT | CONDITION"};
    if (when != "otherwise")
        option.when = expressionOf(choice.line, when);
    return option;
}

void readNumber(LessonPrediction &prediction, BlockKeys &keys, const BlockKey &number)
{
    prediction.kind = LessonPrediction::Kind::Number;
    std::tie(prediction.from, prediction.to) = rangeOf(number);
    if (prediction.from > prediction.to)
        std::swap(prediction.from, prediction.to);
    if (const auto step = keys.take("step"))
        prediction.step = numberOf(*step, 1e-6, prediction.to - prediction.from);
    if (const auto unit = keys.take("unit"))
        prediction.unit = unit->value;
    const BlockKey outcome = keys.need("outcome");
    prediction.outcome = expressionOf(outcome.line, outcome.value);
}

/// "mse, linear" as the measures of both axes.
std::pair<std::string, std::string> axesOf(const BlockKey &key)
{
    const std::vector<std::string> axes = splitAtCommas(key.value);
    if (axes.size() != 2)
        throw LessonError{key.line,
                          "\"" + key.key + "\" is the measures of both axes, as: " + key.key + ": mse, linear"};
    return {measureKey(key.line, axes[0], Measure::Kind::Score),
            measureKey(key.line, axes[1], Measure::Kind::Accuracy)};
}

void readLine(LessonPrediction &prediction, BlockKeys &keys, const BlockKey &line)
{
    prediction.kind = LessonPrediction::Kind::Line;
    std::tie(prediction.score, prediction.accuracy) = axesOf(line);
    const BlockKey x = keys.need("x"), y = keys.need("y");
    std::tie(prediction.left, prediction.right) = rangeOf(x);
    if (measure(prediction.score).logarithmic && std::min(prediction.left, prediction.right) <= 0)
        throw LessonError{x.line, "both ends of x must be above 0, since the axis is logarithmic"};
    std::tie(prediction.bottom, prediction.top) = rangeOf(y);
    if (prediction.bottom > prediction.top)
        std::swap(prediction.bottom, prediction.top);
    if (const auto stage = keys.take("stage"))
        prediction.stage = wholeNumberOf(*stage, 1, 16) - 1;
}

bool isPlainName(const std::string &name)
{
    return !name.empty() && std::isalpha(static_cast<unsigned char>(name[0])) &&
           std::all_of(name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) || c == '_'; });
}

void readTraining(LessonRun &run, const BlockKey &train)
{
    run.kind = LessonRun::Kind::Train;
    if (train.value == "whole")
        return;
    const auto space = train.value.find(' ');
    const std::string unit = space == std::string::npos ? std::string() : trimmed(train.value.substr(space));
    const bool steps = unit == "steps" || unit == "step", epochs = unit == "epochs" || unit == "epoch";
    if (!steps && !epochs)
        throw LessonError{train.line,
                          "\"train\" is \"" + train.value + "\"; it is whole, or as 20 steps, or as 1 epoch"};
    run.unit = steps ? LessonRun::Unit::Steps : LessonRun::Unit::Epochs;
    run.amount = wholeNumberOf({train.line, "train", train.value.substr(0, space)}, 1, 100000);
}

void readMeasurement(LessonRun &run, const BlockKey &lab)
{
    run.kind = LessonRun::Kind::Measure;
    if (lab.value == "decoders")
        run.lab = LessonRun::Lab::Decoders;
    else if (lab.value == "fine-tuning")
        run.lab = LessonRun::Lab::FineTuning;
    else if (lab.value == "separability")
        run.lab = LessonRun::Lab::Separability;
    else
        throw LessonError{lab.line, "there is no measurement \"" + lab.value +
                                        "\"; there are decoders, fine-tuning and separability"};
}

/// How a paragraph begins: "if COND:", "else if COND:", "else:" or with its text.
RevealParagraph begun(const LessonLine &line)
{
    using When = RevealParagraph::When;
    RevealParagraph paragraph;
    paragraph.line = line.number;
    paragraph.text = line.text;
    for (const auto &[word, when] : {std::pair("else if ", When::ElseIf), std::pair("if ", When::If)}) {
        if (!line.text.starts_with(word))
            continue;
        const std::size_t from = std::string(word).size(), colon = line.text.find(':');
        if (colon == std::string::npos)
            throw LessonError{line.number, "a paragraph that begins with \"" + std::string(word) +
                                               "\" needs a colon behind its condition"};
        paragraph.when = when;
        paragraph.condition = expressionOf(line.number, line.text.substr(from, colon - from));
        paragraph.text = line.text.substr(colon + 1);
        return paragraph;
    }
    if (line.text.starts_with("else:")) {
        paragraph.when = When::Else;
        paragraph.text = line.text.substr(5);
    }
    return paragraph;
}

void checkPlaceholders(const RevealParagraph &paragraph)
{
    try {
        placeholdersOf(paragraph.text);
    } catch (const ConfigError &error) {
        throw LessonError{paragraph.line, error.what()};
    }
}

}  // namespace

int readHead(const LessonBlock &block)
{
    BlockKeys keys(block);
    const int minutes = wholeNumberOf(keys.need("minutes"), 1, 600);
    keys.finish("minutes");
    return minutes;
}

LessonSetup readSetup(const LessonBlock &block)
{
    BlockKeys keys(block);
    LessonSetup setup;
    if (const auto preset = keys.take("preset"))
        setup.preset = preset->value;
    const auto axes = keys.take("axes"), image = keys.take("image");
    if (axes)
        std::tie(setup.score, setup.accuracy) = axesOf(*axes);
    if (image)
        setup.image = wholeNumberOf(*image, 0, 10000000);
    for (const BlockKey &key : keys.rest())
        setup.settings.emplace_back(key.key, key.value);
    if (!setup.changesRun() && !axes && !image)
        throw LessonError{block.line, "the block \"setup\" is empty; name a preset, a setting, axes or an image"};
    return setup;
}

std::vector<LessonPointer> readPointers(const LessonBlock &block)
{
    std::vector<LessonPointer> pointers;
    const std::vector<std::string> &views = lessonViews();
    for (const LessonLine &line : block.lines) {
        if (trimmed(line.text).empty())
            continue;
        const auto colon = line.text.find(':');
        LessonPointer pointer;
        pointer.view = trimmed(line.text.substr(0, colon));
        if (colon != std::string::npos)
            pointer.note = trimmed(line.text.substr(colon + 1));
        if (std::find(views.begin(), views.end(), pointer.view) == views.end())
            throw LessonError{line.number, "there is no view \"" + pointer.view + "\"; there are " + joined(views)};
        pointers.push_back(std::move(pointer));
    }
    if (pointers.empty())
        throw LessonError{block.line, "the block \"point\" is empty; name a view, one in each line"};
    return pointers;
}

LessonPrediction readPrediction(const LessonBlock &block)
{
    BlockKeys keys(block);
    LessonPrediction prediction;
    const BlockKey name = keys.need("name");
    prediction.name = name.value;
    if (!isPlainName(name.value))
        throw LessonError{name.line, "the name \"" + name.value + "\" is not of letters, digits and _ alone"};
    prediction.ask = keys.need("ask").value;
    const std::vector<BlockKey> choices = keys.takeAll("choice");
    const auto number = keys.take("number"), line = keys.take("line");
    if ((choices.empty() ? 0 : 1) + (number ? 1 : 0) + (line ? 1 : 0) != 1)
        throw LessonError{block.line, "a prediction is either of several lines \"choice\", or one \"number\", or one "
                                      "\"line\""};
    if (choices.size() == 1)
        throw LessonError{choices[0].line, "there is one choice only; give at least two"};
    for (const BlockKey &choice : choices)
        prediction.options.push_back(optionOf(choice));
    if (number)
        readNumber(prediction, keys, *number);
    if (line)
        readLine(prediction, keys, *line);
    keys.finish("name, ask, choice, number (with step, unit, outcome) and line (with stage, x, y)");
    return prediction;
}

LessonRun readRun(const LessonBlock &block)
{
    BlockKeys keys(block);
    LessonRun run;
    const auto train = keys.take("train"), lab = keys.take("measure"), study = keys.take("study");
    if ((train ? 1 : 0) + (lab ? 1 : 0) + (study ? 1 : 0) != 1)
        throw LessonError{block.line, "a run is either of \"train\", \"measure\" and \"study\""};
    if (const auto facts = keys.take("facts")) {
        if (!isPlainName(facts->value))
            throw LessonError{facts->line, "the name \"" + facts->value + "\" is not of letters, digits and _ alone"};
        run.prefix = facts->value + ".";
    }
    if (train) {
        readTraining(run, *train);
        keys.finish("train and facts");
    } else if (lab) {
        readMeasurement(run, *lab);
    } else {
        run.kind = LessonRun::Kind::Study;
        run.study = study->value;
    }
    for (const BlockKey &key : keys.rest())
        run.settings.emplace_back(key.key, key.value);
    return run;
}

std::vector<RevealParagraph> readReveal(const LessonBlock &block)
{
    using When = RevealParagraph::When;
    std::vector<RevealParagraph> paragraphs;
    bool goesOn = false;  // the line belongs to the paragraph before it
    for (const LessonLine &line : block.lines) {
        if (trimmed(line.text).empty()) {
            goesOn = false;
            continue;
        }
        if (goesOn) {
            paragraphs.back().text += "\n" + line.text;
            continue;
        }
        paragraphs.push_back(begun(line));
        goesOn = true;
        const When when = paragraphs.back().when;
        const bool follows = paragraphs.size() > 1 && (paragraphs[paragraphs.size() - 2].when == When::If ||
                                                       paragraphs[paragraphs.size() - 2].when == When::ElseIf);
        if ((when == When::Else || when == When::ElseIf) && !follows)
            throw LessonError{line.number, "there is no \"if\" right before this \"else\""};
    }
    if (paragraphs.empty())
        throw LessonError{block.line, "the block \"reveal\" is empty; say what came of the run"};
    for (const RevealParagraph &paragraph : paragraphs)
        checkPlaceholders(paragraph);
    return paragraphs;
}

}  // namespace pitfall
