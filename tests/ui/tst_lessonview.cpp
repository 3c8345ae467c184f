#include "tests/ui/smalldata.h"
#include "ui/views/lessonsentence.h"
#include "ui/views/lessonview.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/widgets/attention.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace pitfall;

namespace {

Lesson lesson()
{
    return readLesson(R"(# Title

Summary with $x$.

```lesson
minutes: 5
```

## One

Text.

```setup
preset: quick
```

```predict
name: choice
ask: Which?
choice: up | stage1.gain.linear.low > 0
choice: down | stage1.gain.linear.high < 0
```

```run
train: whole
```

```point
filters: the edges
```

## Two

Nothing to run.

## Three

```predict
name: number
ask: How many?
number: 0 … 100
step: 0.5
unit: %
outcome: 100 * last.linear
```
)",
                      "test", "test.md");
}

Interval around(double value, double half)
{
    return {value, value - half, value + half};
}

QString textOf(const LessonView &view, const char *name)
{
    const auto *label = view.findChild<QLabel *>(QLatin1String(name));
    return label && label->isVisibleTo(&view) ? label->text() : QString();
}

QAbstractButton *button(const LessonView &view, const char *name)
{
    auto *found = view.findChild<QAbstractButton *>(QLatin1String(name));
    if (!found)
        qFatal("no button %s", name);
    return found;
}

}  // namespace

class TestLessonView : public QObject {
    Q_OBJECT

private slots:
    void coverOffersToBeginOrGoOn()
    {
        LessonView view;
        view.showCover(m_lesson, {}, QStringLiteral("Save the run."), 1);
        QVERIFY(textOf(view, "heading").contains(QStringLiteral("5 min")));
        QVERIFY(textOf(view, "notice").contains(QStringLiteral("Save the run.")));
        QSignalSpy begin(&view, &LessonView::beginAsked), resume(&view, &LessonView::resumeAsked);
        button(view, "lessonResume")->click();
        button(view, "lessonBegin")->click();
        QCOMPARE(resume.size(), 1);
        QCOMPARE(begin.size(), 1);
        QVERIFY(!button(view, "lessonNext")->isVisibleTo(&view));
        view.showCover(m_lesson, {}, {}, -1);
        QVERIFY(!view.findChild<QAbstractButton *>(QStringLiteral("lessonResume")));
    }

    void predictionComesBeforeTheRun()
    {
        LessonView view;
        view.showStep(m_lesson, {}, 0);
        view.setPrediction(std::nullopt);
        QVERIFY(!button(view, "lessonRun")->isEnabled());
        QCOMPARE(button(view, "lessonNext")->text(), QStringLiteral("Skip"));
        QSignalSpy predicted(&view, &LessonView::predicted), run(&view, &LessonView::runAsked);
        view.findChildren<QRadioButton *>()[1]->click();
        QCOMPARE(predicted.size(), 1);
        QCOMPARE(predicted[0][0].value<PredictedValue>().choice, 2);
        view.setPrediction(predicted[0][0].value<PredictedValue>());
        QVERIFY(button(view, "lessonRun")->isEnabled());
        button(view, "lessonRun")->click();
        QCOMPARE(run.size(), 1);
    }

    void runsArePausedOrStopped()
    {
        using Kind = LessonRunState::Kind;
        LessonView view;
        view.showStep(m_lesson, {}, 0);
        QSignalSpy pause(&view, &LessonView::pauseAsked), stop(&view, &LessonView::stopAsked);
        view.setRunState({Kind::Going, true, 0.25, QStringLiteral("Training")});
        QCOMPARE(button(view, "lessonRun")->text(), QStringLiteral("Pause"));
        QCOMPARE(textOf(view, "lessonDoing"), QStringLiteral("Training"));
        QVERIFY(!view.findChildren<QRadioButton *>()[0]->isEnabled());
        button(view, "lessonRun")->click();
        QCOMPARE(pause.size(), 1);
        view.setRunState({Kind::Paused, true, 0.25, {}});
        QCOMPARE(button(view, "lessonRun")->text(), QStringLiteral("Go on"));
        view.setRunState({Kind::Going, false, -1, {}});
        QVERIFY(!button(view, "lessonRun")->isVisibleTo(&view));
        button(view, "lessonStop")->click();
        QCOMPARE(stop.size(), 1);
        view.setRunState({Kind::Done, false, -1, {}});
        QVERIFY(view.isRunDone());
        QCOMPARE(button(view, "lessonRun")->text(), QStringLiteral("Run again"));
        QCOMPARE(button(view, "lessonNext")->text(), QStringLiteral("Next"));
    }

    void revealIsReadAloudWhole()
    {
        LessonView view;
        view.showStep(m_lesson, {}, 0);
        view.setReveal(LessonReveal{QStringLiteral("You predicted: “up”."), "It *fell*.", {"last.mse"}});
        QVERIFY(textOf(view, "comparison").contains(QStringLiteral("You predicted")));
        QVERIFY(textOf(view, "missing").contains(QStringLiteral("last.mse")));
        QVERIFY(view.stepText().startsWith(QStringLiteral("One\nText.\n")));
        QVERIFY(view.stepText().endsWith(QStringLiteral("You predicted: “up”.\nIt fell.\n")));
        view.setReveal(std::nullopt);
        QVERIFY(!view.findChild<QWidget *>(QStringLiteral("reveal")));
        QVERIFY(!view.stepText().contains(QStringLiteral("fell")));
    }

