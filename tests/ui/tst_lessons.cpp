#include "app/window/lessonrunner.h"
#include "app/window/lessonshelf.h"
#include "app/window/lessonwiring.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/studywindow.h"
#include "app/window/viewdock.h"
#include "core/lesson/facts.h"
#include "core/lesson/reveal.h"
#include "ui/views/lessonview.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/widgets/attention.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace pitfall;

namespace {

constexpr int patience = 300000;  // milliseconds; the machine may be busy

/// The same path through a lesson with few real images. PITFALL_WHOLE_LESSONS=1 walks the lessons as a class would.
LessonCaps caps()
{
    return qEnvironmentVariableIsSet("PITFALL_WHOLE_LESSONS") ? LessonCaps() : LessonCaps{400, 1, 2, 8};
}

QString builtIn(const QString &name)
{
    return QStringLiteral(":/lessons/") + name + QStringLiteral(".md");
}

/// A step without its words.
QString skeletonOf(const LessonStep &step)
{
    QStringList parts;
    const auto add = [&parts](const std::string &text) { parts << QString::fromStdString(text).simplified(); };
    if (step.setup) {
        add("setup " + step.setup->preset + ' ' + step.setup->score + ' ' + step.setup->accuracy);
        for (const auto &[key, value] : step.setup->settings)
            add(key + ": " + value);
    }
    for (const LessonPointer &pointer : step.pointers)
        add("point " + pointer.view);
    if (step.prediction) {
        add("predict " + step.prediction->name + ' ' + step.prediction->outcome.text() + ' ' + step.prediction->score);
        for (const double number : {step.prediction->from, step.prediction->to, step.prediction->step,
                                    step.prediction->left, step.prediction->right})
            parts << QString::number(number);
        for (const LessonPrediction::Option &option : step.prediction->options)
            add("| " + option.when.text());
    }
    if (step.run) {
        add("run " + step.run->study);
        parts << QString::number(int(step.run->kind)) << QString::number(step.run->amount);
        for (const auto &[key, value] : step.run->settings)
            add(key + ": " + value);
    }
    for (const RevealParagraph &paragraph : step.reveal) {
        parts << QString::number(int(paragraph.when));
        add(paragraph.condition.text());
        QStringList named;
        for (const Expression &expression : placeholdersOf(paragraph.text))
            named << QString::fromStdString(expression.text()).simplified();
        named.sort();  // other languages have other orders
        parts << named.join(u' ');
    }
    return parts.join(u'\n');
}

/// A window, as the program opens it.
struct Walk {
    explicit Walk(const QString &path)
    {
        window.setCommandLine(QStringLiteral(PITFALL_CLI));
        window.resize(1440, 900);
        window.show();
        lessons.rehearse(caps());
        if (!path.isEmpty())
            lessons.open(path);
    }

    template<class Widget>
    Widget *find(const char *name)
    {
        QCoreApplication::sendPostedEvents();  // what was just put on the page is shown
        auto *found = view.findChild<Widget *>(QLatin1String(name));
        return found && found->isVisibleTo(&view) ? found : nullptr;
    }

    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    QString textOf(const char *name)
    {
        auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }

    const LessonStep &step() const { return lessons.lesson()->steps[std::size_t(lessons.progress().step)]; }

    void predict();
    void drawLine();
    void photograph();

    MainWindow window;
    LessonWiring &lessons = window.lessons();
    LessonView &view = lessons.view();
};

#define WAIT_FOR(walk, condition)                                                                                      \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, qPrintable((walk).window.messages().text()), patience)

void Walk::drawLine()
{
    auto *hero = window.findChild<LossAccuracyView *>();
    auto *plot = hero->findChild<Plot *>();
    WAIT_FOR(*this, !hero->runs().empty() && !hero->runs().back().evaluations.empty());
    click("drawLine");
    QVERIFY(hero->isAskingForLine());
    const QRectF area = plot->area();
    const auto at = [&](double x, double y) {
        return QPointF(area.left() + x * area.width(), area.top() + y * area.height()).toPoint();
    };
    QTest::mousePress(plot, Qt::LeftButton, {}, at(0.1, 0.8));
    for (int i = 1; i < 10; ++i)
        QTest::mouseMove(plot, at(0.1 + 0.08 * i, 0.8 - 0.06 * i));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, at(0.9, 0.2));
}

