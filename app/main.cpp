#include "app/window/application.h"
#include "app/window/edithistory.h"
#include "app/window/keptruns.h"
#include "app/window/language.h"
#include "app/window/lessonshelf.h"
#include "app/window/lessonwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/opener.h"
#include "app/window/presenter.h"
#include "app/window/sessionwiring.h"
#include "app/window/studywindow.h"
#include "app/window/welcomewiring.h"
#include "app/window/windowmemory.h"
#include "core/base/error.h"
#include "core/config/presets.h"
#include "ui/panels/experimentpanel.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <optional>

namespace {

struct Options {
    pitfall::ExperimentConfig config;
    bool run = false;
    bool present = false;
    QString study;   ///< folder
    QString lesson;  ///< name or file
    QString path;    ///< what to open
    QString screenshot;
    double after = -1;  // seconds; negative: when the run is finished
    pitfall::ColourScheme theme = pitfall::ColourScheme::System;
    bool themeGiven = false;
    std::optional<QString> language;
};

/// As pitfall::applyLanguage takes it. Throws pitfall::ConfigError if there is no such language.
QString languageFrom(const QString &given)
{
    if (given == QStringLiteral("system"))
        return {};
    QStringList codes;
    for (const pitfall::Language &each : pitfall::languages())
        codes << each.code;
    if (!codes.contains(given))
        throw pitfall::ConfigError("--language is " + codes.join(QStringLiteral(", ")).toStdString() + " or system.");
    return given;
}

/// Throws pitfall::ConfigError if there is no such preset.
Options parse(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Train a stacked convolutional auto-encoder, watch it learn, and see that good reconstructions "
                       "do not make good features."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{QStringLiteral("preset"), QStringLiteral("Open the experiment <name> that comes with Pitfall."),
          QStringLiteral("name")},
         {QStringLiteral("run"), QStringLiteral("Begin to train at once.")},
         {QStringLiteral("study"), QStringLiteral("Open the study in <folder>."), QStringLiteral("folder")},
         {QStringLiteral("lesson"),
          QStringLiteral("Open the lesson <name> that comes with Pitfall, or a file of your own."),
          QStringLiteral("name")},
         {QStringLiteral("present"), QStringLiteral("Begin in presenter mode, for a class.")},
         {QStringLiteral("screenshot"), QStringLiteral("Write a picture of the window to <file>, then quit."),
          QStringLiteral("file")},
         {QStringLiteral("after"),
          QStringLiteral("Seconds before the picture is taken; if absent, when the run is finished."),
          QStringLiteral("seconds")},
         {QStringLiteral("theme"), QStringLiteral("light or dark"), QStringLiteral("name")},
         {QStringLiteral("language"), QStringLiteral("en, de, fr or zh_CN; system: that of the system."),
          QStringLiteral("code")}});
    parser.addPositionalArgument(
        QStringLiteral("path"),
        QStringLiteral("What to open: a saved run (its folder or its .pitfall file), a model, a "
                       "study, a lesson, or a data set."),
        QStringLiteral("[path]"));
    parser.process(app);
    Options options;
    const QString preset = parser.value(QStringLiteral("preset"));
    options.config = preset.isEmpty() ? pitfall::windowMemory::config() : pitfall::preset(preset.toStdString()).config;
    if (!parser.positionalArguments().isEmpty())
        options.path = parser.positionalArguments().front();
    options.study = parser.value(QStringLiteral("study"));
    options.lesson = parser.value(QStringLiteral("lesson"));
    options.run = parser.isSet(QStringLiteral("run"));
    options.present = parser.isSet(QStringLiteral("present"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("after")))
        options.after = parser.value(QStringLiteral("after")).toDouble();
    const QString theme = parser.value(QStringLiteral("theme"));
    options.themeGiven = !theme.isEmpty();
    if (options.themeGiven && theme != QStringLiteral("light") && theme != QStringLiteral("dark"))
        throw pitfall::ConfigError("--theme is light or dark.");
    options.theme = theme == QStringLiteral("dark") ? pitfall::ColourScheme::Dark : pitfall::ColourScheme::Light;
    if (parser.isSet(QStringLiteral("language")))
        options.language = languageFrom(parser.value(QStringLiteral("language")));
    return options;
}

