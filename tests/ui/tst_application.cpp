#include "app/window/application.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/viewdock.h"
#include "app/window/windowlook.h"
#include "core/base/error.h"
#include "tests/core/tampering.h"
#include "tests/ui/windowstate.h"
#include "ui/views/view.h"

#include <QComboBox>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace pitfall;

/// The program goes on, whatever comes.
class TestApplication : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void whatAHandlerThrowsIsTold()
    {
        MainWindow window;
        window.show();
        window.open(smallrun::config(), false);
        WAIT_FOR(window.session().status().state == RunState::Paused);
        QTimer::singleShot(0, &window, [] { throw FileError("x.json: is broken."); });
        QTRY_COMPARE(window.messages().text(), QStringLiteral("x.json: is broken."));
        QTimer::singleShot(0, &window, [] { throw std::out_of_range("map::at"); });
        QTRY_VERIFY(window.messages().text().contains(QStringLiteral("map::at")));
        window.session().run();
        WAIT_FOR(window.session().status().state == RunState::Finished);
    }

    void withoutAScreenItSaysSo()
    {
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            bare.remove(variable);
        bare.insert("XDG_CONFIG_HOME", m_settings.path());
        const auto run = [&bare](const QStringList &arguments) {
            QProcess program;
            program.setProcessEnvironment(bare);
            program.setProcessChannelMode(QProcess::MergedChannels);
            program.start(PITFALL_WINDOW, arguments);
            program.waitForFinished(smallrun::patience);
            return qMakePair(program.exitCode(), QString::fromUtf8(program.readAll()));
        };
        const auto [failed, said] = run({});
        QCOMPARE(failed, 2);
        QVERIFY2(said.contains("pitfall: There is no screen to show a window on"), qPrintable(said));
        bare.insert("DISPLAY", ":987");  // dead
        QCOMPARE(run({}).first, 2);
        bare.remove("DISPLAY");
        QVERIFY2(run({"--help"}).second.contains("--screenshot"), "no help");
        QCOMPARE(run({"--version"}).first, 0);
        const QString picture = m_settings.filePath("window.png");
        QCOMPARE(run({"--screenshot", picture, "--after", "0.5"}).first, 0);
        QVERIFY(QImage(picture).width() > 500);
        const QString lesson = QStringLiteral(PITFALL_SOURCE_DIR "/resources/lessons/good-pictures-poor-classes.md");
        for (const QString &path : {lesson, m_settings.filePath("nowhere")}) {
            QVERIFY(QFile::remove(picture));
            QCOMPARE(run({"--screenshot", picture, "--after", "0.5", path}).first, 0);
            QVERIFY(QFile::exists(picture));
        }
    }

    void withoutAWindowItIsThrown()
    {
        QObject nobody;
        bool thrown = false;
        QTimer::singleShot(0, &nobody, [] { throw FileError("x.json: is broken."); });
        try {
            QTest::qWait(100);
        } catch (const FileError &) {
            thrown = true;
        }
        QVERIFY(thrown);
    }

    // What a saved run says of the window is taken as far as it can be.
    void strangeLooksAreLeftAlone()
    {
        MainWindow window;
        window.show();
        window.open(smallrun::config(), true);
        WAIT_FOR(window.session().status().state == RunState::Finished);
        const auto look = nlohmann::json::parse(lookOf(window).toStdString());
        const auto restored = [&window](const nlohmann::json &as) {
            restoreLook(window, QString::fromStdString(as.dump()));
            QCoreApplication::processEvents();
        };
        forEachTampering(look, [&](const nlohmann::json &changed, const std::string &how) {
            restored(changed);
            if (!window.messages().text().isEmpty())
                QFAIL(qPrintable(QString::fromStdString(how) + ": " + window.messages().text()));
            for (const ViewDock *dock : window.docks())
                if (const QWidget *controls = dock->view()->titleControls())
                    for (const QComboBox *box : controls->findChildren<QComboBox *>())
                        QVERIFY2(box->count() == 0 || !box->currentText().isEmpty(), how.c_str());
        });
        restored(look);
        QCOMPARE(nlohmann::json::parse(lookOf(window).toStdString())["views"], look["views"]);
    }

private:
    QTemporaryDir m_settings;
};

int main(int argc, char *argv[])
{
    Application application(argc, argv);
    TestApplication test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_application.moc"
