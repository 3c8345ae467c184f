#include "app/window/datasetlist.h"
#include "app/window/datasetmanager.h"
#include "app/window/datasetmemory.h"
#include "app/window/datasetwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "core/data/fetchedfolder.h"
#include "tests/cli/smallidx.h"
#include "tests/fetch/loopback.h"
#include "ui/panels/experimentpanel.h"
#include "ui/views/datasetlook.h"
#include "ui/widgets/classrows.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace pitfall;

namespace {

constexpr int patience = 60000;  // milliseconds; the machine may be busy

#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, patience)

struct NamedFile {
    QString name;
    QByteArray bytes;
};

/// A data set in MNIST's format: `training` and `test` pictures of 8×8, ten classes in turn.
QList<NamedFile> waves(int training, int test)
{
    return {{"train-images-idx3-ubyte", idxFile({training, 8, 8}, wavePixels(training))},
            {"train-labels-idx1-ubyte", idxFile({training}, classLabels(training))},
            {"t10k-images-idx3-ubyte", idxFile({test, 8, 8}, wavePixels(test))},
            {"t10k-labels-idx1-ubyte", idxFile({test}, classLabels(test))}};
}

/// KMNIST as it is published at this address: small.
DatasetDesk::Sources smallKmnist(const Loopback &server, const QString &mode)
{
    DatasetSource source{"kmnist", "KMNIST", {}, {}};
    for (const NamedFile &file : waves(300, 100)) {
        server.publish("kmnist/" + file.name, file.bytes);
        const QByteArray digest = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
        source.files.push_back({file.name.toStdString(),
                                {(server.address(mode) + "/kmnist/" + file.name).toStdString()},
                                std::uint64_t(file.bytes.size()),
                                digest.toStdString()});
    }
    return {source};
}

DataConfig named(const char *name)
{
    DataConfig data;
    data.name = name;
    return data;
}

void drop(QWidget &window, const QString &path)
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    const QPointF middle(window.width() / 2.0, window.height() / 2.0);
    QDragEnterEvent enter(middle.toPoint(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QVERIFY(event.isAccepted());
}

}  // namespace

class TestDatasets : public QObject {
    Q_OBJECT

    std::unique_ptr<Loopback> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;

    QString write(const QString &folder, const QList<NamedFile> &files) const
    {
        const QString path = m_folder->filePath(folder);
        QDir().mkpath(path);
        for (const NamedFile &each : files) {
            QFile file(path + "/" + each.name);
            if (!file.open(QIODevice::WriteOnly) || file.write(each.bytes) != each.bytes.size())
                qFatal("%s cannot be written", qPrintable(each.name));
        }
        return path;
    }
    static QPushButton *button(const DatasetManager &manager, const char *name)
    {
        return manager.findChild<QPushButton *>(QLatin1String(name));
    }
    static const DatasetList::Row *rowOf(DatasetManager &manager, const char *name)
    {
        for (const DatasetList::Row &row : manager.list().rows())
            if (row.data.name == name && !row.opened)
                return &row;
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        m_server = std::make_unique<Loopback>();
        qRegisterMetaType<DataConfig>();
    }
    void cleanupTestCase() { m_server.reset(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath("settings"));
    }

