#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/statusline.h"
#include "app/window/viewdock.h"
#include "app/window/windowmemory.h"
#include "core/config/presets.h"
#include "tests/ui/windowstate.h"
#include "ui/panels/experimentpanel.h"
#include "ui/panels/numberbox.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/views/view.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/timelineslider.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <algorithm>
#include <map>

using namespace pitfall;

namespace {

LossAccuracyView *hero(const MainWindow &window)
{
    return window.findChild<LossAccuracyView *>();
}

}  // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init() { QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).clear(); }

    void fitsSmallScreens()
    {
        MainWindow window;
        window.resize(1024, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        for (int i = 0; i < 4; ++i) {  // the four live views
            const ViewDock *dock = window.docks()[i];
            const QString where =
                QStringLiteral("%1 from %2 to %3").arg(dock->objectName()).arg(dock->x()).arg(dock->geometry().right());
            QTRY_VERIFY2(dock->isLookedAt(), qPrintable(where));
            QTRY_VERIFY2(dock->x() >= 0 && dock->geometry().right() < 1024, qPrintable(where));  // bars settle first
        }
    }

    void clickingRunTrainsToTheEnd()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        // Views are alive before anything is trained.
        WAIT_FOR(!hero(window)->runs().empty() && hero(window)->runs().back().evaluations.size() == 1);
        for (int i = 0; i < 4; ++i)  // the lab's views wait to be asked
            QTRY_VERIFY2_WITH_TIMEOUT(window.docks()[i]->view()->csv().count(u'\n') > 1,
                                      qPrintable(window.docks()[i]->objectName()), smallrun::patience);

        auto *button = window.findChild<QToolBar *>(QStringLiteral("toolbar"))->widgetForAction(action(window, "run"));
        QTest::mouseClick(button, Qt::LeftButton);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        const Run &run = hero(window)->runs().back();
        QVERIFY(run.evaluations.size() >= 4);
        QCOMPARE(run.baselines.size(), std::size_t(4));
        QVERIFY(run.report);
        QCOMPARE(action(window, "run")->text(), QStringLiteral("Run"));
        QVERIFY(!action(window, "batch")->isEnabled());
        QVERIFY(action(window, "save")->isEnabled());
        QCOMPARE(window.findChild<QLabel *>(QStringLiteral("state"))->text(), QStringLiteral("Finished"));
        QVERIFY2(window.messages().text().isEmpty(), qPrintable(window.messages().text()));

        // Run again is a new run.
        action(window, "run")->trigger();
        WAIT_FOR(hero(window)->runs().size() == 2);
    }

    void keysStepAndPause()
    {
        MainWindow window;
        begin(window, smallrun::config(200), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        window.activateWindow();
        QTest::keyClick(&window, Qt::Key_B);
        WAIT_FOR(window.session().status().step == 1 && stateOf(window) == RunState::Paused);
        QTest::keyClick(&window, Qt::Key_Period);
        WAIT_FOR(window.session().status().step == 2 && stateOf(window) == RunState::Paused);
        QTest::keyClick(&window, Qt::Key_E);
        WAIT_FOR(window.session().status().step == window.session().status().length.stepsPerEpoch &&
                 stateOf(window) == RunState::Paused);
        QTest::keyClick(&window, Qt::Key_Space);
        WAIT_FOR(stateOf(window) == RunState::Running);
        QCOMPARE(action(window, "run")->text(), QStringLiteral("Pause"));
        QTest::keyClick(&window, Qt::Key_Space);
        WAIT_FOR(stateOf(window) == RunState::Paused);
    }

    void settingsThatMayChangeAndThoseThatWait()
    {
        MainWindow window;
        begin(window, smallrun::config(200), true);
        WAIT_FOR(window.session().status().step > 3);
        action(window, "run")->trigger();
        WAIT_FOR(stateOf(window) == RunState::Paused);

        window.panel().findChild<NumberBox *>(QStringLiteral("training.noise"))->setValue(0.1);
        window.panel().findChild<NumberBox *>(QStringLiteral("training.learning_rate"))->setValue(0.001);
        QVERIFY(!window.panel().differsFromRun());
        window.panel().findChild<NumberBox *>(QStringLiteral("training.batch_size"))->setValue(16);
        QVERIFY(window.panel().differsFromRun());
        auto *pending = window.panel().findChild<QWidget *>(QStringLiteral("pending"));
        QVERIFY(pending->isVisible());
        // The run in place goes on with what it began with.
        const std::int64_t step = window.session().status().step;
        action(window, "run")->trigger();
        WAIT_FOR(window.session().status().step > step);
        QCOMPARE(window.session().status().generation, std::uint64_t(1));

        window.panel().findChild<QPushButton *>(QStringLiteral("newRun"))->click();
        WAIT_FOR(window.session().status().generation == 2 && window.session().status().step > 2);
        QVERIFY(!pending->isVisible());
        QVERIFY2(window.messages().text().isEmpty(), qPrintable(window.messages().text()));
    }

    void editsBeforeTheFirstStepAreTakenAlong()
    {
        MainWindow window;
        begin(window, smallrun::config(200), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        window.panel().findChild<NumberBox *>(QStringLiteral("training.batch_size"))->setValue(100);
        action(window, "batch")->trigger();
        WAIT_FOR(window.session().status().step == 1);
        QCOMPARE(window.session().status().length.stepsPerEpoch, std::int64_t(3));
        QCOMPARE(window.session().status().generation, std::uint64_t(2));
    }

    void problemsAreSaidWithoutStopping()
    {
        MainWindow window;
        begin(window, smallrun::config(200), true);
        WAIT_FOR(window.session().status().step > 3);
        window.panel().findChild<NumberBox *>(QStringLiteral("data.train"))->setValue(1e7);
        action(window, "newRun")->trigger();
        WAIT_FOR(window.messages().text().contains(QStringLiteral("data.train")));
        QVERIFY(window.messages().isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        const std::int64_t step = window.session().status().step;
        WAIT_FOR(window.session().status().step > step);
        window.messages().findChild<QToolButton *>(QStringLiteral("closeMessage"))->click();
        QVERIFY(window.messages().isHidden());

        // An impossible network is said in the panel and cannot be begun.
        window.panel().findChild<NumberBox *>(QStringLiteral("stage2.pool"))->setValue(16);
        QVERIFY(!window.panel().problem().isEmpty());
        QVERIFY(!action(window, "newRun")->isEnabled());
        QVERIFY(action(window, "run")->isEnabled());
    }

    void exportsEveryView()
    {
        QTemporaryDir folder;
        MainWindow window;
        begin(window, smallrun::config(), true);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        window.docks()[8]->show();   // the second map
        window.docks()[7]->raise();  // the inspector
        emit window.docks()[0]->view()->imageSelected(3);
        for (const int dock : {7, 8})
            WAIT_FOR(window.docks()[dock]->view()->csv().count(u'\n') > 2);
        for (const ViewDock *dock : window.docks()) {
            QCOMPARE(dock->exportActions().size(), 4);
            for (const char *ending : {"png", "svg", "pdf", "csv"}) {
                const QString path = folder.filePath(dock->objectName() + u'.' + QLatin1String(ending));
                window.exportView(dock->view(), path);
                QVERIFY2(QFileInfo(path).size() > 50, qPrintable(path));
                QVERIFY(window.messages().text().contains(path));
            }
        }
        window.exportView(window.docks().front()->view(), QStringLiteral("/nowhere/at/all.png"));
        QVERIFY(window.messages().text().contains(QStringLiteral("/nowhere/at/all.png")));
    }

    void hiddenViewsAskForNothing()
    {
        MainWindow window;
        for (ViewDock *dock : window.docks())
            dock->close();
        int frames = 0;
        connect(&window.session(), &Session::frameArrived, this, [&] { ++frames; });
        begin(window, smallrun::config(), true);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        QCOMPARE(frames, 0);
        // What came of the run is said all the same.
        QVERIFY(window.messages().isVisible());
        action(window, "resetLayout")->trigger();
        WAIT_FOR(frames > 0);
        for (int i = 0; i < 4; ++i)
            QTRY_VERIFY(window.docks()[i]->isLookedAt());
        for (int i = 4; i < 7; ++i)
            QVERIFY(!window.docks()[i]->isHidden() && !window.docks()[i]->isLookedAt());
    }

    void labTasksGoFromTheMenu()
    {
        MainWindow window;
        QVERIFY(!action(window, "labDecoders")->isEnabled());
        begin(window, smallrun::config(2000), true);
        WAIT_FOR(window.session().status().step > 3);
        const std::array names = {"labDecoders", "labSeparability"};
        const std::array docks = {window.docks()[4], window.docks()[6]};
        for (std::size_t i = 0; i < names.size(); ++i) {
            QVERIFY(!docks[i]->isLookedAt());
            WAIT_FOR(action(window, names[i])->isEnabled());
            action(window, names[i])->trigger();
            QTRY_VERIFY(docks[i]->isLookedAt());
            QVERIFY(action(window, "labStop")->isEnabled());
            QVERIFY(!action(window, "labFineTuning")->isEnabled());
            WAIT_FOR(docks[i]->view()->csv().count(u'\n') > 1);
            WAIT_FOR(action(window, names[i])->isEnabled());
        }
        QVERIFY2(window.messages().text().isEmpty(), qPrintable(window.messages().text()));
        // Training goes on as before.
        const std::int64_t step = window.session().status().step;
        WAIT_FOR(window.session().status().step > step);
        // A new run forgets what was measured of the old one.
        action(window, "newRun")->trigger();
        WAIT_FOR(window.session().status().generation == 2);
        QCOMPARE(docks[0]->view()->csv().count(u'\n'), 1);
    }

    void labTaskStops()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(window.docks()[5]->isLookedAt());
        WAIT_FOR(window.session().status().labTaskGoes);
        QVERIFY(!action(window, "batch")->isEnabled());
        QCOMPARE(action(window, "run")->text(), QStringLiteral("Run"));
        action(window, "labStop")->trigger();
        WAIT_FOR(stateOf(window) == RunState::Paused);
        WAIT_FOR(action(window, "labFineTuning")->isEnabled());
        QVERIFY2(window.messages().text().isEmpty(), qPrintable(window.messages().text()));
    }

    void timelineTakesEveryViewBack()
    {
        MainWindow window;
        begin(window, smallrun::config(), true);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        auto *slider = window.findChild<TimelineSlider *>();
        QVERIFY(slider && slider->isLive());
        QVERIFY(slider->marks().size() >= 4);
        QVERIFY(!action(window, "goLive")->isEnabled());
        Snapshot last;  // each part as it was shown last
        std::map<int, std::int64_t> steps;
        connect(&window.session(), &Session::frameArrived, this, [&](const auto &frame) {
            int part = 0;
            forEachPart([&](auto, auto picture) {
                if ((*frame).*picture) {
                    last.*picture = (*frame).*picture;
                    steps[part] = frame->step;
                }
                ++part;
            });
        });
        const auto everyViewIsAt = [&](std::int64_t step) {
            return steps.size() >= 3 &&
                   std::all_of(steps.begin(), steps.end(), [&](auto s) { return s.second == step; });
        };

        QTest::keyClick(slider, Qt::Key_Home);
        WAIT_FOR(everyViewIsAt(0) && last.reconstructions && last.map && last.filters);
        const auto untrained = last.reconstructions->mse;
        QTest::keyClick(&window, Qt::Key_Right, Qt::ControlModifier);
        WAIT_FOR(everyViewIsAt(slider->marks()[1].step));
        const QPoint end(slider->width() - 30, slider->height() / 2);
        QTest::mouseClick(slider, Qt::LeftButton, {}, end);
        WAIT_FOR(steps[0] > slider->marks()[1].step && everyViewIsAt(steps[0]));
        QVERIFY(last.reconstructions->mse != untrained);
        action(window, "goLive")->trigger();
        QVERIFY(slider->isLive());
        WAIT_FOR(everyViewIsAt(window.session().status().length.steps));
    }

    void theLabMeasuresTheMomentThatIsLookedAt()
    {
        MainWindow window;
        begin(window, smallrun::config(), true);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        auto *slider = window.findChild<TimelineSlider *>();
        slider->setValue(1);
        std::int64_t measured = -1;
        connect(&window.session(), &Session::taskChanged, this, [&](const TaskEvent &event) { measured = event.step; });
        action(window, "labSeparability")->trigger();
        WAIT_FOR(measured >= 0);
        QCOMPARE(measured, slider->marks()[1].step);
        action(window, "labStop")->trigger();
        WAIT_FOR(stateOf(window) == RunState::Finished);
    }

    void exportsTheTrainingAsFrames()
    {
        MainWindow window;
        begin(window, smallrun::config(), true);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        const auto moments = qsizetype(window.findChild<TimelineSlider *>()->marks().size());
        QTemporaryDir folder;
        window.exportFrames(folder.path());
        WAIT_FOR(window.messages().text().startsWith(QStringLiteral("Written")));
        const QDir written(folder.path());
        QCOMPARE(written.entryList({QStringLiteral("reconstructions-*.png")}).size(), moments);
        QCOMPARE(written.entryList().filter(QStringLiteral(".png")).size(), 4 * moments);
        // The pictures are those of the moments, not one and the same.
        const auto picture = [&](int number) {
            return QImage(
                written.filePath(QStringLiteral("reconstructions-%1.png").arg(number, 4, 10, QLatin1Char('0'))));
        };
        QVERIFY(!picture(1).isNull());
        QVERIFY(picture(1) != picture(int(moments)));
        QVERIFY(window.findChild<TimelineSlider *>()->isLive());

        QVERIFY(QFile(folder.filePath(QStringLiteral("reconstructions-0001.png"))).remove());
        window.exportFrames(folder.filePath(QStringLiteral("nowhere")));
        WAIT_FOR(window.messages().text().contains(QStringLiteral("could not be written")));
    }

    void twoRunsGoInLockStep()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        action(window, "compare")->trigger();
        MainWindow *other = window.peer();
        QVERIFY(other && other->peer() == &window);
        WAIT_FOR(window.session().status().generation == 2 && stateOf(window) == RunState::Paused);
        WAIT_FOR(other->session().status().generation == 1 && stateOf(*other) == RunState::Paused);

        // Another network and other images: the images stay common.
        ExperimentConfig config = smallrun::config();
        config.network.stages[0].channels = 2;
        config.data.train = 250;
        other->panel().setConfig(config);
        std::array<std::shared_ptr<const Splits>, 2> splits;
        std::array<std::vector<float>, 2> losses;
        int side = 0;
        for (MainWindow *each : {&window, other}) {
            connect(&each->session(), &Session::recordsArrived, this, [&losses, side](const Records &records) {
                for (const StepRecord &step : records.steps)
                    losses[side].push_back(float(step.loss));
            });
            connect(&each->session(), &Session::runStarted, this,
                    [&splits, side](const auto &, const auto &its) { splits[side] = its; });
            ++side;
        }
        QTest::keyClick(other, Qt::Key_Space);
        WAIT_FOR(stateOf(window) == RunState::Finished && stateOf(*other) == RunState::Finished);
        QVERIFY(splits[1]);
        QCOMPARE(splits[1]->train.count(), smallrun::config().data.train);
        QCOMPARE(losses[0].size(), losses[1].size());
        QVERIFY(losses[0] != losses[1]);

        // One selection, one moment.
        emit window.docks()[1]->view()->imageSelected(3);
        auto *slider = window.findChild<TimelineSlider *>();
        auto *otherSlider = other->findChild<TimelineSlider *>();
        otherSlider->setValue(1);
        QCOMPARE(slider->marks()[std::size_t(slider->value())].step, otherSlider->marks()[1].step);
        otherSlider->goLive();
        QVERIFY(slider->isLive());

        // Closing the second leaves the first as it was.
        other->close();
        WAIT_FOR(!window.peer());
        action(window, "newRun")->trigger();
        WAIT_FOR(window.session().status().generation >= 3 && stateOf(window) == RunState::Paused);
    }

    void branchesFromAMoment()
    {
        MainWindow window;
        begin(window, smallrun::config(), true);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        auto *slider = window.findChild<TimelineSlider *>();
        slider->setValue(2);
        const std::int64_t from = slider->marks()[2].step;
        std::int64_t first = -1;
        connect(&window.session(), &Session::recordsArrived, this, [&](const Records &records) {
            if (first < 0 && !records.steps.empty())
                first = records.steps.front().step;
        });
        action(window, "branchHere")->trigger();
        WAIT_FOR(window.session().status().generation == 2 && stateOf(window) == RunState::Finished);
        QCOMPARE(first, from + 1);
        QVERIFY(slider->isLive());
        QCOMPARE(slider->marks().front().step, from);
        QVERIFY2(window.messages().text().isEmpty(), qPrintable(window.messages().text()));

        // Another network cannot go on from these weights; the run stays.
        slider->setValue(0);
        ExperimentConfig other = smallrun::config();
        other.network.stages[0].channels += 1;
        window.panel().setConfig(other);
        action(window, "branchHere")->trigger();
        WAIT_FOR(window.messages().text().contains(QStringLiteral("network")));
        QCOMPARE(window.session().status().generation, std::uint64_t(2));
    }

    void layoutsWithoutTheLabAreKept()
    {
        {
            // As the first version left it: filters closed, the map floating no more than the others.
            QMainWindow old;
            old.resize(1000, 700);
            for (const char *name : {"experiment", "lossaccuracy", "featuremap", "reconstructions", "filters"}) {
                auto *dock = new QDockWidget(&old);
                dock->setObjectName(QLatin1String(name));
                old.addDockWidget(Qt::LeftDockWidgetArea, dock);
                dock->setVisible(qstrcmp(name, "filters") != 0);
            }
            QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall"))
                .setValue(QStringLiteral("window/state"), old.saveState(1));
        }
        MainWindow window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.docks()[0]->isVisible());
        QTRY_VERIFY(window.docks()[1]->isLookedAt());
        QTRY_VERIFY(window.docks()[2]->isLookedAt());
        QVERIFY(window.docks()[3]->isHidden());
        QVERIFY(!window.docks()[4]->isHidden() && !window.docks()[4]->isLookedAt());
        QVERIFY(!window.docks()[6]->isHidden() && !window.docks()[6]->isLookedAt());
    }

    void floatingViewsGoOn()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        ViewDock *map = window.docks()[1];
        const auto toggleFloating = [&] {
            for (QAction *each : map->findChild<QMenu *>()->actions())
                if (each->isCheckable())
                    each->trigger();
        };
        toggleFloating();
        QVERIFY(map->isFloating());
        QVERIFY(QTest::qWaitForWindowExposed(map));
        map->resize(520, 420);
        std::int64_t drawn = -1;
        connect(&window.session(), &Session::frameArrived, this,
                [&](const auto &frame) { drawn = frame->map ? frame->step : drawn; });
        // The run's keys work there too.
        QTest::keyClick(map->findChild<Plot *>(), Qt::Key_Space);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        WAIT_FOR(drawn == window.session().status().length.steps);
        const QImage picture = map->grab().toImage();
        smallrun::keep(picture, QStringLiteral("floating-map"));
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                colours << picture.pixel(x, y);
        QVERIFY(colours.size() > 100);
        toggleFloating();
        QVERIFY(!map->isFloating());
        QTRY_VERIFY(map->isLookedAt());
    }

    void selectionIsShared()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        std::optional<int> selected;
        connect(&window.session(), &Session::frameArrived, this, [&](const std::shared_ptr<const Snapshot> &frame) {
            if (frame->filters)
                selected = frame->filters->selected;
        });
        emit window.docks()[1]->view()->imageSelected(7);
        WAIT_FOR(selected == 7);
    }

    void themesSwitch()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        const auto lightness = [&] { return window.panel().palette().color(QPalette::Window).lightness(); };
        action(window, "themeDark")->trigger();
        QTRY_VERIFY(lightness() < 100);
        QCOMPARE(windowMemory::colourScheme(), ColourScheme::Dark);
        // The text of every button of the toolbar can be read.
        auto *preset = window.findChild<QToolButton *>("preset");
        const QImage button = preset->grab().toImage();
        int bright = 0;
        for (int y = 0; y < button.height(); ++y)
            for (int x = 30; x < button.width(); ++x)  // right of the icon
                bright += qGray(button.pixel(x, y)) > 150;
        QVERIFY2(bright > 50, qPrintable(QString::number(bright)));
        action(window, "themeLight")->trigger();
        QTRY_VERIFY(lightness() > 200);
    }

    void presetsAreOffered()
    {
        MainWindow window;
        begin(window, smallrun::config(200), true);
        WAIT_FOR(window.session().status().step > 3);
        // A run that trains is not thrown away for a look.
        action(window, "preset.deep")->trigger();
        QVERIFY(window.panel().config() == preset("deep").config);
        QVERIFY(window.panel().differsFromRun());
        QCOMPARE(window.session().status().generation, std::uint64_t(1));
    }

    void remembersSettingsAndLayout()
    {
        ExperimentConfig config = smallrun::config(3);
        {
            MainWindow window;
            begin(window, config, false);
            window.resize(1100, 720);
            window.docks()[3]->close();
            window.close();
        }
        QVERIFY(windowMemory::config() == config);
        MainWindow window;
        QCOMPARE(window.size(), QSize(1100, 720));
        window.show();
        QVERIFY(!window.docks()[3]->isVisible());
        QVERIFY(window.docks()[2]->isVisible());
    }

    void closesWhileTraining()
    {
        for (const int wait : {0, 300, 1500}) {
            MainWindow window;
            begin(window, smallrun::config(1000), true);
            QTest::qWait(wait);
            QVERIFY(window.close());
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