    void stepsAreTurnedByProgramToo()
    {
        LessonView view;
        view.showStep(m_lesson, {}, 2);
        QSignalSpy next(&view, &LessonView::nextAsked), previous(&view, &LessonView::previousAsked);
        view.next();
        view.previous();
        QCOMPARE(next.size(), 1);
        QCOMPARE(previous.size(), 1);
        QCOMPARE(button(view, "lessonNext")->text(), QStringLiteral("Finish"));
        QCOMPARE(view.stepTitle(), QStringLiteral("Three"));
    }

    void pointersAreLinks()
    {
        LessonView view;
        view.showStep(m_lesson, {}, 0);
        QVERIFY(textOf(view, "pointers").contains(QStringLiteral("Filters</a>: the edges")));
        QSignalSpy pointed(&view, &LessonView::pointed);
        emit view.findChild<QLabel *>(QStringLiteral("pointers"))->linkActivated(QStringLiteral("filters"));
        QCOMPARE(pointed[0][0].toString(), QStringLiteral("filters"));
    }

    void choicesAreComparedInWords()
    {
        const LessonPrediction &prediction = *m_lesson.steps[0].prediction;
        PredictedValue value;
        value.choice = 1;
        Facts facts;
        QVERIFY(comparisonText(prediction, value, facts, {}).isEmpty());
        facts.set("stage1.gain.linear", around(0.05, 0.01));
        QCOMPARE(comparisonText(prediction, value, facts, {}),
                 QStringLiteral("You predicted: “up”. So it is in this run."));
        facts.set("stage1.gain.linear", around(-0.05, 0.01));
        QCOMPARE(comparisonText(prediction, value, facts, {}),
                 QStringLiteral("You predicted: “up”. This run shows: “down”."));
        facts.set("stage1.gain.linear", around(0, 0.01));
        QVERIFY(comparisonText(prediction, value, facts, {}).contains(QStringLiteral("none of the answers")));
    }

    void numbersAreComparedInWords()
    {
        const LessonPrediction &prediction = *m_lesson.steps[2].prediction;
        PredictedValue value;
        value.number = 70;
        Facts facts;
        facts.set("last.linear", around(0.8, 0.02));
        QCOMPARE(comparisonText(prediction, value, facts, {}),
                 QStringLiteral("You predicted 70.0%; this run shows 80.0% (78.0 … 82.0). You were too low by 10.0%."));
        value.number = 81.5;
        QVERIFY(comparisonText(prediction, value, facts, {}).endsWith(QStringLiteral("within the 95% interval.")));
    }

    void linesAreComparedInWords()
    {
        LessonPrediction prediction;
        prediction.kind = LessonPrediction::Kind::Line;
        prediction.score = "mse";
        prediction.accuracy = "knn";
        PredictedValue value;
        value.line = {{0.1, 0.6}, {0.01, 0.7}};
        const std::vector<Evaluation> path = {smalldata::evaluation(0, 0, 0.1, 0.6),
                                              smalldata::evaluation(9, 0, 0.01, 0.5)};
        const QString said = comparisonText(prediction, value, {}, path);
        QVERIFY2(said.startsWith(QStringLiteral("Your line rises by 10.0 points; the path of this run falls by 10.0 "
                                                "points (95%: −12.8 … −7.2).")),
                 qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("10.0 points apart in the mean")), qPrintable(said));
        value.line = {{0.9, 0.6}, {0.5, 0.7}};
        QVERIFY(comparisonText(prediction, value, {}, path).contains(QStringLiteral("beside the path")));
    }

    void framesGoByThemselves()
    {
        QWidget widget;
        widget.resize(100, 80);
        widget.show();
        Attention::drawTo(&widget);
        Attention::drawTo(&widget);  // one frame at a time
        QCOMPARE(widget.findChildren<Attention *>().size(), 1);
        widget.resize(200, 90);
        QTRY_COMPARE(widget.findChild<Attention *>()->size(), QSize(200, 90));
        QTRY_VERIFY_WITH_TIMEOUT(!widget.findChild<Attention *>(), 60000);
    }

    void lineStaysOnItsAxes()
    {
        LossAccuracyView view;
        view.resize(600, 400);
        view.begin(ExperimentConfig(), smalldata::splits());
        LessonPrediction early;
        early.score = "mse";
        early.accuracy = "knn";
        early.left = 0.2;
        early.right = 0.001;
        view.askForLine(early);  // before anything has been measured
        QVERIFY(view.plot().xAxis->visible());
        QCOMPARE(view.plot().yAxis->range().upper, early.top);
        view.addEvaluations({smalldata::evaluation(0, 0, 0.2, 0.6), smalldata::evaluation(9, 0, 0.1, 0.5)});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        LessonPrediction prediction;
        prediction.score = "mse";
        prediction.accuracy = "knn";
        prediction.left = 0.2;
        prediction.right = 0.001;
        view.askForLine(prediction);
        QVERIFY(view.isAskingForLine());
        QCOMPARE(view.accuracyKey(), QStringLiteral("knn"));
        // There is room to draw in beyond what has been measured.
        QVERIFY(view.plot().xAxis->range().lower < 0.00101);
        view.showLine(prediction, {{0.2, 0.55}, {0.002, 0.9}});
        QVERIFY(!view.isAskingForLine());
        QVERIFY(view.plot().yAxis->range().upper >= 0.9);
        view.setAxes(QStringLiteral("ssim"), QStringLiteral("knn"));
        QVERIFY(view.plot().xAxis->range().upper > 0.4 && view.plot().yAxis->range().upper < 0.9);
        view.setAxes(QStringLiteral("mse"), QStringLiteral("knn"));
        QVERIFY(view.plot().yAxis->range().upper >= 0.9);
    }

private:
    const Lesson m_lesson = lesson();
};

QTEST_MAIN(TestLessonView)
#include "tst_lessonview.moc"
