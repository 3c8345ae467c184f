#include "app/window/language.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/textorigins.h"
#include "app/window/viewdock.h"
#include "app/window/windowmemory.h"
#include "core/config/fields.h"
#include "core/config/presets.h"
#include "core/experiment/measure.h"
#include "core/lab/decoderlab.h"
#include "core/study/studypresets.h"
#include "ui/panels/experimentpanel.h"
#include "ui/views/lossaccuracyview.h"
#include "ui/views/view.h"
#include "ui/widgets/coretext.h"
#include "ui/widgets/textpattern.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace pitfall;

namespace {

constexpr int patience = 60000;  // milliseconds; the machine may be busy

ExperimentConfig smallConfig()
{
    ExperimentConfig config;
    config.data.train = 300;
    config.data.validation = 100;
    config.data.test = 200;
    config.network.stages = {{4, 5, 2}, {3, 3, 2}};
    config.training.epochs = 3;
    config.training.batch_size = 32;
    config.probe.evaluations = 10;
    config.probe.live_train = 200;
    config.probe.live_test = 100;
    config.probe.final_train = 300;
    config.probe.bootstrap = 100;
    return config;
}

struct Message {
    QString context, source;
    QStringList translations;  ///< more than one for plural forms
    bool unfinished = false;
};

std::vector<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(PITFALL_SOURCE_DIR "/resources/translations/pitfall_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    std::vector<Message> all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            all.push_back({context, {}, {}, false});
        else if (xml.name() == u"source")
            all.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            all.back().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            all.back().translations << text;
        }
    }
    return all;
}

QSet<QString> found(const QString &text, const QString &expression)
{
    QSet<QString> all;
    const QRegularExpression regular(expression);
    for (auto each = regular.globalMatch(text); each.hasNext();)
        all << each.next().captured();
    return all;
}

QString placesOf(const QString &text)
{
    QStringList all = found(text, QStringLiteral("%L?([1-9]|n)")).values();
    all.sort();
    return all.join(u' ');
}

QString tagsOf(const QString &text)
{
    QStringList all = found(text, QStringLiteral("</?[a-z][^<>]*>")).values();
    all.sort();
    return all.join(u' ');
}

/// What can be read in a window, object by object.
QStringList textsOf(const QWidget &window)
{
    QStringList texts;
    const auto add = [&texts](const QObject &object) {
        if (object.objectName().startsWith(QStringLiteral("qt_")))
            return;  // Qt's own, under our title bars
        for (const char *name : {"text", "toolTip", "accessibleName", "windowTitle", "placeholderText", "suffix"})
            if (const QString text = object.property(name).toString(); !text.isEmpty())
                texts << QStringLiteral("%1 %2 %3: %4")
                             .arg(object.metaObject()->className(), object.objectName(), name, text);
        if (const auto *box = qobject_cast<const QComboBox *>(&object))
            for (int i = 0; i < box->count(); ++i)
                texts << QStringLiteral("entry of %1: %2, %3")
                             .arg(box->objectName(), box->itemText(i), box->itemData(i, Qt::ToolTipRole).toString());
    };
    add(window);
    for (const QObject *each : window.findChildren<QObject *>())
        add(*each);
    texts.sort();  // a menu that was filled anew has its actions elsewhere
    return texts;
}

/// Prepares a run and waits until everything that is shown of it is there.
void prepare(MainWindow &window)
{
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.open(smallConfig(), false);
    auto *hero = window.findChild<LossAccuracyView *>();
    QTRY_VERIFY2_WITH_TIMEOUT(window.session().status().state == RunState::Paused && !hero->runs().empty() &&
                                  hero->runs().back().baselines.size() == 4,
                              qPrintable(window.messages().text()), patience);
    for (int i = 0; i < 4; ++i)
        QTRY_VERIFY_WITH_TIMEOUT(window.docks()[i]->view()->csv().count(u'\n') > 1, patience);
    QTest::qWait(100);  // axes and captions of the last frame
}

void compareTexts(const QStringList &switched, const QStringList &anew)
{
    for (const QString &text : anew)
        QVERIFY2(switched.contains(text), qPrintable(QStringLiteral("after switching there is no ") + text));
    for (const QString &text : switched)
        QVERIFY2(anew.contains(text), qPrintable(QStringLiteral("switching has left ") + text));
}

