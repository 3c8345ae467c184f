#include "app/window/lessonshelf.h"
#include "app/window/lessonwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/presenter.h"
#include "app/window/presenterstage.h"
#include "app/window/runactions.h"
#include "app/window/slowmotion.h"
#include "app/window/viewdock.h"
#include "app/window/windowmemory.h"
#include "tests/ui/smalldata.h"
#include "tests/ui/windowstate.h"
#include "ui/views/changesview.h"
#include "ui/views/factsbar.h"
#include "ui/views/lessonview.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/widgets/annotations.h"
#include "ui/widgets/changeimage.h"
#include "ui/widgets/numbers.h"
#include "ui/widgets/timelineslider.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

using namespace pitfall;
using smallrun::patience;

namespace {

/// The window as large as a projector's picture, while it is presented.
void project(MainWindow &window, const QSize &size)
{
    window.presenter().enter();
    window.setWindowState(Qt::WindowNoState);
    window.resize(size);
    QTRY_COMPARE(window.presenter().stage().size(), size);
}

void press(MainWindow &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
}

QImage seen(MainWindow &window)
{
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int countOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

}  // namespace

/// Every button has room for its words, inside of the strip.
#define NOT_CLIPPED(strip)                                                                                             \
    for (const QToolButton *button : strip->findChildren<QToolButton *>())                                             \
        if (button->isVisible()) {                                                                                     \
            const bool isWord = button->toolButtonStyle() != Qt::ToolButtonIconOnly;                                   \
            const int needed = isWord ? button->fontMetrics().horizontalAdvance(button->text()) : 16;                  \
            QVERIFY2(button->width() >= needed && button->geometry().right() < strip->width(),                         \
                     qPrintable(button->text()));                                                                      \
        }

class TestPresenter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init() { QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).clear(); }

    void factsAreOfTheMoment()
    {
        Run run;
        run.evaluations = {smalldata::evaluation(0, 0, 0.2, 0.75), smalldata::evaluation(10, 0, 0.02, 0.8),
                           smalldata::evaluation(20, 1, 0.1, 0.77)};
        run.baselines = smalldata::baselines();
        const Measure &mse = measure("mse"), &knn = measure("knn");
        KeyFacts facts = keyFacts(run, mse, knn, -1, {2, 3});
        QCOMPARE(facts.figures[0].value, number(0.1));
        QVERIFY(!facts.isPast);
        facts = keyFacts(run, mse, knn, 15, {2, 3});
        QVERIFY(facts.isPast);
        QCOMPARE(facts.figures[0].value, number(0.02));
        QCOMPARE(facts.figures[0].detail, QStringLiteral("10 × less than untrained"));
        QCOMPARE(facts.figures[1].value, percent(0.8));
        QVERIFY(facts.figures[1].detail.contains(percent(0.78)) && facts.figures[1].detail.contains(percent(0.82)));
        QCOMPARE(facts.figures[2].value, QStringLiteral("1 of 2"));
        // Highest first; below the accuracy's interval, in it, above it.
        QCOMPARE(facts.yardsticks.size(), std::size_t(3));
        QCOMPARE(facts.yardsticks[0].name, QStringLiteral("PCA"));
        QCOMPARE(facts.yardsticks[2].value, percent(0.1));
        QVERIFY(keyFacts(run, measure("ssim"), knn, 15, {2, 3}).figures[0].caption.contains(QStringLiteral("SSIM")));
        QVERIFY(keyFacts(Run(), mse, knn, -1, {}).figures.empty());
    }

    void changesAreColoured()
    {
        ImageBatch before, now;
        before.shape = now.shape = {1, 1, 3};
        before.values = {0, 0.5f, 1};
        now.values = {0.5f, 0.5f, 0.75f};
        QCOMPARE(changesOf(before, now), std::vector<double>{0.5});
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::Text, Qt::black);
        const QImage image = changeImage(before, now, 0, 0.5, Theme(palette));
        QCOMPARE(image.pixelColor(0, 0), okabeIto::vermillion);
        QCOMPARE(image.pixelColor(1, 0), QColor(Qt::white));
        QVERIFY(image.pixelColor(2, 0).blue() > image.pixelColor(2, 0).red());
        now.values.push_back(1);
        QVERIFY(changesOf(before, now).empty());
    }

    void entersAndLeavesAsItWas()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        window.docks()[3]->close();
        window.docks()[6]->raise();
        QTRY_VERIFY(window.docks()[6]->isLookedAt());
        QVERIFY(!window.docks()[1]->isLookedAt());
        window.docks()[2]->view()->setFocus();
        QTRY_VERIFY(window.focusWidget() == window.docks()[2]->view());
        QTest::qWait(50);
        const QByteArray layout = windowMemory::layoutOf(window);
        const QSize size = window.size();
        std::vector<QRect> places;
        for (const ViewDock *dock : window.docks())
            places.push_back(dock->geometry());
        const QFont font = window.docks()[0]->view()->font();

        press(window, Qt::Key_F11);
        QVERIFY(window.presenter().isActive());
        QVERIFY(window.isFullScreen());
        PresenterStage &stage = window.presenter().stage();
        QVERIFY(stage.isVisible() && stage.geometry() == window.rect());
        QVERIFY(stage.isAncestorOf(window.docks()[0]->view()));
        QVERIFY(window.docks()[0]->isLookedAt());
        QVERIFY(!window.docks()[6]->isLookedAt());  // covered
        QVERIFY(window.docks()[0]->view()->font().pointSizeF() >= 18);

        for (const Qt::Key key : {Qt::Key_F11, Qt::Key_Escape}) {
            window.presenter().enter();
            press(window, key);
            QVERIFY(!window.presenter().isActive());
            QVERIFY(!window.isFullScreen());
            QTRY_COMPARE(window.size(), size);
            QTRY_COMPARE(windowMemory::layoutOf(window), layout);
            for (std::size_t i = 0; i < places.size(); ++i)
                if (window.docks()[i]->isVisible())
                    QTRY_COMPARE(window.docks()[i]->geometry(), places[i]);
            QVERIFY(window.docks()[3]->isHidden());
            QTRY_VERIFY(window.docks()[6]->isLookedAt());
            QVERIFY(!window.docks()[1]->isLookedAt());
            QCOMPARE(window.docks()[0]->widget(), window.docks()[0]->view());
            QCOMPARE(window.docks()[0]->view()->font(), font);
            QVERIFY(window.focusWidget() == window.docks()[2]->view());
        }
    }

    void figuresFollowTheTimeline()
    {
        MainWindow window;
        begin(window, smallrun::config(), true);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        project(window, QSize(1280, 720));
        const FactsBar &facts = window.presenter().stage().facts();
        const auto &evaluations = window.hero().runs().back().evaluations;
        QCOMPARE(facts.facts().figures[0].value, number(evaluations.back().at("mse").value));
        QCOMPARE(facts.facts().figures[1].value, percent(evaluations.back().at("linear").value));
        QCOMPARE(facts.facts().yardsticks.size(), std::size_t(4));
        press(window, Qt::Key_Left, Qt::ControlModifier);
        const auto *slider = window.findChild<TimelineSlider *>();
        QVERIFY(slider->current());
        QVERIFY(facts.facts().isPast);
        const std::int64_t step = slider->current()->step;
        const auto shown =
            std::find_if(evaluations.begin(), evaluations.end(), [step](const auto &e) { return e.step == step; });
        QCOMPARE(facts.facts().figures[0].value, number(shown->at("mse").value));
        QVERIFY(facts.accessibleDescription().contains(facts.facts().figures[0].value));
    }

    void picturesOfBothSizes()
    {
        MainWindow window;
        begin(window, smallrun::config(), true);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            project(window, size);
            QTRY_VERIFY(window.docks()[2]->view()->csv().count(u'\n') > 2);
            QTest::qWait(300);
            const QImage image = seen(window);
            smallrun::keep(image, QStringLiteral("presenter-%1").arg(size.width()));
            QCOMPARE(image.size(), size);
            // Nothing of the window's own controls is left, and the ground is black or white.
            const QColor ground = window.presenter().stage().palette().color(QPalette::Base);
            QVERIFY(ground == QColor(Qt::black) || ground == QColor(Qt::white));
            QCOMPARE(image.pixelColor(2, 2), ground);
            QVERIFY(countOf(image, ground) > size.width() * size.height() / 3);
            // What is said below the plot is not cut off.
            for (const QLabel *label : window.hero().findChildren<QLabel *>())
                if (label->isVisible())
                    QVERIFY(label->height() >= label->heightForWidth(label->width()));
            window.presenter().leave();
        }
    }

    void goesWithTheTheme()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        for (const ColourScheme scheme : {ColourScheme::Dark, ColourScheme::Light}) {
            window.setColourScheme(scheme);
            project(window, QSize(1280, 720));
            const QColor ground = scheme == ColourScheme::Dark ? Qt::black : Qt::white;
            QCOMPARE(seen(window).pixelColor(2, 2), ground);
            QCOMPARE(seen(window).pixelColor(640, 718), ground);
            press(window, Qt::Key_I);
            QVERIFY(seen(window).pixelColor(2, 2) != ground);
            window.presenter().leave();
        }
    }

    void oneViewOrTwoAndOthers()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        project(window, QSize(1280, 720));
        PresenterStage &stage = window.presenter().stage();
        const auto isShown = [&](int dock) { return stage.isAncestorOf(window.docks()[dock]->view()); };
        QVERIFY(isShown(0) && isShown(2));
        press(window, Qt::Key_O);
        QVERIFY(isShown(0) && !isShown(2));
        press(window, Qt::Key_V);
        QVERIFY(!isShown(0) && isShown(1));
        press(window, Qt::Key_V, Qt::ShiftModifier);
        QVERIFY(isShown(1) && isShown(0));
        // Chosen in the strip: the same in both panes changes places.
        press(window, Qt::Key_H);
        QVERIFY(stage.isStripShown());
        auto *second = stage.findChild<QComboBox *>(QStringLiteral("presenter.view2"));
        second->setCurrentIndex(1 + 1);
        QVERIFY(isShown(1) && isShown(0));
        QVERIFY(window.docks()[1]->view()->mapTo(&stage, QPoint()).x() >
                window.docks()[0]->view()->mapTo(&stage, QPoint()).x());
        // Tab stays on the stage.
        QSet<QWidget *> reached;
        for (int i = 0; i < 60; ++i) {
            press(window, Qt::Key_Tab);
            QVERIFY(window.focusWidget() && stage.isAncestorOf(window.focusWidget()));
            reached += window.focusWidget();
        }
        QVERIFY(reached.contains(second));
        // Leaving with others than it was entered with.
        press(window, Qt::Key_Escape);
        for (const ViewDock *dock : window.docks())
            QCOMPARE(dock->widget(), dock->view());
    }

    void aRemoteControlGoesThroughALesson()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        int next = 0, previous = 0;
        connect(&window.presenter(), &Presenter::nextStep, this, [&] { ++next; });
        connect(&window.presenter(), &Presenter::previousStep, this, [&] { ++previous; });
        press(window, Qt::Key_PageDown);
        QCOMPARE(next, 0);  // only in front of a class
        window.presenter().enter();
        press(window, Qt::Key_PageDown);
        press(window, Qt::Key_PageDown);
        press(window, Qt::Key_PageUp);
        QCOMPARE(next, 2);
        QCOMPARE(previous, 1);
        // Its black button does not train.
        press(window, Qt::Key_Period);
        QVERIFY(window.presenter().stage().isBlank());
        const QImage black = seen(window);
        QCOMPARE(countOf(black, Qt::black), black.width() * black.height());
        press(window, Qt::Key_Period);
        QVERIFY(!window.presenter().stage().isBlank());
        QTest::qWait(200);
        QCOMPARE(window.session().status().step, std::int64_t(0));
        // Keys of the run are as ever.
        press(window, Qt::Key_B);
        WAIT_FOR(window.session().status().step == 1);
    }

    void aLessonStandsBesideItsView()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        window.lessons().open(lessonShelf::pathOf(QStringLiteral("good-pictures-poor-classes")));
        QWidget *text = &window.lessons().view();
        QDockWidget *lesson = window.lessons().dock();
        project(window, QSize(1280, 720));
        PresenterStage &stage = window.presenter().stage();
        press(window, Qt::Key_PageDown);
        QCOMPARE(window.lessons().progress().step, 0);
        press(window, Qt::Key_PageDown);
        QCOMPARE(window.lessons().progress().step, 1);
        press(window, Qt::Key_PageUp);
        QCOMPARE(window.lessons().progress().step, 0);
        QTest::qWait(300);
        smallrun::keep(seen(window), QStringLiteral("lesson"));
        QVERIFY(stage.isAncestorOf(text) && stage.isAncestorOf(window.docks()[0]->view()));
        QVERIFY(text->font().pointSizeF() >= 18);
        window.presenter().pointAt(window.docks()[3]);
        QVERIFY(stage.isAncestorOf(text) && stage.isAncestorOf(window.docks()[3]->view()));
        press(window, Qt::Key_Escape);
        QCOMPARE(lesson->widget(), text);
        window.presenter().pointAt(window.docks()[2]);
        QVERIFY(!stage.isAncestorOf(window.docks()[2]->view()));
    }

    void slowMotionShowsEveryBatch()
    {
        MainWindow window;
        begin(window, smallrun::config(50), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        project(window, QSize(1280, 720));
        window.presenter().slowMotion().setPace(10);
        const ChangesView &changes = window.presenter().stage().changes();
        std::vector<qint64> shown;
        connect(&changes, &ChangesView::shown, this, [&](qint64 step) { shown.push_back(step); });
        press(window, Qt::Key_S);
        QVERIFY(window.presenter().slowMotion().isOn());
        WAIT_FOR(!shown.empty() && shown.back() >= 5);
        QVERIFY(changes.isVisible());
        QVERIFY(!window.hero().isVisible());
        // The figures are of the batch, and say of when the others are.
        const KeyFacts &facts = window.presenter().stage().facts().facts();
        QTRY_VERIFY(changes.loss() && facts.figures[0].value == number(*changes.loss()));
        QCOMPARE(facts.figures[2].value, grouped(changes.step()));
        press(window, Qt::Key_S);
        QVERIFY(!changes.isVisible());
        QVERIFY(window.hero().isVisible());
        // One after the other, none left out.
        shown.erase(std::unique(shown.begin(), shown.end()), shown.end());
        for (std::size_t i = 1; i < shown.size(); ++i)
            QCOMPARE(shown[i], shown[i - 1] + 1);
        QVERIFY(changes.hasChanges());
        QVERIFY2(changes.sentence().contains(QStringLiteral("weights moved by up to")), qPrintable(changes.sentence()));
        QTRY_VERIFY2(changes.sentence().contains(QStringLiteral("loss of the batch")), qPrintable(changes.sentence()));
        QCOMPARE(changes.csv().count(u'\n'), 1 + 4);  // a line for each unit of stage 1
        // It stays where it is.
        const std::int64_t step = window.session().status().step;
        QTest::qWait(200);
        QVERIFY(window.session().status().step <= step + 1);
        QCOMPARE(stateOf(window), RunState::Paused);
    }

    // The next batch is not asked for when a picture of before the last one comes late.
    void slowMotionWaitsForThePictureOfItsBatch()
    {
        QWidget parent;
        RunActions actions(&parent);
        const Session session;
        SlowMotion slow(actions, session, nullptr);
        slow.setPace(1);
        int batches = 0;
        connect(actions.batch, &QAction::triggered, this, [&] { ++batches; });
        slow.start();
        QTRY_COMPARE(batches, 1);
        slow.shown(0);
        QTest::qWait(50);
        QCOMPARE(batches, 1);
        slow.shown(1);
        QTRY_COMPARE(batches, 2);
        // Paused before its step, it is asked for again.
        RunStatus status;
        status.state = RunState::Running;
        slow.follow(status);
        status.state = RunState::Paused;
        slow.follow(status);
        QTRY_COMPARE(batches, 3);
        // Another run has taken the place of this one.
        slow.askAnew();
        QTRY_COMPARE(batches, 4);
        slow.giveUp();
        QVERIFY(!slow.isOn());
    }

    void slowMotionBeginsAnewWhatHasEnded()
    {
        MainWindow window;
        begin(window, smallrun::config(), true);
        WAIT_FOR(stateOf(window) == RunState::Finished);
        project(window, QSize(1280, 720));
        window.presenter().slowMotion().setPace(10);
        press(window, Qt::Key_S);
        const ChangesView &changes = window.presenter().stage().changes();
        WAIT_FOR(window.session().status().generation == 2 && changes.hasChanges());
        QVERIFY(changes.step() < 12);
        press(window, Qt::Key_S);
        QVERIFY(!window.presenter().slowMotion().isOn());
    }

    void whatIsSaidMeanwhileIsNotLost()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        window.presenter().enter();
        window.messages().showProblem(QStringLiteral("The disk is full."));
        press(window, Qt::Key_Escape);
        QVERIFY(window.messages().isVisible());
        QCOMPARE(window.messages().text(), QStringLiteral("The disk is full."));
    }

    void slowMotionSlowsARunDown()
    {
        MainWindow window;
        begin(window, smallrun::config(2000), true);
        WAIT_FOR(window.session().status().step > 3);
        project(window, QSize(1280, 720));
        window.presenter().slowMotion().setPace(10);
        press(window, Qt::Key_S);
        qint64 shown = -1;
        connect(&window.presenter().stage().changes(), &ChangesView::shown, this, [&](qint64 step) { shown = step; });
        WAIT_FOR(window.presenter().stage().changes().hasChanges());
        const qint64 first = shown;
        WAIT_FOR(shown >= first + 2);
        smallrun::keep(seen(window), QStringLiteral("presenter-slow"));
        press(window, Qt::Key_Escape);
        QVERIFY(!window.presenter().slowMotion().isOn());
        WAIT_FOR(stateOf(window) == RunState::Paused);
    }

    void drawsAndTakesBack()
    {
        MainWindow window;
        begin(window, smallrun::config(), false);
        WAIT_FOR(stateOf(window) == RunState::Paused);
        project(window, QSize(1280, 720));
        Annotations &notes = window.presenter().stage().annotations();
        const auto stroke = [&](const QPoint &from, const QPoint &to) {
            QTest::mousePress(&notes, Qt::LeftButton, {}, from);
            QTest::mouseMove(&notes, to);
            QTest::mouseRelease(&notes, Qt::LeftButton, {}, to);
        };
        QVERIFY(notes.testAttribute(Qt::WA_TransparentForMouseEvents));
        press(window, Qt::Key_D);
        QVERIFY(!notes.testAttribute(Qt::WA_TransparentForMouseEvents));
        stroke({100, 300}, {500, 300});
        QCOMPARE(notes.strokeCount(), 1);
        QCOMPARE(seen(window).pixelColor(300, 300), okabeIto::vermillion);
        press(window, Qt::Key_3);
        stroke({100, 400}, {500, 400});
        QCOMPARE(seen(window).pixelColor(300, 400), okabeIto::skyBlue);
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(notes.strokeCount(), 1);
        QVERIFY(seen(window).pixelColor(300, 400) != okabeIto::skyBlue);
        // The controls are whole at both sizes.
        press(window, Qt::Key_H);
        const QWidget *strip = window.presenter().stage().findChild<QComboBox *>()->parentWidget();
        QVERIFY(strip->isVisible());
        NOT_CLIPPED(strip);
        smallrun::keep(seen(window), QStringLiteral("presenter-strip"));
        // It stays where it was drawn when the picture becomes larger.
        window.resize(1920, 1080);
        QTRY_COMPARE(notes.size(), QSize(1920, 1080));
        QCOMPARE(seen(window).pixelColor(450, 450), okabeIto::vermillion);
        QCOMPARE(strip->geometry().bottom(), 1079);
        NOT_CLIPPED(strip);
        smallrun::keep(seen(window), QStringLiteral("presenter-drawn"));
        press(window, Qt::Key_C);
        QCOMPARE(notes.strokeCount(), 0);
        press(window, Qt::Key_D);
        QVERIFY(notes.testAttribute(Qt::WA_TransparentForMouseEvents));
    }

    void frozenPicturesStandStill()
    {
        MainWindow window;
        begin(window, smallrun::config(2000), true);
        WAIT_FOR(window.session().status().step > 3);
        project(window, QSize(1280, 720));
        QTest::qWait(200);
        press(window, Qt::Key_F);
        QVERIFY(window.presenter().stage().annotations().isFrozen());
        const QImage before = seen(window);
        const std::int64_t step = window.session().status().step;
        WAIT_FOR(window.session().status().step > step + 20);
        QCOMPARE(seen(window), before);
        press(window, Qt::Key_F);
        WAIT_FOR(seen(window) != before);
        press(window, Qt::Key_Space);
        WAIT_FOR(stateOf(window) == RunState::Paused);
    }

    void closesWhilePresenting()
    {
        for (const bool byClosing : {true, false}) {
            MainWindow window;
            begin(window, smallrun::config(100), true);
            window.presenter().enter();
            if (byClosing)
                QVERIFY(window.close());
        }
        MainWindow window;
        window.show();
        QVERIFY(!window.isFullScreen());
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
