#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/viewdock.h"
#include "tests/cli/smallcifar.h"
#include "tests/ui/windowstate.h"
#include "ui/panels/experimentpanel.h"
#include "ui/views/inspectorview.h"
#include "ui/views/view.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace pitfall;
using smallrun::keep;

namespace {

ExperimentConfig smallConfig(const QString &name, const QString &path)
{
    ExperimentConfig config;
    config.data.name = name.toStdString();
    config.data.path = path.toStdString();
    config.data.train = 200;
    config.data.validation = 100;
    config.data.test = 100;
    config.network.stages = {{8, 5, 2}, {8, 3, 2}};
    config.training.epochs = 20;
    config.training.batch_size = 50;
    config.training.learning_rate = 0.01;
    config.probe.evaluations = 6;
    config.probe.live_train = 200;
    config.probe.live_test = 100;
    config.probe.final_train = 200;
    config.probe.bootstrap = 100;
    return config;
}

/// Pixels that are neither grey nor nearly so.
int colouredPixels(const QImage &image)
{
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            coloured += c.saturation() > 60 && c.value() > 60;
        }
    return coloured;
}

}  // namespace

/// Images that somebody brings, in the whole window: in colour, and without labels.
class TestOwnImages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { rememberIn(m_folder.path()); }
    void colourIsShownEverywhere();
    void withoutLabelsWhatNeedsThemIsGreyed();

private:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return QFileInfo(path).path();
    }
    static void trainToTheEnd(MainWindow &window, const ExperimentConfig &config)
    {
        window.resize(1440, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.open(config, true);
        WAIT_FOR(window.session().status().state == RunState::Finished);
        window.select(3);
        QTest::qWait(500);  // until pictures of the end are there
    }
    /// Each view in front, one after the other.
    static QMap<QString, QImage> grabs(MainWindow &window, const QString &prefix)
    {
        QMap<QString, QImage> all;
        for (ViewDock *dock : window.docks()) {
            dock->show();
            dock->raise();
            QTest::qWait(400);
            all[dock->objectName()] = dock->view()->grab().toImage();
            keep(all[dock->objectName()], prefix + "-" + dock->objectName());
        }
        keep(window.grab().toImage(), prefix + "-window");
        return all;
    }

    QTemporaryDir m_folder;
};

void TestOwnImages::colourIsShownEverywhere()
{
    for (int batch = 0; batch < 5; ++batch)
        write(QString("cifar/data_batch_%1.bin").arg(batch + 1), cifarRecords(60 * batch, 60));
    const QString folder = write("cifar/test_batch.bin", cifarRecords(300, 100));
    MainWindow window;
    trainToTheEnd(window, smallConfig("cifar-10", folder));
    const auto seen = grabs(window, "colour");
    for (const char *name : {"reconstructions", "filters", "inspector"}) {
        QVERIFY2(seen.contains(name), qPrintable(QStringList(seen.keys()).join(' ')));
        QVERIFY2(colouredPixels(seen[name]) > 2000, name);
    }
}

void TestOwnImages::withoutLabelsWhatNeedsThemIsGreyed()
{
    QByteArray pixels;
    for (int i = 0; i < 400; ++i)
        pixels += cifarRecords(i, 1).mid(1);
    const QByteArray header = "{'descr': '|u1', 'fortran_order': False, 'shape': (400, 3, 32, 32), }\n";
    const QString folder =
        write("own/images.npy", QByteArray("\x93NUMPY\1\0", 8) + char(header.size()) + '\0' + header + pixels);
    MainWindow window;
    ExperimentConfig config = smallConfig("npz", folder);
    config.data.test = 60;
    trainToTheEnd(window, config);
    grabs(window, "unlabelled");
    QVERIFY(!window.panel().findChild<QWidget *>("training.guidance")->isEnabled());
    QVERIFY(!window.findChild<QAction *>("labFineTuning")->isEnabled());
    QVERIFY(!window.findChild<QAction *>("labSeparability")->isEnabled());
    QVERIFY(window.findChild<QAction *>("labDecoders")->isEnabled());
    QVERIFY(window.findChild<QWidget *>("classVariance")->isHidden());
}

QTEST_MAIN(TestOwnImages)
#include "tst_ownimages.moc"
