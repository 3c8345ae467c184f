#include "tests/ui/smalldata.h"
#include "ui/views/lossaccuracyview.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace pitfall;
using smalldata::evaluation;

class TestLossAccuracyView : public QObject {
    Q_OBJECT

private slots:
    void emptyViewDraws();
    void betterIsToTheRight();
    void pointsAreDrawnWhereTheyAre();
    void everythingFitsUntilThePersonZooms();
    void beginTwiceMakesTwoRuns();
    void olderRunsCanBeHiddenAndCleared();
    void verdictComparesFirstAndLast();
    void verdictAdmitsChance();
    void withoutLabelsThereIsNoAccuracy();
    void finalReportIsShown();
    void csvHoldsEveryEvaluation();
    void darkPaletteChangesTheBackground();
    void exportsAreValid();
    void failedExportNamesTheFile();
    void hoverShowsValues();

private:
    static void fill(LossAccuracyView &view)
    {
        view.setAxes("mse", "knn");
        view.begin(ExperimentConfig(), smalldata::splits());
        view.setBaselines(smalldata::baselines());
        view.addEvaluations({evaluation(0, 0, 0.2, 0.75), evaluation(10, 0, 0.05, 0.78)});
        view.addEvaluations({evaluation(10, 1, 0.1, 0.76), evaluation(40, 1, 0.025, 0.77)});
    }
    static QColor corner(QWidget &widget) { return widget.grab().toImage().pixelColor(2, 2); }
};

void TestLossAccuracyView::emptyViewDraws()
{
    LossAccuracyView view;
    view.resize(460, 340);
    view.addEvaluations({evaluation(0, 0, 0.2, 0.75)});  // no run yet
    view.setFinal(FinalReport());
    view.showMoment(3);
    QVERIFY(!view.grab().isNull());
    QCOMPARE(view.csv().count('\n'), 1);
    QVERIFY(!view.findChild<Plot *>()->xAxis->visible());
}

void TestLossAccuracyView::betterIsToTheRight()
{
    LossAccuracyView view;
    view.resize(700, 520);
    fill(view);
    view.grab();
    auto *plot = view.findChild<Plot *>();
    QVERIFY(plot->xAxis->coordToPixel(0.02) > plot->xAxis->coordToPixel(0.2));
    QCOMPARE(plot->xAxis->scaleType(), QCPAxis::stLogarithmic);
    view.setAxes("ssim", "linear");
    QVERIFY(plot->xAxis->coordToPixel(0.9) > plot->xAxis->coordToPixel(0.2));
    QVERIFY(plot->xAxis->label().contains("better"));
    QVERIFY(plot->yAxis->label().contains(QString::fromStdString(measure("linear").label)));
    QCOMPARE(view.scoreKey(), QString("ssim"));
}

void TestLossAccuracyView::pointsAreDrawnWhereTheyAre()
{
    LossAccuracyView view;
    view.resize(700, 520);
    fill(view);
    const QImage image = view.grab().toImage();
    auto *plot = view.findChild<Plot *>();
    const RunPainter painter(*plot, measure("mse"), measure("knn"));
    const auto points = painter.points(view.runs().front());
    QCOMPARE(points.size(), std::size_t(4));
    const QColor colour = plot->theme().run(0);
    for (const RunPainter::Point &point : points)
        QCOMPARE(image.pixelColor(plot->mapTo(&view, point.at.toPoint())), colour);
}

