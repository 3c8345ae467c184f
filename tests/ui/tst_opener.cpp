#include "app/window/datasetmanager.h"
#include "app/window/datasetwiring.h"
#include "app/window/lessonwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/opener.h"
#include "app/window/studywindow.h"
#include "app/window/viewdock.h"
#include "tests/ui/windowstate.h"
#include "ui/panels/experimentpanel.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace pitfall;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

/// False if the window does not take it.
bool drop(QWidget &window, const QString &path)
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(middle, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(&window, &event);
    return enter.isAccepted() && event.isAccepted();
}

}  // namespace

/// Whatever a person brings is told apart.
class TestOpener : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.filePath("settings"));
        qputenv("XDG_DATA_HOME", m_folder.filePath("data").toUtf8());
        qputenv("XDG_CACHE_HOME", m_folder.filePath("cache").toUtf8());
    }

    void aFolderOfPicturesIsADataSet()
    {
        for (int i = 0; i < 40; ++i)
            for (const char *name : {"dark", "light"})
                write(m_folder.filePath(QString("pictures/%1/%2.pgm").arg(name).arg(i)),
                      "P5 8 8 255\n" + QByteArray(64, name[0] == 'd' ? char(i) : char(200 + i)));
        MainWindow window;
        window.show();
        QVERIFY(drop(window, m_folder.filePath("pictures")));
        DatasetManager &manager = window.datasets().manager();
        QVERIFY(manager.isVisible());
        WAIT_FOR(manager.findChild<QPushButton *>("use")->isEnabled());
    }

    void aStudysFolderOpensTheWindowOfStudies()
    {
        write(m_folder.filePath("study/study.json"), "{}");
        MainWindow window;
        window.show();
        QVERIFY(drop(window, m_folder.filePath("study")));
        QVERIFY(window.studies().isVisible());
        WAIT_FOR(window.studies().messages().text().contains("study.json"));  // which is broken
    }

    void aLessonIsOpened()
    {
        MainWindow window;
        window.show();
        QVERIFY(drop(window, QStringLiteral(PITFALL_SOURCE_DIR "/resources/lessons/good-pictures-poor-classes.md")));
        QVERIFY(window.lessons().lesson());
        QVERIFY(window.lessons().dock()->isVisible());
    }

    void aRunIsOpened()
    {
        MainWindow window;
        window.show();
        window.open(smallrun::config(), false);
        WAIT_FOR(window.session().status().state == RunState::Paused);
        window.session().run();
        WAIT_FOR(window.session().status().state == RunState::Finished);
        const QString saved = m_folder.filePath("run.pitfall"), run = m_folder.filePath("run, as it came.zip");
        window.session().save(saved);
        WAIT_FOR(QFileInfo::exists(saved));
        QVERIFY(QFile::rename(saved, run));  // it is known by its content

        MainWindow other;
        other.show();
        QVERIFY(drop(other, run));
        QTRY_COMPARE_WITH_TIMEOUT(other.session().status().state, RunState::Finished, smallrun::patience);
        QCOMPARE(other.panel().config().training.epochs, smallrun::config().training.epochs);
    }

    void aPipeIsNotWaitedFor()
    {
        const QString pipe = m_folder.filePath("pipe");
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        MainWindow window;
        window.show();
        QVERIFY(drop(window, pipe));  // returns
        WAIT_FOR(window.datasets().manager().isVisible());
    }

    void whatIsNotThereIsSaid()
    {
        MainWindow window;
        window.show();
        window.opener().open(m_folder.filePath("nowhere"));
        WAIT_FOR(window.messages().text().contains("nowhere"));
    }

    void whatIsNoFileOfThisMachineIsNotTaken()
    {
        MainWindow window;
        window.show();
        QMimeData dropped;
        dropped.setUrls({QUrl("https://example.org/x")});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(&window, &enter);
        QVERIFY(!enter.isAccepted());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestOpener)
#include "tst_opener.moc"
