#include "app/window/aboutbox.h"
#include "app/window/helpsubject.h"
#include "app/window/helpwindow.h"
#include "app/window/helpwiring.h"
#include "app/window/lessonwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/recentruns.h"
#include "app/window/sessionwiring.h"
#include "app/window/viewdock.h"
#include "app/window/welcomewiring.h"
#include "app/window/windowmemory.h"
#include "core/config/fields.h"
#include "core/config/presets.h"
#include "core/experiment/measure.h"
#include "tests/ui/smallrun.h"
#include "ui/panels/experimentpanel.h"
#include "ui/views/view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSet>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QWhatsThis>
#include <QtTest>

using namespace pitfall;
using smallrun::patience;

namespace {

void keep(QWidget &widget, const QString &name)
{
    smallrun::keep(widget.grab().toImage(), name);
}

void show(QWidget &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
}

}  // namespace

class TestHelp : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init() { QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).clear(); }

    void everyTopicIsWhole()
    {
        QSet<QString> ids;
        for (const HelpTopic &topic : helpTopics()) {
            QVERIFY2(!ids.contains(topic.id), qPrintable(topic.id));
            ids += topic.id;
            QVERIFY2(!topic.title.isEmpty() && !topic.group.isEmpty(), qPrintable(topic.id));
            QVERIFY2(topic.what.size() > 20, qPrintable(topic.id));
        }
        for (const HelpTopic &topic : helpTopics())
            for (const QString &other : topic.see)
                QVERIFY2(ids.contains(other), qPrintable(topic.id + u' ' + other));
        // Every setting and every measure has one, and every measure its formula.
        visitFields(std::as_const(m_config), [&](const FieldInfo &info, const auto &) {
            QVERIFY2(ids.contains(QString::fromLatin1(info.key)), info.key);
        });
        for (const Measure &measure : measures()) {
            const auto topic = helpTopic(QStringLiteral("measure.") + QString::fromStdString(measure.key));
            QVERIFY2(topic && !topic->formula.isEmpty(), measure.key.c_str());
        }
        QVERIFY(!helpTopic(QStringLiteral("nothing.of.the.kind")));
    }

    void everyControlAndViewSaysWhatItIs()
    {
        MainWindow window;
        show(window);
        window.open(smallrun::config(), false);
        for (const ViewDock *dock : window.docks()) {
            const auto topic = helpFor(dock->view());
            QVERIFY2(topic && topic->id == QStringLiteral("view.") + dock->objectName(),
                     qPrintable(dock->objectName()));
        }
        int controls = 0;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const bool reachable = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
            if (!reachable)
                continue;
            const auto topic = helpFor(widget);
            const QString name = QStringLiteral("%1 %2").arg(widget->metaObject()->className(), widget->objectName());
            QVERIFY2(topic && !topic->what.isEmpty(), qPrintable(name));
            ++controls;
        }
        QVERIFY(controls > 30);
        // A label is what it labels; a stage's field is that of any stage; the axis is the measure that is on it.
        const QWidget *noise = window.panel().findChild<QWidget *>(QStringLiteral("training.noise"));
        for (const QLabel *label : window.panel().findChildren<QLabel *>())
            if (label->buddy() == noise)
                QCOMPARE(helpFor(label)->id, QStringLiteral("training.noise"));
        QCOMPARE(helpFor(window.panel().findChild<QWidget *>(QStringLiteral("stage2.kernel")))->id,
                 QStringLiteral("kernel"));
        auto *score = window.findChild<QComboBox *>(QStringLiteral("score"));
        score->setCurrentIndex(score->findData(QStringLiteral("ssim")));
        QCOMPARE(helpFor(score)->id, QStringLiteral("measure.ssim"));
    }

    void f1SaysWhatHasTheFocus()
    {
        MainWindow window;
        show(window);
        window.open(smallrun::config(), false);
        auto *rate = window.panel().findChild<QWidget *>(QStringLiteral("training.learning_rate"));
        rate->setFocus();
        QTest::keyClick(rate, Qt::Key_F1);
        HelpWindow &page = window.help().page();
        QVERIFY(page.isVisible());
        QVERIFY(page.text().contains(QStringLiteral("Learning rate")));
        QVERIFY(page.text().contains(QStringLiteral("w ← w − η · step")));
        QVERIFY(page.text().contains(QStringLiteral("--set training.learning_rate")));
        keep(page, QStringLiteral("help-setting"));
        // A view, with its formula and where it comes from; from there on by links, and back.
        window.docks()[1]->view()->setFocus();
        QTest::keyClick(window.docks()[1]->view()->focusProxy(), Qt::Key_F1);
        QVERIFY(page.text().contains(QStringLiteral("Feature map")));
        QVERIFY(page.text().contains(QStringLiteral("Visualizing Data using t-SNE")));
        keep(page, QStringLiteral("help-view"));
        auto *browser = page.findChild<QTextBrowser *>();
        browser->setSource(QUrl(QStringLiteral("help:measure.ssim")));
        QVERIFY(page.text().contains(QStringLiteral("Wang, Bovik")));
        browser->backward();
        QVERIFY(page.text().contains(QStringLiteral("Feature map")));
        page.showContents();
        QVERIFY(page.text().contains(QStringLiteral("Weight decay")));
        page.findChild<QLineEdit *>()->setText(QStringLiteral("weight decay"));
        QVERIFY(page.text().contains(QStringLiteral("Weight decay")));
        QVERIFY(!page.text().contains(QStringLiteral("Feature map")));
        keep(page, QStringLiteral("help-search"));
    }

    void shiftF1ThenAClick()
    {
        MainWindow window;
        show(window);
        window.open(smallrun::config(), false);
        QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(QWhatsThis::inWhatsThisMode());
        auto *noise = window.panel().findChild<QWidget *>(QStringLiteral("training.noise"));
        QTest::mouseClick(noise, Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_VERIFY(!QWhatsThis::inWhatsThisMode());
        QVERIFY(window.help().page().isVisible());
        QVERIFY(window.help().page().text().contains(QStringLiteral("Denoising auto-encoders")));
    }

    void helpIsInDialogsToo()
    {
        MainWindow window;
        show(window);
        window.findChild<QAction *>(QStringLiteral("about"))->trigger();
        auto *about = window.findChild<AboutBox *>();
        QVERIFY(about);
        QTest::keyClick(about, Qt::Key_F1);
        QVERIFY(window.help().page().isVisible());
    }

    void aboutSaysVersionsAndCitesTheAuthors()
    {
        AboutBox box;
        box.show();
        const auto *machine = box.findChild<QLabel *>(QStringLiteral("machine"));
        for (const char *word : {"LibTorch", "Qt", "QCustomPlot", "BLAS", "Threads"})
            QTRY_VERIFY2_WITH_TIMEOUT(machine->text().contains(QLatin1String(word)), word, patience);
        QVERIFY(machine->text().contains(QString::fromLatin1(qVersion())));
        QVERIFY(machine->text().contains(QStringLiteral(".so")));  // the library that is really loaded
        box.findChild<QTabWidget *>()->setCurrentIndex(1);
        keep(box, QStringLiteral("about"));
        box.findChild<QTabWidget *>()->setCurrentIndex(2);
        keep(box, QStringLiteral("about-citation"));
        box.findChild<QAbstractButton *>(QStringLiteral("copyCitation"))->click();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(QStringLiteral("eprint = {1703.04332}")));
        QCOMPARE(copied.count(u'{'), copied.count(u'}'));
        QCOMPARE(copied, box.findChild<QPlainTextEdit *>(QStringLiteral("citation"))->toPlainText());
    }

    void welcomeOffersAndGoes()
    {
        MainWindow window;
        window.sessions().recent().note(QStringLiteral("/somewhere/my-run"), QStringLiteral("16→8, Fashion-MNIST"));
        window.resize(1440, 900);
        show(window);
        window.welcome().greet();
        window.open(smallrun::config(200), false);
        QVERIFY(window.welcome().isShown());
        WelcomePage &page = window.welcome().page();
        QTest::qWait(100);
        keep(window, QStringLiteral("welcome"));
        for (const Preset &preset : presets())
            QVERIFY(
                page.findChild<QAbstractButton *>(QStringLiteral("welcome.") + QString::fromStdString(preset.name)));
        QVERIFY(page.findChild<QAbstractButton *>(QStringLiteral("welcome.recent")));
        QVERIFY(page.findChild<QAbstractButton *>(QStringLiteral("welcome.datasets")));
        // It covers the views, and not the settings nor the toolbar.
        for (int i = 0; i < 4; ++i)
            QVERIFY(page.geometry().contains(window.docks()[i]->geometry()));
        QVERIFY(!page.geometry().intersects(QRect(window.panel().mapTo(&window, QPoint()), window.panel().size())));

        QTest::mouseClick(page.findChild<QAbstractButton *>(QStringLiteral("welcome.lesson.twenty-networks")),
                          Qt::LeftButton);
        QCOMPARE(window.lessons().lesson()->id, "twenty-networks");
        QVERIFY(!window.welcome().isShown());
        window.welcome().show();
        QTest::keyClick(page.findChild<QAbstractButton *>(QStringLiteral("welcomeClose")), Qt::Key_Escape);
        QVERIFY(!window.welcome().isShown());
        // The first batch is a run.
        window.welcome().show();
        QTRY_VERIFY_WITH_TIMEOUT(window.session().status().state == RunState::Paused, patience);
        QVERIFY(window.welcome().isShown());
        QTest::keyClick(&window, Qt::Key_B);
        QTRY_VERIFY_WITH_TIMEOUT(!window.welcome().isShown(), patience);
    }

    void welcomeTriesAPreset()
    {
        MainWindow window;
        show(window);
        window.welcome().greet();
        QTest::mouseClick(window.welcome().page().findChild<QAbstractButton *>(QStringLiteral("welcome.shapes-clear")),
                          Qt::LeftButton);
        QVERIFY(!window.welcome().isShown());
        QVERIFY(window.panel().config() == preset("shapes-clear").config);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().status().step > 0, patience);
    }

    void welcomeCanBeTurnedOff()
    {
        {
            MainWindow window;
            show(window);
            window.welcome().greet();
            QVERIFY(window.welcome().isShown());
            window.welcome().page().findChild<QAbstractButton *>(QStringLiteral("welcomeAgain"))->click();
            QVERIFY(!windowMemory::welcome());
        }
        MainWindow window;
        show(window);
        window.welcome().greet();
        QVERIFY(!window.welcome().isShown());
        // From the menu it comes all the same.
        window.findChild<QAction *>(QStringLiteral("welcomePage"))->trigger();
        QVERIFY(window.welcome().isShown());
    }

private:
    QTemporaryDir m_settings;
    const ExperimentConfig m_config;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
