#include "tests/ui/labdata.h"
#include "ui/views/decodersentence.h"
#include "ui/views/decodersview.h"
#include "ui/views/finetunesentence.h"
#include "ui/views/finetuningview.h"
#include "ui/views/separabilitytable.h"
#include "ui/views/separabilityview.h"
#include "ui/widgets/confusionmatrix.h"
#include "ui/widgets/picturerows.h"
#include "ui/widgets/thumbnails.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace pitfall;

namespace {

QStringList linesOf(const View &view)
{
    return view.csv().split('\n', Qt::SkipEmptyParts);
}

QToolButton *measureButton(LabView &view)
{
    return view.titleControls()->findChild<QToolButton *>("measure");
}

/// As a dock would show it.
void open(LabView &view, const std::shared_ptr<const Splits> &splits, QSize size = {620, 520})
{
    view.resize(size);
    view.begin(ExperimentConfig(), splits);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

const SeparabilityMeasure &column(const char *key)
{
    for (const SeparabilityMeasure &m : separabilityMeasures()) {
        if (m.key == key)
            return m;
    }
    qFatal("no column %s", key);
}

}  // namespace

class TestLabViews : public QObject {
    Q_OBJECT

private slots:
    void emptyViewsSayWhatToDo();
    void measureAndStop();
    void everyViewExports();
    void aNewRunClears();

    void decodersShowRowsAndTheirNumbers();
    void decodersSayWhatIsTheSame();
    void decodersThatDifferInFeaturesAreDenounced();
    void scoreIsChosen();
    void narrowTablesKeepTheAccuracy();
    void picturesAreChosenByClickAndKey();
    void decodersTable();

    void gainsAreReadFromIntervals_data();
    void gainsAreReadFromIntervals();
    void figureBesideTheCurve();
    void regretIsSaid_data();
    void regretIsSaid();
    void fineTuningTable();

