#include "tests/ui/smalldata.h"
#include "ui/views/inspectorview.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace pitfall;

namespace {

/// Image 7 (green), taken for blue; its neighbours are 10 (green), 8 (blue) by pixels and 8, 13 by code.
std::shared_ptr<InspectorPicture> inspected(const Splits &splits, int position = 7)
{
    auto picture = std::make_shared<InspectorPicture>();
    const auto both = smalldata::reconstructions(splits, {position});
    picture->position = position;
    picture->input = both->inputs;
    picture->output = both->outputs;
    for (const Measure &each : measures())
        if (each.kind == Measure::Kind::Score)
            picture->scores[each.key] = 0.125;
    picture->probabilities = {0.1, 0.2, 0.7};
    picture->inPixels = {{10, 0.5}, {8, 0.75}};
    picture->inCode = {{8, 1.5}, {13, 2.5}};
    return picture;
}

Snapshot with(std::shared_ptr<const InspectorPicture> picture)
{
    Snapshot snapshot;
    snapshot.inspector = std::move(picture);
    return snapshot;
}

}  // namespace

class TestInspectorView : public QObject {
    Q_OBJECT

private slots:
    void asksForTheSelectedImageOnly()
    {
        InspectorView view;
        view.begin(ExperimentConfig(), m_splits);
        SnapshotRequest request;
        view.addTo(request);
        QVERIFY(request.empty());
        view.select(7);
        view.addTo(request);
        QCOMPARE(request.inspector->position, 7);
        QVERIFY(!request.values);
        QCOMPARE(view.titleControls()->findChild<QSpinBox *>()->value(), 7);
    }

    void showsAllThereIsToSay()
    {
        for (const QSize size : {QSize(490, 320), QSize(300, 620)}) {
            InspectorView view;
            view.resize(size);
            view.begin(ExperimentConfig(), m_splits);
            const QImage empty = view.grab().toImage();
            view.select(7);
            view.display(with(inspected(*m_splits)));
            const QImage full = view.grab().toImage();
            QVERIFY(full != empty);
            // The input is green, 70 of 255, and large.
            int green = 0;
            for (int y = 0; y < full.height(); ++y)
                for (int x = 0; x < full.width(); ++x)
                    green += full.pixelColor(x, y) == QColor(0, 70, 0);
            QVERIFY2(green > 40 * 40, qPrintable(QString::number(green)));
            const QString csv = view.csv();
            for (const char *line : {"image,green,7", "score,mse,0.125", "score,mahala,0.125", "probability,blue,0.7",
                                     "by pixels,#10,0.5", "by code,#13,2.5"})
                QVERIFY2(csv.contains(QLatin1String(line)), qPrintable(csv));
        }
    }

    void searchesThatNeedLabelsAreGreyedWithoutThem()
    {
        auto splits = std::make_shared<Splits>(*m_splits);
        auto dataset = std::make_shared<Dataset>(*splits->test.dataset);
        dataset->labelled = false;
        splits->test.dataset = dataset;
        InspectorView view;
        const auto enabled = [&view] {
            const auto *model = view.titleControls()->findChild<QComboBox *>()->model();
            QList<bool> rows;
            for (int row = 0; row < model->rowCount(); ++row)
                rows += bool(model->flags(model->index(row, 0)) & Qt::ItemIsEnabled);
            return rows;
        };
        view.begin(ExperimentConfig(), splits);
        QCOMPARE(enabled(), (QList<bool>{true, true, false, false}));
        view.select(7);
        QSignalSpy chosen(&view, &View::imageSelected);
        QTest::keyClick(&view, Qt::Key_N);
        QCOMPARE(chosen.size(), 0);
        view.find(InspectorView::Search::MostConfidentMistake);
        SnapshotRequest request;
        view.addTo(request);
        QVERIFY(!request.values);
        view.begin(ExperimentConfig(), m_splits);
        QCOMPARE(enabled(), (QList<bool>{true, true, true, true}));
    }

    void aClickOnANeighbourSelectsIt()
    {
        InspectorView view;
        view.resize(490, 320);
        view.begin(ExperimentConfig(), m_splits);
        view.select(7);
        view.display(with(inspected(*m_splits)));
        view.grab();
        QSignalSpy spy(&view, &View::imageSelected);
        QVERIFY(!view.neighbourAt(1, 1).isEmpty());
        QVERIFY(view.neighbourAt(1, 1).top() > view.neighbourAt(0, 1).bottom());
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.neighbourAt(1, 1).center().toPoint());
        QCOMPARE(spy.takeFirst().at(0).toInt(), 13);
        // What is shown is still of another image: nothing of it can be clicked.
        view.grab();
        QVERIFY(view.neighbourAt(0, 0).isEmpty());
    }

    void findsImages()
    {
        InspectorView view;
        view.begin(ExperimentConfig(), m_splits);
        QSignalSpy spy(&view, &View::imageSelected);
        auto values = std::make_shared<ImageValuesPicture>();
        for (int i = 0; i < 30; ++i) {
            values->values.push_back(i == 11 ? 9.f : float(i) / 30);
            values->predicted.push_back(i == 4 || i == 9 ? (i + 1) % 3 : i % 3);
            values->confidence.push_back(i == 9 ? 0.99f : 0.8f);
        }
        Snapshot snapshot;
        snapshot.values = values;
        const auto search = [&](Qt::Key key) {
            QTest::keyClick(&view, key);
            SnapshotRequest request;
            view.addTo(request);
            if (request.values)
                view.display(snapshot);
            return spy.isEmpty() ? -1 : spy.takeLast().at(0).toInt();
        };
        QCOMPARE(search(Qt::Key_W), 11);
        QCOMPARE(search(Qt::Key_W), 29);
        QCOMPARE(search(Qt::Key_M), 9);
        QCOMPARE(search(Qt::Key_M), 4);
        QCOMPARE(search(Qt::Key_N), 7);
        QCOMPARE(search(Qt::Key_Right), 8);
        // Values that nobody has asked for select nothing.
        spy.clear();
        view.display(snapshot);
        QVERIFY(spy.isEmpty());

        auto *box = view.titleControls()->findChild<QComboBox *>();
        box->setCurrentIndex(2);
        emit box->activated(2);
        SnapshotRequest request;
        view.addTo(request);
        QVERIFY(request.values);
        view.display(snapshot);
        QCOMPARE(spy.takeLast().at(0).toInt(), 9);
    }

private:
    std::shared_ptr<const Splits> m_splits = smalldata::splits();
};

QTEST_MAIN(TestInspectorView)
#include "tst_inspectorview.moc"
