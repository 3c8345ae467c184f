#include "tests/ui/smalldata.h"
#include "ui/views/featuremapview.h"
#include "ui/views/mapoptions.h"
#include "ui/widgets/classlegend.h"
#include "ui/widgets/rangefollower.h"
#include "ui/widgets/scatter.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

#include <cmath>

using namespace pitfall;

namespace {

Snapshot moment(std::shared_ptr<const MapPicture> map)
{
    Snapshot snapshot;
    snapshot.map = std::move(map);
    return snapshot;
}

/// The pixel that a place lies in.
QPoint pixelAt(const QPointF &place)
{
    return {int(std::floor(place.x())), int(std::floor(place.y()))};
}

/// A little of a marker's rim may be mixed in.
bool isNearly(const QColor &a, const QColor &b)
{
    const auto close = [](int x, int y) { return std::abs(x - y) <= 25; };
    return close(a.red(), b.red()) && close(a.green(), b.green()) && close(a.blue(), b.blue());
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
    void rectangleAndLassoSelect();
    void colouredByAScore();
    void picturesInsteadOfPointsWhenZoomedIn();
    void tsneIsAskedForWithItsSettings();
    void secondMapIsAnother();
    void neighboursAreRinged();
    void pointsGlideBetweenLayouts();

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
        const QPoint at = plot->mapTo(&view, pixelAt(scatter->pixel(i)));
        QVERIFY2(isNearly(image.pixelColor(at), plot->theme().label(i % 3)), qPrintable(image.pixelColor(at).name()));
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
    QCOMPARE(box->count(), 4);
    QSignalSpy spy(&view, &View::requestChanged);
    box->setCurrentIndex(2);
    QCOMPARE(spy.count(), 1);
    view.addTo(request);
    QCOMPARE(request.map->stage, 1);
    box->setCurrentIndex(3);
    view.addTo(request);
    QCOMPARE(request.map->stage, SnapshotRequest::rawPixels);
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

void TestFeatureMapView::rectangleAndLassoSelect()
{
    FeatureMapView view;
    view.resize(600, 400);
    view.begin(ExperimentConfig(), m_splits);
    view.display(moment(smalldata::map(30)));
    view.grab();
    auto *plot = view.findChild<Plot *>();
    const auto *scatter = view.findChild<Scatter *>();
    std::vector<int> chosen;
    connect(&view, &View::imagesSelected, this, [&](const std::vector<int> &positions) { chosen = positions; });
    const auto drag = [&](const QPointF &from, const QPointF &to, Qt::KeyboardModifiers keys = {}) {
        QTest::mousePress(plot, Qt::LeftButton, keys, from.toPoint());
        QTest::mouseMove(plot, to.toPoint());
        QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(plot, &move);
        QTest::mouseRelease(plot, Qt::LeftButton, keys, to.toPoint());
    };
    const QPointF margin(6, 6);
    // With the pointer, dragging moves the map.
    drag(scatter->pixel(0) - margin, scatter->pixel(3) + margin);
    QVERIFY(chosen.empty());
    QTest::keyClick(plot, Qt::Key_0);
    QTest::qWait(50);

    QTest::keyClick(plot, Qt::Key_R);
    QVERIFY(view.options().tool() == PlotSelector::Tool::Rectangle);
    view.grab();
    drag(QPointF(scatter->pixel(3).x() - 3, scatter->pixel(3).y() + 6),
         QPointF(scatter->pixel(8).x() + 3, scatter->pixel(8).y() - 6));
    QCOMPARE(chosen, (std::vector<int>{3, 4, 5, 6, 7, 8}));
    QVERIFY(scatter->isEmphasised(4) && !scatter->isEmphasised(9));
    drag(scatter->pixel(20) - margin, scatter->pixel(20) + margin, Qt::ShiftModifier);
    QCOMPARE(chosen, (std::vector<int>{3, 4, 5, 6, 7, 8, 20}));
    drag(scatter->pixel(5) - QPointF(3, 6), scatter->pixel(5) + QPointF(3, 6), Qt::ControlModifier);
    QCOMPARE(chosen, (std::vector<int>{3, 4, 6, 7, 8, 20}));
    QVERIFY(view.findChild<QLabel *>(QStringLiteral("mapCaption"))->text().contains(QStringLiteral("6 selected")));

    // A lasso around one point, and a click still selects a single image.
    QTest::keyClick(plot, Qt::Key_L);
    const QPointF at = scatter->pixel(12);
    QTest::mousePress(plot, Qt::LeftButton, {}, (at + QPointF(-5, -5)).toPoint());
    for (const QPointF &to : {at + QPointF(5, -5), at + QPointF(5, 5), at + QPointF(-5, 5)}) {
        QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(plot, &move);
    }
    QTest::mouseRelease(plot, Qt::LeftButton, {}, (at + QPointF(-5, 5)).toPoint());
    QCOMPARE(chosen, std::vector<int>{12});
    QSignalSpy single(&view, &View::imageSelected);
    QTest::mouseClick(plot, Qt::LeftButton, {}, scatter->pixel(7).toPoint());
    QCOMPARE(single.count(), 1);
    QTest::keyClick(plot, Qt::Key_Escape);
    QVERIFY(chosen.empty());
}

void TestFeatureMapView::colouredByAScore()
{
    FeatureMapView view;
    view.resize(600, 400);
    view.begin(ExperimentConfig(), m_splits);
    auto *colour = view.options().findChild<QComboBox *>(QStringLiteral("mapColour"));
    colour->setCurrentIndex(colour->findData(QStringLiteral("ssim")));
    SnapshotRequest request;
    view.addTo(request);
    QVERIFY(request.values);
    QCOMPARE(request.values->score, std::string("ssim"));
    QCOMPARE(request.values->images, request.map->images);

    auto values = std::make_shared<ImageValuesPicture>();
    values->score = "ssim";
    for (int i = 0; i < 30; ++i) {
        values->values.push_back(float(i) / 29);
        values->predicted.push_back(i % 2);
        values->confidence.push_back(0.9f);
    }
    Snapshot snapshot = moment(smalldata::map(30));
    snapshot.values = values;
    view.display(snapshot);
    const auto *scatter = view.findChild<Scatter *>();
    QVERIFY(scatter->pointColour(0) != scatter->pointColour(29));
    // The same class, another value: another colour.
    QVERIFY(scatter->pointColour(3) != scatter->pointColour(27));
    const QImage image = view.grab().toImage();
    auto *plot = view.findChild<Plot *>();
    QCOMPARE(image.pixelColor(plot->mapTo(&view, scatter->pixel(15).toPoint())), scatter->pointColour(15));

    colour->setCurrentIndex(colour->findData(QStringLiteral("predicted")));
    QCOMPARE(scatter->pointColour(3), plot->theme().label(1));
    colour->setCurrentIndex(0);
    QCOMPARE(scatter->pointColour(4), plot->theme().label(1));
}

void TestFeatureMapView::picturesInsteadOfPointsWhenZoomedIn()
{
    FeatureMapView view;
    view.resize(600, 400);
    view.begin(ExperimentConfig(), m_splits);
    view.display(moment(smalldata::map(30)));
    view.grab();
    auto *plot = view.findChild<Plot *>();
    const auto *scatter = view.findChild<Scatter *>();
    const QPointF centre = plot->area().center();
    QWheelEvent wheel(centre, plot->mapToGlobal(centre), {}, {0, 600}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot, &wheel);
    plot->replot();
    const QImage image = view.grab().toImage();
    int pictures = 0;
    for (int i = 0; i < 30; ++i) {
        const QPoint at = plot->mapTo(&view, (scatter->pixel(i) + QPointF(10, 10)).toPoint());
        const int shade = 10 * i % 256;
        const QColor stored = QColor::fromRgb(i % 3 == 0 ? shade : 0, i % 3 == 1 ? shade : 0, i % 3 == 2 ? shade : 0);
        pictures += plot->area().contains(scatter->pixel(i) + QPointF(20, 20)) && image.rect().contains(at) &&
                    image.pixelColor(at) == stored;
    }
    QVERIFY2(pictures >= 2, qPrintable(QString::number(pictures)));
}

void TestFeatureMapView::tsneIsAskedForWithItsSettings()
{
    FeatureMapView view;
    view.begin(ExperimentConfig(), m_splits);
    auto *method = view.titleControls()->findChild<QComboBox *>(QStringLiteral("mapMethod"));
    method->setCurrentIndex(1);
    SnapshotRequest request;
    view.addTo(request);
    QVERIFY(request.map->method == MapMethod::Tsne);
    QCOMPARE(request.map->settings, MapSettings());
    view.options().findChild<QAbstractButton *>(QStringLiteral("tsnePush"))->click();
    view.options().findChild<QAbstractButton *>(QStringLiteral("tsneRunning"))->click();
    view.addTo(request);
    QCOMPARE(request.map->settings.perturbations, 1);
    QVERIFY(!request.map->settings.running);

    auto picture = smalldata::map(20);
    picture->method = MapMethod::Tsne;
    picture->kl = 1.234;
    picture->recall10 = 0.47;
    picture->iteration = 325;
    view.display(moment(picture));
    const QString caption = view.findChild<QLabel *>(QStringLiteral("mapCaption"))->text();
    for (const char *part : {"KL 1.23", "recall 47%", "325"})
        QVERIFY2(caption.contains(QLatin1String(part)), qPrintable(caption));
}

void TestFeatureMapView::secondMapIsAnother()
{
    FeatureMapView first, second(FeatureMapView::Slot::Second);
    for (FeatureMapView *view : {&first, &second})
        view->begin(ExperimentConfig(), m_splits);
    SnapshotRequest request;
    second.addTo(request);
    QVERIFY(!request.map && request.secondMap);
    Snapshot snapshot;
    snapshot.secondMap = smalldata::map(12);
    first.display(snapshot);
    second.display(snapshot);
    QCOMPARE(first.scatter().count(), 0);
    QCOMPARE(second.scatter().count(), 12);
    QSignalSpy asked(&first, &FeatureMapView::compareAsked);
    first.titleControls()->findChild<QAbstractButton *>(QStringLiteral("compareMaps"))->click();
    QCOMPARE(asked.count(), 1);
    second.selectSet({2, 3});
    QVERIFY(second.scatter().isEmphasised(2) && !second.scatter().isEmphasised(4));
}

void TestFeatureMapView::neighboursAreRinged()
{
    FeatureMapView view;
    view.resize(600, 400);
    view.begin(ExperimentConfig(), m_splits);
    view.display(moment(smalldata::map(30)));
    view.select(4);
    auto *plot = view.findChild<Plot *>();
    plot->replot();
    const QImage before = view.grab().toImage();
    auto near = std::make_shared<InspectorPicture>();
    near->position = 4;
    near->inCode = {{20, 0.5}};
    Snapshot snapshot;
    snapshot.inspector = near;
    view.display(snapshot);
    plot->replot();
    const QImage after = view.grab().toImage();
    const QPoint at = plot->mapTo(&view, view.scatter().pixel(20).toPoint());
    bool changed = false;
    for (int dx = -8; dx <= 8; ++dx)
        changed |= before.pixelColor(at + QPoint(dx, 0)) != after.pixelColor(at + QPoint(dx, 0));
    QVERIFY(changed);
}

// Layouts that come in quick succession: points are on their way between the last two, then there, and what is
// exported is where they go.
void TestFeatureMapView::pointsGlideBetweenLayouts()
{
    FeatureMapView view;
    view.resize(600, 400);
    view.begin(ExperimentConfig(), m_splits);
    const auto layout = [](float offset) {
        auto picture = smalldata::map(20);
        picture->method = MapMethod::Tsne;
        for (float &x : picture->x)
            x += offset;
        return picture;
    };
    view.display(moment(layout(0)));
    auto *scatter = view.findChild<Scatter *>();
    QCOMPARE(scatter->x(3), 3.0);
    QTest::qWait(60);
    view.display(moment(layout(10)));
    QVERIFY(scatter->x(3) < 13.0);
    QVERIFY(linesOf(view)[4].contains(",13,"));
    QTRY_COMPARE(scatter->x(3), 13.0);
    QTest::qWait(300);
    view.display(moment(layout(20)));  // not of one movement
    QCOMPARE(scatter->x(3), 23.0);
}

QTEST_MAIN(TestFeatureMapView)
#include "tst_featuremapview.moc"