/// Where there is no screen, Qt would end the program; so it is offered something that is none. False if it was asked
/// for a certain one.
bool offerNoScreen(int argc, char *argv[])
{
    const auto asks = [](const QByteArray &argument) {
        return argument == "-platform" || argument == "--platform" || argument == "-display" || argument == "--display";
    };
    if (!qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
        std::any_of(argv + 1, argv + argc, asks))
        return false;
    return qputenv("QT_QPA_PLATFORM", "xcb;offscreen");
}

void takeScreenshot(pitfall::MainWindow &window, const QString &path)
{
    const bool written = window.grab().save(path);
    if (!written)
        std::fprintf(stderr, "pitfall: %s: cannot be written as a picture\n", qUtf8Printable(path));
    QApplication::exit(written ? 0 : 1);
}

void arrangeScreenshot(pitfall::MainWindow &window, const Options &options)
{
    const auto shoot = [&window, path = options.screenshot] { takeScreenshot(window, path); };
    if (options.after >= 0) {
        QTimer::singleShot(int(options.after * 1000), &window, shoot);
        return;
    }
    QObject::connect(&window.session(), &pitfall::Session::recordsArrived, &window,
                     [&window, shoot](const pitfall::Records &records) {
                         constexpr int settling = 1500;  // ms: the last frame and the axes
                         if (records.finalReport)
                             QTimer::singleShot(settling, &window, shoot);
                     });
}

}  // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on the size of files is said in words
    const bool mayHaveNoScreen = offerNoScreen(argc, argv);
    pitfall::Application app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Pitfall"));
    QApplication::setApplicationName(QStringLiteral("Pitfall"));
    QApplication::setApplicationVersion(QStringLiteral(PITFALL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.pitfall.Pitfall"));
    try {
        const Options options = parse(app);
        if (mayHaveNoScreen && QGuiApplication::platformName() == QStringLiteral("offscreen") &&
            options.screenshot.isEmpty())
            throw pitfall::Error(
                "There is no screen to show a window on (DISPLAY names none that answers); pitfall-cli "
                "does without one, and --screenshot writes a picture of the window.");
        if (options.language)
            pitfall::windowMemory::setLanguage(*options.language);
        pitfall::MainWindow window;
        if (options.themeGiven)
            window.setColourScheme(options.theme);
        window.show();
        // The window is there before anything is loaded.
        QTimer::singleShot(0, &window, [&] {
            const bool isThere = QFileInfo::exists(options.path);
            if (!options.path.isEmpty() && (!isThere || pitfall::SessionWiring::canOpen(options.path))) {
                window.panel().setConfig(options.config);
                window.sessions().edits().restart();
                return window.sessions().openPath(options.path);
            }
            window.open(options.config, options.run);
            if (!options.path.isEmpty())
                window.opener().open(options.path);
            else if (!options.run && !options.present && options.screenshot.isEmpty())
                window.welcome().greet();
        });
        if (options.present)
            window.presenter().enter();
        if (options.screenshot.isEmpty())
            window.keepSafe(pitfall::keptRunsFolder());
        if (!options.study.isEmpty()) {
            window.studies().open(options.study);
            window.showStudies();
        }
        if (!options.lesson.isEmpty())
            window.lessons().open(pitfall::lessonShelf::pathOf(options.lesson));
        if (!options.screenshot.isEmpty())
            arrangeScreenshot(window, options);
        return QApplication::exec();
    } catch (const pitfall::Error &error) {
        std::fprintf(stderr, "pitfall: %s\n", error.what());
        return 2;
    }
}