void TestLossAccuracyView::everythingFitsUntilThePersonZooms()
{
    LossAccuracyView view;
    view.resize(700, 520);
    fill(view);
    auto *plot = view.findChild<Plot *>();
    view.grab();
    QVERIFY(plot->yAxis->range().contains(0.82));  // PCA
    QVERIFY(!plot->yAxis->range().contains(0.1));  // chance is only a note
    view.addEvaluations({evaluation(80, 1, 0.001, 0.6)});
    QVERIFY(plot->xAxis->range().contains(0.001));
    QVERIFY(plot->yAxis->range().contains(0.58));
    QTest::keyClick(plot, Qt::Key_Plus);
    const QCPRange zoomed = plot->xAxis->range();
    view.addEvaluations({evaluation(90, 1, 0.0001, 0.5)});
    QVERIFY(plot->xAxis->range() == zoomed);
    QTest::mouseDClick(plot, Qt::LeftButton, {}, plot->rect().center());
    QVERIFY(plot->xAxis->range().contains(0.0001));
}

void TestLossAccuracyView::beginTwiceMakesTwoRuns()
{
    LossAccuracyView view;
    fill(view);
    fill(view);
    QCOMPARE(view.runs().size(), std::size_t(2));
    QCOMPARE(runLabel(view.runs()[1]), QString("run 2  16→8"));
    QVERIFY(Theme(view.palette()).run(0) != Theme(view.palette()).run(1));
    view.begin(ExperimentConfig(), smalldata::splits());  // two in a row: the first has nothing to show
    view.begin(ExperimentConfig(), smalldata::splits());
    QCOMPARE(view.runs().size(), std::size_t(3));
}

void TestLossAccuracyView::olderRunsCanBeHiddenAndCleared()
{
    LossAccuracyView view;
    view.resize(700, 520);
    fill(view);
    view.addEvaluations({evaluation(80, 1, 0.001, 0.6)});
    fill(view);
    auto *plot = view.findChild<Plot *>();
    QVERIFY(plot->xAxis->range().contains(0.001));
    view.setRunShown(1, false);
    QVERIFY(!plot->xAxis->range().contains(0.001));
    view.removeRun(2);  // the current one stays
    QCOMPARE(view.runs().size(), std::size_t(2));
    view.clearOlderRuns();
    QCOMPARE(view.runs().size(), std::size_t(1));
    QCOMPARE(view.runs().front().number, 2);
    view.grab();
}

void TestLossAccuracyView::verdictComparesFirstAndLast()
{
    Run run;
    run.evaluations = {evaluation(0, 0, 0.2, 0.7)};
    QVERIFY(verdict(run, measure("mse"), measure("knn")).isEmpty());
    run.evaluations.push_back(evaluation(9, 0, 0.025, 0.8));
    const QString text = verdict(run, measure("mse"), measure("knn"));
    QVERIFY2(text.contains("8 times less error"), qPrintable(text));
    // ±2 points each, taken as independent: ±2.8 of the difference.
    QVERIFY2(text.contains("10.0 points better (95%: 7.2 … 12.8)."), qPrintable(text));
}

void TestLossAccuracyView::verdictAdmitsChance()
{
    Run run;
    run.evaluations = {evaluation(0, 0, 0.2, 0.7), evaluation(9, 0, 0.4, 0.69)};
    const QString text = verdict(run, measure("mse"), measure("knn"));
    QVERIFY2(text.contains("2 times more error"), qPrintable(text));
    QVERIFY2(text.contains("1.0 points worse (95%: −3.8 … 1.8), which may be chance."), qPrintable(text));
}

void TestLossAccuracyView::withoutLabelsThereIsNoAccuracy()
{
    const auto labelled = smalldata::splits();
    auto dataset = std::make_shared<Dataset>(*labelled->test.dataset);
    dataset->labelled = false;
    auto splits = std::make_shared<Splits>(*labelled);
    splits->test.dataset = dataset;
    LossAccuracyView view;
    view.resize(700, 520);
    fill(view);
    view.begin(ExperimentConfig(), splits);
    view.setBaselines(smalldata::baselines());
    view.addEvaluations({evaluation(0, 0, 0.2, 1), evaluation(10, 0, 0.05, 1)});
    view.setFinal(FinalReport());
    const Run &run = view.runs().back();
    QVERIFY(run.baselines.empty() && !run.report && !valueOf(run.evaluations.back(), "knn"));
    QCOMPARE(valueOf(run.evaluations.back(), "mse")->value, 0.05);
    QVERIFY(!view.findChild<Plot *>()->xAxis->visible());
    QVERIFY(!view.titleControls()->findChild<QComboBox *>("accuracy")->isEnabled());
    QVERIFY(!view.grab().isNull());
    fill(view);  // labels again
    QVERIFY(view.findChild<Plot *>()->xAxis->visible());
    QVERIFY(view.titleControls()->findChild<QComboBox *>("accuracy")->isEnabled());
}

