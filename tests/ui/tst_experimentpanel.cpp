#include "core/config/fields.h"
#include "core/config/presets.h"
#include "ui/panels/experimentpanel.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/stageeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace pitfall;

namespace {

template<class Widget>
Widget *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// The chain of shapes as plain text.
QString shapeOf(const ExperimentPanel &panel)
{
    QTextDocument document;
    document.setHtml(child<QLabel>(panel, "shape")->text());
    return document.toPlainText();
}

void type(QAbstractSpinBox *box, const QString &text)
{
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
}

}  // namespace

class TestExperimentPanel : public QObject {
    Q_OBJECT

private slots:
    void everyFieldHasAnEditorWithHelp()
    {
        const ExperimentPanel panel;
        int fields = 0;
        ExperimentConfig config;
        visitFields(config, [&](const FieldInfo &info, auto &member) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(member)>, std::vector<StageConfig>>) {
                const auto *editor = child<QWidget>(panel, info.key);
                QVERIFY2(editor->toolTip().contains(QString::fromUtf8(info.help).toHtmlEscaped()), info.key);
                QCOMPARE(editor->accessibleName(), QString::fromUtf8(info.label));
                ++fields;
            }
        });
        QVERIFY(fields > 25);
    }

    void showsEveryPresetAsItIs()
    {
        ExperimentPanel panel;
        for (const Preset &preset : presets()) {
            panel.setConfig(preset.config);
            QVERIFY2(panel.config() == preset.config, preset.name.c_str());
            QVERIFY2(panel.problem().isEmpty(), qPrintable(panel.problem()));
        }
    }

    void editsChangeTheConfig()
    {
        ExperimentPanel panel;
        QSignalSpy changes(&panel, &ExperimentPanel::configChanged);
        type(child<NumberBox>(panel, "training.epochs"), QStringLiteral("7"));
        QCOMPARE(panel.config().training.epochs, 7);
        QVERIFY(changes.count() >= 1);
        type(child<NumberBox>(panel, "training.learning_rate"), QStringLiteral("1e-4"));
        QCOMPARE(panel.config().training.learning_rate, 1e-4);
        child<QComboBox>(panel, "training.loss")->setCurrentIndex(int(Loss::Mae));
        QCOMPARE(panel.config().training.loss, Loss::Mae);
        child<QCheckBox>(panel, "network.tied")->setChecked(true);
        QVERIFY(panel.config().network.tied);
        child<QLineEdit>(panel, "data.path")->setText(QStringLiteral("/somewhere"));
        QCOMPARE(panel.config().data.path, std::string("/somewhere"));
        type(child<NumberBox>(panel, "training.seed"), QStringLiteral("8999999999999999"));
        QCOMPARE(panel.config().training.seed, std::int64_t(8999999999999999));
    }

    void numbersAreShownAsPeopleReadThem()
    {
        ExperimentPanel panel;
        panel.setConfig(ExperimentConfig());
        auto *rate = child<NumberBox>(panel, "training.learning_rate");
        QCOMPARE(rate->text(), QStringLiteral("0.002"));
        rate->stepUp();
        QCOMPARE(rate->text(), QStringLiteral("0.003"));
        rate->setValue(0.001);
        rate->stepDown();
        QCOMPARE(rate->text(), QStringLiteral("0.0009"));
        rate->setValue(1e-5);
        QCOMPARE(rate->text(), QStringLiteral("1e-5"));
        auto *train = child<NumberBox>(panel, "data.train");
        QCOMPARE(train->text().remove(QChar(0x2009)), QStringLiteral("10000"));
        type(train, QStringLiteral("12 500"));
        QCOMPARE(panel.config().data.train, 12500);
        train->setValue(0);
        QCOMPARE(train->text(), QStringLiteral("all"));
        QCOMPARE(panel.config().data.train, 0);
        // Nonsense is not taken.
        type(rate, QStringLiteral("0.004x"));
        QCOMPARE(panel.config().training.learning_rate, 0.004);
        type(rate, QStringLiteral("1e9"));
        QVERIFY(panel.config().training.learning_rate <= 100);
    }

    void saysWhatTheNetworkIs()
    {
        ExperimentPanel panel;
        panel.setConfig(ExperimentConfig());
        const QString text = shapeOf(panel);
        QVERIFY2(text.startsWith(QStringLiteral("28×28×1\n→ conv 5×5 /2, leaky ReLU → 14×14×16\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("code 392 (50% of the input)")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("parameters")));
        type(child<NumberBox>(panel, "stage1.stride"), QStringLiteral("1"));
        QVERIFY(shapeOf(panel).contains(QStringLiteral("→ 28×28×16")));
        panel.setInputShape({3, 32, 32});
        QVERIFY(shapeOf(panel).startsWith(QStringLiteral("32×32×3")));
    }

    void saysWhyANetworkCannotBe()
    {
        ExperimentPanel panel;
        QSignalSpy validity(&panel, &ExperimentPanel::validityChanged);
        ExperimentConfig config;
        config.network.padding = Padding::Valid;
        config.network.stages = {{4, 5, 4}, {4, 9, 2}};
        panel.setConfig(config);
        QCOMPARE(validity.count(), 1);
        QVERIFY(!panel.problem().isEmpty());
        QCOMPARE(shapeOf(panel), panel.problem());
        QVERIFY(!child<QPushButton>(panel, "newRun")->isEnabled());
        type(child<NumberBox>(panel, "stage2.kernel"), QStringLiteral("3"));
        QCOMPARE(validity.count(), 2);
        QVERIFY(panel.problem().isEmpty());
        QVERIFY(child<QPushButton>(panel, "newRun")->isEnabled());
    }

    void stagesCanBeAddedMovedAndRemoved()
    {
        ExperimentPanel panel;
        panel.setConfig(ExperimentConfig());
        auto *stages = panel.findChild<StageEditor *>();
        const auto channels = [&] {
            std::vector<int> all;
            for (const StageConfig &stage : panel.config().network.stages)
                all.push_back(stage.channels);
            return all;
        };
        child<QAbstractButton>(panel, "addStage")->click();
        QCOMPARE(channels(), (std::vector<int>{16, 16, 8}));
        QCOMPARE(stages->current(), 1);
        type(child<NumberBox>(panel, "stage2.channels"), QStringLiteral("5"));
        QCOMPARE(channels(), (std::vector<int>{16, 5, 8}));
        child<QAbstractButton>(panel, "stageUp")->click();
        QCOMPARE(channels(), (std::vector<int>{5, 16, 8}));
        QVERIFY(!child<QAbstractButton>(panel, "stageUp")->isEnabled());
        child<QAbstractButton>(panel, "stageDown")->click();
        child<QAbstractButton>(panel, "stageDown")->click();
        QCOMPARE(channels(), (std::vector<int>{16, 8, 5}));
        for (int i = 0; i < 3; ++i)
            child<QAbstractButton>(panel, "removeStage")->click();
        QCOMPARE(channels(), (std::vector<int>{16}));
    }

    void liveSettingsApplyAtOnceOthersWait()
    {
        ExperimentPanel panel;
        panel.setConfig(ExperimentConfig());
        panel.setRunningConfig(panel.config(), liveSettings(panel.config()));
        auto *pending = child<QWidget>(panel, "pending");
        QVERIFY(!panel.differsFromRun());
        QVERIFY(pending->isHidden());

        std::vector<LiveSettings> live;
        connect(&panel, &ExperimentPanel::liveSettingsChanged, this, [&](const LiveSettings &s) { live.push_back(s); });
        type(child<NumberBox>(panel, "training.noise"), QStringLiteral("0.25"));
        QCOMPARE(live.size(), std::size_t(1));
        QCOMPARE(live.back().noise, 0.25);
        QVERIFY(!panel.differsFromRun());

        type(child<NumberBox>(panel, "training.batch_size"), QStringLiteral("64"));
        QCOMPARE(live.size(), std::size_t(1));
        QVERIFY(panel.differsFromRun());
        QVERIFY(!pending->isHidden());
        QSignalSpy newRun(&panel, &ExperimentPanel::newRunRequested);
        child<QPushButton>(panel, "newRun")->click();
        QCOMPARE(newRun.count(), 1);

        panel.setRunningConfig(panel.config(), liveSettings(panel.config()));
        QVERIFY(pending->isHidden());
    }

    void dialsShowForTheirDataSetAlone()
    {
        ExperimentPanel panel;
        panel.show();
        const QStringList dials = {"data.shapes_position", "data.shapes_size", "data.shapes_rotation",
                                   "data.shapes_gradient", "data.shapes_texture"};
        auto *name = child<QComboBox>(panel, "data.name");
        auto *path = child<QLineEdit>(panel, "data.path");
        panel.setConfig(ExperimentConfig());
        for (const QString &dial : dials)
            QVERIFY2(child<QWidget>(panel, dial.toUtf8())->isHidden(), qPrintable(dial));
        QVERIFY(path->isEnabled());

        name->setCurrentIndex(name->findData(QStringLiteral("shapes")));
        QCOMPARE(panel.config().data.name, std::string("shapes"));
        QVERIFY(!path->isEnabled());
        int last = name->mapTo(&panel, QPoint()).y();
        QCoreApplication::processEvents();
        for (const QString &dial : dials) {
            const auto *editor = child<QWidget>(panel, dial.toUtf8());
            QVERIFY2(editor->isVisible(), qPrintable(dial));  // not under More
            const int y = editor->mapTo(&panel, QPoint()).y();
            QVERIFY2(y > last, qPrintable(dial));
            last = y;
        }
        QVERIFY(child<QWidget>(panel, "data.train")->mapTo(&panel, QPoint()).y() > last);
        type(child<NumberBox>(panel, "data.shapes_gradient"), QStringLiteral("0.9"));
        QCOMPARE(panel.config().data.shapes_gradient, 0.9);

        name->setCurrentIndex(name->findData(QStringLiteral("fashion-mnist")));
        QVERIFY(child<QWidget>(panel, "data.shapes_gradient")->isHidden());
        QVERIFY(path->isEnabled());
    }

    // Fashion-MNIST is installed by its package.
    void choosingAnInstalledDatasetLeavesTheFolder()
    {
        ExperimentPanel panel;
        ExperimentConfig config;
        config.data.name = "mnist";
        config.data.path = "/somewhere";
        panel.setConfig(config);
        QCOMPARE(panel.config().data.path, std::string("/somewhere"));
        auto *name = child<QComboBox>(panel, "data.name");
        name->setCurrentIndex(name->findData(QStringLiteral("fashion-mnist")));
        QCOMPARE(panel.config().data.path, std::string());
        QSignalSpy asked(&panel, &ExperimentPanel::datasetsRequested);
        QTest::mouseClick(child<QToolButton>(panel, "datasetsButton"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void saysWhichShareOfVarianceCarriesTheClass()
    {
        ExperimentPanel panel;
        const auto *label = child<QLabel>(panel, "classVariance");
        QVERIFY(label->isHidden());
        panel.setClassVarianceShare(0.4261);
        QVERIFY(!label->isHidden());
        QVERIFY2(label->text().startsWith(QStringLiteral("43% of the pixel variance")), qPrintable(label->text()));
        panel.setClassVarianceShare(0.0015);
        QVERIFY2(label->text().startsWith(QStringLiteral("0.2%")), qPrintable(label->text()));
    }

    void whatNeedsClassesIsGreyedWithoutThem()
    {
        ExperimentPanel panel;
        const auto *guidance = child<QWidget>(panel, "training.guidance");
        const auto *encoder = child<QComboBox>(panel, "network.encoder");
        const auto canBeLda = [encoder] {
            return bool(encoder->model()->flags(encoder->model()->index(int(EncoderKind::Lda), 0)) & Qt::ItemIsEnabled);
        };
        const DataConfig data = panel.config().data;
        panel.noteClasses(data, false);
        QVERIFY(!guidance->isEnabled() && !canBeLda());
        QVERIFY2(guidance->toolTip().contains("no labels"), qPrintable(guidance->toolTip()));
        DataConfig other = data;
        other.name = "shapes";
        ExperimentConfig config = panel.config();
        config.data = other;
        panel.setConfig(config);
        QVERIFY(guidance->isEnabled() && canBeLda());
        config.data = data;
        panel.setConfig(config);
        QVERIFY(!guidance->isEnabled());
        panel.noteClasses(data, true);
        QVERIFY(guidance->isEnabled() && canBeLda());
        QVERIFY(!guidance->toolTip().contains("no labels"));
    }

    void namesOfDataSetsAreShownWhole()
    {
        ExperimentPanel panel;
        panel.resize(panel.minimumWidth(), 800);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const auto *box = child<QComboBox>(panel, "data.name");
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        for (int row = 0; row < box->count(); ++row) {
            const QString name = box->itemText(row);
            QVERIFY2(box->fontMetrics().horizontalAdvance(name) <= room, qPrintable(name));
        }
    }

    void dataSetsThatAreMissingCannotBeChosen()
    {
        const ExperimentPanel panel;
        const auto *box = child<QComboBox>(panel, "data.name");
        for (int row = 0; row < box->count(); ++row) {
            const bool enabled = box->model()->flags(box->model()->index(row, 0)) & Qt::ItemIsEnabled;
            QVERIFY(enabled || !box->itemData(row, Qt::ToolTipRole).toString().isEmpty());
        }
    }
};

QTEST_MAIN(TestExperimentPanel)
#include "tst_experimentpanel.moc"