    void bestIsMarkedOnlyIfApart();
    void separabilitySaysBothWays();
    void aCellShowsWhatWasConfused();
    void theMatrixFollowsTheRow();
    void separabilityTable();

private:
    std::shared_ptr<const Splits> m_splits = smalldata::splits();
    const std::vector<int> m_positions = {0, 1, 2, 3, 4, 5};
};

void TestLabViews::emptyViewsSayWhatToDo()
{
    DecodersView decoders;
    FineTuningView fineTuning;
    SeparabilityView separability;
    for (LabView *view : {static_cast<LabView *>(&decoders), static_cast<LabView *>(&fineTuning),
                          static_cast<LabView *>(&separability)}) {
        QVERIFY(!view->accessibleName().isEmpty());
        QCOMPARE(linesOf(*view).size(), 1);
        QVERIFY(view->sentence().isEmpty());
        view->setTaskState({TaskState::Kind::Impossible, "There is no run yet.", 0});
        QVERIFY(view->findChild<QLabel *>("empty")->text().contains("There is no run yet."));
        QVERIFY(!measureButton(*view)->isEnabled());
        view->begin(ExperimentConfig(), nullptr);
        view->select(3);
        QVERIFY(!view->grab().isNull());
        view->setTaskState({TaskState::Kind::Possible, {}, 0});
        QVERIFY(!view->findChild<QLabel *>("empty")->text().contains("There is no run yet."));
        QVERIFY(measureButton(*view)->isEnabled());
    }
}

void TestLabViews::measureAndStop()
{
    DecodersView view;
    open(view, m_splits);
    QSignalSpy measure(&view, &LabView::taskRequested), stop(&view, &LabView::stopRequested);
    view.setTaskState({TaskState::Kind::Possible, {}, 0});
    QTest::keyClick(measureButton(view), Qt::Key_Space);
    QCOMPARE(measure.count(), 1);
    view.setTaskState({TaskState::Kind::Going, "Retraining the decoder", 0.25});
    QCOMPARE(measureButton(view)->text(), QString("Stop"));
    QVERIFY(view.findChild<QLabel *>("doing")->isVisible());
    QCOMPARE(view.findChild<QLabel *>("doing")->text(), QString("Retraining the decoder"));
    measureButton(view)->click();
    QCOMPARE(measure.count(), 1);
    QCOMPARE(stop.count(), 1);
}

void TestLabViews::everyViewExports()
{
    QTemporaryDir folder;
    DecodersView decoders;
    FineTuningView fineTuning;
    SeparabilityView separability;
    for (LabView *view : {static_cast<LabView *>(&decoders), static_cast<LabView *>(&fineTuning),
                          static_cast<LabView *>(&separability)})
        open(*view, m_splits);
    decoders.showReport(labdata::decoders(*m_splits, m_positions), 616);
    fineTuning.showReport(labdata::fineTuning(*m_splits, m_positions), 616);
    separability.showReport(labdata::separability(*m_splits), 616);
    for (LabView *view : {static_cast<LabView *>(&decoders), static_cast<LabView *>(&fineTuning),
                          static_cast<LabView *>(&separability)}) {
        QVERIFY(!view->sentence().isEmpty());
        QVERIFY(view->findChild<QLabel *>("moment")->text().contains("step 616"));
        for (const char *ending : {"png", "svg", "pdf", "csv"}) {
            const QString path = folder.filePath(view->title() + '.' + ending);
            QCOMPARE(view->exportTo(path), QString());
            QVERIFY(QFileInfo(path).size() > 100);
        }
        for (const QSize size : {QSize(160, 140), QSize(345, 240), QSize(1200, 800)}) {
            view->resize(size);
            QVERIFY(!view->grab().isNull());
        }
    }
}

void TestLabViews::aNewRunClears()
{
    DecodersView view;
    open(view, m_splits);
    view.showReport(labdata::decoders(*m_splits, m_positions), 616);
    QCOMPARE(linesOf(view).size(), 4);
    view.begin(ExperimentConfig(), m_splits);
    QCOMPARE(linesOf(view).size(), 1);
    QVERIFY(view.sentence().isEmpty());
    QVERIFY(view.findChild<QLabel *>("empty")->isVisible());
}

void TestLabViews::decodersShowRowsAndTheirNumbers()
{
    DecodersView view;
    open(view, m_splits);
    auto report = labdata::decoders(*m_splits, m_positions);
    auto first = std::make_shared<DecoderReport>(*report);
    first->decoders.resize(1);
    view.showReport(first, 616);  // rows appear as they are measured
    QCOMPARE(view.rows().content().rows.size(), std::size_t(2));
    view.showReport(report, 616);
    const auto &rows = view.rows().content().rows;
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[0].name, QString("Input"));
    QCOMPARE(rows[2].name, QString("Linear"));
    QVERIFY(rows[2].detail.startsWith("308"));
    QCOMPARE(rows[2].numbers, QStringList({"0.0200", "82.1%", "0.600"}));
    QCOMPARE(rows[2].bar->value, 0.02);
    QVERIFY(rows[2].bar->low < 0.02 && rows[2].bar->high > 0.02);
    for (const auto &row : rows)
        QCOMPARE(row.pictures.size(), m_positions.size());
    QCOMPARE(view.rows().tileOf(0, 2).left(), view.rows().tileOf(3, 2).left());
}

void TestLabViews::decodersSayWhatIsTheSame()
{
    const auto report = labdata::decoders(*m_splits, m_positions);
    QCOMPARE(decoderSentence(*report, "mse"),
             QString("Same features (checksum 1a2b3c4d), same accuracy (linear probe 82.1%, k-NN 73.4%): MSE from "
                     "0.0100 to 0.200, a factor of 20. Among the decoders that were trained: MSE from 0.0100 to "
                     "0.0200, a factor of 2.0."));
    QVERIFY(!decoderSentence(*report, "ssim").contains("factor"));
    QVERIFY(decoderSentence(*report, "ssim").contains("SSIM from 0.800 to 0.100"));
    QVERIFY(decoderSentence({}, "mse").isEmpty());
}

void TestLabViews::decodersThatDifferInFeaturesAreDenounced()
{
    auto report = labdata::decoders(*m_splits, m_positions);
    report->decoders[1].featuresChecksum = "00000000";
    QVERIFY(!decoderSentence(*report, "mse").contains("Same features"));
    QVERIFY(decoderSentence(*report, "mse").contains("not the same"));
    report = labdata::decoders(*m_splits, m_positions);
    report->decoders[1].linear.value = 0.5;
    QVERIFY(decoderSentence(*report, "mse").contains("not the same accuracy"));
}