void TestLossAccuracyView::finalReportIsShown()
{
    LossAccuracyView view;
    fill(view);
    FinalReport report;
    report.linear = {0.824, 0.81, 0.836};
    report.knn = {0.8, 0.79, 0.81};
    view.setFinal(report);
    const auto *sentence = view.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(sentence->text().contains("linear 82.4% (81.0% … 83.6%)"));
}

void TestLossAccuracyView::csvHoldsEveryEvaluation()
{
    LossAccuracyView view;
    fill(view);
    fill(view);
    const QStringList lines = view.csv().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 8);
    QVERIFY(lines[0].startsWith("run,step,stage,epoch,mse,mse_low,mse_high"));
    QVERIFY(lines[0].contains(",knn,knn_low,knn_high"));
    QVERIFY(lines[4].startsWith("1,40,2,0,0.025"));
    QVERIFY(lines[5].startsWith("2,0,1,0,0.2"));
    for (const QString &line : lines)
        QCOMPARE(line.count(','), lines[0].count(','));
}

void TestLossAccuracyView::darkPaletteChangesTheBackground()
{
    LossAccuracyView view;
    view.resize(460, 340);
    fill(view);
    const QColor light = corner(view);
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(30, 30, 32));
    dark.setColor(QPalette::Text, Qt::white);
    view.setPalette(dark);
    QVERIFY(corner(view) != light);
    QCOMPARE(corner(view), QColor(30, 30, 32));
}

void TestLossAccuracyView::exportsAreValid()
{
    QTemporaryDir folder;
    LossAccuracyView view;
    view.resize(600, 400);
    fill(view);
    for (const char *ending : {"png", "svg", "pdf", "csv"})
        QCOMPARE(view.exportTo(folder.filePath(QString("plot.") + ending)), QString());
    QCOMPARE(QImage(folder.filePath("plot.png")).size(), QSize(1200, 800));
    QVERIFY(QSvgRenderer(folder.filePath("plot.svg")).isValid());
    QFile pdf(folder.filePath("plot.pdf")), csv(folder.filePath("plot.csv")), svg(folder.filePath("plot.svg"));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && csv.open(QIODevice::ReadOnly) && svg.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QCOMPARE(csv.readAll(), view.csv().toUtf8());
    QVERIFY(svg.readAll().contains("raw pixels 78.5%"));  // text stays text
}

void TestLossAccuracyView::failedExportNamesTheFile()
{
    LossAccuracyView view;
    QVERIFY(view.exportTo("/nowhere/plot.png").contains("/nowhere/plot.png"));
    const QString sentence = view.exportTo("plot.bmp");
    QVERIFY(sentence.contains("plot.bmp") && sentence.contains(".svg"));
    QVERIFY(!QFile::exists("plot.bmp"));
}

void TestLossAccuracyView::hoverShowsValues()
{
    LossAccuracyView view;
    view.resize(700, 520);
    fill(view);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *plot = view.findChild<Plot *>();
    auto *card = plot->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(card && card->isHidden());
    plot->replot();
    emit plot->hovered(plot->toPixel(0.05, 0.78));
    QVERIFY(card->isVisible());
    emit plot->hoverEnded();
    QVERIFY(card->isHidden());
}

QTEST_MAIN(TestLossAccuracyView)
#include "tst_lossaccuracyview.moc"
