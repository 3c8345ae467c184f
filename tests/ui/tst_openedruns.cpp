#include "app/window/edithistory.h"
#include "app/window/sessionwiring.h"
#include "core/report/runrecord.h"
#include "tests/ui/keptrunstest.h"
#include "ui/panels/experimentpanel.h"
#include "ui/panels/numberbox.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>

using namespace pitfall;
using smallrun::patience;

namespace {

/// Its files, in a folder that is made for them.
QString fashionMnistIn(const QString &folder)
{
    const QDir installed(QStringLiteral("/usr/share/datasets/fashion-mnist"));
    QDir().mkpath(folder);
    for (const QString &name : installed.entryList({"*.gz"}, QDir::Files))
        QFile::link(installed.filePath(name), folder + '/' + name);
    return folder;
}

}  // namespace

/// Runs that are opened: what the window shows of them, and what of the window reaches them.
class TestOpenedRuns : public KeptRunsTest {
    Q_OBJECT

private slots:
    void init() { rememberIn(m_folder.path()); }

    void openedRunsShowTheirLiveSettings();
    void editsOfAnotherRunDoNotReachThisOne();
    void editsDoneAgainInAnotherRunDoNotReachIt();
    void changesMadeWhileARunIsLoadedDoNotReachIt();
    void aPresetIsMarkedWhereItDiffersFromTheRun();
    void imagesThatMovedAreAskedFor();
    void imagesAreLookedForWhereTheyUsuallyAre();
    void thePanelShowsTheRunThatIsThere();
    void whatTheRunCannotTakeIsForTheNext();
    void measurementsAreSavedAgain();
    void oneFileIsNotOverwrittenUnasked_data();
    void oneFileIsNotOverwrittenUnasked();
};

void TestOpenedRuns::openedRunsShowTheirLiveSettings()
{
    const QString folder = path("changed");
    {
        Experiment experiment(smallrun::config(), loadDataset(smallrun::config().data));
        experiment.change({0.0123, 0.25, 0.0, 0.0});
        experiment.step();
        writeSession(folder.toStdString(), copySession(experiment, {}, {"stopped", nullptr, {}, {}}));
    }
    MainWindow window;
    show(window, path("liveRoot"));
    window.sessions().openPath(folder);
    WAIT_FOR(stateOf(window) == RunState::Paused && window.session().status().step == 1);
    QCOMPARE(window.panel().config().training.learning_rate, 0.0123);
    QCOMPARE(window.panel().config().training.noise, 0.25);
    QVERIFY(!window.panel().differsFromRun());
    window.panel().findChild<NumberBox *>("training.masking")->setValue(0.5);
    train(window, 2);
    save(window, "saved7");
    const auto changes = openSession(path("saved7").toStdString())->liveChanges();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.back().settings, (LiveSettings{0.0123, 0.25, 0.5, 0.0}));
}

void TestOpenedRuns::editsOfAnotherRunDoNotReachThisOne()
{
    MainWindow window;
    show(window, path("editRoot"));
    begin(window);
    auto *rate = window.panel().findChild<NumberBox *>("training.learning_rate");
    rate->setValue(0.01);
    train(window, 1);
    const auto generation = window.session().status().generation;
    window.findChild<QAction *>("newRun")->trigger();
    WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
    train(window, 1);
    QVERIFY(!window.panel().differsFromRun());
    window.findChild<QAction *>("undo")->trigger();
    QCOMPARE(rate->value(), smallrun::config().training.learning_rate);
    QVERIFY(window.panel().differsFromRun());  // it is for the next
    save(window, "saved8");
    QCOMPARE(openSession(path("saved8").toStdString())->liveChanges().size(), 0);
}

void TestOpenedRuns::editsDoneAgainInAnotherRunDoNotReachIt()
{
    MainWindow window;
    show(window, path("againRoot"));
    begin(window);
    auto *rate = window.panel().findChild<NumberBox *>("training.learning_rate");
    rate->setValue(0.01);
    window.findChild<QAction *>("undo")->trigger();
    const auto generation = window.session().status().generation;
    window.findChild<QAction *>("newRun")->trigger();
    WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
    train(window, 1);
    window.findChild<QAction *>("redo")->trigger();
    QCOMPARE(rate->value(), 0.01);
    train(window, 2);
    save(window, "saved11");
    QCOMPARE(openSession(path("saved11").toStdString())->liveChanges().size(), 0);
}