void TestLabViews::scoreIsChosen()
{
    DecodersView view;
    open(view, m_splits);
    view.showReport(labdata::decoders(*m_splits, m_positions), 616);
    view.setScore("nonsense");
    QCOMPARE(view.scoreKey(), QString("mse"));
    view.titleControls()->findChild<QComboBox *>("score")->setCurrentText("SSIM");
    QCOMPARE(view.scoreKey(), QString("ssim"));
    QCOMPARE(view.rows().content().rows[1].numbers, QStringList({"0.800", "82.1%", "0.0100"}));
    QCOMPARE(view.rows().content().headings, QStringList({"SSIM", "accuracy", "MSE"}));
    QVERIFY(view.sentence().contains("SSIM"));
    view.setScore("psnr");  // was not measured
    QCOMPARE(view.rows().content().rows[1].numbers.front(), QString("–"));
}

void TestLabViews::narrowTablesKeepTheAccuracy()
{
    DecodersView view;
    open(view, m_splits);
    view.showReport(labdata::decoders(*m_splits, m_positions), 616);
    const PictureRowsContent &content = view.rows().content();
    for (const int width : {320, 345, 420, 560, 900, 1600}) {
        const auto layout = PictureRowsLayout::make(content, QSizeF(width, 300), view.font(), 1);
        QVERIFY2(layout.numbers.size() >= 2, qPrintable(QString::number(width)));
        QCOMPARE(layout.bar.isEmpty(), width < 560);
        QVERIFY(layout.columns >= 2 && layout.tile.height() >= 24);
        // Pictures, error, bar, accuracy: beside each other, inside.
        double right = layout.tileAt(0, layout.columns - 1).right();
        std::vector<QRectF> columns = layout.numbers;
        if (!layout.bar.isEmpty())
            columns.insert(columns.begin() + 1, layout.bar);
        for (const QRectF &column : columns) {
            QVERIFY(column.left() >= right);
            right = column.right();
        }
        QVERIFY(right <= width);
    }
}

void TestLabViews::picturesAreChosenByClickAndKey()
{
    DecodersView view;
    open(view, m_splits);
    view.showReport(labdata::decoders(*m_splits, {0, 5, 9}), 616);
    auto *rows = view.findChild<PictureRows *>();
    QTRY_VERIFY(!rows->tileOf(2, 5).isNull());
    QSignalSpy spy(&view, &View::imageSelected);
    QTest::mouseClick(rows, Qt::LeftButton, {}, rows->tileOf(2, 5).center().toPoint());
    QTest::keyClick(rows, Qt::Key_Right);
    QTest::keyClick(rows, Qt::Key_Right);  // nothing further right
    QTest::keyClick(rows, Qt::Key_Home);
    QCOMPARE(spy.count(), 3);
    QCOMPARE(spy[0][0].toInt(), 5);
    QCOMPARE(spy[1][0].toInt(), 9);
    QCOMPARE(spy[2][0].toInt(), 0);
}

void TestLabViews::decodersTable()
{
    const QStringList lines = decodersCsv(*labdata::decoders(*m_splits, m_positions)).split('\n');
    QVERIFY(lines[0].startsWith("decoder,label,parameters,features_checksum,linear,linear_low,linear_high,knn,"));
    QVERIFY(lines[2].startsWith("linear,Linear,308112,1a2b3c4d,0.821,0.808,0.834,0.734,0.719,0.749,0.02,"));
    QCOMPARE(lines[2].count(','), lines[0].count(','));
}

void TestLabViews::gainsAreReadFromIntervals_data()
{
    QTest::addColumn<double>("last");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("helps and harms") << -0.03
                                     << "Pre-training helps with 100 labels: +4.0 points (95%: 3.0 … 5.0). "
                                        "Pre-training does harm with 10 000 labels: −3.0 points (95%: −4.0 … −2.0). "
                                        "With 1 000 no difference can be told.";
    QTest::newRow("helps twice") << 0.02
                                 << "Pre-training helps with 100 and 10 000 labels: most with 100, +4.0 points (95%: "
                                    "3.0 … 5.0). With 1 000 no difference can be told.";
    QTest::newRow("helps once") << 0.0099
                                << "Pre-training helps with 100 labels: +4.0 points (95%: 3.0 … 5.0). With 1 000 and "
                                   "10 000 no difference can be told.";
}

void TestLabViews::gainsAreReadFromIntervals()
{
    QFETCH(double, last);
    QFETCH(QString, sentence);
    const auto report = labdata::fineTuning(*m_splits, m_positions, last);
    const auto plain = [](QString text) { return text.replace(QChar(0x2009), u' '); };
    QCOMPARE(plain(gainSentence(*report)), sentence);
    FineTuneReport nothing;
    QVERIFY(gainSentence(nothing).isEmpty());
    nothing.gains = {{300, labdata::around(0.005, 0.01)}};
    QVERIFY(gainSentence(nothing).startsWith("With 300 labels no difference"));
}

