#include "core/base/error.h"
#include "core/config/presets.h"
#include "core/config/textfile.h"
#include "core/lesson/comparison.h"
#include "core/lesson/facts.h"
#include "core/lesson/formula.h"
#include "core/lesson/lesson.h"
#include "core/lesson/lessonwork.h"
#include "core/lesson/progress.h"
#include "core/lesson/reveal.h"
#include "core/lesson/richtext.h"
#include "core/lesson/runfacts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace pitfall;

namespace {

Interval around(double value, double half)
{
    return {value, value - half, value + half};
}

/// A lesson of one step, with these blocks.
std::string lessonWith(const std::string &step)
{
    return "# Title\n\nSummary.\n\n```lesson\nminutes: 5\n```\n\n## One\n\n" + step;
}

Lesson read(const std::string &text)
{
    return readLesson(text, "test", "test.md");
}

const char *const setup = "```setup\npreset: quick\n```\n";

Evaluation evaluation(int stage, double mse, double linear)
{
    Evaluation e;
    e.stage = stage;
    for (const Measure &m : measures())
        e.values[m.key] = around(0.5, 0);
    e.values["mse"] = around(mse, 0);
    e.values["linear"] = around(linear, 0.01);
    return e;
}

std::string messageOf(const std::string &text)
{
    try {
        read(text);
    } catch (const FileError &error) {
        return error.what();
    }
    return "read without complaint";
}

}  // namespace

class TestLesson : public QObject {
    Q_OBJECT

private slots:
    void readsEveryBlock()
    {
        const Lesson lesson = read(R"(# Good pictures

A *summary*.

```lesson
minutes: 7
```

## First

Text with $x_i$.

```setup
preset: deep
training.epochs: 2
```

```point
lossaccuracy: where the path ends
filters
```

```predict
name: probe
ask: What will it do?
choice: rise, | or so | stage1.gain.linear.low > 0
choice: stay | otherwise
```

```run
train: 20 steps
facts: short
```

```reveal
if short.last.mse < 0.1: It is {short.last.mse:3},
in two lines.

else: It is not.

Always said.
```

More text.

## Second

```run
measure: fine-tuning
labels: 100, all
seeds: 3
```
)");
        QCOMPARE(lesson.title, "Good pictures");
        QCOMPARE(lesson.minutes, 7);
        QVERIFY(lesson.summary.find("*summary*") != std::string::npos);
        QCOMPARE(lesson.steps.size(), std::size_t(2));
        const LessonStep &first = lesson.steps[0];
        QVERIFY(first.text.find("Text with") != std::string::npos && first.text.find("More") != std::string::npos);
        QCOMPARE(first.setup->preset, "deep");
        QCOMPARE(first.pointers.size(), std::size_t(2));
        QCOMPARE(first.pointers[0].note, "where the path ends");
        QCOMPARE(first.prediction->options[0].text, "rise, | or so");
        QVERIFY(first.prediction->options[1].when.isEmpty());
        QCOMPARE(first.run->amount, 20);
        QCOMPARE(first.run->prefix, "short.");
        QCOMPARE(first.reveal.size(), std::size_t(3));
        QCOMPARE(first.reveal[0].text, " It is {short.last.mse:3},\nin two lines.");

        ExperimentConfig expected = preset("deep").config;
        expected.training.epochs = 2;
        QVERIFY(configAt(lesson, 1) == expected);
        QCOMPARE(trainingBefore(lesson, 1), std::vector<int>{0});
        const FineTuneSettings settings = fineTuneSettings(*lesson.steps[1].run, 300);
        QCOMPARE(settings.budgets, (std::vector<int>{100, 0}));
        QCOMPARE(settings.seeds, 3);
    }

    void viewsAreSetUpWithoutARun()
    {
        const Lesson lesson =
            read(lessonWith(std::string(setup) + "## Two\n\n```setup\naxes: ssim, knn\nimage: 12\n```\n"));
        const LessonSetup &views = *lesson.steps[1].setup;
        QCOMPARE(views.score, "ssim");
        QCOMPARE(views.accuracy, "knn");
        QCOMPARE(views.image, 12);
        QVERIFY(!views.changesRun());
        QCOMPARE(setupOf(lesson, 1), 0);
    }