void TestOpenedRuns::changesMadeWhileARunIsLoadedDoNotReachIt()
{
    MainWindow window;
    show(window, path("loadingRoot"));
    begin(window);
    train(window, 1);
    const auto generation = window.session().status().generation;
    window.session().newRun(smallrun::config(), false);
    LiveSettings ofTheOneBefore = liveSettings(smallrun::config());
    ofTheOneBefore.learning_rate = 0.5;
    window.session().change(ofTheOneBefore);
    WAIT_FOR(window.session().status().generation > generation && stateOf(window) == RunState::Paused);
    train(window, 1);
    save(window, "saved12");
    QCOMPARE(openSession(path("saved12").toStdString())->liveChanges().size(), 0);
}

void TestOpenedRuns::aPresetIsMarkedWhereItDiffersFromTheRun()
{
    MainWindow window;
    show(window, path("presetRoot"));
    begin(window);
    train(window, 1);
    ExperimentConfig other = smallrun::config();
    other.training.learning_rate = 0.03;
    window.panel().setConfig(other);
    QVERIFY(window.panel().differsFromRun());
    window.panel().findChild<NumberBox *>("training.noise")->setValue(0.5);
    train(window, 2);
    save(window, "saved9");
    const auto changes = openSession(path("saved9").toStdString())->liveChanges();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].settings.learning_rate, smallrun::config().training.learning_rate);
    QCOMPARE(changes[0].settings.noise, 0.5);
}

void TestOpenedRuns::imagesThatMovedAreAskedFor()
{
    const QString folder = path("moved");
    ExperimentConfig config = smallrun::config();
    config.data.name = "mnist";  // whose files are called as those of Fashion-MNIST
    config.data.path = fashionMnistIn(path("images")).toStdString();
    {
        Experiment experiment(config, loadDataset(config.data));
        experiment.step();
        writeSession(folder.toStdString(), copySession(experiment, {}, {"stopped", nullptr, {}, {}}));
    }
    QVERIFY(QDir().rename(path("images"), path("elsewhere")));
    MainWindow window;
    show(window, path("movedRoot"));
    begin(window);
    std::function<void(const QString &)> openWith;
    connect(&window.session(), &Session::imagesMissing, this,
            [&openWith](const QString &, const auto &open) { openWith = open; });
    window.sessions().openPath(folder);
    WAIT_FOR(openWith);
    QVERIFY2(window.messages().text().contains(path("images")) && window.messages().text().contains("are missing"),
             qPrintable(window.messages().text()));
    for (const char *button : {"chooseImages", "chooseImageFile"})
        QVERIFY(window.messages().findChild<QPushButton *>(button));
    window.resize(1024, 700);
    const auto *text = window.messages().findChild<QLabel *>("message");
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QCOMPARE(window.session().status().step, 0);  // the run is the one from before

    openWith = nullptr;
    window.sessions().openPath(folder);
    WAIT_FOR(openWith);
    openWith(path("elsewhere"));
    WAIT_FOR(stateOf(window) == RunState::Paused && window.session().status().step == 1);
    save(window, "saved10");
    QCOMPARE(QString::fromStdString(readRun(path("saved10").toStdString()).config.data.path), path("elsewhere"));
}

void TestOpenedRuns::imagesAreLookedForWhereTheyUsuallyAre()
{
    const QString folder = path("handedOut");
    ExperimentConfig config = smallrun::config();
    config.data.path = fashionMnistIn(path("author")).toStdString();
    {
        Experiment experiment(config, loadDataset(config.data));
        experiment.step();
        writeSession(folder.toStdString(), copySession(experiment, {}, {"stopped", nullptr, {}, {}}));
    }
    QVERIFY(QDir(path("author")).removeRecursively());
    const auto opened = openSession(folder.toStdString());
    QCOMPARE(opened->stepsDone(), 1);
    QCOMPARE(opened->config().data.path, std::string());
    QVERIFY_THROWS_EXCEPTION(ImagesMissing,
                             openSession(folder.toStdString(), loadDataset, path("nowhere").toStdString()));
}