/// The room that a text has, against what it needs; empty if all is well.
QString clipped(const QWidget &widget)
{
    const QString name =
        QStringLiteral("%1 \"%2\" of %3: ")
            .arg(widget.metaObject()->className(), widget.property("text").toString(), widget.objectName());
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !label->text().isEmpty()) {
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height()
                       ? name + QStringLiteral("%1 of %2 high")
                                    .arg(label->height())
                                    .arg(label->heightForWidth(label->width()))
                       : QString();
        const bool mayShrink = label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        return !mayShrink && label->sizeHint().width() > label->width()
                   ? name + QStringLiteral("%1 of %2 wide").arg(label->width()).arg(label->sizeHint().width())
                   : QString();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || button->text().isEmpty() || qobject_cast<const QTabBar *>(button->parent()))
        return {};
    const int needed = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    return needed > button->width() ? name + QStringLiteral("%1 of %2 wide").arg(button->width()).arg(needed)
                                    : QString();
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language &each : languages())
        if (each.code != QStringLiteral("en"))
            QTest::newRow(qPrintable(each.code)) << each.code;
}

std::map<std::int64_t, double> accuraciesOf(MainWindow &window)
{
    std::map<std::int64_t, double> all;
    for (const Evaluation &each : window.findChild<LossAccuracyView *>()->runs().back().evaluations)
        all[each.step] = each.values.at("linear").value + 1000 * each.values.at("mse").value;
    return all;
}

}  // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

    void init()
    {
        QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).clear();
        applyLanguage(QStringLiteral("en"));
    }

    void patternsFindWhatWasPutIn()
    {
        const TextPattern pattern(QStringLiteral("%2 of %1 images (%2)"));
        QVERIFY(pattern.hasPlaces());
        const auto places = pattern.match(QStringLiteral("3 of 12 images (3)"));
        QVERIFY(places);
        QCOMPARE(places->value(QStringLiteral("1")), QStringLiteral("12"));
        QCOMPARE(places->value(QStringLiteral("2")), QStringLiteral("3"));
        QVERIFY(!pattern.match(QStringLiteral("3 of 12 images (4)")));
        QCOMPARE(TextPattern::filled(QStringLiteral("%1 Bilder, davon %2, %3"), *places),
                 QStringLiteral("12 Bilder, davon 3, %3"));
        QVERIFY(!TextPattern(QStringLiteral("95% of all")).hasPlaces());
    }

    void translationsAreComplete_data() { addLanguages(); }
    void translationsAreComplete()
    {
        QFETCH(QString, language);
        const auto all = messagesOf(language);
        QVERIFY(all.size() > 800);
        for (const Message &each : all) {
            const QString where = QStringLiteral("%1: %2").arg(each.context, each.source);
            QVERIFY2(!each.unfinished, qPrintable(where));
            // lupdate takes some helpers for others than they are; at run time nothing would be found there.
            QVERIFY2(each.context.startsWith(u"pitfall::") || each.context == u"core" || each.context == u"QObject",
                     qPrintable(where));
            for (const QString &text : each.translations) {
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(where));
                QVERIFY2(placesOf(text) == placesOf(each.source), qPrintable(where + u'\n' + text));
                QVERIFY2(tagsOf(text) == tagsOf(each.source), qPrintable(where + u'\n' + text));
                QVERIFY2(text.count(u'&') == each.source.count(u'&'), qPrintable(where + u'\n' + text));
            }
        }
    }

    // The same texts in all languages, and none that is in the tables of core and in no translation.
    void translationsHaveTheTextsOfCore()
    {
        QSet<QString> listed;
        for (const char *text : coreTexts())
            listed << QString::fromUtf8(text);
        QStringList shown;
        const auto field = [&shown](const FieldInfo &info, const auto &member) {
            shown << QString::fromUtf8(info.label) << QString::fromUtf8(info.unit) << QString::fromUtf8(info.help);
            using Member = std::decay_t<decltype(member)>;
            if constexpr (std::is_enum_v<Member>)
                for (const EnumName &each : EnumNames<Member>::values)
                    shown << QString::fromUtf8(each.label);
        };
        const ExperimentConfig config;
        visitFields(config, field);
        visitFields(config.network.stages.front(), field);
        for (const Measure &each : measures())
            shown << QString::fromStdString(each.label) << QString::fromStdString(each.help);
        for (const Preset &each : presets())
            shown << QString::fromStdString(each.title) << QString::fromStdString(each.description);
        for (const StudyPreset &each : studyPresets())
            shown << QString::fromStdString(each.title) << QString::fromStdString(each.description);
        for (const DatasetEntry &each : datasetEntries())
            shown << QString::fromStdString(each.title) << QString::fromStdString(each.description);
        for (const DecoderKind &each : decoderKinds())
            shown << QString::fromStdString(each.label) << QString::fromStdString(each.description);
        for (const QString &text : shown)
            QVERIFY2(text.isEmpty() || listed.contains(text), qPrintable(text));

        for (const Language &language : languages()) {
            if (language.code == QStringLiteral("en"))
                continue;
            QSet<QString> sources;
            for (const Message &each : messagesOf(language.code))
                if (each.context == QStringLiteral("core"))
                    sources << each.source;
            QVERIFY2(sources == listed, "run ./dev translate and translate what is new");
        }
    }

    void textsOfCoreAreTranslatedWithWhatIsInThem()
    {
        applyLanguage(QStringLiteral("de"));
        QCOMPARE(coreText("PCA, 392 dimensions"), QStringLiteral("PCA, 392 Dimensionen"));
        QCOMPARE(coreText("Kernel, stage 2"), QStringLiteral("Kern, Stufe 2"));
        QCOMPARE(coreText("Decoders at step 70: training the decoder \"shallow\", 12%"),
                 QStringLiteral("Decoder bei Schritt 70: Decoder „flach“ wird trainiert, 12%"));
        QCOMPARE(coreText("/tmp/x and y: no such file."), QStringLiteral("/tmp/x and y: no such file."));
        applyLanguage(QStringLiteral("en"));
        QCOMPARE(coreText("PCA, 392 dimensions"), QStringLiteral("PCA, 392 dimensions"));
    }

    void originsAreFoundAgain()
    {
        TextOrigins origins;
        origins.add("pitfall::RunActions", "Run", nullptr, false, QStringLiteral("Run"));
        origins.add("core", "Learning rate", nullptr, false, QStringLiteral("Learning rate"));
        origins.add("pitfall::FieldEditor", "From %1 to %2", nullptr, false, QStringLiteral("From %1 to %2"));
        applyLanguage(QStringLiteral("de"));
        QCOMPARE(origins.now(QStringLiteral("Run"), {}), QStringLiteral("Starten"));
        const QString english = QStringLiteral("<p><b>Learning rate</b><br>From 0 to 1</p>");
        QCOMPARE(origins.now(english, {}), QStringLiteral("<p><b>Lernrate</b><br>Von 0 bis 1</p>"));
        QCOMPARE(origins.now(QStringLiteral("runs/Run 1"), {}), QStringLiteral("runs/Run 1"));
        // One text in German, two in English: where it is said decides.
        origins.add("pitfall::DecodersView", "Decoders", nullptr, false, QStringLiteral("Decoder"));
        origins.add("core", "Decoder", nullptr, false, QStringLiteral("Decoder"));
        QCOMPARE(origins.inEnglish(QStringLiteral("Decoder"), {QStringLiteral("pitfall::DecodersView")}),
                 QStringLiteral("Decoders"));
        QCOMPARE(origins.inEnglish(QStringLiteral("Decoder"), {QStringLiteral("core")}), QStringLiteral("Decoder"));
    }

    // What was there before the switch says in the end what a window says that was made in the language.
    void switchedIsAsMadeAnew_data() { addLanguages(); }
    void switchedIsAsMadeAnew()
    {
        QFETCH(QString, language);
        QStringList switched, english;
        windowMemory::setLanguage(QStringLiteral("en"));
        {
            MainWindow window;
            prepare(window);
            english = textsOf(window);
            window.setLanguage(language);
            QCoreApplication::processEvents();
            QTest::qWait(100);
            switched = textsOf(window);
            window.setLanguage(QStringLiteral("en"));
            QCoreApplication::processEvents();
            QTest::qWait(100);
            compareTexts(textsOf(window), english);
        }
        QSettings(QStringLiteral("Pitfall"), QStringLiteral("Pitfall")).clear();
        windowMemory::setLanguage(language);
        MainWindow window;
        QCOMPARE(appliedLanguage(), language);
        prepare(window);
        compareTexts(switched, textsOf(window));
        QVERIFY(switched != english);
    }

    void aRunGoesOnUndisturbed()
    {
        std::map<std::int64_t, double> alone;
        {
            MainWindow window;
            prepare(window);
            window.session().run();
            QTRY_COMPARE_WITH_TIMEOUT(window.session().status().state, RunState::Finished, patience);
            alone = accuraciesOf(window);
        }
        MainWindow window;
        prepare(window);
        window.session().run();
        auto *run = window.findChild<QAction *>(QStringLiteral("run"));
        auto *state = window.findChild<QLabel *>(QStringLiteral("state"));
        const std::map<QString, std::pair<QString, QString>> words = {
            {QStringLiteral("de"), {QStringLiteral("Pause"), QStringLiteral("Verlust/Genauigkeit")}},
            {QStringLiteral("fr"), {QStringLiteral("Pause"), QStringLiteral("Perte et exactitude")}},
            {QStringLiteral("zh_CN"), {QStringLiteral("暂停"), QStringLiteral("损失与准确率")}}};
        while (window.session().status().state != RunState::Finished) {
            for (const auto &[language, texts] : words) {
                window.setLanguage(language);
                QTest::qWait(20);
                const bool going = window.session().status().state == RunState::Running;
                if (going)
                    QCOMPARE(run->text(), texts.first);
                QCOMPARE(window.docks().front()->windowTitle(), texts.second);
                // As long as there is room for it, and so not to be compared as a whole.
                const QString axis = window.findChild<LossAccuracyView *>()->plot().yAxis->label();
                QVERIFY2(!axis.contains(QStringLiteral("accuracy")), qPrintable(axis));
            }
        }
        window.setLanguage(QStringLiteral("fr"));
        QTRY_COMPARE(state->text(), QStringLiteral("Terminé"));
        QCOMPARE(accuraciesOf(window), alone);
        QVERIFY(window.findChild<LossAccuracyView *>()->runs().back().report);
    }

    void languageIsRemembered()
    {
        {
            MainWindow window;
            window.findChild<QAction *>(QStringLiteral("languagefr"))->trigger();
            QCOMPARE(appliedLanguage(), QStringLiteral("fr"));
        }
        applyLanguage(QStringLiteral("en"));
        MainWindow window;
        QCOMPARE(appliedLanguage(), QStringLiteral("fr"));
        QVERIFY(window.findChild<QAction *>(QStringLiteral("languagefr"))->isChecked());
        // A look that was saved in one language is put back in another.
        QCOMPARE(window.findChild<QAction *>(QStringLiteral("about"))->text(), QStringLiteral("À propos de Pitfall"));
    }

    void acceleratorsAreUnique_data() { addLanguages(); }
    void acceleratorsAreUnique()
    {
        QFETCH(QString, language);
        windowMemory::setLanguage(language);
        MainWindow window;
        QList<QList<QAction *>> menus = {window.menuBar()->actions()};
        for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
            menus << menu->actions();
        for (const QList<QAction *> &actions : menus) {
            QSet<QString> used;
            for (const QAction *action : actions) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                if (key.isEmpty())
                    continue;
                QVERIFY2(!used.contains(key.toString()), qPrintable(action->text()));
                used << key.toString();
            }
        }
    }

    void nothingIsCutOff_data() { addLanguages(); }
    void nothingIsCutOff()
    {
        QFETCH(QString, language);
        windowMemory::setLanguage(language);
        MainWindow window;
        window.resize(1280, 800);
        window.resetLayout();
        prepare(window);
        QStringList all;
        for (const QWidget *each : window.findChildren<QWidget *>())
            if (each->isVisible() && each->visibleRegion().boundingRect().width() > 0)
                if (const QString problem = clipped(*each); !problem.isEmpty())
                    all << problem;
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
        QVERIFY2(window.width() == 1280, "the window had to become wider");

        window.resize(1440, 900);
        window.resetLayout();
        QCoreApplication::processEvents();
        for (int i = 0; i < 4; ++i) {
            const ViewDock *dock = window.docks()[std::size_t(i)];
            QFont bold = dock->titleBarWidget()->font();
            bold.setBold(true);
            const int room = dock->titleBarWidget()->layout()->itemAt(0)->widget()->width();
            const int needed = QFontMetrics(bold).horizontalAdvance(dock->windowTitle());
            QVERIFY2(needed <= room,
                     qPrintable(QStringLiteral("%1: %2 of %3").arg(dock->windowTitle()).arg(room).arg(needed)));
            for (const QWidget *more : dock->findChildren<QWidget *>(QStringLiteral("qt_toolbar_ext_button")))
                QVERIFY2(!more->isVisible(), qPrintable(dock->windowTitle()));
        }
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