    void getsWhatIsNotHereAndShowsIt();
    void stopsAndGoesOn();
    void aFailureIsASentence();
    void opensAFolderAndRemembersIt();
    void whatIsNoDataSetIsSaid();
    void barsAreAsLongAsThereAreImages();
    void usingOneTakesNoMoreImagesThanThereAre();
    void whatIsDroppedOnTheWindowIsUsedByTheNextRun();
    void theButtonInThePanelOpensTheManager();
    void goesWhileGetting();
};

void TestDatasets::getsWhatIsNotHereAndShowsIt()
{
    DatasetManager manager(nullptr, smallKmnist(*m_server, "breaks"));
    manager.showDataset(named("kmnist"));
    WAIT_FOR(manager.list().chosen());
    QCOMPARE(manager.look().heading(), QString("KMNIST"));
    QVERIFY(manager.look().text().contains("Without a network: put train-images-idx3-ubyte (19.2 kB)"));
    QVERIFY(!button(manager, "use")->isEnabled());
    QCOMPARE(button(manager, "get")->text(), QString("Get"));
    QSignalSpy availability(&manager, &DatasetManager::availabilityChanged);
    QTest::mouseClick(button(manager, "get"), Qt::LeftButton);
    WAIT_FOR(rowOf(manager, "kmnist")->isHere());
    QCOMPARE(availability.size(), 1);
    WAIT_FOR(button(manager, "use")->isEnabled());
    QVERIFY2(manager.look().text().startsWith("300 training and 100 test images, 8×8 grey pixels, 10 classes."),
             qPrintable(manager.look().text()));
    const ClassRowsContent &rows = manager.look().rows().content();
    QCOMPARE(rows.rows.size(), std::size_t(10));
    QCOMPARE(rows.rows[3].counts, (std::vector<std::int64_t>{30, 10}));
    QCOMPARE(rows.rows[3].pictures.front().size(), QSize(8, 8));
    QVERIFY(!button(manager, "get")->isVisible());
    QSignalSpy used(&manager, &DatasetManager::used);
    QTest::mouseClick(button(manager, "use"), Qt::LeftButton);
    QCOMPARE(used.size(), 1);
    QVERIFY(!manager.isVisible());
}

void TestDatasets::stopsAndGoesOn()
{
    DatasetManager manager(nullptr, smallKmnist(*m_server, "stalls"));
    manager.showDataset(named("kmnist"));
    WAIT_FOR(manager.list().chosen());
    QTest::mouseClick(button(manager, "get"), Qt::LeftButton);
    QCOMPARE(button(manager, "get")->text(), QString("Stop"));
    WAIT_FOR(manager.findChild<QProgressBar *>()->value() > 0);
    const auto *progress = manager.findChild<QLabel *>("progress");
    static const QRegularExpression amounts("^[0-9.]+ k?B of [0-9.]+ kB");
    WAIT_FOR(amounts.match(progress->text()).hasMatch());
    const QString part = amounts.match(progress->text()).captured();
    QTest::mouseClick(button(manager, "get"), Qt::LeftButton);
    WAIT_FOR(button(manager, "get")->text() == "Go on getting");
    QCOMPARE(manager.list().currentItem()->text(1), part + " here");
    QVERIFY(!manager.findChild<QProgressBar *>()->isVisible());
}

void TestDatasets::aFailureIsASentence()
{
    DatasetManager manager(nullptr, smallKmnist(*m_server, "missing"));
    manager.showDataset(named("kmnist"));
    WAIT_FOR(manager.list().chosen());
    QTest::mouseClick(button(manager, "get"), Qt::LeftButton);
    WAIT_FOR(manager.look().text().contains("is not there (HTTP status 404)"));
    QVERIFY(manager.look().text().contains(" into " + QString::fromStdString(fetchedFolder("kmnist"))));
    QCOMPARE(button(manager, "get")->text(), QString("Get"));
    QVERIFY(!button(manager, "use")->isEnabled());
}

void TestDatasets::opensAFolderAndRemembersIt()
{
    const QString folder = write("clothes", waves(30, 20));
    {
        DatasetManager manager(nullptr, {});
        manager.open(folder);
        WAIT_FOR(button(manager, "use")->isEnabled());
        QVERIFY(manager.list().chosen() && manager.list().chosen()->opened);
        QCOMPARE(QString::fromStdString(manager.list().chosen()->data.path), folder);
        QVERIFY(manager.look().text().contains("30 training and 20 test images"));
        QVERIFY2(manager.look().text().contains('\n'), "so small a set comes with a warning");
    }
    QCOMPARE(datasetMemory::opened().size(), std::size_t(1));
    DatasetManager manager(nullptr, {});
    manager.showDataset(datasetMemory::opened().front().data);
    WAIT_FOR(button(manager, "use")->isEnabled());
    QTest::mouseClick(button(manager, "forget"), Qt::LeftButton);
    QVERIFY(!manager.list().chosen());
    QVERIFY(datasetMemory::opened().empty());
    QVERIFY(QFile::exists(folder + "/train-images-idx3-ubyte"));
}

void TestDatasets::whatIsNoDataSetIsSaid()
{
    const QString path = write("", {{"notes.txt", "Dear diary"}}) + "/notes.txt";
    DatasetManager manager(nullptr, {});
    manager.open(path);
    WAIT_FOR(manager.look().text().contains("notes.txt"));
    QCOMPARE(manager.look().heading(), QString("notes.txt"));
    QVERIFY(!button(manager, "use")->isEnabled());
    QVERIFY(datasetMemory::opened().empty());
    manager.open(m_folder->filePath("nowhere"));
    WAIT_FOR(manager.look().text().contains("nowhere"));
}

void TestDatasets::barsAreAsLongAsThereAreImages()
{
    QImage picture(8, 8, QImage::Format_Grayscale8);
    picture.fill(Qt::black);
    const std::vector<QImage> pictures(12, picture);
    ClassRows rows;
    rows.setContent({{"training", "test"}, {{"few", pictures, {30, 10}}, {"many", pictures, {300, 100}}}});
    rows.resize(500, rows.sizeHint().height());
    rows.grab();  // lays it out
    QCOMPARE(rows.barAt(1).width(), 10 * rows.barAt(0).width());
    QCOMPARE(rows.barAt(1, 0).width(), 3 * rows.barAt(1, 1).width());
    QCOMPARE(rows.barAt(1, 0).right(), rows.barAt(1, 1).left());
    QVERIFY(rows.barAt(1).right() < rows.width());
    QVERIFY(rows.columns() > 3 && rows.columns() <= 12);
    rows.resize(rows.minimumSizeHint());
    rows.grab();
    QCOMPARE(rows.columns(), 0);
    QCOMPARE(rows.help(1), QString("many: 300 training, 100 test"));
}

void TestDatasets::usingOneTakesNoMoreImagesThanThereAre()
{
    DatasetPreview preview;
    preview.training = 1000;
    preview.test = 150;
    ExperimentConfig config;  // 10,000, 2,000 and 3,000
    config.data.seed = 7;
    preview.config = named("mnist");
    preview.config.path = "/somewhere";
    const DataConfig few = onDataset(config, preview).data;
    QCOMPARE(few.path, std::string("/somewhere"));
    QCOMPARE(few.seed, std::int64_t(7));
    QCOMPARE(few.validation, 200);
    QCOMPARE(few.train, 0);
    QCOMPARE(few.test, 0);
    preview.training = 60000;
    preview.test = 10000;
    const DataConfig many = onDataset(config, preview).data;
    QCOMPARE(many.train, 10000);
    QCOMPARE(many.validation, 2000);
    QCOMPARE(many.test, 3000);
}

void TestDatasets::whatIsDroppedOnTheWindowIsUsedByTheNextRun()
{
    const QString folder = write("clothes", waves(600, 200));
    MainWindow window;
    window.show();
    ExperimentConfig config;
    config.data.name = "shapes";
    config.network.stages = {{4, 5, 2}};
    window.open(config, false);
    WAIT_FOR(window.session().status().state == RunState::Paused);
    drop(window, folder);
    DatasetManager &manager = window.datasets().manager();
    QVERIFY(manager.isVisible());
    WAIT_FOR(button(manager, "use")->isEnabled());
    QCOMPARE(window.panel().config().data.name, std::string("shapes"));
    QTest::mouseClick(button(manager, "use"), Qt::LeftButton);
    const DataConfig data = window.panel().config().data;
    QCOMPARE(QString::fromStdString(data.path), folder);
    QCOMPARE(data.train, 0);
    QCOMPARE(window.panel().problem(), QString());
    WAIT_FOR(window.windowTitle() != "Shapes (synthetic) – Pitfall");  // nothing had been trained: it begins anew
    WAIT_FOR(window.session().status().state == RunState::Paused);
    // A saved run is not a data set.
    QMimeData dropped;
    write("run", {{"session.json", "{}"}});
    dropped.setUrls({QUrl::fromLocalFile(m_folder->filePath("run"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&window, &enter);
    QVERIFY(!manager.isVisible());
}

void TestDatasets::theButtonInThePanelOpensTheManager()
{
    MainWindow window;
    window.show();
    window.panel().setConfig({});
    auto *beside = window.panel().findChild<QToolButton *>("datasetsButton");
    QVERIFY(beside);
    QTest::mouseClick(beside, Qt::LeftButton);
    DatasetManager &manager = window.datasets().manager();
    QVERIFY(manager.isVisible());
    WAIT_FOR(manager.list().chosen());
    QCOMPARE(manager.list().chosen()->data.name, std::string("fashion-mnist"));
    manager.close();
    window.findChild<QAction *>("datasets")->trigger();
    QVERIFY(manager.isVisible());
}

// Closing does not wait for a server that says nothing.
void TestDatasets::goesWhileGetting()
{
    auto manager = std::make_unique<DatasetManager>(nullptr, smallKmnist(*m_server, "silent"));
    manager->showDataset(named("kmnist"));
    WAIT_FOR(manager->list().chosen());
    QTest::mouseClick(button(*manager, "get"), Qt::LeftButton);
    QTest::qWait(300);
    manager.reset();
    QVERIFY(!isFetched(smallKmnist(*m_server, "good").front(), fetchedFolder("kmnist")));
}

QTEST_MAIN(TestDatasets)
#include "tst_datasets.moc"