/// Whatever else was asked for before it was there.
void TestOpenedRuns::thePanelShowsTheRunThatIsThere()
{
    ExperimentConfig first = smallrun::config(), second = smallrun::config();
    first.training.learning_rate = 0.002;
    second.training.learning_rate = 0.003;
    keepRun(path("first"), "stopped", first);
    keepRun(path("second"), "stopped", second);
    MainWindow window;
    show(window, path("panelRoot"));
    window.open(smallrun::config(), false);
    for (const char *folder : {"first", "second"})
        window.sessions().openPath(path(folder));
    WAIT_FOR(window.session().status().generation == 3 && stateOf(window) == RunState::Paused);
    QCOMPARE(window.panel().config().training.learning_rate, 0.003);
    QVERIFY(!window.panel().differsFromRun());
}

void TestOpenedRuns::whatTheRunCannotTakeIsForTheNext()
{
    ExperimentConfig config = smallrun::config();
    config.network.encoder = EncoderKind::Pca;
    MainWindow window;
    show(window, path("fixedRoot"));
    window.open(config, false);
    WAIT_FOR(stateOf(window) == RunState::Paused);
    train(window, 1);  // before that it would start anew
    QStringList failures;
    connect(&window.session(), &Session::failed, this, [&failures](const QString &message) { failures += message; });
    auto *encoder = window.panel().findChild<QComboBox *>("network.encoder");
    encoder->setCurrentIndex(0);
    window.panel().findChild<NumberBox *>("training.guidance")->setValue(0.3);
    window.panel().findChild<NumberBox *>("training.learning_rate")->setValue(0.01);
    train(window, 2);
    QVERIFY(window.panel().differsFromRun());
    save(window, "saved14");
    QCOMPARE(failures, QStringList());
    const auto changes = openSession(path("saved14").toStdString())->liveChanges();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].settings.learning_rate, 0.01);
    QCOMPARE(changes[0].settings.guidance, 0.0);
}

void TestOpenedRuns::measurementsAreSavedAgain()
{
    {
        MainWindow window;
        show(window, path("measuredRoot"));
        begin(window);
        train(window, 1);
        bool isFinished = false;
        connect(&window.session(), &Session::taskChanged, this,
                [&isFinished](const TaskEvent &event) { isFinished = event.state == TaskEvent::State::Finished; });
        window.session().startTask(SeparabilitySettings());
        WAIT_FOR(isFinished);
        save(window, "measured");
    }
    MainWindow window;
    show(window, path("measuredAgainRoot"));
    window.sessions().openPath(path("measured"));
    WAIT_FOR(stateOf(window) == RunState::Paused && window.session().status().step == 1);
    save(window, "measuredAgain");
    const auto read = [this](const QString &folder) {
        QFile file(path(folder + "/separability.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(!read("measured").isEmpty());
    QCOMPARE(read("measuredAgain"), read("measured"));
}

void TestOpenedRuns::oneFileIsNotOverwrittenUnasked_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"mine", "mine 0.5", "mine.zip"})
        QTest::newRow(name) << name;
}

void TestOpenedRuns::oneFileIsNotOverwrittenUnasked()
{
    QFETCH(QString, name);
    const QByteArray before = "another run";
    QFile file(path(name + ".pitfall"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    file.close();
    MainWindow window;
    show(window, path("fileRoot"));
    begin(window);
    train(window, 1);
    QString asked;
    QTimer answering;
    connect(&answering, &QTimer::timeout, this, [&] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            answering.stop();
            asked = question->text();
            question->button(QMessageBox::No)->click();
        }
    });
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("there is no dialog");
        dialog->setDirectory(m_folder.path());
        dialog->findChild<QLineEdit *>("fileNameEdit")->setText(name);
        answering.start(20);
        static_cast<QDialog *>(dialog)->accept();
    });
    window.findChild<QAction *>("saveAsFile")->trigger();
    QVERIFY2(asked.contains(name + ".pitfall"), qPrintable(asked));
    save(window, "after-" + name);  // what was asked for before has been done, if it was
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

QTEST_MAIN(TestOpenedRuns)
#include "tst_openedruns.moc"