void TestLabViews::figureBesideTheCurve()
{
    FineTuningView view;
    open(view, m_splits, {800, 520});
    auto report = labdata::fineTuning(*m_splits, m_positions);
    auto early = std::make_shared<FineTuneReport>(*report);
    early->figure = {};
    view.showReport(early, 5);
    QVERIFY(view.figure().isHidden());
    view.showReport(report, 5);
    QVERIFY(!view.figure().isHidden());
    const auto &rows = view.figure().content().rows;
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(rows[1].numbers, QStringList({"0.0150", "82.1%"}));
    QCOMPARE(rows[2].numbers, QStringList({"0.0900", "87.4%"}));
    QCOMPARE(rows[2].detail, QString("old decoder"));
    QCOMPARE(rows[3].detail, QString("decoder retrained"));
    QVERIFY(view.sentence().contains("accuracy 82.1% → 87.4%; MSE 0.0150 → 0.0900 with the old decoder, 0.0300 once"));
}

void TestLabViews::regretIsSaid_data()
{
    QTest::addColumn<double>("cost");
    QTest::addColumn<qint64>("best");
    QTest::addColumn<QString>("words");
    QTest::newRow("costs") << 0.03 << qint64(40) << "costs +3.0 points (95%: 2.0 … 4.0).";
    QTest::newRow("nothing") << 0.005 << qint64(40) << "costs nothing that can be told from 0: +0.5 points";
    QTest::newRow("gains") << -0.02 << qint64(40) << "gains rather than costs: −2.0 points";
    QTest::newRow("same") << 0.0 << qint64(300) << "the checkpoint of lowest error (step 300) is the one with the best";
}

void TestLabViews::regretIsSaid()
{
    QFETCH(double, cost);
    QFETCH(qint64, best);
    QFETCH(QString, words);
    Regret older;
    older.probe = "linear";
    Regret regret;
    regret.stage = 1;
    regret.probe = "linear";
    regret.lowestError = 300;
    regret.bestProbe = best;
    regret.cost = labdata::around(cost, 0.01);
    FinalReport final;
    final.regrets = {older, regret};
    FineTuningView view;
    open(view, m_splits);
    view.setFinal(final);  // before there is a report
    QVERIFY(view.sentence().isEmpty());
    view.showReport(labdata::fineTuning(*m_splits, m_positions), 5);
    QVERIFY2(view.sentence().contains("Regret, stage 2") && view.sentence().contains(words),
             qPrintable(view.sentence()));
    view.begin(ExperimentConfig(), m_splits);
    view.showReport(labdata::fineTuning(*m_splits, m_positions), 5);
    QVERIFY(!view.sentence().contains("Regret"));
}

void TestLabViews::fineTuningTable()
{
    const QStringList lines = fineTuneCsv(*labdata::fineTuning(*m_splits, m_positions)).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 9 + 3 + 3);
    QCOMPARE(lines[0], QString("what,start,labels,seeds,value,low,high,mse,mse_low,mse_high"));
    QCOMPARE(lines[1], QString("accuracy,pretrained,100,3,0.66,0.64,0.68,,,"));
    QCOMPARE(lines[10], QString("gain,,100,,0.04,0.03,0.05,,,"));
    QCOMPARE(lines[13], QString("figure,original,,,0.821,0.808,0.834,0.015,0.0147,0.0153"));
    for (const QString &line : lines)
        QCOMPARE(line.count(','), 9);
}

void TestLabViews::bestIsMarkedOnlyIfApart()
{
    const auto apart = labdata::separability(*m_splits, 0.85), close = labdata::separability(*m_splits, 0.815);
    QCOMPARE(clearBest(*apart, column("linear")), 3);  // LDA is better and takes no part
    QCOMPARE(clearBest(*close, column("linear")), -1);
    QCOMPARE(clearBest(*apart, column("knn")), -1);
    QCOMPARE(clearBest(*apart, column("fisher_ratio")), -1);  // no interval
    auto single = *apart;
    single.representations.resize(1);
    QCOMPARE(clearBest(single, column("linear")), -1);
}

