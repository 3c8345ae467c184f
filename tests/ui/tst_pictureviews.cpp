#include "tests/ui/smalldata.h"
#include "ui/views/featuremapview.h"
#include "ui/views/filtersview.h"
#include "ui/views/reconstructionsview.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace pitfall;

namespace {

Snapshot with(std::shared_ptr<const ReconstructionsPicture> reconstructions)
{
    Snapshot snapshot;
    snapshot.reconstructions = std::move(reconstructions);
    return snapshot;
}

Snapshot with(std::shared_ptr<const FiltersPicture> filters)
{
    Snapshot snapshot;
    snapshot.filters = std::move(filters);
    return snapshot;
}

QStringList linesOf(const View &view)
{
    return view.csv().split('\n', Qt::SkipEmptyParts);
}

}  // namespace

class TestPictureViews : public QObject {
    Q_OBJECT

private slots:
    void emptyViewsDrawAndExport();
    void darkPaletteChangesTheBackground();
    void titleControlsLiveWithTheirOwner();

    void reconstructionsFillTheRoom();
    void clickOnATileSelectsIt();
    void selectedImageReplacesTheLast();
    void arrowKeysMoveTheSelection();
    void pixelsStaySharp();
    void reconstructionsCsv();

    void kernelsAreGreyAroundZero();
    void unitsSortByUse();
    void keysChooseAUnit();
    void activationsAreAskedFor();
    void filtersCsv();

private:
    std::shared_ptr<const Splits> m_splits = smalldata::splits();
};

void TestPictureViews::emptyViewsDrawAndExport()
{
    QTemporaryDir folder;
    FeatureMapView map;
    ReconstructionsView reconstructions;
    FiltersView filters;
    for (View *view :
         {static_cast<View *>(&map), static_cast<View *>(&reconstructions), static_cast<View *>(&filters)}) {
        view->resize(300, 200);
        QVERIFY(!view->grab().isNull());
        QVERIFY(!view->accessibleName().isEmpty());
        QCOMPARE(linesOf(*view).size(), 1);
        view->display(Snapshot());
        view->select(3);
        for (const char *ending : {"png", "svg", "pdf", "csv"})
            QCOMPARE(view->exportTo(folder.filePath(view->title() + '.' + ending)), QString());
        view->begin(ExperimentConfig(), m_splits);
        QVERIFY(!view->grab().isNull());
        view->begin(ExperimentConfig(), nullptr);
        QVERIFY(!view->grab().isNull());
    }
}

void TestPictureViews::darkPaletteChangesTheBackground()
{
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(30, 30, 32));
    dark.setColor(QPalette::Text, Qt::white);
    FeatureMapView map;
    ReconstructionsView reconstructions;
    FiltersView filters;
    for (View *view :
         {static_cast<View *>(&map), static_cast<View *>(&reconstructions), static_cast<View *>(&filters)}) {
        view->resize(300, 200);
        QVERIFY(view->grab().toImage().pixelColor(2, 2) != QColor(30, 30, 32));
        view->setPalette(dark);
        QCOMPARE(view->grab().toImage().pixelColor(2, 2), QColor(30, 30, 32));
    }
}

void TestPictureViews::titleControlsLiveWithTheirOwner()
{
    auto view = std::make_unique<FiltersView>();
    QPointer<QWidget> alone = view->titleControls();
    view.reset();
    QVERIFY(!alone);
    QWidget bar;
    view = std::make_unique<FiltersView>();
    QPointer<QWidget> adopted = view->titleControls();
    adopted->setParent(&bar);
    view.reset();
    QVERIFY(adopted);
}

void TestPictureViews::reconstructionsFillTheRoom()
{
    ReconstructionsView view;
    view.resize(700, 520);
    view.begin(ExperimentConfig(), m_splits);
    view.grab();
    SnapshotRequest request;
    view.addTo(request);
    const std::vector<int> positions = request.reconstructions->positions;
    QVERIFY(positions.size() >= 8);
    view.display(with(smalldata::reconstructions(*m_splits, positions)));
    QCOMPARE(view.shownCount(), int(positions.size()));
    for (const int position : positions) {
        const QRectF input = view.tileOf(position, 0), error = view.tileOf(position, 2);
        QVERIFY(input.width() >= 40);
        QVERIFY(QRectF(view.rect()).contains(input) && QRectF(view.rect()).contains(error));
        QCOMPARE(input.left(), error.left());
    }
    view.resize(300, 200);  // fewer fit
    view.grab();
    QVERIFY(view.shownCount() < int(positions.size()));
    QVERIFY(view.shownCount() >= 1);
}

void TestPictureViews::clickOnATileSelectsIt()
{
    ReconstructionsView view;
    view.resize(700, 520);
    view.begin(ExperimentConfig(), m_splits);
    view.display(with(smalldata::reconstructions(*m_splits, {0, 5, 9})));
    QSignalSpy spy(&view, &View::imageSelected);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.tileOf(5, 2).center().toPoint());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.takeFirst().at(0).toInt(), 5);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, view.height() - 2));
    QCOMPARE(spy.count(), 0);
}