void Walk::predict()
{
    QCoreApplication::sendPostedEvents();
    switch (step().prediction->kind) {
    case LessonPrediction::Kind::Choice:
        return QTest::mouseClick(view.findChildren<QRadioButton *>().constFirst(), Qt::LeftButton);
    case LessonPrediction::Kind::Number:
        return click("giveNumber");
    case LessonPrediction::Kind::Line:
        return drawLine();
    }
}

/// PITFALL_LESSON_PICTURES=FOLDER: a picture of each step there, to be looked at.
void Walk::photograph()
{
    const QString folder = qEnvironmentVariable("PITFALL_LESSON_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(1200);
    const QString name = QStringLiteral("%1/%2-%3")
                             .arg(folder, QString::fromStdString(lessons.lesson()->id))
                             .arg(lessons.progress().step + 1);
    window.grab().save(name + QStringLiteral(".png"));
    view.grab().save(name + QStringLiteral("-lesson.png"));
    if (step().run && step().run->kind == LessonRun::Kind::Study)
        window.studies().grab().save(name + QStringLiteral("-study.png"));
}

}  // namespace

class TestLessons : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        qputenv("XDG_CACHE_HOME", m_home.filePath(QStringLiteral("cache")).toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
    }

    void init() { QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).clear(); }

    void everyLessonOfPitfallCanBeRead()
    {
        const auto entries = lessonShelf::entries();
        QCOMPARE(entries.size(), std::size_t(6));
        for (const LessonEntry &entry : entries) {
            QVERIFY2(entry.problem.isEmpty(), qPrintable(entry.problem));
            const Lesson lesson = lessonShelf::load(entry.path);
            QVERIFY2(lesson.minutes < 10, qPrintable(entry.path));
            // A class foretells something in every lesson, and every reveal knows that it may have come otherwise.
            int predictions = 0, branches = 0;
            for (const LessonStep &step : lesson.steps) {
                predictions += step.prediction.has_value();
                for (const RevealParagraph &paragraph : step.reveal)
                    branches += paragraph.when == RevealParagraph::When::Else;
            }
            QVERIFY2(predictions >= 1 && branches >= 1, qPrintable(entry.path));
        }
    }

    void walkEveryStep_data()
    {
        QTest::addColumn<QString>("path");
        for (const LessonEntry &entry : lessonShelf::entries())
            QTest::newRow(qPrintable(QFileInfo(entry.path).completeBaseName())) << entry.path;
    }

    void walkEveryStep()
    {
        QFETCH(QString, path);
        Walk walk(path);
        QVERIFY(walk.lessons.lesson());
        QVERIFY(walk.find<QAbstractButton>("lessonBegin") && !walk.find<QAbstractButton>("lessonResume"));
        walk.click("lessonBegin");
        const int steps = int(walk.lessons.lesson()->steps.size());
        for (int i = 0; i < steps; ++i) {
            QCOMPARE(walk.lessons.progress().step, i);
            walkStep(walk);
            if (QTest::currentTestFailed())
                return;
            if (i + 1 < steps)
                walk.click("lessonNext");
        }
        QCOMPARE(walk.find<QAbstractButton>("lessonNext")->text(), QStringLiteral("Finish"));
        walk.click("lessonNext");
        QVERIFY(!walk.lessons.lesson() && walk.lessons.dock()->isHidden());
        QVERIFY(LessonWiring::resumable().isEmpty());
        QVERIFY2(walk.window.messages().isHidden(), qPrintable(walk.window.messages().text()));
    }

    void numbersAreThoseOfTheRun()
    {
        Walk walk(builtIn(QStringLiteral("good-pictures-poor-classes")));
        walk.click("lessonBegin");
        walk.click("lessonNext");
        QTest::mouseClick(walk.find<QAbstractButton>("drawLine"), Qt::LeftButton);
        emit walk.find<QLabel>("withoutPrediction")->linkActivated(QStringLiteral("#"));
        WAIT_FOR(walk, walk.view.isRunDone());
        const Run &run = walk.window.findChild<LossAccuracyView *>()->runs().back();
        const Evaluation &first = run.evaluations.front();
        const Facts &facts = walk.lessons.progress().facts.at(1);
        QCOMPARE(facts.find("stage1.first.linear")->value, first.at("linear").value);
        QCOMPARE(facts.find("final.linear")->value, run.report->linear.value);
        const QString shown = walk.view.stepText();
        const std::string expected = formatted(first.at("linear"), "% interval");
        QVERIFY2(shown.contains(QString::fromStdString(expected)), qPrintable(shown));
        QVERIFY(walk.textOf("comparison").isEmpty());  // nothing was foretold
    }

    void linesAreSeenAndCompared()
    {
        Walk walk(builtIn(QStringLiteral("good-pictures-poor-classes")));
        walk.click("lessonBegin");
        walk.click("lessonNext");
        QVERIFY(!walk.find<QAbstractButton>("lessonRun")->isEnabled());
        auto *plot = walk.window.findChild<LossAccuracyView *>();
        WAIT_FOR(walk, !plot->runs().empty() && !plot->runs().back().evaluations.empty());
        const QImage before = plot->grab().toImage();
        walk.predict();
        QVERIFY(walk.find<QAbstractButton>("lessonRun")->isEnabled());
        const auto &line = walk.lessons.progress().predictions.at("path").line;
        QVERIFY(line.size() >= 8);
        QVERIFY(line.front().score > line.back().score && line.front().accuracy < line.back().accuracy);
        QVERIFY(walk.textOf("predicted").contains(QStringLiteral("a line that rises by")));
        QVERIFY(plot->grab().toImage() != before);
        // It can be drawn anew, by keys too.
        walk.click("drawLine");
        auto *canvas = plot->findChild<Plot *>();
        for (const int key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Return})
            QTest::keyClick(canvas, Qt::Key(key));
        QCOMPARE(walk.lessons.progress().predictions.at("path").line.size(), std::size_t(2));
        QVERIFY(walk.textOf("predicted").contains(QStringLiteral("falls by")));
        walk.click("lessonRun");
        WAIT_FOR(walk, walk.view.isRunDone());
        const QString compared = walk.textOf("comparison");
        QVERIFY2(compared.startsWith(QStringLiteral("<b>Your line")), qPrintable(compared));
        QVERIFY(!walk.find<QAbstractButton>("drawLine"));  // too late
    }

    void skippedRunsAreMadeUpFor()
    {
        Walk walk(builtIn(QStringLiteral("what-an-auto-encoder-sees")));
        walk.click("lessonBegin");
        for (int i = 0; i < 3; ++i)
            walk.click("lessonNext");  // past "A hundred batches"
        QCOMPARE(walk.view.stepTitle(), QStringLiteral("To the end"));
        QVERIFY(!walk.lessons.progress().isDone(1));
        walk.predict();
        walk.click("lessonRun");
        WAIT_FOR(walk, walk.view.isRunDone());
        QVERIFY(walk.lessons.progress().isDone(1) && walk.lessons.progress().isDone(3));
        QVERIFY(walk.textOf("missing").isEmpty());
        // Run again is another run.
        const auto generation = walk.window.session().status().generation;
        walk.click("lessonRun");
        QVERIFY(!walk.view.isRunDone());
        WAIT_FOR(walk, walk.view.isRunDone());
        QVERIFY(walk.window.session().status().generation > generation);
    }

    void numbersThatWereSkippedAreMissed()
    {
        Walk walk(builtIn(QStringLiteral("good-pictures-poor-classes")));
        walk.click("lessonBegin");
        walk.click("lessonNext");
        walk.click("lessonNext");
        QCOMPARE(walk.view.stepTitle(), QStringLiteral("Another judge"));
        walk.predict();
        QVERIFY2(walk.textOf("missing").contains(QStringLiteral("stage1.gain.knn")), qPrintable(walk.view.stepText()));
    }

    void goesBackResumesAndBeginsAnew()
    {
        const QString path = builtIn(QStringLiteral("what-an-auto-encoder-sees"));
        QString revealed;
        {
            Walk walk(path);
            walk.click("lessonBegin");
            walk.click("lessonNext");
            walk.predict();
            walk.click("lessonRun");
            WAIT_FOR(walk, walk.view.isRunDone());
            revealed = walk.view.stepText();
            walk.click("lessonNext");
            const auto generation = walk.window.session().status().generation;
            walk.click("lessonBack");
            QCOMPARE(walk.view.stepText(), revealed);
            walk.click("lessonBack");
            walk.click("lessonBack");  // the cover
            QVERIFY(walk.find<QAbstractButton>("lessonResume"));
            QVERIFY(!walk.textOf("notice").isEmpty());
            walk.click("lessonResume");
            QCOMPARE(walk.lessons.progress().step, 0);
            walk.click("lessonNext");
            // Nothing of that threw the trained network away.
            QCOMPARE(walk.window.session().status().generation, generation);
            QVERIFY(walk.window.session().status().step > 0);
        }
        Walk walk({});
        QString where;
        QCOMPARE(LessonWiring::resumable(&where), path);
        QVERIFY2(where.contains(QStringLiteral("step 2 of 5")), qPrintable(where));
        auto *menu = walk.window.findChild<QMenu *>(QStringLiteral("lessons"));
        emit menu->aboutToShow();
        auto *goOn = menu->findChild<QAction *>(QStringLiteral("lessonGoOn"));
        QVERIFY(goOn && goOn->text() == where);
        goOn->trigger();
        walk.click("lessonResume");
        QCOMPARE(walk.view.stepText(), revealed);  // the numbers of that day
        QVERIFY(walk.view.isRunDone());
        // What follows builds on a network that is not there any more.
        walk.click("lessonNext");
        walk.click("lessonNext");
        walk.predict();
        walk.click("lessonRun");
        WAIT_FOR(walk, walk.view.isRunDone());
        walk.lessons.dock()->findChild<QAbstractButton *>(QStringLiteral("lessonReset"))->click();
        QCOMPARE(walk.lessons.progress().step, 0);
        QVERIFY(walk.lessons.progress().predictions.empty() && walk.lessons.progress().facts.empty());
    }

    void anotherRunEndsTheLessonsOne()
    {
        Walk walk(builtIn(QStringLiteral("pixels-are-a-strong-baseline")));
        walk.click("lessonBegin");
        walk.click("lessonNext");
        walk.predict();
        walk.click("lessonRun");
        WAIT_FOR(walk, walk.window.session().status().step > 0);
        walk.window.findChild<QAction *>(QStringLiteral("preset.deep"))->trigger();
        walk.window.findChild<QAction *>(QStringLiteral("newRun"))->trigger();
        WAIT_FOR(walk, !walk.lessons.runner().isGoing());
        QVERIFY(!walk.view.isRunDone());
        QVERIFY(walk.find<QAbstractButton>("lessonRun")->isEnabled());
    }

    void pausesAndGoesOn()
    {
        Walk walk(builtIn(QStringLiteral("the-decoders-share-of-the-error")));
        walk.lessons.rehearse({2000, 0, 2, 8});
        walk.click("lessonBegin");
        walk.click("lessonRun");
        WAIT_FOR(walk, walk.window.session().status().state == RunState::Running);
        walk.click("lessonRun");
        WAIT_FOR(walk, walk.find<QAbstractButton>("lessonRun")->text() == QStringLiteral("Go on"));
        const auto step = walk.window.session().status().step;
        QVERIFY(step < walk.window.session().status().length.steps);
        walk.click("lessonRun");
        WAIT_FOR(walk, walk.view.isRunDone());
    }

    // A translation says the same of the same numbers, and asks the same.
    void translationsDifferInWordsAlone_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("language");
        for (const LessonEntry &entry : lessonShelf::entries())
            for (const QString &language : {QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("zh_CN")})
                QTest::newRow(qPrintable(language + u' ' + QFileInfo(entry.path).completeBaseName()))
                    << entry.path << language;
    }

    void translationsDifferInWordsAlone()
    {
        QFETCH(QString, path);
        QFETCH(QString, language);
        const Lesson original = lessonShelf::load(path);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
        const Lesson translated = lessonShelf::load(path);
        QVERIFY(translated.title != original.title);
        QCOMPARE(translated.minutes, original.minutes);
        QCOMPARE(translated.steps.size(), original.steps.size());
        for (std::size_t i = 0; i < original.steps.size(); ++i)
            QCOMPARE(skeletonOf(translated.steps[i]), skeletonOf(original.steps[i]));
    }

    void translationsAreTaken()
    {
        const QDir folder(m_home.filePath(QStringLiteral("translated")));
        folder.mkpath(QStringLiteral("de"));
        const auto write = [&](const char *name, const QByteArray &words) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(words) == words.size());
        };
        write("one.md", "# Title\n\n```lesson\nminutes: 1\n```\n\n## One\n\nHello.\n");
        write("de/one.md", "# Titel\n\n```lesson\nminutes: 1\n```\n\n## Eins\n\nHallo.\n");
        Walk walk(folder.filePath(QStringLiteral("one.md")));
        walk.click("lessonBegin");
        QCOMPARE(walk.view.stepText(), QStringLiteral("One\nHello.\n"));
        const QLocale before;
        QLocale::setDefault(QLocale(QStringLiteral("de_AT")));
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&walk.view, &change);
        QCOMPARE(walk.view.stepText(), QStringLiteral("Eins\nHallo.\n"));
        QLocale::setDefault(before);
    }

    void teachersAddTheirOwn()
    {
        QDir().mkpath(lessonShelf::ownFolder());
        const auto write = [](const char *name, const QByteArray &text) {
            QFile file(QDir(lessonShelf::ownFolder()).filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        write("mine.md", "# Mine & yours\n\n```lesson\nminutes: 1\n```\n\n## One\n\nHello $x$.\n\n![A dot](dot.png)\n");
        write("broken.md", "# Broken\n\n```lesson\nminutes: 1\n```\n\n## One\n\n```setup\npreset: slow\n```\n");
        Walk walk({});
        auto *menu = walk.window.findChild<QMenu *>(QStringLiteral("lessons"));
        emit menu->aboutToShow();
        menu->findChild<QAction *>(QStringLiteral("lesson.broken"))->trigger();
        QVERIFY2(walk.window.messages().text().contains(QStringLiteral("broken.md, line 7: ")),
                 qPrintable(walk.window.messages().text()));
        QVERIFY(!walk.lessons.lesson());
        menu->findChild<QAction *>(QStringLiteral("lesson.mine"))->trigger();
        walk.click("lessonBegin");
        QVERIFY(walk.view.stepText().contains(QStringLiteral("Hello x.")));
        QVERIFY(walk.view.stepText().contains(QStringLiteral("A dot")));  // where the picture would be
        QDir(lessonShelf::ownFolder()).removeRecursively();
    }

private:
    void walkStep(Walk &walk)
    {
        const LessonStep &step = walk.step();
        QVERIFY(walk.view.stepText().startsWith(QString::fromStdString(step.title)));
        for (const LessonPointer &pointer : step.pointers)
            if (pointer.view != "study") {
                auto *dock = walk.window.findChild<TitledDock *>(QString::fromStdString(pointer.view));
                QVERIFY(dock && dock->isVisible());
                QVERIFY(dock->findChild<Attention *>());
            }
        if (step.prediction) {
            QVERIFY(!walk.find<QWidget>("reveal"));
            if (step.run)
                QVERIFY(!walk.find<QAbstractButton>("lessonRun")->isEnabled());
            walk.predict();
            QVERIFY(walk.lessons.progress().predictions.count(step.prediction->name));
        }
        if (step.run) {
            QVERIFY(!walk.find<QWidget>("reveal"));
            walk.click("lessonRun");
            WAIT_FOR(walk, walk.view.isRunDone());
        }
        if (!step.reveal.empty()) {
            QVERIFY(walk.find<QWidget>("reveal"));
            QVERIFY2(walk.textOf("missing").isEmpty(), qPrintable(walk.textOf("missing")));
        }
        if (step.prediction)
            QVERIFY2(!walk.textOf("comparison").isEmpty(), qPrintable(walk.view.stepText()));
        const Facts known = walk.lessons.progress().factsAt(walk.view.step(), *walk.lessons.lesson());
        for (const auto &[name, value] : known.all())
            QVERIFY2(isFactName(name), name.c_str());
        walk.photograph();
    }

    QTemporaryDir m_home;
};

QTEST_MAIN(TestLessons)
#include "tst_lessons.moc"
