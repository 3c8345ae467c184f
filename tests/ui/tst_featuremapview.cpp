#include "tests/ui/smalldata.h"
#include "ui/views/featuremapview.h"
#include "ui/widgets/classlegend.h"
#include "ui/widgets/rangefollower.h"
#include "ui/widgets/scatter.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QtTest>

using namespace pitfall;

namespace {

Snapshot moment(std::shared_ptr<const MapPicture> map)
{
    Snapshot snapshot;
    snapshot.map = std::move(map);
    return snapshot;
}

QStringList linesOf(const View &view)
{
    return view.csv().split('\n', Qt::SkipEmptyParts);
}

}  // namespace

class TestFeatureMapView : public QObject {
    Q_OBJECT

private slots:
    void mapDrawsAllPoints();
    void hiddenClassDisappears();
    void clickOnAPointSelectsIt();
    void mapAsksForTheChosenStage();
    void axesFollowGently();

private:
    std::shared_ptr<const Splits> m_splits = smalldata::splits();
};

void TestFeatureMapView::mapDrawsAllPoints()
{
    FeatureMapView view;
    view.resize(600, 400);
    view.begin(ExperimentConfig(), m_splits);
    view.display(moment(smalldata::map(20)));
    const QImage image = view.grab().toImage();
    auto *scatter = view.findChild<Scatter *>();
    auto *plot = view.findChild<Plot *>();
    QCOMPARE(scatter->count(), 20);
    QCOMPARE(plot->xAxis->label(), QString("PC 1 (31% of variance)"));
    for (int i = 0; i < 20; ++i) {
        const QPoint at = plot->mapTo(&view, scatter->pixel(i).toPoint());
        QCOMPARE(image.pixelColor(at), plot->theme().label(i % 3));
    }
    QCOMPARE(linesOf(view).size(), 21);
    QCOMPARE(linesOf(view)[3], QString("2,blue,2,2"));
    // One unit is as long on both axes.
    const QPointF one = scatter->pixel(3) - scatter->pixel(0), up = scatter->pixel(2) - scatter->pixel(0);
    QVERIFY(std::abs(one.x() / 3 - (-up.y()) / 2) < 0.01 * one.x());
}

void TestFeatureMapView::hiddenClassDisappears()
{
    FeatureMapView view;
    view.resize(600, 400);
    view.begin(ExperimentConfig(), m_splits);
    view.display(moment(smalldata::map(30)));
    auto *scatter = view.findChild<Scatter *>();
    auto *plot = view.findChild<Plot *>();
    view.findChild<ClassLegend *>()->entry(1)->click();
    QCOMPARE(scatter->visibleCount(), 20);
    const QImage image = view.grab().toImage();
    QVERIFY(image.pixelColor(plot->mapTo(&view, scatter->pixel(1).toPoint())) != plot->theme().label(1));
    QCOMPARE(scatter->nearest(scatter->pixel(1), 3), -1);
    QVERIFY(!view.csv().contains("green"));
    view.setClassShown(1, true);
    QVERIFY(view.findChild<ClassLegend *>()->entry(1)->isChecked());
    QCOMPARE(scatter->visibleCount(), 30);
}

void TestFeatureMapView::clickOnAPointSelectsIt()
{
    FeatureMapView view;
    view.resize(600, 400);
    view.begin(ExperimentConfig(), m_splits);
    view.display(moment(smalldata::map(30)));
    view.grab();
    QSignalSpy spy(&view, &View::imageSelected);
    auto *plot = view.findChild<Plot *>();
    QTest::mouseClick(plot, Qt::LeftButton, {}, view.findChild<Scatter *>()->pixel(7).toPoint());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().at(0).toInt(), 7);
    const QPoint nothing = QPoint(plot->area().center().x(), plot->area().top() + 4);
    QTest::mouseClick(plot, Qt::LeftButton, {}, nothing);
    QCOMPARE(spy.takeFirst().at(0).toInt(), -1);
}

void TestFeatureMapView::mapAsksForTheChosenStage()
{
    FeatureMapView view;
    view.begin(ExperimentConfig(), m_splits);
    SnapshotRequest request;
    view.addTo(request);
    QCOMPARE(request.map->stage, SnapshotRequest::currentStage);
    auto *box = view.titleControls()->findChild<QComboBox *>();
    QCOMPARE(box->count(), 3);
    QSignalSpy spy(&view, &View::requestChanged);
    box->setCurrentIndex(2);
    QCOMPARE(spy.count(), 1);
    view.addTo(request);
    QCOMPARE(request.map->stage, 1);
}

void TestFeatureMapView::axesFollowGently()
{
    FeatureMapView view;
    view.resize(600, 400);
    view.begin(ExperimentConfig(), m_splits);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    auto *plot = view.findChild<Plot *>();
    plot->replot();
    view.display(moment(smalldata::map(30)));
    const QCPRange before = plot->xAxis->range();
    auto wide = smalldata::map(30);
    for (float &x : wide->x)
        x *= 10;
    view.display(moment(wide));
    QVERIFY(plot->xAxis->range() == before);                       // not at once …
    QTRY_VERIFY(plot->xAxis->range().size() > 5 * before.size());  // … but soon
    QTest::keyClick(plot, Qt::Key_Minus);
    const QCPRange chosen = plot->xAxis->range();
    view.display(moment(smalldata::map(30)));
    QTest::qWait(100);
    QVERIFY(plot->xAxis->range() == chosen);  // the person's choice stays
}

QTEST_MAIN(TestFeatureMapView)
#include "tst_featuremapview.moc"