    void complains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto add = [](const char *name, const std::string &text, const char *says) {
            QTest::newRow(name) << QString::fromStdString(text) << says;
        };
        add("empty", "", "line 1: the lesson has no title");
        add("text first", "Hello\n# Title\n", "line 1: there is text before the title");
        add("no minutes", "# T\n\n## One\n", "\"minutes: 5\"");
        add("minutes of nonsense", "# T\n```lesson\nminutes: soon\n```\n", "line 3: the key \"minutes\" is \"soon\"");
        add("no steps", "# T\n```lesson\nminutes: 5\n```\n", "the lesson has no steps");
        add("block never closed", lessonWith("```setup\npreset: quick\n"), "line 11: the block is never closed");
        add("unknown block", lessonWith("```stage\n```\n"),
            "there is no block \"stage\"; there are lesson, setup, point, predict, run and reveal");
        add("setup of nothing", lessonWith("```setup\n```\n"), "the block \"setup\" is empty");
        add("one axis", lessonWith("```setup\naxes: mse\n```\n"), "as: axes: mse, linear");
        add("image of nonsense", lessonWith("```setup\nimage: first\n```\n"), "\"image\" is \"first\"");
        add("second block", lessonWith(std::string(setup) + setup), "line 14: the step has a second block \"setup\"");
        add("no key", lessonWith("```setup\nquick\n```\n"), "line 12: \"quick\" is not understood");
        add("unknown preset", lessonWith("```setup\npreset: slow\n```\n"), "quick");
        add("unknown setting", lessonWith("```setup\ntraining.epoch: 3\n```\n"), "training.epoch");
        add("setting out of range", lessonWith("```setup\ntraining.epochs: 0\n```\n"), "training.epochs");
        add("unknown view", lessonWith("```point\nthe plot\n```\n"), "line 12: there is no view \"the plot\"");
        add("run without setup", lessonWith("```run\ntrain: whole\n```\n"), "before any step has a block \"setup\"");
        add("run of nonsense", lessonWith(std::string(setup) + "```run\ntrain: a while\n```\n"), "20 steps");
        add("two runs", lessonWith(std::string(setup) + "```run\ntrain: whole\nmeasure: decoders\n```\n"), "either of");
        add("unknown measurement", lessonWith(std::string(setup) + "```run\nmeasure: decoder\n```\n"),
            "there is no measurement \"decoder\"");
        add("unknown decoder", lessonWith(std::string(setup) + "```run\nmeasure: decoders\ndecoders: wide\n```\n"),
            "there is no decoder \"wide\"");
        add("unknown study", lessonWith("```run\nstudy: pitfall-9\n```\n"), "pitfall-9");
        add("unknown key of a measurement",
            lessonWith(std::string(setup) + "```run\nmeasure: separability\nseeds: 3\n```\n"),
            "measure, facts and sample");
        add("choice without condition",
            lessonWith("```predict\nname: a\nask: b\nchoice: yes\nchoice: no | otherwise\n```\n"),
            "line 14: the choice has no condition");
        add("one choice", lessonWith("```predict\nname: a\nask: b\nchoice: no | otherwise\n```\n"), "one choice only");
        add("number without outcome", lessonWith("```predict\nname: a\nask: b\nnumber: 0 … 10\n```\n"), "\"outcome\"");
        add("range of one number", lessonWith("```predict\nname: a\nask: b\nnumber: 10\noutcome: last.mse\n```\n"),
            "two different numbers");
        add("line of unknown measures",
            lessonWith("```predict\nname: a\nask: b\nline: mse, loss\nx: 1 … 2\ny: 0 … 1\n```\n"),
            "\"loss\" is not among the measures; there are knn, linear");
        add("line below 0", lessonWith("```predict\nname: a\nask: b\nline: mse, knn\nx: 0 … 2\ny: 0 … 1\n```\n"),
            "above 0");
        add("name twice",
            lessonWith("```predict\nname: a\nask: b\nnumber: 0 … 10\noutcome: last.mse\n```\n## Two\n```predict\nname: "
                       "a\nask: b\nnumber: 0 … 10\noutcome: last.mse\n```\n"),
            "another prediction's already");
        add("unknown fact", lessonWith("```reveal\nIt is {stage1.last.loss:2}.\n```\n"),
            "line 12: there is no number called \"stage1.last.loss\"; perhaps stageK.");
        add("unknown prefix", lessonWith("```reveal\nIt is {small.last.mse}.\n```\n"), "small.last.mse");
        add("unknown format", lessonWith("```reveal\nIt is {last.mse:percent}.\n```\n"), "has the format \"percent\"");
        add("broken expression", lessonWith("```reveal\nif last.mse <: Small.\n```\n"), "ends too early");
        add("brace not closed", lessonWith("```reveal\nIt is {last.mse.\n```\n"), "closing brace");
        add("else alone", lessonWith("```reveal\nelse: No.\n```\n"), "there is no \"if\" right before");
        add("unknown formula", lessonWith("Text $\\oint x$.\n"), "line 9: the formula $\\oint x$ uses \\oint");
        add("nested without end", lessonWith(std::string(100000, '>') + " text\n"), "nested too deeply");
        std::string sum = "1";
        for (int i = 0; i < 100000; ++i)
            sum += "+1";
        add("sum without end", lessonWith("```reveal\nif " + sum + " > 0: Yes.\n```\n"), "is too long");
        add("too long", lessonWith(std::string(300000, 'a')), "256 KiB");
        add("picture in a line", lessonWith("Text ![a](b.svg) text.\n"), "a picture stands in a line of text");
        add("picture unseen", lessonWith("![](b.svg)\n"), "has no description");
        add("not text", std::string("# T\0", 4), "is not text");
    }

    void complains()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const QString said = QString::fromStdString(messageOf(text.toStdString()));
        QVERIFY2(said.startsWith("test.md, line ") && said.contains(says), qPrintable(said));
    }

    // Lessons as they are, but for one line each: read, or refused in a sentence that can be shown.
    void anyLineMayBeBroken()
    {
        const QDir folder(PITFALL_SOURCE_DIR "/resources/lessons");
        int read = 0, refused = 0;
        for (const QString &name : folder.entryList({"[a-z]*.md"})) {
            const QStringList lines =
                QString::fromStdString(readTextFile(folder.filePath(name).toStdString())).split('\n');
            for (qsizetype i = 0; i < lines.size(); ++i)
                for (const QString &other : {QString(), lines[i].left(lines[i].size() / 2), lines[i] + lines[i],
                                             QString("```"), QString("```setup"), QString("## "), QString("x: 1 … "),
                                             "$" + lines[i], "{" + lines[i], lines[i] + QString(9999, '(')}) {
                    QStringList changed = lines;
                    changed[i] = other;
                    const QString said = QString::fromStdString(messageOf(changed.join('\n').toStdString()));
                    const bool isSentence =
                        said.startsWith("test.md, line ") && !said.contains('\n') && said.endsWith('.');
                    ++(isSentence ? refused : read);
                    QVERIFY2(isSentence || said == "read without complaint",
                             qPrintable(
                                 QString("%1, line %2 as \"%3\": %4").arg(name).arg(i + 1).arg(other.left(99), said)));
                }
        }
        QVERIFY(read > 1000 && refused > 1000);
    }

    void calculates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("precedence") << "1 + 2 * 3 - 4 / 2" << 5.0;
        QTest::newRow("brackets") << "-(1 + 2) * 3" << -9.0;
        QTest::newRow("fact") << "10 * last.mse" << 0.2;
        QTest::newRow("ends") << "last.linear.low + high(last.linear)" << 1.6;
        QTest::newRow("functions") << "min(3, 2) + max(3, 2) + abs(-1)" << 6.0;
        QTest::newRow("condition") << "last.mse < 0.1 and not last.linear < 0.5 or 1 == 2" << 1.0;
        QTest::newRow("or binds less") << "1 == 1 or 1 == 2 and 1 == 2" << 1.0;
        QTest::newRow("known") << "known(last.mse) and last.mse < 1" << 1.0;
        QTest::newRow("unknown") << "known(last.knn) and last.knn > 0.5" << 0.0;
        QTest::newRow("missing") << "last.knn + 1" << double(NAN);
        QTest::newRow("by nothing") << "1 / 0" << double(NAN);
    }

    void calculates()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        Facts facts;
        facts.set("last.mse", 0.02);
        facts.set("last.linear", around(0.8, 0.02));
        const double got = Expression(text.toStdString()).value(facts).value;
        QVERIFY2(std::isnan(value) ? std::isnan(got) : std::fabs(got - value) < 1e-12,
                 qPrintable(QString::number(got)));
    }

    void intervalsGoThroughArithmetic()
    {
        Facts facts;
        facts.set("last.linear", around(0.8, 0.03));
        facts.set("first.linear", around(0.7, 0.04));
        const Interval difference = Expression("last.linear - first.linear").value(facts);
        QCOMPARE(difference.low, 0.1 - 0.05);  // √(0.03² + 0.04²)
        QCOMPARE(difference.high, 0.1 + 0.05);
        const Interval ratio = Expression("last.linear / first.linear").value(facts);
        QCOMPARE(ratio.low, 0.77 / 0.74);
        QCOMPARE(ratio.high, 0.83 / 0.66);
        const Interval turned = Expression("-100 * last.linear").value(facts);
        QCOMPARE(turned.low, -83.0);
    }

    void revealsWhatHolds()
    {
        const Lesson lesson = read(lessonWith("```reveal\nif stage1.gain.linear.low > 0: Better by "
                                              "{stage1.gain.linear:points interval}.\n\nelse if "
                                              "stage1.gain.linear.high < 0: Worse by {-stage1.gain.linear:points}."
                                              "\n\nelse: This run did not show it.\n\nOf {images.test:count} with "
                                              "{last.mse} at {last.linear:% interval}, $x_{i}$.\n```\n"));
        const auto said = [&](const Interval &gain) {
            Facts facts;
            facts.set("stage1.gain.linear", gain);
            facts.set("images.test", 12345);
            facts.set("last.mse", 0.01526);
            facts.set("last.linear", around(0.8, 0.01));
            return revealed(lesson.steps[0].reveal, facts).markdown;
        };
        const std::string rest = "\n\nOf 12\u202f345 with 0.0153 at 80.0% (79.0 … 81.0), $x_{i}$.\n\n";
        QCOMPARE(said(around(0.03, 0.01)), " Better by +3.0 points (+2.0 … +4.0)." + rest);
        QCOMPARE(said(around(-0.03, 0.01)), " Worse by +3.0 points." + rest);
        QCOMPARE(said(around(0.001, 0.01)), " This run did not show it." + rest);
    }

    void missingNumbersAreSaid()
    {
        const Lesson lesson =
            read(lessonWith("```reveal\nif last.mse < 1: Yes.\n\nelse: No.\n\nIt is {last.knn}.\n\nPlain.\n```\n"));
        const RevealText text = revealed(lesson.steps[0].reveal, {});
        QCOMPARE(text.markdown, "Plain.\n\n");
        QCOMPARE(text.missing, (std::vector<std::string>{"last.mse", "last.knn"}));
    }

    void whatMayBeMissingIsAskedFor()
    {
        const Lesson lesson = read(lessonWith("```reveal\nif known(last.knn) and last.knn > 0.5: Yes, {last.knn:2}."
                                              "\n\nelse: Perhaps.\n```\n"));
        const RevealText without = revealed(lesson.steps[0].reveal, {});
        QCOMPARE(without.markdown, " Perhaps.\n\n");
        QVERIFY(without.missing.empty());
        Facts facts;
        facts.set("last.knn", 0.75);
        QCOMPARE(revealed(lesson.steps[0].reveal, facts).markdown, " Yes, 0.75.\n\n");
        QVERIFY(messageOf(lessonWith("```reveal\nif known(last.nothing): Yes.\n```\n")).find("last.nothing") !=
                std::string::npos);
    }

    void numbersReadWell()
    {
        QCOMPARE(formatted(around(-0.0004, 0), "%"), "0.0%");
        QCOMPARE(formatted(around(-0.04, 0), "points"), "−4.0 points");
        QCOMPARE(formatted(around(1234567, 0), "count"), "1\u202f234\u202f567");
        QCOMPARE(formatted(around(0.015264, 0.0001), "interval"), "0.0153 (0.0152 … 0.0154)");
        QCOMPARE(formatted(around(0.012, 0.01), "signed interval"), "+1.2 (+0.2 … +2.2)");
        QCOMPARE(formatted(around(2, 0), "0"), "2");
    }

    void setsFormulae()
    {
        QCOMPARE(formulaToHtml("x_i^2"), "<i>x</i><sub><i>i</i></sub><sup>2</sup>");
        QCOMPARE(formulaToHtml("\\frac{1}{n}\\sum_{i=1}^n (a_i - b)"),
                 "<sup>1</sup>\u2044<sub><i>n</i></sub>\u2009∑<sub><i>i</i>\u00a0=\u00a01</sub><sup><i>n</i></sup>"
                 "(<i>a</i><sub><i>i</i></sub>\u00a0−\u00a0<i>b</i>)");
        QCOMPARE(formulaToHtml("\\frac{a+b}{2}"), "(<i>a</i>\u00a0+\u00a0<i>b</i>)\u2009/\u20092");
        QCOMPARE(formulaToHtml("\\hat{x} \\in \\mathbb{R}^{784}"), "<i>x\u0302</i>\u00a0∈\u00a0ℝ<sup>784</sup>");
        QCOMPARE(formulaToHtml("\\mathrm{MSE} < -\\lambda"), "MSE\u00a0&lt;\u00a0−λ");
        QVERIFY_EXCEPTION_THROWN(formulaToHtml("{x"), ConfigError);
        QVERIFY_EXCEPTION_THROWN(formulaToHtml("x}"), ConfigError);
        QVERIFY_EXCEPTION_THROWN(formulaToHtml(std::string(1000, '{')), ConfigError);
    }

    void setsText()
    {
        const auto pieces =
            richText("One **two** $a<b$.\n\n![A plot](plot.svg)\n\n$$x$$\n\n- a\n  - b\n- c\n\n<b>no</b>");
        QCOMPARE(pieces.size(), std::size_t(5));
        QCOMPARE(pieces[0].html, "<p>One <strong>two</strong> <i>a</i>\u00a0&lt;\u00a0<i>b</i>.</p>");
        QCOMPARE(pieces[1].picture, "plot.svg");
        QCOMPARE(pieces[1].description, "A plot");
        QVERIFY(pieces[2].isFormula);
        QVERIFY(pieces[3].html.starts_with("<ul>") && pieces[3].html.ends_with("</ul>"));
        QCOMPARE(plainText(pieces[4].html), "<b>no</b>");
    }

    void predictionsAreHeldAgainstWhatCame()
    {
        const Lesson lesson = read(lessonWith("```predict\nname: a\nask: b\nchoice: up | stage1.gain.linear.low > "
                                              "0\nchoice: down | stage1.gain.linear.high < 0\nchoice: level | "
                                              "otherwise\n```\n"));
        const LessonPrediction &prediction = *lesson.steps[0].prediction;
        Facts facts;
        QVERIFY(!optionThatCame(prediction, facts));
        facts.set("stage1.gain.linear", around(-0.05, 0.01));
        QCOMPARE(optionThatCame(prediction, facts).value_or(-1), 2);
        facts.set("stage1.gain.linear", around(0, 0.01));
        QCOMPARE(optionThatCame(prediction, facts).value_or(-1), 3);
    }

    void linesAreHeldAgainstThePath()
    {
        LessonPrediction prediction;
        prediction.kind = LessonPrediction::Kind::Line;
        prediction.score = "mse";
        prediction.accuracy = "linear";
        // On a logarithmic axis the path is level at 0.8 from 0.1 to 0.001; the line covers its first half and rises
        // from 0.8 to 0.9, so that it is 0.05 above it in the mean.
        const std::vector<Evaluation> path = {evaluation(0, 0.1, 0.8), evaluation(0, 0.001, 0.8),
                                              evaluation(1, 0.5, 0.7)};
        prediction.stage = 0;
        const auto same = compareLine(prediction, {{0.1, 0.8}, {0.01, 0.9}}, path);
        QVERIFY(same);
        QVERIFY(std::fabs(same->drawnRise - 0.1) < 1e-12);
        QVERIFY(std::fabs(same->distance - 0.05) < 0.002);
        QVERIFY(std::fabs(same->shared - 0.5) < 0.02);
        QCOMPARE(same->rise.value, 0.0);
        QVERIFY(std::fabs(same->rise.high - std::hypot(0.01, 0.01)) < 1e-12);
        QVERIFY(!compareLine(prediction, {{1, 0.8}, {0.5, 0.9}}, path));  // nowhere above it
        prediction.stage = -1;                                            // the last stage has one measurement only
        QVERIFY(!compareLine(prediction, {{0.1, 0.8}, {0.01, 0.9}}, path));
    }

    void progressIsKept()
    {
        LessonProgress progress;
        progress.step = 2;
        progress.predictions["a"] = {2, 0.5, {{0.1, 0.8}, {0.01, 0.9}}};
        progress.facts[0].set("last.mse", around(0.2, 0.01));
        progress.facts[1].set("last.mse", around(0.1, 0.01));
        progress.paths[1] = {evaluation(0, 0.1, 0.8)};
        progress.studyFolder = "/tmp/a \"folder\"";
        const LessonProgress again = progressFromText(toText(progress), 3);
        QCOMPARE(again.step, 2);
        QVERIFY(again.predictions == progress.predictions);
        QVERIFY(again.isDone(0) && again.isDone(1) && !again.isDone(2));
        const Lesson lesson = read(lessonWith("\n## Two\n\n```predict\nname: a\nask: b\nnumber: 0 … 10\noutcome: "
                                              "last.mse\n```\n"));
        QCOMPARE(again.factsAt(0, lesson).find("last.mse")->value, 0.2);
        QVERIFY(!again.factsAt(0, lesson).find("prediction.a"));
        QCOMPARE(again.factsAt(1, lesson).find("last.mse")->low, 0.09);
        QCOMPARE(again.factsAt(1, lesson).find("prediction.a")->value, 0.5);
        QCOMPARE(again.paths.at(1)[0].at("linear").value, 0.8);
        QCOMPARE(again.studyFolder, progress.studyFolder);
        QVERIFY(!progressFromText(toText(progress), 2).isBegun());  // the lesson has become shorter
        QVERIFY(!progressFromText("{\"step\": 1}", 3).isBegun());
        QVERIFY(!progressFromText("nonsense", 3).isBegun());
    }

    void capsMakeARehearsal()
    {
        const Lesson lesson = read(lessonWith(std::string(setup) + "```run\nstudy: pitfall-20\ncount: 12\n```\n"));
        LessonCaps caps;
        caps.images = 300;
        caps.epochs = 1;
        caps.networks = 4;
        const ExperimentConfig config = configAt(lesson, 0, caps);
        QCOMPARE(config.data.train, 300);
        QCOMPARE(config.training.epochs, 1);
        QCOMPARE(studyOf(*lesson.steps[0].run, {}).count, 12);
        const Study study = studyOf(*lesson.steps[0].run, {}, caps);
        QCOMPARE(study.count, 4);
        QCOMPARE(study.base.training.epochs, 1);
        QVERIFY(std::none_of(study.vary.begin(), study.vary.end(),
                             [](const Variation &each) { return each.key == "training.epochs"; }));
    }

    // What a teacher may use is what the list says.
    void everyFactIsDocumented()
    {
        QFile file(PITFALL_SOURCE_DIR "/resources/lessons/README.md");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const FactKind &kind : factKinds())
            QVERIFY2(text.contains(QString::fromStdString("`" + kind.pattern + "`")), kind.pattern.c_str());
        for (const std::string &view : lessonViews())
            QVERIFY2(text.contains(QString::fromStdString("`" + view + "`")), view.c_str());
    }

    void gatheredFactsHaveNames()
    {
        RunRecords run;
        run.evaluations = {evaluation(0, 0.2, 0.8), evaluation(0, 0.1, 0.78), evaluation(1, 0.3, 0.7)};
        run.evaluations[1].step = 5;
        run.evaluations[2].step = 6;
        run.baselines = {{"pca", "PCA", 5, around(0.8, 0.01), around(0.7, 0.01)}};
        run.report.emplace();
        run.report->scores["mse"] = around(0.1, 0);
        run.report->baselines = run.baselines;
        run.report->regrets = {{0, "linear", 3, 5, {}, {}, around(0.01, 0.01)}};
        const Facts facts = factsOf(run);
        for (const auto &[name, value] : facts.all())
            QVERIFY2(isFactName(name), name.c_str());
        QVERIFY(std::fabs(facts.find("stage1.gain.linear")->value + 0.02) < 1e-12);
        QCOMPARE(facts.find("stage1.ratio.mse")->value, 2.0);
        QVERIFY(!facts.find("stage2.gain.mse"));  // measured once
        QCOMPARE(facts.find("last.linear")->value, 0.7);
        QCOMPARE(facts.find("final.pca.knn")->value, 0.7);
        QVERIFY(isFactName("small.stage12.last.ssim", {"small."}) && !isFactName("stage0.last.ssim"));
        QVERIFY(isFactName("finetuning.100.gain") && isFactName("finetuning.most.frozen"));
        QVERIFY(!isFactName("finetuning.some.gain"));
    }
};

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"
