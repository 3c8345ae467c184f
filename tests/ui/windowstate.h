#pragma once

#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "tests/ui/smallrun.h"

#include <QAction>
#include <QSettings>
#include <QtTest>

/// Waits until it is so; if that takes too long, what the window says is shown.
#define WAIT_FOR(condition)                                                                                            \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, qPrintable(window.messages().text()), smallrun::patience)

namespace pitfall {

inline RunState stateOf(MainWindow &window)
{
    return window.session().status().state;
}

inline QAction *action(const MainWindow &window, const char *name)
{
    auto *found = window.findChild<QAction *>(QLatin1String(name));
    if (!found)
        qFatal("no action %s", name);
    return found;
}

/// As the event loop would once the window is shown.
inline void begin(MainWindow &window, const ExperimentConfig &config, bool run)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.open(config, run);
}

/// Where runs that were kept are offered.
inline MessageStrip *offers(const MainWindow &window)
{
    return window.findChild<MessageStrip *>(QStringLiteral("recovery"));
}

/// What the program remembers and keeps goes into this folder, and nothing of it is there yet.
inline void rememberIn(const QString &folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    for (const char *name : {"XDG_CACHE_HOME", "XDG_DATA_HOME"}) {
        const QString path = folder + '/' + QLatin1String(name);
        QDir().mkpath(path);
        qputenv(name, path.toUtf8());
    }
    QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).clear();
}

}  // namespace pitfall