void TestPictureViews::selectedImageReplacesTheLast()
{
    const auto many = smalldata::splits(400);
    ReconstructionsView view;
    view.resize(500, 400);
    view.begin(ExperimentConfig(), many);
    view.grab();
    QSignalSpy spy(&view, &View::requestChanged);
    view.select(1);
    QCOMPARE(spy.count(), 0);  // already among those shown
    view.select(399);
    QCOMPARE(spy.count(), 1);
    SnapshotRequest request;
    view.addTo(request);
    QCOMPARE(request.reconstructions->positions.back(), 399);
    QCOMPARE(request.reconstructions->positions[1], 1);
    view.display(with(smalldata::reconstructions(*many, request.reconstructions->positions)));
    QVERIFY(!view.tileOf(399, 0).isNull());
}

void TestPictureViews::arrowKeysMoveTheSelection()
{
    ReconstructionsView view;
    view.resize(700, 520);
    view.begin(ExperimentConfig(), m_splits);
    view.display(with(smalldata::reconstructions(*m_splits, {0, 5, 9})));
    view.select(5);
    QSignalSpy spy(&view, &View::imageSelected);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);  // nothing further right
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(spy.count(), 2);
    QCOMPARE(spy[0][0].toInt(), 9);
    QCOMPARE(spy[1][0].toInt(), 0);
}

void TestPictureViews::pixelsStaySharp()
{
    ReconstructionsView view;
    view.resize(700, 520);
    view.begin(ExperimentConfig(), m_splits);
    auto picture = smalldata::reconstructions(*m_splits, {0});
    std::fill(picture->inputs.values.begin(), picture->inputs.values.end(), 0.f);
    picture->inputs.image(0)[0] = 1;  // the first pixel is red
    view.display(with(picture));
    const QRectF tile = view.tileOf(0, 0);
    const QImage image = view.grab().toImage();
    const double pixel = tile.width() / 8;
    QCOMPARE(image.pixelColor((tile.topLeft() + QPointF(2, 2)).toPoint()), QColor(255, 0, 0));
    QCOMPARE(image.pixelColor((tile.topLeft() + QPointF(pixel - 3, 2)).toPoint()), QColor(255, 0, 0));
    QCOMPARE(image.pixelColor((tile.topLeft() + QPointF(pixel + 2, 2)).toPoint()), QColor(0, 0, 0));
}

void TestPictureViews::reconstructionsCsv()
{
    ReconstructionsView view;
    view.resize(700, 520);
    view.begin(ExperimentConfig(), m_splits);
    view.display(with(smalldata::reconstructions(*m_splits, {0, 5})));
    QCOMPARE(linesOf(view), QStringList({"position,class,mse,ssim", "0,red,0,1", "5,blue,0.05,0.95"}));
}

void TestPictureViews::kernelsAreGreyAroundZero()
{
    FiltersView view;
    view.resize(560, 380);
    view.begin(ExperimentConfig(), m_splits);
    view.display(with(smalldata::filters()));
    QCOMPARE(view.shownCount(), 4);
    const QImage image = view.grab().toImage();
    const auto grey = [&](int unit) { return image.pixelColor(view.cellOf(unit).center().toPoint()).red(); };
    QCOMPARE(grey(0), 0);    // −0.2, the largest in size
    QCOMPARE(grey(2), 128);  // 0
    QCOMPARE(grey(3), 191);  // 0.1 on the same scale
}

void TestPictureViews::unitsSortByUse()
{
    FiltersView view;
    view.resize(560, 380);
    view.begin(ExperimentConfig(), m_splits);
    view.display(with(smalldata::filters()));
    QVERIFY(view.cellOf(0).left() < view.cellOf(3).left());
    view.titleControls()->findChild<QComboBox *>("order")->setCurrentIndex(1);
    QVERIFY(view.cellOf(3).left() < view.cellOf(0).left());
    QVERIFY(view.cellOf(1).left() > view.cellOf(2).left() || view.cellOf(1).top() > view.cellOf(2).top());
}

void TestPictureViews::keysChooseAUnit()
{
    FiltersView view;
    view.resize(560, 380);
    view.begin(ExperimentConfig(), m_splits);
    view.display(with(smalldata::filters()));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentUnit(), 0);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentUnit(), 1);
    QVERIFY(view.accessibleDescription().contains("unit 2"));
    QVERIFY(view.accessibleDescription().contains("dead"));
}

void TestPictureViews::activationsAreAskedFor()
{
    FiltersView view;
    view.resize(560, 380);
    view.begin(ExperimentConfig(), m_splits);
    view.display(with(smalldata::filters()));
    const QImage before = view.grab().toImage();
    QSignalSpy spy(&view, &View::requestChanged);
    view.select(4);
    QCOMPARE(spy.count(), 1);
    SnapshotRequest request;
    view.addTo(request);
    QCOMPARE(request.filters->selected, 4);
    QCOMPARE(request.filters->stage, 0);
    view.display(with(smalldata::filters(4)));
    QVERIFY(view.grab().toImage() != before);
}

void TestPictureViews::filtersCsv()
{
    FiltersView view;
    view.begin(ExperimentConfig(), m_splits);
    view.display(with(smalldata::filters()));
    QCOMPARE(linesOf(view),
             QStringList({"unit,variance,dead,duplicate_of", "1,0.2,0,", "2,0,1,", "3,0.2,0,1", "4,0.6,0,"}));
}

QTEST_MAIN(TestPictureViews)
#include "tst_pictureviews.moc"