void TestLabViews::separabilitySaysBothWays()
{
    const QString better = separabilitySentence(*labdata::separability(*m_splits, 0.85));
    QVERIFY2(better.startsWith("Linear probe on stage 1, trained: 85.0% (84.0% … 86.0%); better than raw pixels, 80.0% "
                               "(79.0% … 81.0%); better than stage 1, untrained"),
             qPrintable(better));
    QVERIFY(better.contains("intervals overlap: k-NN, silh., purity."));
    QVERIFY(better.contains("LDA"));
    const QString same = separabilitySentence(*labdata::separability(*m_splits, 0.81));
    QVERIFY(same.contains("no difference that could be told from raw pixels"));
    QVERIFY(same.contains("intervals overlap: linear, k-NN"));
    QVERIFY(separabilitySentence(*labdata::separability(*m_splits, 0.7)).contains("worse than raw pixels"));
    QVERIFY(separabilitySentence({}).isEmpty());
}

void TestLabViews::aCellShowsWhatWasConfused()
{
    SeparabilityView view;
    open(view, m_splits, {700, 620});
    view.showReport(labdata::separability(*m_splits), 616);
    // Nothing chosen yet: the last representation and its most frequent confusion, the surest verdict first.
    QCOMPARE(view.table().chosenRow(), 3);
    QCOMPARE(view.matrix().chosenRow(), 1);
    QCOMPARE(view.matrix().chosenColumn(), 0);
    QCOMPARE(view.thumbnails().items().size(), std::size_t(2));
    QCOMPARE(view.thumbnails().items()[0].id, 7);
    QCOMPARE(view.thumbnails().items()[1].id, 4);
    QVERIFY(view.thumbnails().items()[0].help.contains("probability 0.57"));
    QVERIFY(view.thumbnails().caption().startsWith("green taken for red: 2 images"));

    QTest::mouseClick(&view.matrix(), Qt::LeftButton, {}, view.matrix().cellAt(2, 1).center().toPoint());
    QVERIFY(view.thumbnails().items().empty());
    QTest::keyClick(&view.matrix(), Qt::Key_Up);
    QTest::keyClick(&view.matrix(), Qt::Key_Left);
    QCOMPARE(view.thumbnails().items().size(), std::size_t(2));

    QSignalSpy spy(&view, &View::imageSelected);
    QTest::mouseClick(&view.thumbnails(), Qt::LeftButton, {}, view.thumbnails().cellAt(1).center().toPoint());
    QTest::keyClick(&view.thumbnails(), Qt::Key_Left);
    QTest::keyClick(&view.thumbnails(), Qt::Key_Left);  // nothing further left
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy[0][0].toInt(), 4);
    QCOMPARE(spy[1][0].toInt(), 7);
}

void TestLabViews::theMatrixFollowsTheRow()
{
    SeparabilityView view;
    open(view, m_splits, {700, 620});
    const auto report = labdata::separability(*m_splits);
    view.showReport(report, 616);
    QTest::mouseClick(&view.table(), Qt::LeftButton, {}, view.table().rowAt(0).center().toPoint());
    QCOMPARE(view.table().chosenRow(), 0);
    QCOMPARE(view.thumbnails().items().size(), std::size_t(1));
    QCOMPARE(view.thumbnails().items()[0].id, 1);
    QTest::keyClick(&view.table(), Qt::Key_Up);  // nothing above
    QCOMPARE(view.table().chosenRow(), 0);
    QTest::keyClick(&view.table(), Qt::Key_Down);
    QCOMPARE(view.table().chosenRow(), 1);
    QVERIFY(view.thumbnails().items().empty());
    view.showReport(report, 616);  // more arrives: what the person looks at stays
    QCOMPARE(view.table().chosenRow(), 1);
}

void TestLabViews::separabilityTable()
{
    SeparabilityView view;
    open(view, m_splits);
    view.showReport(labdata::separability(*m_splits), 616);
    const QStringList lines = linesOf(view);
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].startsWith("representation,label,stage,dimension,linear,linear_low,linear_high,knn,"));
    QVERIFY(lines[0].endsWith("accuracy of red,accuracy of green,accuracy of blue"));
    QVERIFY(lines[1].startsWith("raw_pixels,raw pixels,,784,0.8,0.79,0.81,"));
    QVERIFY(lines[4].startsWith("trained,\"stage 1, trained\",1,392,0.85,0.84,0.86,"));
    QCOMPARE(lines[1].count(','), lines[0].count(','));
}

QTEST_MAIN(TestLabViews)
#include "tst_labviews.moc"
